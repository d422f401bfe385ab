package io.github.imbrex.cli;

import io.github.imbrex.Imbrex;
import io.github.imbrex.dicom.web.DicomWeb;
import io.github.imbrex.dicom.web.StoreOptions;
import io.github.imbrex.dicom.web.StoreOutcome;
import io.github.imbrex.dicom.web.StoreOutcome.State;
import io.github.imbrex.dicom.web.StoreReport;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code imbrex store --dicomweb URL PATH..}. */
@Command(
        name = "store",
        description = "Stores files and folders in a DICOMweb service (STOW-RS), and says what became of each.",
        mixinStandardHelpOptions = true)
final class StoreCommand implements Callable<Integer> {

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final CredentialOptions credentials = new CredentialOptions();

    @Option(names = "--dicomweb", required = true, paramLabel = "URL", description = "Root of the DICOMweb service.")
    @SuppressWarnings("NullAway.Init") // required
    private URI service;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, and folders with all that is below.")
    private final List<Path> paths = new ArrayList<>();

    @Option(names = "--require-check", description = "Sends nothing that does not pass the anonymisation check.")
    private boolean requireCheck;

    @Option(names = "--study", paramLabel = "UID", description = "Stores into this study; others are refused.")
    private @Nullable String study;

    @Option(names = "--batch-bytes", paramLabel = "N", description = "Most bytes of one request. Default: 32 MiB.")
    private @Nullable Long batchBytes;

    @Option(names = "--batch-count", paramLabel = "N", description = "Most files of one request. Default: 100.")
    private @Nullable Integer batchCount;

    @Option(names = "--parallel", paramLabel = "N", description = "Requests at a time, 1 to 8. Default: 2.")
    private @Nullable Integer parallel;

    @Override
    public Integer call() throws Exception {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
        }
        StoreOptions options = options();
        try (Imbrex imbrex = credentials.open(service, common);
                ConsoleProgress progress = ConsoleProgress.of(common)) {
            StoreReport report = DicomWeb.at(imbrex, service)
                    .store(paths, options.progress(progress).onOutcome(this::print));
            progress.close();
            report.remarks().stream().map(StoreCommand::oneLine).forEach(common::remark);
            if (common.quiet) {
                report.leftOut().forEach(path -> common.fault(oneLine("imbrex store: left out: " + path)));
            }
            report.stopped().ifPresent(reason -> common.fault("imbrex store: stopped: " + reason));
            if (common.json) {
                common.result(summary(report));
            } else {
                common.result(report.toString());
            }
            return exitCode(report);
        }
    }

    private StoreOptions options() {
        StoreOptions options = StoreOptions.defaults();
        if (study != null) {
            options = options.into(study);
        }
        if (batchBytes != null) {
            options = options.batchBytes(batchBytes);
        }
        if (batchCount != null) {
            options = options.batchCount(batchCount);
        }
        if (parallel != null) {
            options = options.parallel(parallel);
        }
        return requireCheck ? options.screening(CheckScreening.asDeclared()) : options;
    }

    /** No DICOM file among all that was given is a fault of the input; a server that takes nothing, one of the service. */
    private static int exitCode(StoreReport report) {
        if (report.isComplete()) {
            return ExitCodes.DONE;
        }
        if (report.outcomes().stream()
                .allMatch(outcome -> outcome.sopInstanceUid().isEmpty())) {
            return ExitCodes.BAD_INPUT;
        }
        boolean nothingStored = report.outcomes().stream().noneMatch(StoreOutcome::isStored)
                && report.outcomes(State.UNKNOWN).isEmpty();
        return nothingStored && report.stopped().isPresent() ? ExitCodes.UNREACHABLE : ExitCodes.PARTIAL;
    }

    private void print(StoreOutcome outcome) {
        if (common.json) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("sop", outcome.sopInstanceUid().orElse(null));
            line.put("file", outcome.file().toString());
            line.put("state", outcome.state().toString());
            outcome.reason().ifPresent(reason -> line.put("reason", reason));
            if (outcome.code().isPresent()) {
                line.put("code", outcome.code().getAsInt());
            }
            common.result(line);
        } else {
            common.result(oneLine(outcome.state() + " " + outcome.file()
                    + outcome.reason().map(reason -> ": " + reason).orElse("")));
        }
    }

    /** File names can hold line ends and escapes. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    private static Map<String, Object> summary(StoreReport report) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("complete", report.isComplete());
        line.put("files", report.outcomes().size());
        for (State state : State.values()) {
            line.put(state.toString(), report.outcomes(state).size());
        }
        line.put("bytes", report.bytes());
        line.put("stopped", report.stopped().orElse(null));
        line.put("remarks", report.remarks());
        return line;
    }
}
