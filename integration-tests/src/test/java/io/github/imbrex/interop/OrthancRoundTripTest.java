package io.github.imbrex.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.DataException;
import io.github.imbrex.Imbrex;
import io.github.imbrex.ServiceException;
import io.github.imbrex.dicom.BulkData;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Fragments;
import io.github.imbrex.dicom.Tag;
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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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
            return Scope.lenient(study).series(series).instance(sop);
        }
    }

    private final Map<String, Stored> stored = new TreeMap<>();
    private final List<String> refused = new ArrayList<>();
    private int framesAsStored;
    private int framesUncompressed;

    @ParameterizedTest(name = "with large stacks: {0}")
    @ValueSource(booleans = {false, true})
    void everyFileComesBackByEveryRoad(boolean largeStacks) throws IOException, InterruptedException {
        int number = 0;
        int all = 0;
        for (List<Path> files : rounds()) {
            Path directory = Files.createDirectory(folder.resolve("round-" + ++number));
            stored.clear();
            try (OrthancServer orthanc =
                            largeStacks ? OrthancServer.withLargeStacks(directory) : new OrthancServer(directory);
                    Imbrex imbrex = Imbrex.builder().build()) {
                DicomWeb archive = DicomWeb.at(imbrex, orthanc.dicomWeb());

                store(archive, files);
                find(archive);
                download(archive, directory);
                metadata(archive);
                frames(archive);
                if (largeStacks) {
                    transcodedFrames(archive);
                }

                assertThat(orthanc.isAlive()).as("Orthanc is alive at the end").isTrue();
            }
            all += stored.size();
        }
        System.out.println(all + " instances went through " + number + " servers and came back; frames as stored: "
                + framesAsStored + " equal; uncompressed: " + framesUncompressed + " equal");
        System.out.println("STOW-RS left out " + refused);
        assertThat(all).isGreaterThan(100);
        assertThat(refused.size()).isLessThan(all / 20);
        assertThat(framesAsStored).isGreaterThan(80);
        assertThat(framesUncompressed).isGreaterThan(largeStacks ? 20 : -1);
    }

    /** All files that name study, series and instance: those of one instance, of which there are several, one after another. */
    private List<List<Path>> rounds() throws IOException {
        Path rewritten = Files.createDirectories(folder.resolve("rewritten"));
        List<List<Path>> rounds = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (String name : FOLDERS) {
            for (Path file : RealData.files("dicom/" + name)) {
                DicomFile read = DicomFile.read(file);
                DicomObject header = read.dataSet();
                boolean named = Stream.of(Tag.StudyInstanceUID, Tag.SeriesInstanceUID, Tag.SOPInstanceUID)
                        .allMatch(tag -> header.uid(tag).isPresent());
                if (!named || !read.isComplete()) {
                    System.out.println("left out: " + file.getFileName());
                    continue;
                }
                int round = seen.merge(header.uid(Tag.SOPInstanceUID).orElseThrow(), 1, Integer::sum);
                if (rounds.size() < round) {
                    rounds.add(new ArrayList<>());
                }
                rounds.get(round - 1).add(isPart10(file) ? file : whole(read, rewritten.resolve(file.getFileName())));
            }
        }
        return rounds;
    }

    private static boolean isPart10(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(132);
            return new String(head, StandardCharsets.ISO_8859_1).endsWith("DICM");
        }
    }

    /** A bare data set becomes a file of its own, as no server takes it otherwise. */
    private static Path whole(DicomFile bare, Path target) throws IOException {
        bare.write(target);
        return target;
    }

    private void store(DicomWeb archive, List<Path> files) throws IOException {
        StoreReport report = archive.store(files);
        assertThat(report.outcomes()).hasSameSizeAs(files);
        assertThat(report.outcomes(StoreOutcome.State.UNKNOWN)).isEmpty();
        for (StoreOutcome outcome : report.outcomes()) {
            if (outcome.isStored()) {
                DicomObject header = DicomFile.read(outcome.file()).dataSet();
                stored.put(
                        outcome.sopInstanceUid().orElseThrow(),
                        new Stored(
                                header.uid(Tag.StudyInstanceUID).orElseThrow(),
                                header.uid(Tag.SeriesInstanceUID).orElseThrow(),
                                outcome.file()));
            } else {
                // Orthanc passes over files without a Patient ID, and those whose UIDs are of unknown VR.
                refused.add(outcome.file().getFileName().toString());
                assertThat(outcome.state()).isEqualTo(StoreOutcome.State.FAILED);
                assertThat(outcome.reason())
                        .hasValueSatisfying(reason ->
                                assertThat(reason).contains("does not name this instance", "does not find it"));
            }
        }
    }

    private void find(DicomWeb archive) {
        Set<String> found = new TreeSet<>();
        archive.search(SearchQuery.instances().pageSize(50))
                .forEach(match -> found.add(match.uid(Tag.SOPInstanceUID).orElseThrow()));
        assertThat(found).isEqualTo(stored.keySet());
    }

    private void download(DicomWeb archive, Path directory) throws IOException {
        int identical = 0;
        for (String study : studies()) {
            StudyDownload download =
                    archive.download(Scope.study(study), directory.resolve("images"), DownloadOptions.defaults());
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
                String sop = told.uid(Tag.SOPInstanceUID).orElseThrow();
                Path source = stored.get(sop).file();
                OrthancMetadata comparison =
                        OrthancMetadata.compare(DicomFile.read(source).dataSet(), told);
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
            int count = file.dataSet().intValue(Tag.NumberOfFrames).orElse(1);
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
        framesAsStored += compared;
        System.out.println("frames as stored: " + compared + " equal; refused " + refused);
    }

    /** What each frame is in the file: a stretch of native pixels, or its fragment. */
    private static Optional<List<byte[]>> storedFrames(DicomFile file, int count) throws IOException {
        Optional<Fragments> fragments = file.dataSet().fragments(Tag.PixelData);
        List<byte[]> frames = new ArrayList<>();
        if (fragments.isPresent()) {
            if (isOneBit(file)) {
                return Optional.empty(); // Orthanc 1.10 ends when it is asked for a frame of these, large stacks or not
            }
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
        Optional<BulkData> pixels = file.dataSet().bulk(Tag.PixelData);
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

    private static boolean isOneBit(DicomFile file) {
        return file.dataSet().intValue(Tag.BitsAllocated).orElse(0) == 1;
    }

    /** Uncompressed: the server's decoders and ours see the same. */
    private void transcodedFrames(DicomWeb archive) throws IOException {
        int compared = 0;
        List<String> refused = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Map.Entry<String, Stored> instance : stored.entrySet()) {
            Path source = instance.getValue().file();
            DicomFile file = DicomFile.read(source);
            if (file.dataSet().fragments(Tag.PixelData).isEmpty() || isOneBit(file)) {
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
        framesUncompressed += compared;
    }
}
