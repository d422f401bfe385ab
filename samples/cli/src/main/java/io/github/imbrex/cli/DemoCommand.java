package io.github.imbrex.cli;

import io.github.imbrex.DataException;
import io.github.imbrex.Imbrex;
import io.github.imbrex.auth.Identity;
import io.github.imbrex.auth.SignIn;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.pixel.Frame;
import io.github.imbrex.dicom.pixel.Picture;
import io.github.imbrex.dicom.pixel.Window;
import io.github.imbrex.dicom.privacy.AnonymisationCheck;
import io.github.imbrex.dicom.privacy.Contract;
import io.github.imbrex.dicom.privacy.HtmlReport;
import io.github.imbrex.dicom.privacy.Report;
import io.github.imbrex.dicom.web.DicomWeb;
import io.github.imbrex.dicom.web.DownloadOptions;
import io.github.imbrex.dicom.web.Scope;
import io.github.imbrex.dicom.web.SearchQuery;
import io.github.imbrex.dicom.web.StudyDownload;
import io.github.imbrex.query.Answer;
import io.github.imbrex.query.CohortQuery;
import io.github.imbrex.query.FederatedSearch;
import io.github.imbrex.query.SiteOutcome;
import io.github.imbrex.testkit.EmbeddedFederation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code imbrex demo}: the whole journey, on a federation that runs inside this program. */
@Command(
        name = "demo",
        description = "The whole journey on an embedded federation: sign in, ask, choose, download, check, render.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private static final String QUESTION = "diagnosis = lung and modality = CT";

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--data", paramLabel = "DIR", description = "Serve these DICOM files instead of the phantom.")
    private @Nullable Path data;

    @Option(
            names = "--sites",
            paramLabel = "N",
            description = "Sites of the federation; the last fails, the one before is slow. Default: ${DEFAULT-VALUE}.",
            defaultValue = "5")
    private int sites;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to leave the results. Default: ${DEFAULT-VALUE}.",
            defaultValue = "imbrex-demo")
    @SuppressWarnings("NullAway.Init") // has a default
    private Path out;

    private int steps;
    private boolean allOk = true;

    @Override
    public Integer call() throws IOException {
        if (data != null && !Files.isDirectory(data)) {
            throw new NoSuchFileException(data.toString());
        }
        Files.createDirectories(out);
        EmbeddedFederation.Builder builder = EmbeddedFederation.builder().sites(sites);
        if (data != null) {
            builder.data(data);
        }
        try (EmbeddedFederation federation = builder.start()) {
            SignIn signIn = SignIn.device(federation.issuer(), federation.clientId())
                    .prompt(prompt -> common.remark(prompt.toString()));
            try (Imbrex imbrex = Imbrex.builder()
                    .credentials(federation.spot(), signIn)
                    .credentials(federation.node(), SignIn.exchange(EmbeddedFederation.NODE_AUDIENCE))
                    .build()) {
                journey(federation, imbrex, signIn);
            }
        }
        return allOk ? ExitCodes.DONE : ExitCodes.PARTIAL;
    }

    private void journey(EmbeddedFederation federation, Imbrex imbrex, SignIn signIn) throws IOException {
        Identity identity = signIn.signIn(imbrex);
        step("sign-in", true, "as " + identity.subject(), Map.of("subject", identity.subject()));

        Answer answer = ask(federation, imbrex);

        DicomWeb node = DicomWeb.at(imbrex, federation.node());
        Optional<DicomObject> study = largestStudy(node);
        String site = federation.imagingSite();
        if (study.isEmpty()) {
            step("choose", false, site + " has no study", Map.of("site", site));
            return;
        }
        String uid = study.get().uid(Tag.StudyInstanceUID).orElseThrow();
        step("choose", true, "study " + uid + " of " + site, Map.of("site", site, "study", uid));

        StudyDownload download = download(node, uid);
        Report report = check(download);
        Optional<Picture> picture = render(download);
        write(report, answer, picture);
    }

    private Answer ask(EmbeddedFederation federation, Imbrex imbrex) {
        FederatedSearch search = FederatedSearch.builder(imbrex, federation.spot())
                .sites(federation.sites())
                .build();
        Answer answer = search.run(CohortQuery.parse(QUESTION), event -> common.remark("  " + event));
        boolean everySite = answer.sites().size() == federation.sites().size();
        Map<String, Object> members = new LinkedHashMap<>(QueryCommand.total(answer));
        members.put("question", QUESTION);
        step(
                "query",
                everySite,
                answer.subjects() + " patients at " + answer.answered().size() + " of "
                        + federation.sites().size() + " sites",
                members);
        for (SiteOutcome outcome : answer.sites()) {
            detail(outcome.toString());
        }
        return answer;
    }

    private static Optional<DicomObject> largestStudy(DicomWeb node) {
        return node.search(SearchQuery.studies().include("NumberOfStudyRelatedInstances")).stream()
                .max(Comparator.comparingInt(study ->
                        study.intValue(Tag.NumberOfStudyRelatedInstances).orElse(0)));
    }

    private StudyDownload download(DicomWeb node, String uid) throws IOException {
        try (ConsoleProgress progress = ConsoleProgress.of(common)) {
            StudyDownload download = node.download(
                    Scope.study(uid),
                    out.resolve("study"),
                    DownloadOptions.defaults().progress(progress));
            progress.close();
            step(
                    "download",
                    download.isComplete(),
                    download.toString(),
                    Map.of("instances", download.files().size(), "bytes", download.bytes()));
            return download;
        }
    }

    private Report check(StudyDownload download) throws IOException {
        Report report =
                AnonymisationCheck.against(Contract.basic()).relativeTo(out).check(download.directory());
        report.writeJsonLines(out.resolve("findings.jsonl"));
        int findings = report.findings().size();
        step(
                "check",
                true,
                findings + " findings: " + report.verdict().words(),
                Map.of("findings", findings, "verdict", report.verdict().name()));
        report.findings().stream().limit(10).forEach(finding -> detail(finding.toString()));
        return report;
    }

    private Optional<Picture> render(StudyDownload download) throws IOException {
        String reason = "no instance has an image";
        for (Path file : middleFirst(download.files())) {
            try {
                Picture picture = Frame.of(DicomFile.read(file), 0).render(Window.auto());
                Path target = picture.writePng(out.resolve("slice.png"));
                step(
                        "render",
                        true,
                        target + ", " + picture.width() + " x " + picture.height(),
                        Map.of("file", target.toString(), "width", picture.width(), "height", picture.height()));
                return Optional.of(picture);
            } catch (DataException noImage) {
                reason = String.valueOf(noImage.getMessage());
            }
        }
        step("render", false, reason, Map.of("reason", reason));
        return Optional.empty();
    }

    /** The middle of the largest series first, then everything else. */
    private static List<Path> middleFirst(List<Path> files) {
        List<Path> order = new ArrayList<>(files);
        files.stream()
                .collect(Collectors.groupingBy(Path::getParent, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .max(Comparator.comparingInt(List::size))
                .ifPresent(series -> order.add(0, series.get(series.size() / 2)));
        return order;
    }

    private void write(Report report, Answer answer, Optional<Picture> picture) throws IOException {
        HtmlReport page = report.html()
                .title("The journey: " + QUESTION)
                .ranges("Patients at each site", "How many match, as far as each site says.", "Site", ranges(answer));
        if (picture.isPresent()) {
            page = page.picture(
                    "A slice",
                    "Rendered with an automatic window.",
                    picture.get().png());
        }
        Path target = out.resolve("report.html");
        page.write(target);
        step("report", true, target.toString(), Map.of("file", target.toString()));
    }

    private static List<HtmlReport.Range> ranges(Answer answer) {
        List<HtmlReport.Range> rows = new ArrayList<>();
        for (SiteOutcome outcome : answer.sites()) {
            boolean answered = outcome instanceof SiteOutcome.Answered;
            rows.add(new HtmlReport.Range(
                    outcome.site(),
                    outcome.state().toString(),
                    answered ? outcome.subjects().lower() : null,
                    upper(outcome.subjects().upper()),
                    note(outcome)));
        }
        rows.add(new HtmlReport.Range(
                "All sites",
                "",
                answer.subjects().lower(),
                upper(answer.subjects().upper()),
                ""));
        return rows;
    }

    private static String note(SiteOutcome outcome) {
        return outcome instanceof SiteOutcome.Failed failed
                ? failed.text()
                : outcome.reason().orElse("");
    }

    private static @Nullable Long upper(OptionalLong bound) {
        return bound.isPresent() ? bound.getAsLong() : null;
    }

    private void step(String name, boolean ok, String words, Map<String, ?> members) {
        steps++;
        allOk &= ok;
        if (common.json) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("step", name);
            line.put("ok", ok);
            line.putAll(members);
            common.result(line);
        } else {
            common.result(String.format("%d %-9s %s  %s", steps, name, ok ? "ok    " : "FAILED", words));
        }
    }

    private void detail(String words) {
        if (!common.json) {
            common.result("                      " + words);
        }
    }
}
