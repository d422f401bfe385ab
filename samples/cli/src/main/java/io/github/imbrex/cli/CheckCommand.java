package io.github.imbrex.cli;

import io.github.imbrex.dicom.privacy.AnonymisationCheck;
import io.github.imbrex.dicom.privacy.Contract;
import io.github.imbrex.dicom.privacy.JsonLines;
import io.github.imbrex.dicom.privacy.Report;
import io.github.imbrex.dicom.privacy.Severity;
import io.github.imbrex.dicom.privacy.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code imbrex check PATH..}. */
@Command(
        name = "check",
        description = "Checks files and folders against a de-identification contract.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    /** How a report is written. */
    enum Format {
        TEXT,
        JSON,
        JSONL,
        HTML
    }

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, and folders with all that is below.")
    private final List<Path> paths = new ArrayList<>();

    @Option(
            names = "--contract",
            paramLabel = "basic",
            description = "What the data must satisfy; without it, what each object declares, else basic.")
    private @Nullable String contract;

    @Option(
            names = "--option",
            paramLabel = "CODE",
            description = "An option of the contract, such as 113107; repeat for more.")
    private final List<String> options = new ArrayList<>();

    @Option(
            names = "--fail-at",
            paramLabel = "SEVERITY",
            description = "The lightest finding that fails. Default: ${DEFAULT-VALUE}.",
            defaultValue = "MEDIUM")
    @SuppressWarnings("NullAway.Init") // has a default
    private Severity failAt;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: text, or jsonl with --json.")
    private @Nullable Format format;

    @Option(names = "-o", paramLabel = "FILE", description = "Where to write the report; without it, standard output.")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
        }
        AnonymisationCheck check = check().failAt(failAt);
        Path[] targets = paths.toArray(Path[]::new);
        Format chosen = format != null ? format : common.json ? Format.JSONL : Format.TEXT;
        Summary summary;
        if (chosen == Format.JSONL && file == null) {
            summary = check.check(new JsonLines(common.out()), targets);
        } else {
            Report report = check.check(targets);
            write(report, chosen);
            summary = report.summary();
        }
        common.remark(summary.verdict().words() + ".");
        return summary.exitCode();
    }

    private AnonymisationCheck check() {
        if (contract == null && options.isEmpty()) {
            return AnonymisationCheck.asDeclared();
        }
        Contract chosen = Contract.named(contract == null ? "basic" : contract);
        for (String option : options) {
            chosen = chosen.with(io.github.imbrex.dicom.privacy.Option.of(option));
        }
        return AnonymisationCheck.against(chosen);
    }

    private void write(Report report, Format chosen) throws IOException {
        if (file == null) {
            switch (chosen) {
                case TEXT -> report.writeText(common.out());
                case JSON -> report.writeJson(common.out());
                case JSONL -> report.writeJsonLines(common.out());
                case HTML -> report.html().write(common.out());
            }
            return;
        }
        switch (chosen) {
            case TEXT -> report.writeText(file);
            case JSON -> report.writeJson(file);
            case JSONL -> report.writeJsonLines(file);
            case HTML -> report.writeHtml(file);
        }
    }
}
