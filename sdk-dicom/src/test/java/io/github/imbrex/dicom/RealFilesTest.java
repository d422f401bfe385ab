package io.github.imbrex.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.DataException;
import io.github.imbrex.support.RealData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealFilesTest {

    private static List<Path> dicomFiles() {
        return RealData.files("dicom").stream()
                .filter(file -> file.toString().endsWith(".dcm"))
                .toList();
    }

    @Test
    void everyFileOpensOrOpensPartlyOrEndsInATypedError() throws IOException {
        int whole = 0;
        int partly = 0;
        List<String> refused = new ArrayList<>();
        for (Path file : dicomFiles()) {
            try {
                DicomFile read = DicomFile.read(file);
                if (read.isComplete()) {
                    whole++;
                } else {
                    assertThat(read.diagnostics()).as(file.toString()).isNotEmpty();
                    partly++;
                }
                DicomDump.of(read);
            } catch (DataException e) {
                refused.add(file.getFileName() + ": " + e.getClass().getSimpleName());
            }
        }
        System.out.println("RealFilesTest: " + whole + " whole, " + partly + " partly, refused " + refused);
        assertThat(refused)
                .allMatch(line -> line.startsWith("gen_bad_deep_nesting_5000")
                        || line.startsWith("gen_bad_deflate_bomb_64MiB")
                        || line.startsWith("gen_bad_empty")
                        || line.startsWith("gen_bad_not_dicom")
                        // A byte before the first element: it begins like nothing at all.
                        || line.startsWith("no_meta")
                        || line.startsWith("gen_bad_preamble_only"));
    }

    @Test
    void aFileReadFromMemoryAStreamAndAPathIsTheSame() throws IOException {
        for (Path file : dicomFiles()) {
            String fromPath =
                    outcome(() -> DicomFile.read(file, ReadOptions.standard().withBulkInMemory()));
            byte[] bytes = Files.readAllBytes(file);
            assertThat(outcome(() -> DicomFile.read(bytes)))
                    .as(file + " from memory")
                    .isEqualTo(fromPath);
            assertThat(outcome(() -> DicomFile.read(new Trickle(bytes))))
                    .as(file + " from a stream")
                    .isEqualTo(fromPath);
        }
    }

    private interface Reading {
        DicomFile read() throws IOException;
    }

    private static String outcome(Reading reading) throws IOException {
        try {
            DicomFile file = reading.read();
            return file + " " + file.dataSet();
        } catch (DataException e) {
            return e.getClass().getSimpleName();
        }
    }

    @Test
    void whatIsReadAndWrittenWithoutChangeHasTheSameBytes() throws IOException {
        int identical = 0;
        int equal = 0;
        List<String> different = new ArrayList<>();
        List<String> unexplained = new ArrayList<>();
        for (String folder : List.of("native", "nested", "charset", "segrtsr", "encapsulated", "multiframe")) {
            for (Path file : RealData.files("dicom/" + folder)) {
                byte[] source = Files.readAllBytes(file);
                DicomFile read = DicomFile.read(file);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                read.write(out, WriteOptions.standard());
                byte[] written = out.toByteArray();
                if (!read.transferSyntax().isDeflated() && endsWith(source, dataSet(written))) {
                    identical++;
                } else if (sameValues(read, DicomFile.read(written))) {
                    equal++;
                    if (reason(read, source).isEmpty()) {
                        unexplained.add(folder + "/" + file.getFileName());
                    }
                } else {
                    different.add(folder + "/" + file.getFileName());
                }
            }
        }
        System.out.println("RealFilesTest: " + identical + " written byte for byte, " + equal + " value for value");
        assertThat(different).isEmpty();
        assertThat(unexplained).as("could be the same byte for byte").isEmpty();
        assertThat(identical).isGreaterThan(100);
    }

    /** Why the bytes of a data set must change; empty if they need not. */
    private static String reason(DicomFile file, byte[] source) {
        if (file.transferSyntax().isDeflated()) {
            return "deflated anew";
        }
        if (file.transferSyntax().isBigEndian()) {
            return "big endian is only read";
        }
        if (!file.diagnostics().isEmpty()) {
            return "repaired: " + file.diagnostics();
        }
        if (hasGroupLengths(file.dataSet())) {
            return "group lengths are dropped";
        }
        boolean padded =
                new String(source, java.nio.charset.StandardCharsets.ISO_8859_1).contains("\u00FC\u00FF\u00FC\u00FFOB");
        return padded ? "data set trailing padding is dropped" : "";
    }

    private static boolean hasGroupLengths(DicomObject object) {
        return object.elements().stream()
                .anyMatch(element -> Tag.element(element.tag()) == 0
                        || element.items().stream().anyMatch(RealFilesTest::hasGroupLengths));
    }

    @Test
    void everyEncodingOfAFileHasTheSameValues() throws IOException {
        List<WriteOptions> all = Stream.of(
                        WriteOptions.standard().withTransferSyntax(TransferSyntax.IMPLICIT_LITTLE_ENDIAN),
                        WriteOptions.standard().withTransferSyntax(TransferSyntax.EXPLICIT_LITTLE_ENDIAN),
                        WriteOptions.standard().withTransferSyntax(TransferSyntax.DEFLATED_LITTLE_ENDIAN))
                .flatMap(options -> Stream.of(
                        options,
                        options.withEverythingEncoded(),
                        options.withEverythingEncoded().withLengths(WriteOptions.Lengths.UNDEFINED)))
                .toList();
        for (String folder : List.of("native", "nested", "charset", "segrtsr")) {
            for (Path file : RealData.files("dicom/" + folder)) {
                DicomFile read = DicomFile.read(file);
                if (read.transferSyntax().isEncapsulated()) {
                    continue;
                }
                for (WriteOptions options : all) {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    read.write(out, options);
                    DicomFile again = DicomFile.read(out.toByteArray());
                    assertThat(again.isComplete()).as(file.toString()).isTrue();
                    assertThat(sameValues(read, again))
                            .as(file + " " + options.transferSyntax())
                            .isTrue();
                }
            }
        }
    }

    private static byte[] dataSet(byte[] written) {
        int metaLength = DicomFile.read(written)
                .fileMeta()
                .intValue(Tag.FileMetaInformationGroupLength)
                .orElseThrow();
        return Arrays.copyOfRange(written, 144 + metaLength, written.length);
    }

    private static boolean endsWith(byte[] source, byte[] end) {
        return end.length <= source.length
                && Arrays.equals(source, source.length - end.length, source.length, end, 0, end.length);
    }

    /** Equal but for padding, group lengths, and the VRs that implicit encoding does not carry. */
    private static boolean sameValues(DicomFile one, DicomFile other) {
        return sameValues(one.dataSet(), other.dataSet());
    }

    private static boolean sameValues(DicomObject one, DicomObject other) {
        for (DicomElement element : one.elements()) {
            if (Tag.element(element.tag()) == 0) {
                continue;
            }
            DicomElement same = other.element(element.tag()).orElse(null);
            if (same == null || !sameValue(element, same)) {
                System.out.println("differs: " + element + " / " + same);
                return false;
            }
        }
        return one.elements().stream()
                        .filter(element -> Tag.element(element.tag()) != 0)
                        .count()
                == other.elements().stream()
                        .filter(element -> Tag.element(element.tag()) != 0)
                        .count();
    }

    private static boolean sameValue(DicomElement one, DicomElement other) {
        if (one.vr() == Vr.SQ && other.vr() == Vr.SQ) {
            for (int i = 0; i < one.items().size(); i++) {
                if (!sameValues(one.items().get(i), other.items().get(i))) {
                    return false;
                }
            }
            return one.items().size() == other.items().size();
        }
        if (one.fragments().isPresent()) {
            return one.fragments().get().size()
                    == other.fragments().orElseThrow().size();
        }
        return Arrays.equals(unpadded(one), unpadded(other));
    }

    private static byte[] unpadded(DicomElement element) {
        try {
            byte[] bytes = element.presence() == Presence.BULK
                    ? element.bulk().orElseThrow().read()
                    : element.bytes().orElse(new byte[0]);
            if (element.presence() == Presence.BULK
                    && element.bulk().orElseThrow().file().isPresent()
                    && element.bulk().orElseThrow().file().get().toString().contains("big")) {
                Numbers.swap(bytes, element.vr().width());
            }
            int end = bytes.length;
            while (end > 0 && (bytes[end - 1] == 0 || bytes[end - 1] == ' ')) {
                end--;
            }
            return Arrays.copyOf(bytes, end);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A stream that gives few bytes at a time. */
    private static final class Trickle extends java.io.ByteArrayInputStream {

        Trickle(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int from, int count) {
            return super.read(target, from, Math.min(count, 1013));
        }
    }
}
