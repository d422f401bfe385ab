package io.github.imbrex.testkit.internal.archive;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomJson;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.TransferSyntax;
import io.github.imbrex.dicom.Uid;
import io.github.imbrex.internal.json.Json;
import io.github.imbrex.testkit.internal.node.NodeSearch;
import io.github.imbrex.testkit.internal.node.ResourcePath;
import io.github.imbrex.testkit.internal.phantom.Uids;
import io.github.imbrex.testkit.internal.wire.Content;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import tools.jackson.databind.node.ArrayNode;

/**
 * A study of one series whose instances are made as they are sent, the same each time: any number of any size, in next to
 * no memory. What is too long for one value (PS3.5 section 7.1.1) comes in fragments.
 */
public final class MadeUpStudy implements Holdings {

    private static final int PAGE_CAP = 1000;
    private static final int BLOCK = 8 * 1024;
    private static final int ROW = 256;
    private static final int FRAME = 2 * ROW * ROW;
    private static final long LONGEST_VALUE = 1L << 30;
    private static final TransferSyntax ENCAPSULATED = new TransferSyntax("1.2.840.10008.1.2.4.50");

    /** Looks like a delimiter of a server with a fixed boundary. */
    private static final byte[] TRAP = "\r\n--boundary\r\n".getBytes(StandardCharsets.US_ASCII);

    private final int instances;
    private final long pixelBytes;
    private final Uids uids;
    private final Map<String, Integer> positions = new HashMap<>();

    /**
     * A study.
     *
     * @param instances how many
     * @param pixelBytes length of the pixels of each
     */
    public MadeUpStudy(int instances, long pixelBytes) {
        this.instances = instances;
        this.pixelBytes = pixelBytes;
        this.uids = new Uids("imbrex made-up study 1 of " + instances + " x " + pixelBytes);
        for (int i = 0; i < instances; i++) {
            positions.put(sop(i), i);
        }
    }

    private String study() {
        return uids.of("study");
    }

    private String series() {
        return uids.of("series");
    }

    private String sop(int index) {
        return uids.of("instance " + index);
    }

    private boolean inFragments() {
        return pixelBytes > LONGEST_VALUE;
    }

    @Override
    public List<Held> all() {
        return new AbstractList<>() {
            @Override
            public Held get(int index) {
                return held(index);
            }

            @Override
            public int size() {
                return instances;
            }
        };
    }

    @Override
    public List<Held> select(ResourcePath path) {
        boolean other = path.study() != null && !path.study().equals(study())
                || path.series() != null && !path.series().equals(series());
        if (other) {
            return List.of();
        }
        if (path.sop() == null) {
            return all();
        }
        Integer position = positions.get(path.sop());
        return position == null ? List.of() : List.of(held(position));
    }

    private Held held(int index) {
        Content content = file(index);
        return new Held(study(), series(), sop(index), syntax().uid(), content, () -> DicomFile.read(content.bytes()));
    }

    private TransferSyntax syntax() {
        return inFragments() ? ENCAPSULATED : TransferSyntax.EXPLICIT_LITTLE_ENDIAN;
    }

    private DicomObject header(int index) {
        boolean oneRow = pixelBytes < FRAME;
        return DicomObject.builder()
                .set(Tag.SOPClassUID, Uid.MultiFrameGrayscaleWordSecondaryCaptureImageStorage)
                .set(Tag.SOPInstanceUID, sop(index))
                .setEmpty(Tag.StudyDate)
                .set(Tag.Modality, "OT")
                .set(Tag.PatientName, "ANON-0002")
                .set(Tag.PatientID, "ANON-0002")
                .set(Tag.StudyInstanceUID, study())
                .set(Tag.SeriesInstanceUID, series())
                .set(Tag.InstanceNumber, index + 1L)
                .set(Tag.SamplesPerPixel, 1)
                .set(Tag.PhotometricInterpretation, "MONOCHROME2")
                .set(Tag.NumberOfFrames, oneRow ? 1 : pixelBytes / FRAME)
                .set(Tag.Rows, oneRow ? 1 : ROW)
                .set(Tag.Columns, oneRow ? (int) Math.min(pixelBytes / 2, 65_535) : ROW)
                .set(Tag.BitsAllocated, 16)
                .set(Tag.BitsStored, 16)
                .set(Tag.HighBit, 15)
                .set(Tag.PixelRepresentation, 0)
                .build();
    }

    private Content file(int index) {
        Content header = Content.of(DicomFile.of(header(index), syntax()).toBytes());
        byte[] block = new byte[BLOCK];
        new Random(index).nextBytes(block);
        System.arraycopy(TRAP, 0, block, TRAP.length, TRAP.length);
        long even = pixelBytes & ~1L;
        if (!inFragments()) {
            return Content.all(header, element("OW", even), Content.repeating(block, even));
        }
        List<Content> all = new ArrayList<>(List.of(header, element("OB", 0xFFFFFFFFL), item(0xE000, 0)));
        for (long left = even; left > 0; left -= LONGEST_VALUE) {
            long length = Math.min(left, LONGEST_VALUE);
            all.add(item(0xE000, length));
            all.add(Content.repeating(block, length));
        }
        all.add(item(0xE0DD, 0));
        return Content.all(all.toArray(Content[]::new));
    }

    private static Content element(String vr, long length) {
        ByteBuffer head = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0x7FE0).putShort((short) 0x0010);
        head.put((byte) vr.charAt(0)).put((byte) vr.charAt(1)).putShort((short) 0);
        return Content.of(head.putInt((int) length).array());
    }

    private static Content item(int element, long length) {
        ByteBuffer head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        return Content.of(head.putShort((short) 0xFFFE)
                .putShort((short) element)
                .putInt((int) length)
                .array());
    }

    /** Knows limit and offset, and no condition. */
    @Override
    public Optional<NodeSearch.Page> find(
            Map<String, List<String>> query, ResourcePath path, String level, String root) {
        int matches = !level.equals("instances") ? 1 : instances;
        long offset = number(query, "offset", 0);
        long limit = number(query, "limit", PAGE_CAP);
        if (offset < 0 || limit < 1) {
            return Optional.empty();
        }
        int from = (int) Math.min(offset, matches);
        int to = (int) Math.min(matches, from + Math.min(limit, PAGE_CAP));
        ArrayNode page = Json.mapper().createArrayNode();
        for (int i = from; i < to; i++) {
            page.add(Json.parse(DicomJson.toJson(match(i, level))));
        }
        return Optional.of(new NodeSearch.Page(page, matches - to));
    }

    private DicomObject match(int index, String level) {
        return switch (level) {
            case "studies" ->
                header(index).toBuilder()
                        .set(Tag.NumberOfStudyRelatedSeries, 1)
                        .set(Tag.NumberOfStudyRelatedInstances, instances)
                        .build();
            case "series" ->
                header(index).toBuilder()
                        .set(Tag.NumberOfSeriesRelatedInstances, instances)
                        .build();
            default -> header(index);
        };
    }

    private static long number(Map<String, List<String>> query, String name, long otherwise) {
        String text =
                query.getOrDefault(name, List.of(Long.toString(otherwise))).get(0);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
