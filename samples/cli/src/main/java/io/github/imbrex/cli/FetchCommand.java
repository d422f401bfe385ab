package io.github.imbrex.cli;

import io.github.imbrex.Imbrex;
import io.github.imbrex.dicom.web.DicomWeb;
import io.github.imbrex.dicom.web.DownloadOptions;
import io.github.imbrex.dicom.web.InstanceOutcome;
import io.github.imbrex.dicom.web.Layout;
import io.github.imbrex.dicom.web.Scope;
import io.github.imbrex.dicom.web.Screening;
import io.github.imbrex.dicom.web.StudyDownload;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code imbrex fetch --dicomweb URL --study UID --out DIR}. */
@Command(
        name = "fetch",
        description = "Downloads a study, a series or an instance (WADO-RS); run again to resume.",
        mixinStandardHelpOptions = true)
final class FetchCommand implements Callable<Integer> {

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final CredentialOptions credentials = new CredentialOptions();

    @Option(names = "--dicomweb", required = true, paramLabel = "URL", description = "Root of the DICOMweb service.")
    @SuppressWarnings("NullAway.Init") // required
    private URI service;

    @Option(names = "--study", required = true, paramLabel = "UID", description = "Study Instance UID.")
    @SuppressWarnings("NullAway.Init") // required
    private String study;

    @Option(names = "--series", paramLabel = "UID", description = "Only this series.")
    private @Nullable String series;

    @Option(names = "--instance", paramLabel = "UID", description = "Only this instance; needs --series.")
    private @Nullable String instance;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to put the files.")
    @SuppressWarnings("NullAway.Init") // required
    private Path out;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "Requests at a time for single instances. Default: ${DEFAULT-VALUE}.",
            defaultValue = "4")
    private int parallel;

    @Option(
            names = "--transfer-syntax",
            paramLabel = "UID|*",
            description = "What to ask for; * means as stored. Default: ${DEFAULT-VALUE}.",
            defaultValue = "*")
    @SuppressWarnings("NullAway.Init") // has a default
    private String transferSyntax;

    @Option(
            names = "--mode",
            paramLabel = "study|instance",
            description = "One request for all, or one for each instance. Default: ${DEFAULT-VALUE}.",
            defaultValue = "study")
    @SuppressWarnings("NullAway.Init") // has a default
    private DownloadOptions.Mode mode;

    @Option(names = "--verify", description = "Reads again what is there already, and compares digests.")
    private boolean verify;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            description = "How long to wait for a server that is started again. Default: ${DEFAULT-VALUE}.",
            defaultValue = "30")
    private int patience;

    @Option(
            names = "--layout",
            paramLabel = "uid|description",
            description = "How files are named; a description may hold what identifies a person. Default:"
                    + " ${DEFAULT-VALUE}.",
            defaultValue = "uid")
    @SuppressWarnings("NullAway.Init") // has a default
    private Layout layout;

    @Option(names = "--check", description = "Puts into DIR/quarantine what does not pass the anonymisation check.")
    private boolean check;

    @Override
    public Integer call() throws Exception {
        Scope scope = scope();
        try (Imbrex imbrex = credentials.open(service, common);
                ConsoleProgress progress = ConsoleProgress.of(common)) {
            DownloadOptions options = DownloadOptions.defaults()
                    .mode(mode)
                    .parallel(parallel)
                    .transferSyntax(transferSyntax)
                    .verify(verify)
                    .patience(Duration.ofSeconds(patience))
                    .layout(layout)
                    .screening(check ? CheckScreening.asDeclared() : Screening.none())
                    .progress(progress)
                    .onOutcome(this::print);
            StudyDownload download = DicomWeb.at(imbrex, service).download(scope, out, options);
            progress.close();
            download.remarks().forEach(common::remark);
            download.stopped().ifPresent(reason -> common.fault("imbrex fetch: stopped: " + reason));
            if (common.json) {
                common.result(summary(download));
            } else {
                common.result(download.toString());
            }
            return download.isComplete() ? ExitCodes.DONE : ExitCodes.PARTIAL;
        }
    }

    private Scope scope() {
        Scope scope = Scope.study(study);
        if (series != null) {
            scope = scope.series(series);
        }
        if (instance != null) {
            if (series == null) {
                throw new IllegalArgumentException("--instance needs --series.");
            }
            scope = scope.instance(instance);
        }
        return scope;
    }

    private void print(InstanceOutcome outcome) {
        if (common.json) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("sop", outcome.sopInstanceUid());
            line.put("state", outcome.state().toString());
            line.put("bytes", outcome.bytes());
            outcome.sha256().ifPresent(sha256 -> line.put("sha256", sha256));
            outcome.reason().ifPresent(reason -> line.put("reason", reason));
            common.result(line);
        } else {
            common.result(outcome.state() + " " + outcome.sopInstanceUid()
                    + outcome.reason().map(reason -> ": " + reason).orElse(""));
        }
    }

    private static Map<String, Object> summary(StudyDownload download) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("complete", download.isComplete());
        line.put(
                "expected",
                download.expected().isPresent() ? download.expected().getAsInt() : null);
        line.put(
                "announced",
                download.announced().isPresent() ? download.announced().getAsInt() : null);
        line.put("instances", download.files().size());
        line.put("failed", download.missing().size());
        line.put("duplicates", download.duplicates().size());
        line.put("extras", download.extras().size());
        line.put("bytes", download.bytes());
        line.put("stopped", download.stopped().orElse(null));
        line.put("remarks", download.remarks());
        return line;
    }
}
