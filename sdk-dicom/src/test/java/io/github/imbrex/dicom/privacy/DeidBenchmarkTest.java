package io.github.imbrex.dicom.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.internal.json.Json;
import io.github.imbrex.support.RealData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Ring 2: the shared benchmark, scored as its README says. Prints what the rules of this version can see. */
class DeidBenchmarkTest {

    private static final class Score {
        int found;
        int missed;
        int alarms;
        int decoys;
        int quiet;
        final List<String> details = new ArrayList<>();
    }

    @Test
    void findsWhatTheProfileRulesCanSee() throws Exception {
        Path root = RealData.path("deid-benchmark");
        JsonNode answers = Json.parse(Files.readAllBytes(root.resolve("answers.json")));
        Map<String, Score> categories = new TreeMap<>();
        Score all = new Score();
        for (JsonNode item : answers.get("cases")) {
            if (item.get("profileKeys").toString().contains("EUCAIM")) {
                continue; // a named contract that this version does not have
            }
            Contract contract = Contract.basic();
            for (JsonNode key : item.get("profileKeys")) {
                if (!key.asString().equals("BASIC")) {
                    contract = contract.with(Option.of(key.asString()));
                }
            }
            Report report = AnonymisationCheck.against(contract)
                    .parallelism(1)
                    .relativeTo(root)
                    .check(root.resolve(item.get("file").asString()));
            assertThat(report.targets().get(0).name())
                    .isEqualTo(item.get("file").asString());
            score(item, report, all);
            score(item, report, categories.computeIfAbsent(item.get("category").asString(), c -> new Score()));
        }
        categories.forEach((category, score) -> print(category, score));
        all.details.forEach(System.out::println);
        print("all", all);
        assertThat(all.found).as("plants found").isPositive();
        assertThat(all.quiet).as("decoys without an alarm").isPositive();
    }

    private static void print(String what, Score s) {
        System.out.printf(
                "%-12s recall %.2f (%d of %d), precision %.2f (%d alarms)%s%n",
                what,
                s.found / (double) Math.max(1, s.found + s.missed),
                s.found,
                s.found + s.missed,
                s.found / (double) Math.max(1, s.found + s.alarms),
                s.alarms,
                s.decoys == 0 ? "" : ", quiet decoys " + s.quiet + " of " + s.decoys);
    }

    private static void score(JsonNode item, Report report, Score score) {
        TreeSet<String> locations = new TreeSet<>();
        for (Finding finding : report.findings()) {
            if (finding.severity().isAtLeast(Severity.MEDIUM)) {
                locations.add(plain(finding.location()));
            }
        }
        TreeSet<String> alarms = new TreeSet<>(locations);
        for (JsonNode expected : item.get("expected")) {
            boolean found = false;
            for (JsonNode any : expected.get("anyOf")) {
                String wanted = plain(any.asString());
                for (String location : locations) {
                    if (wanted.startsWith(location) || location.startsWith(wanted)) {
                        found = true;
                        alarms.remove(location);
                    }
                }
            }
            if (found) {
                score.found++;
            } else {
                score.missed++;
                score.details.add(item.get("case").asString() + " missed " + expected.get("anyOf"));
            }
        }
        score.alarms += alarms.size();
        alarms.forEach(location -> score.details.add(item.get("case").asString() + " alarm at " + location));
        if (item.get("type").asString().equals("decoy")) {
            score.decoys++;
            score.quiet += locations.isEmpty() ? 1 : 0;
        }
    }

    private static String plain(String location) {
        return location.replaceAll("\\[\\d+\\]", "");
    }
}
