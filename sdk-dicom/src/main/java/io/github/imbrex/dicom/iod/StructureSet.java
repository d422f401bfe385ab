package io.github.imbrex.dicom.iod;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.BulkData;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Presence;
import io.github.imbrex.dicom.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The regions of interest of an RT Structure Set (PS3.3 C.8.8.5 and C.8.8.6) and their contours.
 *
 * <p>A region that is not as the standard says is among the {@link #problems()}, and the others are read. Contours are read when
 * they are asked for. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * var structures = StructureSet.of(file.dataSet());
 * structures.contours(structures.regions().get(0).number());
 * }</pre>
 *
 * @since 0.1
 */
public final class StructureSet {

    private final Map<Integer, RegionOfInterest> regions = new LinkedHashMap<>();
    private final Map<Integer, List<DicomObject>> drawings = new HashMap<>();
    private int strayDrawings;
    private final List<Problem> problems;

    private StructureSet(DicomObject dataSet) {
        Problems found = new Problems();
        Attributes attributes = new Attributes(dataSet, found);
        attributes.require(Tag.StructureSetROISequence);
        for (DicomObject item : dataSet.items(Tag.StructureSetROISequence)) {
            addRegion(attributes.of(item));
        }
        for (DicomObject item : dataSet.items(Tag.ROIContourSequence)) {
            addDrawing(attributes.of(item));
        }
        this.problems = found.toList();
    }

    /**
     * {@return what a data set says as a structure set; one that is none has no regions and says so in its problems}
     *
     * @param dataSet the data set, of RT Structure Set Storage
     */
    public static StructureSet of(DicomObject dataSet) {
        return new StructureSet(dataSet);
    }

    private void addRegion(Attributes item) {
        item.require(Tag.ROINumber);
        OptionalInt number = item.integer(Tag.ROINumber);
        if (number.isEmpty()) {
            return;
        }
        RegionOfInterest region = new RegionOfInterest(
                number.getAsInt(),
                item.text(Tag.ROIName).orElse(""),
                item.uid(Tag.ReferencedFrameOfReferenceUID).orElse(""),
                item.term(Tag.ROIGenerationAlgorithm).orElse(""));
        if (regions.putIfAbsent(region.number(), region) != null) {
            item.problem(Problem.Kind.REPEATED, Tag.ROINumber);
        }
    }

    private void addDrawing(Attributes item) {
        item.require(Tag.ReferencedROINumber);
        OptionalInt number = item.integer(Tag.ReferencedROINumber);
        if (number.isEmpty() || !regions.containsKey(number.getAsInt())) {
            number.ifPresent(unknown -> item.problem(Problem.Kind.NOWHERE, Tag.ReferencedROINumber));
            strayDrawings++;
            return;
        }
        List<DicomObject> ofRegion = drawings.computeIfAbsent(number.getAsInt(), unused -> new ArrayList<>());
        ofRegion.add(item.object());
        if (ofRegion.size() > 1) {
            item.problem(Problem.Kind.REPEATED, Tag.ReferencedROINumber);
        }
    }

    /** {@return the regions, in the order they are given} */
    public List<RegionOfInterest> regions() {
        return List.copyOf(regions.values());
    }

    /**
     * {@return the region of a number}
     *
     * @param number its number
     */
    public Optional<RegionOfInterest> region(int number) {
        return Optional.ofNullable(regions.get(number));
    }

    /**
     * {@return the colour to show a region in, the first of several, as red, green and blue from 0 to 255 in bits 16 to 23, 8 to
     * 15 and 0 to 7}
     *
     * @param number number of the region
     */
    public OptionalInt displayColor(int number) {
        List<DicomObject> items = drawings.get(number);
        if (items == null) {
            return OptionalInt.empty();
        }
        List<Integer> colour = new Attributes(items.get(0), new Problems()).integers(Tag.ROIDisplayColor);
        return colour.size() == 3 && colour.stream().allMatch(part -> part >= 0 && part <= 255)
                ? OptionalInt.of(colour.get(0) << 16 | colour.get(1) << 8 | colour.get(2))
                : OptionalInt.empty();
    }

    /**
     * The contours of a region.
     *
     * @param number number of the region
     * @return its contours, those of all {@link #drawings}; none if nothing was drawn
     * @throws DataException if a contour is not of finite numbers, three for each point
     */
    public List<Contour> contours(int number) {
        return drawings(number).stream().flatMap(List::stream).toList();
    }

    /**
     * The contours of a region by the item they are in. There is one for a region that was drawn; more are against the standard
     * and among the {@link #problems()}.
     *
     * @param number number of the region
     * @return the contours of each item; none if nothing was drawn
     * @throws DataException if a contour is not of finite numbers, three for each point
     */
    public List<List<Contour>> drawings(int number) {
        return drawings.getOrDefault(number, List.of()).stream()
                .map(StructureSet::contours)
                .toList();
    }

    private static List<Contour> contours(DicomObject drawing) {
        List<Contour> contours = new ArrayList<>();
        for (DicomObject item : drawing.items(Tag.ContourSequence)) {
            String type =
                    item.string(Tag.ContourGeometricType).map(String::strip).orElse("");
            contours.add(new Contour(type, coordinates(item)));
        }
        return List.copyOf(contours);
    }

    private static double[] coordinates(DicomObject item) {
        double[] coordinates =
                item.presence(Tag.ContourData) == Presence.BULK ? longCoordinates(item) : item.doubles(Tag.ContourData);
        if (coordinates.length % 3 != 0) {
            throw fault(item, coordinates.length + " numbers are not three for each point");
        }
        if (!Arrays.stream(coordinates).allMatch(Double::isFinite)) {
            throw fault(item, "a coordinate is not finite");
        }
        return coordinates;
    }

    /** A value that was left in its file because of its length. */
    private static double[] longCoordinates(DicomObject item) {
        BulkData bulk = item.bulk(Tag.ContourData)
                .filter(BulkData::isReadable)
                .orElseThrow(() -> fault(item, "the coordinates are not here but behind a reference"));
        try {
            String text = new String(bulk.read(), StandardCharsets.US_ASCII);
            return Arrays.stream(text.split("\\\\", -1))
                    .map(number -> number.replace('\0', ' ').strip())
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (NumberFormatException e) {
            throw fault(item, "a coordinate is no number");
        } catch (IOException e) {
            throw new DataException(
                    item.path().then(Tag.ContourData) + ": the coordinates cannot be read from their file.",
                    -1,
                    item.path().then(Tag.ContourData).toString(),
                    e);
        }
    }

    private static DataException fault(DicomObject item, String cause) {
        return FunctionalGroups.fault(item.path().then(Tag.ContourData), cause);
    }

    /** {@return how many drawings name no region, or one that there is not, so that no region has their contours} */
    public int strayDrawings() {
        return strayDrawings;
    }

    /** {@return what is wrong with the structure set, its contours left out; at most 100} */
    public List<Problem> problems() {
        return problems;
    }

    /** How much there is, never what it says. */
    @Override
    public String toString() {
        return "StructureSet[" + regions.size() + " regions]";
    }
}
