package io.github.imbrex.cli;

import io.github.imbrex.DataException;
import io.github.imbrex.Imbrex;
import io.github.imbrex.auth.Identity;
import io.github.imbrex.auth.SignIn;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.pixel.Frame;
import io.github.imbrex.dicom.pixel.Picture;
import io.github.imbrex.dicom.pixel.Window;
import io.github.imbrex.dicom.privacy.AnonymisationCheck;
import io.github.imbrex.dicom.privacy.Contract;
import io.github.imbrex.dicom.privacy.Finding;
import io.github.imbrex.dicom.privacy.HtmlReport;
import io.github.imbrex.dicom.privacy.Report;
import io.github.imbrex.dicom.privacy.Verdict;
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
import io.github.imbrex.testkit.Phantom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
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

    private static final String FINDINGS = "findings.jsonl";
    private static final String SLICE = "slice.png";
    private static final String PAGE = "report.html";

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
        if (data != null && !Files.exists(data)) {
            throw new NoSuchFileException(data.toString());
        }
        if (data != null && !Files.isDirectory(data)) {
            throw new NotDirectoryException(data.toString());
        }
        Files.createDirectories(out);
        for (String earlier : List.of(FINDINGS, SLICE, PAGE)) {
            Files.deleteIfExists(out.resolve(earlier));
        }
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
        step("sign-in", true, "as " + identity.subject(), members("subject", identity.subject()));

        Answer answer = ask(federation, imbrex);

        DicomWeb node = DicomWeb.at(imbrex, federation.node());
        List<String> studies = node.search(SearchQuery.studies()).stream()
                .flatMap(study -> study.uid(Tag.StudyInstanceUID).stream())
                .toList();
        String site = federation.imagingSite();
        if (data != null) {
            common.remark("The patients that the sites count are made up; they are not those in " + data + ".");
        }
        step(
                "choose",
                !studies.isEmpty(),
                (studies.size() == 1 ? "the study" : "the " + studies.size() + " studies") + " that " + site + " keeps",
                members("site", site, "studies", studies));

        List<StudyDownload> downloads = download(node, studies);
        Report report = check(federation, downloads);
        Optional<Picture> picture = render(downloads);
        write(report, answer, picture);
    }

    private Answer ask(EmbeddedFederation federation, Imbrex imbrex) {
        FederatedSearch search = FederatedSearch.builder(imbrex, federation.spot())
                .sites(federation.sites())
                .build();
        Answer answer = search.run(CohortQuery.parse(QUESTION), event -> common.remark("  " + event));
        boolean oneForEach = answer.sites().size() == federation.sites().size();
        Map<String, Object> members = new LinkedHashMap<>(QueryCommand.total(answer));
        members.put("question", QUESTION);
        step(
                "query",
                oneForEach && !answer.answered().isEmpty(),
                answer.subjects() + " patients at " + answer.answered().size() + " of "
                        + federation.sites().size() + " sites",
                members);
        for (SiteOutcome outcome : answer.sites()) {
            detail(outcome.toString());
        }
        return answer;
    }

    private List<StudyDownload> download(DicomWeb node, List<String> studies) throws IOException {
        List<StudyDownload> downloads = new ArrayList<>();
        try (ConsoleProgress progress = ConsoleProgress.of(common)) {
            DownloadOptions options = DownloadOptions.defaults().progress(progress);
            for (String study : studies) {
                downloads.add(node.download(Scope.study(study), out.resolve("study"), options));
                progress.close();
            }
        }
        int instances = files(downloads).size();
        long bytes = downloads.stream().mapToLong(StudyDownload::bytes).sum();
        step(
                "download",
                instances > 0 && downloads.stream().allMatch(StudyDownload::isComplete),
                instances + " instances, " + bytes / 1_000_000 + " MB, in " + out.resolve("study"),
                members("instances", instances, "bytes", bytes));
        return downloads;
    }

    private static List<Path> files(List<StudyDownload> downloads) {
        return downloads.stream().flatMap(download -> download.files().stream()).toList();
    }

    private Report check(EmbeddedFederation federation, List<StudyDownload> downloads) throws IOException {
        Path[] folders = downloads.stream().map(StudyDownload::directory).toArray(Path[]::new);
        Report report =
                AnonymisationCheck.against(Contract.basic()).relativeTo(out).check(folders);
        report.writeJsonLines(out.resolve(FINDINGS));
        int findings = report.findings().size();
        boolean conclusive = report.verdict() == Verdict.DEVIATIONS || report.verdict() == Verdict.NO_DEVIATION;
        step(
                "check",
                conclusive && (data != null || findsWhatWasPlanted(report, federation)),
                report.verdict().words() + ": " + findings,
                members("findings", findings, "verdict", report.verdict().name()));
        report.findings().stream().limit(10).forEach(finding -> detail(finding.toString()));
        if (findings > 10) {
            detail("and " + (findings - 10) + " more");
        }
        return report;
    }

    /** The phantom is de-identified but for its planted faults: these must be found, and nothing else. */
    private static boolean findsWhatWasPlanted(Report report, EmbeddedFederation federation) {
        List<String> found =
                report.findings().stream().map(Finding::location).sorted().toList();
        List<String> planted = federation.plantedFaults().stream()
                .map(Phantom.Fault::location)
                .sorted()
                .toList();
        return found.equals(planted);
    }

    private Optional<Picture> render(List<StudyDownload> downloads) throws IOException {
        String reason = "no instance has an image";
        for (Path file : middleFirst(files(downloads))) {
            try {
                Picture picture = Frame.of(DicomFile.read(file), 0).render(Window.auto());
                Path target = picture.writePng(out.resolve(SLICE));
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
        step("render", false, reason, members("reason", reason));
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
        Path target = out.resolve(PAGE);
        page.write(target);
        step("report", true, target.toString(), members("file", target.toString()));
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
                answer.isComplete() ? "complete" : "partial",
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

    private static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
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
