package io.github.imbrex.faults;

import io.github.imbrex.Imbrex;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.web.DicomWeb;
import io.github.imbrex.dicom.web.DownloadOptions;
import io.github.imbrex.dicom.web.Scope;
import io.github.imbrex.testkit.FaultServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a server has, known without the client that is tested.
 *
 * @param study the study
 * @param first an instance of it
 * @param sops SOP Instance UIDs of all
 * @param digests SHA-256 of all
 * @param firstFrame SHA-256 of the pixels of the first
 * @param files all, on disk
 */
record Source(Scope study, Scope first, Set<String> sops, Set<String> digests, String firstFrame, List<Path> files) {

    /** Asks the server itself, and a client of a healthy server for one file. */
    static Source of(FaultServer server, Path folder) {
        Map<String, String> digests = server.digests();
        Scope study = Scope.study(server.studies().get(0));
        try (var imbrex = Imbrex.builder().build()) {
            var archive = DicomWeb.at(imbrex, server.uri());
            String series = archive.metadata(study)
                    .instances()
                    .get(0)
                    .string(Tag.SeriesInstanceUID)
                    .orElseThrow();
            String sop = List.copyOf(digests.keySet()).get(0);
            DicomFile file = archive.instance(study.studyUid(), series, sop);
            if (!sha256(file.toBytes()).equals(digests.get(sop))) {
                throw new AssertionError("the file read is not the file served");
            }
            byte[] pixels = file.dataSet().bulk(Tag.PixelData).orElseThrow().read();
            return new Source(
                    study,
                    study.series(series).instance(sop),
                    new TreeSet<>(digests.keySet()),
                    new TreeSet<>(digests.values()),
                    sha256(pixels),
                    archive.download(study, folder, DownloadOptions.defaults())
                            .orThrow()
                            .files());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** SHA-256 of all files with a final name below a folder. */
    static Set<String> filesIn(Path folder) throws IOException {
        Set<String> digests = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file :
                        walk.filter(path -> path.toString().endsWith(".dcm")).toList()) {
                    digests.add(sha256(Files.readAllBytes(file)));
                }
            }
        }
        return digests;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
