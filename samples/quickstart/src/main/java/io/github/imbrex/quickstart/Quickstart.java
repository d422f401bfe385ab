package io.github.imbrex.quickstart;

import io.github.imbrex.Imbrex;
import io.github.imbrex.auth.SignIn;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.pixel.Frame;
import io.github.imbrex.dicom.pixel.Window;
import io.github.imbrex.dicom.privacy.AnonymisationCheck;
import io.github.imbrex.dicom.privacy.Contract;
import io.github.imbrex.dicom.web.DicomWeb;
import io.github.imbrex.dicom.web.SearchQuery;
import io.github.imbrex.query.CohortQuery;
import io.github.imbrex.query.FederatedSearch;
import io.github.imbrex.testkit.EmbeddedFederation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The README's ten lines, on a federation that runs inside this program. */
public final class Quickstart {

    private Quickstart() {}

    /** Runs the journey and leaves its files in a new temporary folder. */
    public static void main(String[] arguments) throws IOException {
        Path out = Files.createTempDirectory("imbrex-quickstart");
        try (var federation = EmbeddedFederation.builder().slices(12).start();
                var imbrex = Imbrex.builder()
                        .credentials(
                                federation.spot(),
                                SignIn.device(federation.issuer(), federation.clientId())
                                        .prompt(System.out::println))
                        .credentials(federation.node(), SignIn.exchange(EmbeddedFederation.NODE_AUDIENCE))
                        .build()) {
            var search = FederatedSearch.at(
                    imbrex, federation.spot(), federation.sites().toArray(String[]::new));
            var answer = search.run(CohortQuery.parse("diagnosis = lung and modality = CT"));
            answer.sites().forEach(System.out::println);

            var node = DicomWeb.at(imbrex, federation.node());
            var first = node.search(SearchQuery.studies()).iterator().next();
            var study = node.download(first.uid(Tag.StudyInstanceUID).orElseThrow(), out);
            System.out.println(study);

            var report = AnonymisationCheck.against(Contract.basic()).check(study.directory());
            report.writeHtml(out.resolve("report.html"));
            System.out.println(report);

            var slice = Frame.of(DicomFile.read(study.files().get(study.files().size() / 2)), 0);
            System.out.println(slice.render(Window.auto()).writePng(out.resolve("slice.png")));
        }
    }
}
