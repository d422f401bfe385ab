package io.github.imbrex.dicom.iod;

import io.github.imbrex.dicom.DicomDateTime;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.PersonName;
import io.github.imbrex.dicom.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the value of a content item by its value type. */
final class ContentValues {

    private static final ContentValue NONE = new ContentValue.None();

    private ContentValues() {}

    static ContentValue of(String type, Attributes item) {
        Optional<? extends ContentValue> value = switch (type) {
            case "CONTAINER" -> Optional.of(container(item));
            case "TEXT" ->
                required(item, Tag.TextValue, item.text(Tag.TextValue)).map(ContentValue.Text::new);
            case "NUM" -> Optional.of(measurement(item));
            case "CODE" ->
                required(item, Tag.ConceptCodeSequence, item.code(Tag.ConceptCodeSequence))
                        .map(ContentValue.Coded::new);
            case "DATE" -> moment(item, Tag.Date, item.dateTime(Tag.Date));
            case "DATETIME" -> moment(item, Tag.DateTime, item.dateTime(Tag.DateTime));
            case "TIME" -> moment(item, Tag.Time, time(item));
            case "UIDREF" -> required(item, Tag.UID, item.uid(Tag.UID)).map(ContentValue.UidReference::new);
            case "PNAME" ->
                required(item, Tag.PersonName, item.text(Tag.PersonName))
                        .map(name -> new ContentValue.Person(PersonName.parse(name)));
            case "COMPOSITE", "IMAGE" -> composite(item);
            case "WAVEFORM" -> waveform(item);
            case "SCOORD" -> coordinates(item);
            case "SCOORD3D" -> coordinates3D(item);
            case "TCOORD" -> temporal(item);
            default -> {
                item.problem(type.isEmpty() ? Problem.Kind.MISSING : Problem.Kind.UNKNOWN_TYPE, Tag.ValueType);
                yield Optional.empty();
            }
        };
        return value.isPresent() ? value.get() : NONE;
    }

    private static <T> Optional<T> required(Attributes item, int tag, Optional<T> value) {
        if (value.isEmpty()) {
            item.require(tag);
        }
        return value;
    }

    private static ContentValue container(Attributes item) {
        String template = item.item(Tag.ContentTemplateSequence)
                .flatMap(found -> found.term(Tag.TemplateIdentifier))
                .orElse("");
        boolean continuous =
                item.term(Tag.ContinuityOfContent).filter("CONTINUOUS"::equals).isPresent();
        return new ContentValue.Container(continuous, template);
    }

    /** The number is given as text, and may be given exactly as well. An empty sequence says that there is none. */
    private static ContentValue measurement(Attributes item) {
        Optional<Attributes> measured = item.item(Tag.MeasuredValueSequence);
        Optional<Double> number = measured.flatMap(
                value -> value.number(Tag.FloatingPointValue).or(() -> value.number(Tag.NumericValue)));
        if (number.isEmpty()) {
            measured.ifPresent(value -> value.require(Tag.NumericValue));
        }
        return new ContentValue.Measurement(
                number.orElse(null),
                measured.flatMap(value -> value.code(Tag.MeasurementUnitsCodeSequence))
                        .orElse(null),
                item.code(Tag.NumericValueQualifierCodeSequence).orElse(null));
    }

    private static Optional<DicomDateTime> time(Attributes item) {
        Optional<String> text = item.text(Tag.Time);
        Optional<DicomDateTime> time = text.flatMap(DicomDateTime::ofTime);
        if (text.isPresent() && time.isEmpty()) {
            item.problem(Problem.Kind.MALFORMED, Tag.Time);
        }
        return time;
    }

    private static Optional<ContentValue> moment(Attributes item, int tag, Optional<DicomDateTime> moment) {
        return required(item, tag, moment).map(ContentValue.Moment::new);
    }

    private static Optional<ContentValue> composite(Attributes item) {
        Optional<Attributes> reference =
                required(item, Tag.ReferencedSOPSequence, item.item(Tag.ReferencedSOPSequence));
        return reference.flatMap(found -> InstanceReference.of(found)
                .map(instance -> new ContentValue.Composite(
                        instance,
                        found.item(Tag.ReferencedSOPSequence)
                                .flatMap(InstanceReference::of)
                                .orElse(null))));
    }

    private static Optional<ContentValue> waveform(Attributes item) {
        Optional<Attributes> reference =
                required(item, Tag.ReferencedSOPSequence, item.item(Tag.ReferencedSOPSequence));
        return reference.flatMap(found -> InstanceReference.of(found)
                .map(instance -> new ContentValue.Waveform(
                        instance, multiple(found, Tag.ReferencedWaveformChannels, 2, channels(found)))));
    }

    private static List<Integer> channels(Attributes reference) {
        return reference.integers(Tag.ReferencedWaveformChannels);
    }

    private static Optional<ContentValue> coordinates(Attributes item) {
        List<Double> pairs = multiple(item, Tag.GraphicData, 2, item.numbers(Tag.GraphicData));
        return graphic(item, pairs).map(type -> new ContentValue.Coordinates(type, pairs));
    }

    private static Optional<ContentValue> coordinates3D(Attributes item) {
        List<Double> triplets = multiple(item, Tag.GraphicData, 3, item.numbers(Tag.GraphicData));
        List<Point> points = new ArrayList<>(triplets.size() / 3);
        for (int i = 0; i < triplets.size(); i += 3) {
            points.add(new Point(triplets.get(i), triplets.get(i + 1), triplets.get(i + 2)));
        }
        item.require(Tag.ReferencedFrameOfReferenceUID);
        return graphic(item, triplets)
                .map(type -> new ContentValue.Coordinates3D(
                        type,
                        points,
                        item.uid(Tag.ReferencedFrameOfReferenceUID).orElse("")));
    }

    /** The type of a graphic that has coordinates. */
    private static Optional<String> graphic(Attributes item, List<Double> coordinates) {
        item.require(Tag.GraphicData);
        return required(item, Tag.GraphicType, item.term(Tag.GraphicType)).filter(type -> !coordinates.isEmpty());
    }

    /** Values that come so many at a time, or none of them. */
    private static <T> List<T> multiple(Attributes item, int tag, int size, List<T> values) {
        if (values.size() % size != 0) {
            item.problem(Problem.Kind.COUNT, tag);
            return List.of();
        }
        return values;
    }

    private static Optional<ContentValue> temporal(Attributes item) {
        List<DicomDateTime> moments = new ArrayList<>();
        for (String text : item.texts(Tag.ReferencedDateTime)) {
            Optional<DicomDateTime> moment = DicomDateTime.ofDateTime(text);
            if (moment.isEmpty()) {
                item.problem(Problem.Kind.MALFORMED, Tag.ReferencedDateTime);
                return Optional.empty();
            }
            moments.add(moment.get());
        }
        return required(item, Tag.TemporalRangeType, item.term(Tag.TemporalRangeType))
                .map(type -> new ContentValue.TemporalCoordinates(
                        type,
                        item.integers(Tag.ReferencedSamplePositions),
                        item.numbers(Tag.ReferencedTimeOffsets),
                        moments));
    }

    /** The item another refers to, as the positions that lead there from the root; empty if it refers to none. */
    static List<Integer> reference(Attributes item) {
        DicomObject object = item.object();
        return object.contains(Tag.ReferencedContentItemIdentifier)
                ? item.integers(Tag.ReferencedContentItemIdentifier)
                : List.of();
    }
}
