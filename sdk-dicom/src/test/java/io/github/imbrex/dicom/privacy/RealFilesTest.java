package io.github.imbrex.dicom.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.support.RealData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Ring 2: real files of many makers, none of which ever claimed to be de-identified. */
class RealFilesTest {

    @Test
    void everyRealFileIsCheckedOrSaidNotToBe() throws Exception {
        Path root = RealData.path("dicom");
        List<Target> targets = new ArrayList<>();

        Summary summary = AnonymisationCheck.asDeclared().relativeTo(root).check(targets::add, root);

        System.out.println("Real files: " + Wording.scope(summary) + "; findings: " + Wording.counts(summary));
        Map<String, Integer> input = new TreeMap<>();
        for (Target target : targets) {
            target.findings().stream()
                    .filter(finding -> RuleBook.isAboutInput(finding.rule()))
                    .forEach(finding -> input.merge(finding.rule().id() + " " + finding.reason(), 1, Integer::sum));
            assertThat(target.findings())
                    .as(target.name())
                    .noneMatch(finding -> finding.reason().contains("nobody foresaw"));
        }
        input.forEach((reason, count) -> System.out.println(count + " x " + reason));
        assertThat(summary.targets(Target.Outcome.CHECKED)).isPositive();
        assertThat(summary.verdict()).isEqualTo(Verdict.DEVIATIONS);
        assertThat(targets)
                .filteredOn(target -> target.outcome() == Target.Outcome.CHECKED)
                .allSatisfy(target -> assertThat(target.findings())
                        .as(target.name() + " does not declare what it should")
                        .isNotEmpty());
    }
}
