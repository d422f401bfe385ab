package io.github.imbrex.dicom.iod;

import io.github.imbrex.dicom.DicomDateTime;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Presence;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Uid;
import io.github.imbrex.dicom.ValueException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An item or data set whose faulty values count as absent, with a problem that names them. */
final class Attributes {

    private final DicomObject object;
    private final Problems problems;

    Attributes(DicomObject object, Problems problems) {
        this.object = object;
        this.problems = problems;
    }

    /** An item of this, with the same problems. */
    Attributes of(DicomObject item) {
        return new Attributes(item, problems);
    }

    DicomObject object() {
        return object;
    }

    Optional<String> text(int tag) {
        return read(tag, () -> object.string(tag).orElse(null));
    }

    /** A code string (VR CS), with the padding some writers leave in front. */
    Optional<String> term(int tag) {
        return text(tag).map(String::strip).filter(term -> !term.isEmpty());
    }

    Optional<String> uid(int tag) {
        Optional<String> uid = text(tag);
        if (uid.isPresent() && !Uid.isValid(uid.get())) {
            problem(Problem.Kind.MALFORMED, tag);
            return Optional.empty();
        }
        return uid;
    }

    List<String> texts(int tag) {
        return read(tag, () -> object.strings(tag)).orElse(List.of());
    }

    OptionalInt integer(int tag) {
        return read(tag, () -> object.intValue(tag)).orElse(OptionalInt.empty());
    }

    OptionalLong whole(int tag) {
        return read(tag, () -> object.longValue(tag)).orElse(OptionalLong.empty());
    }

    List<Integer> integers(int tag) {
        return read(tag, () -> Arrays.stream(object.ints(tag)).boxed().toList()).orElse(List.of());
    }

    /** A finite number. */
    Optional<Double> number(int tag) {
        List<Double> numbers = numbers(tag);
        return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.get(0));
    }

    /** Numbers, all of them finite. */
    List<Double> numbers(int tag) {
        List<Double> numbers = read(
                        tag, () -> Arrays.stream(object.doubles(tag)).boxed().toList())
                .orElse(List.of());
        if (!numbers.stream().allMatch(Double::isFinite)) {
            problem(Problem.Kind.MALFORMED, tag);
            return List.of();
        }
        return numbers;
    }

    Optional<DicomDateTime> dateTime(int tag) {
        return read(tag, () -> object.dateTime(tag).orElse(null));
    }

    /** The items of a sequence. */
    List<DicomObject> sequence(int tag) {
        if (object.presence(tag) == Presence.BULK) {
            problem(Problem.Kind.LEFT_IN_FILE, tag);
        }
        return object.items(tag);
    }

    /** The only item of a sequence; of several the first. */
    Optional<Attributes> item(int tag) {
        List<DicomObject> items = object.items(tag);
        return items.isEmpty() ? Optional.empty() : Optional.of(new Attributes(items.get(0), problems));
    }

    /** The code in the only item of a sequence. */
    Optional<Code> code(int tag) {
        Optional<Attributes> item = item(tag);
        Optional<Code> code = item.flatMap(Attributes::asCode);
        if (item.isPresent() && code.isEmpty()) {
            problem(Problem.Kind.MALFORMED, tag);
        }
        return code;
    }

    List<Code> codes(int tag) {
        return sequence(tag).stream()
                .map(this::of)
                .map(Attributes::asCode)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Code> asCode() {
        Optional<String> value =
                text(Tag.CodeValue).or(() -> text(Tag.LongCodeValue)).or(() -> text(Tag.URNCodeValue));
        return value.map(String::strip)
                .filter(found -> !found.isEmpty())
                .map(found -> new Code(
                        found,
                        text(Tag.CodingSchemeDesignator).map(String::strip).orElse(""),
                        text(Tag.CodingSchemeVersion).map(String::strip).orElse(""),
                        text(Tag.CodeMeaning).orElse("")));
    }

    /** Notes that an element is absent or empty where it may not be. */
    void require(int tag) {
        Presence presence = object.presence(tag);
        if (presence == Presence.ABSENT || presence == Presence.EMPTY) {
            problem(Problem.Kind.MISSING, tag);
        }
    }

    void problem(Problem.Kind kind, int tag) {
        problems.add(kind, object, tag);
    }

    /** A problem with the item as a whole. */
    void problem(Problem.Kind kind) {
        problems.add(kind, object.path());
    }

    <T> Optional<T> read(int tag, Supplier<@Nullable T> value) {
        try {
            return Optional.ofNullable(value.get());
        } catch (ValueException e) {
            boolean elsewhere = object.presence(tag) == Presence.BULK;
            problem(elsewhere ? Problem.Kind.LEFT_IN_FILE : Problem.Kind.MALFORMED, tag);
            return Optional.empty();
        }
    }
}
