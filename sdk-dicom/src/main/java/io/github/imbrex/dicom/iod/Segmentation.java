package io.github.imbrex.dicom.iod;

import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.TagPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a segmentation says besides its pixels (PS3.3 C.8.20): its segments, and which of them each frame shows of which
 * images. The pixels are those of {@code Frame}.
 *
 * <p>A segment or frame that is not as the standard says is among the {@link #problems()}, and the others are read. Immutable
 * and safe for use by many threads.
 *
 * @since 0.1
 */
public final class Segmentation {

    private static final int UNKNOWN = -1;
    /** The most frames whose order stands for functional groups: no slide has more tiles. */
    private static final int MOST_TILES = 1 << 22;

    private final DicomObject dataSet;
    private final SegmentationType type;
    private final List<Segment> segments;
    private final FunctionalGroups groups;
    /** Of each frame the number of its segment. */
    private final int[] numbers;

    private final List<Problem> problems;

    private Segmentation(DicomObject dataSet) {
        Problems found = new Problems();
        Attributes attributes = new Attributes(dataSet, found);
        this.dataSet = dataSet;
        this.type = type(attributes);
        this.segments = segments(attributes);
        this.groups = FunctionalGroups.of(dataSet);
        groups.problems().forEach(problem -> found.add(problem.kind(), problem.path()));
        if (!FunctionalGroups.isTiledFull(attributes)) {
            attributes.require(Tag.PerFrameFunctionalGroupsSequence);
        }
        int groupsOfFrames = dataSet.items(Tag.PerFrameFunctionalGroupsSequence).size();
        Optional<Tiling> tiling = groupsOfFrames == 0 ? Tiling.of(dataSet) : Optional.empty();
        this.numbers = tiling.isPresent()
                ? inOrder(tiling.get(), attributes)
                // A count alone makes no frames: each has functional groups.
                : named(Math.min(groups.frameCount(), groupsOfFrames), found);
        this.problems = found.toList();
    }

    private int[] named(int frames, Problems found) {
        Set<Integer> known = new HashSet<>();
        segments.forEach(segment -> known.add(segment.number()));
        int[] named = new int[frames];
        for (int frame = 0; frame < frames; frame++) {
            named[frame] = number(frame, known, found);
        }
        return named;
    }

    /** All tiles of the first segment, then of the next (C.7.6.17.3); no more frames than that, whatever their number says. */
    private int[] inOrder(Tiling tiling, Attributes attributes) {
        boolean labels = type.equals(SegmentationType.LABELMAP);
        long tiles = tiling.tiles() * (labels ? 1 : segments.size());
        int frames = (int) Math.min(Math.min(groups.frameCount(), tiles), MOST_TILES);
        if (frames < groups.frameCount()) {
            attributes.problem(tiles > MOST_TILES ? Problem.Kind.TOO_MANY : Problem.Kind.COUNT, Tag.NumberOfFrames);
        }
        int[] ordered = new int[frames];
        for (int frame = 0; frame < frames; frame++) {
            ordered[frame] = labels
                    ? UNKNOWN
                    : segments.get((int) (frame / tiling.tiles())).number();
        }
        return ordered;
    }

    /**
     * {@return what a data set says as a segmentation; one that is none has no segments and says so in its problems}
     *
     * @param dataSet the data set, of Segmentation Storage or Label Map Segmentation Storage
     */
    public static Segmentation of(DicomObject dataSet) {
        return new Segmentation(dataSet);
    }

    private static SegmentationType type(Attributes attributes) {
        attributes.require(Tag.SegmentationType);
        SegmentationType type =
                new SegmentationType(attributes.term(Tag.SegmentationType).orElse(""));
        if (!type.term().isEmpty() && !type.isKnown()) {
            attributes.problem(Problem.Kind.UNKNOWN_TYPE, Tag.SegmentationType);
        }
        return type;
    }

    /** Segments by their number, of which there are 65,536. */
    private static List<Segment> segments(Attributes attributes) {
        attributes.require(Tag.SegmentSequence);
        List<Segment> segments = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (DicomObject item : attributes.object().items(Tag.SegmentSequence)) {
            Attributes segment = attributes.of(item);
            segment.require(Tag.SegmentNumber);
            OptionalInt number = segment.integer(Tag.SegmentNumber);
            if (number.isEmpty()) {
                continue;
            }
            if (number.getAsInt() < 0 || number.getAsInt() > 0xFFFF) {
                segment.problem(Problem.Kind.MALFORMED, Tag.SegmentNumber);
            } else if (numbers.add(number.getAsInt())) {
                segments.add(Segment.of(number.getAsInt(), segment));
            } else {
                segment.problem(Problem.Kind.REPEATED, Tag.SegmentNumber);
            }
        }
        return List.copyOf(segments);
    }

    private int number(int frame, Set<Integer> known, Problems found) {
        List<DicomObject> identification = groups.macro(frame, Tag.SegmentIdentificationSequence);
        if (identification.isEmpty()) {
            if (!type.equals(SegmentationType.LABELMAP)) {
                TagPath group = TagPath.ROOT.item(Tag.PerFrameFunctionalGroupsSequence, frame);
                found.add(Problem.Kind.MISSING, group.then(Tag.SegmentIdentificationSequence));
            }
            return UNKNOWN;
        }
        Attributes item = new Attributes(identification.get(0), found);
        item.require(Tag.ReferencedSegmentNumber);
        OptionalInt number = item.integer(Tag.ReferencedSegmentNumber);
        if (number.isPresent() && !known.contains(number.getAsInt())) {
            item.problem(Problem.Kind.NOWHERE, Tag.ReferencedSegmentNumber);
        }
        return number.isPresent() && number.getAsInt() >= 0 ? number.getAsInt() : UNKNOWN;
    }

    /** {@return what the values of its pixels mean} */
    public SegmentationType type() {
        return type;
    }

    /**
     * {@return the value that stands for a whole pixel in a {@code FRACTIONAL} segmentation; pixels divided by it are 0 to 1}
     */
    public OptionalInt maximumFractionalValue() {
        return new Attributes(dataSet, new Problems()).integer(Tag.MaximumFractionalValue);
    }

    /** {@return what a fraction is: {@code PROBABILITY} or {@code OCCUPANCY}} */
    public Optional<String> fractionalType() {
        return new Attributes(dataSet, new Problems()).term(Tag.SegmentationFractionalType);
    }

    /** {@return the segments, in the order they are given; of a label map the background may be among them, as number 0} */
    public List<Segment> segments() {
        return segments;
    }

    /**
     * {@return the segment of a number}
     *
     * @param number its number, which counts from 1 for the most part
     */
    public Optional<Segment> segment(int number) {
        return segments.stream().filter(segment -> segment.number() == number).findFirst();
    }

    /**
     * {@return how many frames there are; no more than there are functional groups for, or, where frames are in the order of
     * {@code TILED_FULL} and need none, no more than there are tiles}
     */
    public int frameCount() {
        return numbers.length;
    }

    /**
     * {@return the segment a frame shows; empty if it does not say, and always for a label map, each pixel of which says it}
     *
     * @param frame the frame, from 0
     * @throws IndexOutOfBoundsException if there is no such frame
     */
    public OptionalInt segmentOf(int frame) {
        int number = numbers[frame];
        return number == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * The frames that show a segment, from 0, in the order of the object. Of a label map it is every frame, since any pixel of
     * it can be of any segment.
     *
     * @param number number of the segment
     * @return their indices; none if no frame shows the segment
     */
    public int[] framesOf(int number) {
        boolean labels = type.equals(SegmentationType.LABELMAP);
        return IntStream.range(0, numbers.length)
                .filter(frame -> labels || number >= 0 && numbers[frame] == number)
                .toArray();
    }

    /**
     * {@return the images a frame was made of}
     *
     * @param frame the frame, from 0
     * @throws io.github.imbrex.DataException if a reference is not of its form
     */
    public List<SourceImage> sources(int frame) {
        return groups.derivations(frame).stream()
                .flatMap(derivation -> derivation.sources().stream())
                .toList();
    }

    /** {@return where each frame is, and what else is said of it} */
    public FunctionalGroups functionalGroups() {
        return groups;
    }

    /** {@return what is wrong with the segmentation; at most 100} */
    public List<Problem> problems() {
        return problems;
    }

    /** How much there is, never what it says. */
    @Override
    public String toString() {
        return "Segmentation[" + type + ", " + segments.size() + " segments, " + numbers.length + " frames]";
    }
}
