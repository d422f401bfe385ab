package io.github.imbrex.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.DataException;
import io.github.imbrex.Imbrex;
import io.github.imbrex.NotFoundException;
import io.github.imbrex.ServiceException;
import io.github.imbrex.dicom.BulkData;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Fragments;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.TransferSyntax;
import io.github.imbrex.dicom.web.ByteRange;
import io.github.imbrex.dicom.web.Capabilities.Support;
import io.github.imbrex.dicom.web.Capability;
import io.github.imbrex.dicom.web.ContentStream;
import io.github.imbrex.dicom.web.Deletion;
import io.github.imbrex.dicom.web.DicomWeb;
import io.github.imbrex.dicom.web.Rendering;
import io.github.imbrex.dicom.web.Scope;
import io.github.imbrex.dicom.web.TransferSyntaxes;
import io.github.imbrex.dicom.web.WadoUri;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.support.RealData;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Frames, bulk data, pictures and WADO-URI of a real Orthanc. Pictures and uncompressed frames are asked only of
 * instances that it need not decompress: its threads have too little stack for some decoders, and it would die.
 */
@org.junit.jupiter.api.Tag("interop")
class OrthancRetrieveTest {

    private static final int MOST_FRAMES = 5;

    /** Orthanc 1.10 answers 500 to frames as stored in these. */
    private static final List<String> NO_FRAMES = List.of(
            "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.4.201", "1.2.840.10008.1.2.4.202", "1.2.840.10008.1.2.4.203");

    @TempDir
    static Path store;

    private static final Imbrex IMBREX = Imbrex.builder().build();

    /** What Orthanc holds. */
    private static final Map<Scope, Path> STORED = new LinkedHashMap<>();

    private static OrthancServer orthanc;
    private static DicomWeb archive;
    private static WadoUri wado;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        orthanc = new OrthancServer(Files.createDirectory(store.resolve("orthanc")));
        archive = DicomWeb.at(IMBREX, orthanc.dicomWeb());
        wado = WadoUri.at(IMBREX, orthanc.dicomWeb().resolve("/wado"));
        load("dicom/native");
    }

    @AfterAll
    static void stop() throws IOException {
        boolean alive = orthanc.isAlive();
        orthanc.close();
        IMBREX.close();
        assertThat(alive).as("Orthanc is alive at the end").isTrue();
    }

    private static void load(String folder) throws IOException {
        for (Path path : RealData.files(folder)) {
            DicomObject header = DicomFile.read(path).dataSet();
            Optional<String> sop = header.uid(Tag.SOPInstanceUID);
            Optional<String> study = header.uid(Tag.StudyInstanceUID);
            Optional<String> series = header.uid(Tag.SeriesInstanceUID);
            boolean isImage = header.contains(Tag.PixelData);
            if (isImage && sop.isPresent() && study.isPresent() && series.isPresent()) {
                Scope scope = Scope.study(study.get()).series(series.get()).instance(sop.get());
                if (!STORED.containsKey(scope) && orthanc.store(path)) {
                    STORED.put(scope, path);
                }
            }
        }
    }

    /** A grey image of one frame that needs no decompression. */
    private static Map.Entry<Scope, Path> plain() throws IOException {
        for (Map.Entry<Scope, Path> stored : STORED.entrySet()) {
            DicomFile file = DicomFile.read(stored.getValue());
            DicomObject image = file.dataSet();
            if (file.transferSyntax().equals(TransferSyntax.EXPLICIT_LITTLE_ENDIAN)
                    && image.string(Tag.PhotometricInterpretation).equals(Optional.of("MONOCHROME2"))
                    && image.intValue(Tag.BitsAllocated).orElse(0) == 16
                    && image.intValue(Tag.NumberOfFrames).orElse(1) == 1) {
                return stored;
            }
        }
        throw new AssertionError("No plain image among the native files.");
    }

    private static byte[] pixels(Path file) throws IOException {
        return DicomFile.read(file).dataSet().bytes(Tag.PixelData).orElseThrow();
    }

    @Test
    void givesFramesAsTheyAreStored() throws IOException {
        load("dicom/native");
        load("dicom/encapsulated");
        load("dicom/multiframe");
        Map<String, String> refused = new TreeMap<>();
        int identical = 0;
        for (Map.Entry<Scope, Path> stored : STORED.entrySet()) {
            DicomFile file = DicomFile.read(stored.getValue());
            int count = file.dataSet().intValue(Tag.NumberOfFrames).orElse(1);
            int[] asked = IntStream.rangeClosed(1, Math.min(count, MOST_FRAMES)).toArray();
            try (var frames = archive.frames(stored.getKey(), asked)) {
                for (var frame = frames.next(); frame.isPresent(); frame = frames.next()) {
                    int number = frame.get().number().orElseThrow();
                    Optional<byte[]> source = frame(file, number - 1, count);
                    byte[] came = frame.get().bytes(1 << 28);
                    if (source.isPresent()) {
                        assertThat(came)
                                .as("frame %d of %s", number, stored.getValue().getFileName())
                                .isEqualTo(source.get());
                        identical++;
                    }
                }
                frames.orThrow();
                assertThat(frames.extras()).isZero();
            } catch (ServiceException refusal) {
                refused.put(
                        stored.getValue().getFileName().toString(),
                        refusal.status() + " " + file.transferSyntax().uid());
            }
        }
        System.out.println(identical + " frames came as they are stored; refused: " + refused);
        assertThat(identical).isGreaterThan(40);
        assertThat(refused.values()).allMatch(refusal -> NO_FRAMES.contains(refusal.split(" ")[1]));
    }

    /** The bytes of a frame in a file, where they can be told without knowing the codec. */
    private static Optional<byte[]> frame(DicomFile file, int index, int count) throws IOException {
        Optional<Fragments> fragments = file.dataSet().fragments(Tag.PixelData);
        if (fragments.isEmpty()) {
            byte[] all = file.dataSet().bytes(Tag.PixelData).orElseThrow();
            int length = all.length / count;
            boolean cuttable = length * count == all.length && (count > 1 || length % 2 == 0);
            return cuttable && !file.transferSyntax().isBigEndian()
                    ? Optional.of(Arrays.copyOfRange(all, index * length, (index + 1) * length))
                    : Optional.empty();
        }
        if (fragments.get().size() == count) {
            return Optional.of(fragments.get().get(index).read());
        }
        if (count > 1) {
            return Optional.empty();
        }
        var whole = new ByteArrayOutputStream();
        for (BulkData fragment : fragments.get()) {
            whole.writeBytes(fragment.read());
        }
        return Optional.of(whole.toByteArray());
    }

    @Test
    void givesAFrameTwiceAndTellsOfOneThatIsNotThere() throws IOException {
        Map.Entry<Scope, Path> plain = plain();
        DicomObject attributes =
                archive.metadata(plain.getKey()).orThrow().instances().get(0);
        try (var frames = archive.frames(plain.getKey(), TransferSyntaxes.uncompressed(), new Cancellation(), 1, 1)) {
            for (int i = 0; i < 2; i++) {
                assertThat(frames.next().orElseThrow().uncompressed(attributes)).isEqualTo(pixels(plain.getValue()));
            }
            assertThat(frames.next()).isEmpty();
            frames.orThrow();
        }
        assertThatThrownBy(() -> archive.frames(plain.getKey(), 2))
                .isInstanceOfSatisfying(ServiceException.class, refused -> {
                    assertThat(refused.status()).isEqualTo(400);
                    assertThat(refused.problem()).contains("Parameter out of range");
                });
    }

    @Test
    void findsOutThatAFrameIsCalledUncompressedAndIsNot() throws IOException {
        load("dicom/encapsulated");
        Scope htj2k = STORED.entrySet().stream()
                .filter(stored -> stored.getValue().getFileName().toString().startsWith("gen_htj2k_lossless"))
                .findFirst()
                .orElseThrow()
                .getKey();
        DicomObject attributes = archive.metadata(htj2k).orThrow().instances().get(0);
        try (var frames = archive.frames(htj2k, TransferSyntaxes.uncompressed(), new Cancellation(), 1)) {
            var frame = frames.next().orElseThrow();
            assertThat(frame.transferSyntax()).contains("1.2.840.10008.1.2.1");
            assertThatThrownBy(() -> frame.uncompressed(attributes))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("may be compressed");
        }
    }

    @Test
    void givesBulkDataWholeAndInPart() throws IOException {
        Map.Entry<Scope, Path> plain = plain();
        DicomObject attributes =
                archive.metadata(plain.getKey()).orThrow().instances().get(0);
        String address = attributes.bulk(Tag.PixelData).flatMap(BulkData::uri).orElseThrow();
        byte[] pixels = pixels(plain.getValue());
        try (var value = archive.bulkData(plain.getKey(), address)) {
            assertThat(value.bytes(1 << 28)).isEqualTo(pixels);
        }
        for (ByteRange range : List.of(ByteRange.of(0, 10), ByteRange.of(1000, 5000), ByteRange.from(2000))) {
            try (var value = archive.bulkData(plain.getKey(), address, range, new Cancellation())) {
                int last = (int) Math.min(pixels.length - 1L, range.last());
                assertThat(value.bytes(1 << 28)).isEqualTo(Arrays.copyOfRange(pixels, (int) range.first(), last + 1));
            }
        }
        assertThat(archive.capabilities().known(Capability.BULK_DATA_RANGES))
                .as("Orthanc ignores ranges")
                .isEqualTo(Support.NO);
    }

    private static BufferedImage picture(ContentStream picture) throws IOException {
        try (picture) {
            return ImageIO.read(new ByteArrayInputStream(picture.bytes(1 << 26)));
        }
    }

    @Test
    void drawsPictures() throws IOException {
        Map.Entry<Scope, Path> plain = plain();
        DicomObject image = DicomFile.read(plain.getValue()).dataSet();
        int rows = image.intValue(Tag.Rows).orElseThrow();
        int columns = image.intValue(Tag.Columns).orElseThrow();
        BufferedImage png = picture(archive.rendered(plain.getKey(), Rendering.png()));
        assertThat(List.of(png.getWidth(), png.getHeight())).containsExactly(columns, rows);
        BufferedImage small = picture(archive.rendered(
                plain.getKey(),
                Rendering.jpeg().window(40, 400).viewport(64, 64).quality(50).frames(1)));
        assertThat(Math.max(small.getWidth(), small.getHeight())).isEqualTo(64);
        try (var either = archive.rendered(plain.getKey(), Rendering.as("image/png", "image/jpeg"))) {
            assertThat(either.mediaType())
                    .as("Orthanc refuses a list, and is asked for the last")
                    .isEqualTo("image/jpeg");
        }
        assertThatThrownBy(() -> archive.thumbnail(plain.getKey())).isInstanceOf(NotFoundException.class);
        BufferedImage byUri = picture(wado.rendered(plain.getKey(), Rendering.as("image/png", "image/jpeg")));
        assertThat(List.of(byUri.getWidth(), byUri.getHeight())).containsExactly(columns, rows);
    }

    @Test
    void givesInstancesByWadoUri() throws IOException {
        Map.Entry<Scope, Path> plain = plain();
        DicomFile file = wado.instance(plain.getKey());
        assertThat(file.dataSet().bytes(Tag.PixelData)).contains(pixels(plain.getValue()));
        Path saved = store.resolve("saved.dcm");
        try (var content = wado.open(plain.getKey())) {
            content.saveTo(saved);
        }
        assertThat(saved).hasSameBinaryContentAs(plain.getValue());
        Scope unknown = Scope.study("1.2.3").series("1.2.4").instance("1.2.5");
        assertThatThrownBy(() -> wado.instance(unknown)).isInstanceOf(ServiceException.class);
    }

    @Test
    void saysWhatItCannotDo() throws IOException {
        Scope plain = plain().getKey();
        DicomWeb fresh = DicomWeb.at(IMBREX, orthanc.dicomWeb());
        assertThat(fresh.capabilities().ask(Capability.SEARCH)).isEqualTo(Support.YES);
        assertThat(fresh.capabilities().ask(Capability.METADATA)).isEqualTo(Support.YES);
        assertThat(fresh.capabilities().ask(Capability.AS_STORED)).isEqualTo(Support.YES);
        assertThat(fresh.capabilities().ask(Capability.WORK_ITEMS)).isEqualTo(Support.NO);
        assertThat(fresh.capabilities().ask(Capability.STORE)).isEqualTo(Support.UNKNOWN);
        assertThat(fresh.delete(plain)).isEqualTo(Deletion.NOT_OFFERED);
        assertThat(fresh.delete(Scope.study(plain.studyUid()))).isEqualTo(Deletion.NOT_OFFERED);
        assertThat(fresh.metadata(plain).orThrow()).hasSize(1);
        assertThatThrownBy(() -> fresh.workItems().retrieve("1.2.3")).isInstanceOf(NotFoundException.class);
    }
}
