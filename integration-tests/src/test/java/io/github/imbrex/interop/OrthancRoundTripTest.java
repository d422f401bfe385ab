package io.github.imbrex.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.DataException;
import io.github.imbrex.Imbrex;
import io.github.imbrex.ServiceException;
import io.github.imbrex.dicom.BulkData;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Fragments;
import io.github.imbrex.dicom.pixel.Frame;
import io.github.imbrex.dicom.pixel.ImageDescription;
import io.github.imbrex.dicom.web.DicomWeb;
import io.github.imbrex.dicom.web.DownloadOptions;
import io.github.imbrex.dicom.web.FrameStream;
import io.github.imbrex.dicom.web.InstanceOutcome;
import io.github.imbrex.dicom.web.Scope;
import io.github.imbrex.dicom.web.SearchQuery;
import io.github.imbrex.dicom.web.StoreOutcome;
import io.github.imbrex.dicom.web.StoreReport;
import io.github.imbrex.dicom.web.StudyDownload;
import io.github.imbrex.dicom.web.TransferSyntaxes;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.support.RealData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every whole file of the corpus into a real Orthanc and back by every road: stored, found, retrieved, frame by frame, as
 * metadata. Orthanc as Debian installs it is asked only for what is stored; with large stacks it also has to transcode.
 */
@org.junit.jupiter.api.Tag("interop")
class OrthancRoundTripTest {

    private static final List<String> FOLDERS =
            List.of("native", "charset", "encapsulated", "multiframe", "nested", "segrtsr");

    private static final int FRAME_LIMIT = 64 << 20;

    @TempDir
    Path folder;

    private record Stored(String study, String series, Path file) {
        Scope instance(String sop) {
            return Scope.study(study).series(series).instance(sop);
        }
    }

    private final Map<String, Stored> stored = new TreeMap<>();

    @ParameterizedTest(name = "with large stacks: {0}")
    @ValueSource(booleans = {false, true})
    void everyFileComesBackByEveryRoad(boolean largeStacks) throws IOException, InterruptedException {
        try (OrthancServer orthanc = largeStacks ? OrthancServer.withLargeStacks(folder) : new OrthancServer(folder);
                Imbrex imbrex = Imbrex.builder().build()) {
            DicomWeb archive = DicomWeb.at(imbrex, orthanc.dicomWeb());

            store(archive);
            find(archive);
            download(archive);
            metadata(archive);
            frames(archive);
            if (largeStacks) {
                transcodedFrames(archive);
            }

            assertThat(orthanc.isAlive()).as("Orthanc is alive at the end").isTrue();
        }
    }

    private void store(DicomWeb archive) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : FOLDERS) {
            files.addAll(RealData.files("dicom/" + name));
        }
        StoreReport report = archive.store(files);
        System.out.println("STOW: " + report + " " + report.remarks());
        assertThat(report.outcomes()).hasSameSizeAs(files);
        for (StoreOutcome outcome : report.outcomes()) {
            if (outcome.isStored()) {
                DicomObject header = DicomFile.read(outcome.file()).dataSet();
                stored.putIfAbsent(
                        outcome.sopInstanceUid().orElseThrow(),
                        new Stored(
                                header.uid(io.github.imbrex.dicom.Tag.StudyInstanceUID)
                                        .orElseThrow(),
                                header.uid(io.github.imbrex.dicom.Tag.SeriesInstanceUID)
                                        .orElseThrow(),
                                outcome.file()));
            } else {
                System.out.println("not stored: " + outcome.file().getFileName() + " " + outcome.state() + " "
                        + outcome.reason().orElse(""));
            }
        }
        assertThat(report.outcomes(StoreOutcome.State.UNKNOWN)).isEmpty();
        assertThat(stored).hasSizeGreaterThan(50);
        assertThat(report.missing()).hasSizeLessThan(files.size() / 4);
    }

    private void find(DicomWeb archive) {
        Set<String> found = new TreeSet<>();
        archive.search(SearchQuery.instances().pageSize(50))
                .forEach(match -> found.add(
                        match.uid(io.github.imbrex.dicom.Tag.SOPInstanceUID).orElseThrow()));
        assertThat(found).isEqualTo(stored.keySet());
    }

    private void download(DicomWeb archive) throws IOException {
        int identical = 0;
        for (String study : studies()) {
            StudyDownload download =
                    archive.download(Scope.study(study), folder.resolve("images"), DownloadOptions.defaults());
            assertThat(download.missing()).as(study).isEmpty();
            for (InstanceOutcome outcome : download.orThrow().outcomes()) {
                Path source = stored.get(outcome.sopInstanceUid()).file();
                identical += SameInstance.assertSame(source, outcome.file().orElseThrow()) ? 1 : 0;
            }
        }
        System.out.println("WADO: " + stored.size() + " instances, " + identical + " byte for byte");
    }

    private Set<String> studies() {
        Set<String> studies = new TreeSet<>();
        stored.values().forEach(instance -> studies.add(instance.study()));
        return studies;
    }

    private void metadata(DicomWeb archive) throws IOException {
        int values = 0;
        List<String> differences = new ArrayList<>();
        for (String study : studies()) {
            for (DicomObject told : archive.metadata(Scope.study(study)).orThrow()) {
                String sop = told.uid(io.github.imbrex.dicom.Tag.SOPInstanceUID).orElseThrow();
                Path source = stored.get(sop).file();
                attributes +=
                        OrthancMetadata.assertAgrees(DicomFile.read(source).dataSet(), told);
                values += comparison.compared();
                comparison
                        .differences()
                        .forEach(difference -> differences.add(source.getFileName() + " " + difference));
            }
        }
        System.out.println("metadata: " + values + " values compared");
        assertThat(differences).isEmpty();
    }

    /** As stored: what comes is what the file holds. */
    private void frames(DicomWeb archive) throws IOException {
        int compared = 0;
        List<String> refused = new ArrayList<>();
        for (Map.Entry<String, Stored> instance : stored.entrySet()) {
            Path source = instance.getValue().file();
            DicomFile file = DicomFile.read(source);
            int count = file.dataSet()
                    .intValue(io.github.imbrex.dicom.Tag.NumberOfFrames)
                    .orElse(1);
            Optional<List<byte[]>> expected = storedFrames(file, count);
            if (expected.isEmpty()) {
                continue;
            }
            int[] numbers = count == 1 ? new int[] {1} : new int[] {1, count};
            try (FrameStream frames = archive.frames(instance.getValue().instance(instance.getKey()), numbers)) {
                for (var frame = frames.next(); frame.isPresent(); frame = frames.next()) {
                    byte[] bytes = frame.get().bytes(FRAME_LIMIT);
                    assertThat(bytes)
                            .as("frame %s of %s", frame.get().number(), source.getFileName())
                            .isEqualTo(expected.get().get(frame.get().number().orElseThrow() - 1));
                    compared++;
                }
                frames.orThrow();
            } catch (ServiceException refusal) {
                refused.add(source.getFileName() + " (" + refusal.status() + ")");
            }
        }
        System.out.println("frames as stored: " + compared + " equal; refused " + refused);
        assertThat(compared).isGreaterThan(40);
    }

    /** What each frame is in the file: a stretch of native pixels, or its fragment. */
    private static Optional<List<byte[]>> storedFrames(DicomFile file, int count) throws IOException {
        Optional<Fragments> fragments = file.dataSet().fragments(io.github.imbrex.dicom.Tag.PixelData);
        List<byte[]> frames = new ArrayList<>();
        if (fragments.isPresent()) {
            if (count > 1 && fragments.get().size() != count + 1) {
                return Optional.empty(); // frames of several fragments: told apart by decoding only
            }
            var whole = new ByteArrayOutputStream();
            for (BulkData fragment : fragments.get().subList(1, fragments.get().size())) {
                byte[] bytes = fragment.open().readAllBytes();
                frames.add(bytes);
                whole.writeBytes(bytes);
            }
            return Optional.of(count == 1 ? List.of(whole.toByteArray()) : frames);
        }
        Optional<BulkData> pixels = file.dataSet().bulk(io.github.imbrex.dicom.Tag.PixelData);
        if (pixels.isEmpty() || file.transferSyntax().isDeflated()) {
            return Optional.empty();
        }
        byte[] all = pixels.get().open().readAllBytes();
        long bits = ImageDescription.of(file.dataSet()).nativeFrameBits();
        if (bits % 8 != 0) {
            return Optional.empty();
        }
        for (int i = 0; i < count; i++) {
            frames.add(Arrays.copyOfRange(all, Math.toIntExact(i * bits / 8), Math.toIntExact((i + 1) * bits / 8)));
        }
        return Optional.of(frames);
    }

    /** Uncompressed: the server's decoders and ours see the same. */
    private void transcodedFrames(DicomWeb archive) throws IOException {
        int compared = 0;
        List<String> refused = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Map.Entry<String, Stored> instance : stored.entrySet()) {
            Path source = instance.getValue().file();
            DicomFile file = DicomFile.read(source);
            if (file.dataSet().fragments(io.github.imbrex.dicom.Tag.PixelData).isEmpty()) {
                continue;
            }
            try (FrameStream frames = archive.frames(
                    instance.getValue().instance(instance.getKey()),
                    TransferSyntaxes.uncompressed(),
                    new Cancellation(),
                    1)) {
                byte[] theirs = frames.next().orElseThrow().uncompressed(file.dataSet());
                byte[] ours = Frame.of(file, 0).bytes();
                if (Arrays.equals(theirs, ours)) {
                    compared++;
                } else {
                    others.add(source.getFileName().toString());
                }
            } catch (ServiceException refusal) {
                refused.add(source.getFileName() + " (" + refusal.status() + ")");
            } catch (DataException told) {
                others.add(source.getFileName() + " (" + told.getMessage() + ")");
            }
        }
        System.out.println("frames uncompressed: " + compared + " equal, refused " + refused + ", others " + others);
        assertThat(compared).isGreaterThan(10);
    }
}
