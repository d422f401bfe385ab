package io.github.imbrex.dicom.web;

import io.github.imbrex.dicom.DicomElement;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.ValueException;
import io.github.imbrex.dicom.web.StoreOutcome.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a Store Instances Response says, by SOP Instance UID (DICOM PS3.18 section I.2). Filled data set by data set. */
final class StoreAnswer {

    /** Azure puts one into each item of Failed Attributes; a group that no dictionary of data sets lists. */
    private static final int ERROR_COMMENT = 0x00000902;

    private static final Pattern ACTING = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9f}\\x{2028}\\x{2029}\\p{Cf}]");

    private static final int MOST_COMMENTS = 20;
    private static final int LONGEST_COMMENT = 1024;
    private static final int MOST_CHANGED = 200;

    private final Map<String, StoreVerdict> stored = new LinkedHashMap<>();
    private final Map<String, StoreVerdict> failed = new LinkedHashMap<>();
    private int nameless;

    void add(DicomObject response) {
        for (DicomObject item : response.items(Tag.ReferencedSOPSequence)) {
            Optional<String> uid = uid(item);
            if (uid.isPresent()) {
                stored.merge(uid.get(), stored(item), StoreAnswer::worse);
            } else {
                nameless++;
            }
        }
        for (DicomObject item : response.items(Tag.FailedSOPSequence)) {
            Optional<String> uid = uid(item);
            if (uid.isPresent()) {
                failed.putIfAbsent(uid.get(), failed(item));
            } else {
                nameless++;
            }
        }
        nameless += response.items(Tag.OtherFailuresSequence).size();
    }

    /** The verdict on an instance, unless the answer is silent about it, or says both that it is stored and failed. */
    Optional<StoreVerdict> on(String sop) {
        StoreVerdict good = stored.get(sop);
        StoreVerdict bad = failed.get(sop);
        return good != null && bad != null ? Optional.empty() : Optional.ofNullable(good != null ? good : bad);
    }

    /** The failure of an instance that the answer also says is stored. */
    Optional<StoreVerdict> contradicted(String sop) {
        return stored.containsKey(sop) ? Optional.ofNullable(failed.get(sop)) : Optional.empty();
    }

    /** How many instances it names that are none of these. */
    int others(Set<String> sent) {
        Set<String> named = new LinkedHashSet<>(stored.keySet());
        named.addAll(failed.keySet());
        named.removeAll(sent);
        return named.size();
    }

    /** How many instances it speaks of without their UID. */
    int nameless() {
        return nameless;
    }

    private static StoreVerdict worse(StoreVerdict one, StoreVerdict other) {
        return one.state() == State.STORED ? other : one;
    }

    private static StoreVerdict stored(DicomObject item) {
        List<String> changed = changed(item);
        List<String> comments = comments(item);
        OptionalInt code = code(item, Tag.WarningReason);
        String reason = null;
        if (code.isPresent()) {
            reason = StoreCode.warning(code.getAsInt());
        } else if (!changed.isEmpty()) {
            reason = "the server changed attributes";
        } else if (!comments.isEmpty()) {
            reason = "the server stored it, and complains of attributes";
        }
        if (reason != null && !changed.isEmpty()) {
            reason += ", among them " + String.join(" ", changed.subList(0, Math.min(5, changed.size())));
        }
        return new StoreVerdict(
                reason == null ? State.STORED : State.WARNED,
                code.isPresent() ? code.getAsInt() : null,
                reason,
                text(item, Tag.RetrieveURL).orElse(null),
                changed,
                comments);
    }

    private static StoreVerdict failed(DicomObject item) {
        OptionalInt code = code(item, Tag.FailureReason);
        boolean there = code.isPresent() && StoreCode.isAlreadyThere(code.getAsInt());
        String reason = code.isEmpty()
                ? "the server refused it, and gives no reason"
                : there
                        ? StoreCode.failure(code.getAsInt()) + ": the server has an instance with this UID already and"
                                + " kept it; whether the two are the same was not compared"
                        : "the server refused it: " + StoreCode.failure(code.getAsInt());
        return new StoreVerdict(
                there ? State.WARNED : State.FAILED,
                code.isPresent() ? code.getAsInt() : null,
                reason,
                null,
                changed(item),
                comments(item));
    }

    /** Tags of what Original Attributes lists as modified. */
    private static List<String> changed(DicomObject item) {
        Set<String> tags = new LinkedHashSet<>();
        for (DicomObject original : item.items(Tag.OriginalAttributesSequence)) {
            for (DicomObject modified : original.items(Tag.ModifiedAttributesSequence)) {
                for (DicomElement element : modified.elements()) {
                    if (tags.size() < MOST_CHANGED) {
                        tags.add(Tag.toString(element.tag()));
                    }
                }
            }
        }
        return List.copyOf(tags);
    }

    private static List<String> comments(DicomObject item) {
        List<String> comments = new ArrayList<>();
        for (DicomObject attribute : item.items(Tag.FailedAttributesSequence)) {
            text(attribute, ERROR_COMMENT)
                    .filter(comment -> comments.size() < MOST_COMMENTS)
                    .map(comment -> comment.substring(0, Math.min(comment.length(), LONGEST_COMMENT)))
                    .ifPresent(comments::add);
        }
        return comments;
    }

    private static Optional<String> uid(DicomObject item) {
        return text(item, Tag.ReferencedSOPInstanceUID);
    }

    /**
     * Text without the NULs and blanks that servers leave at its ends, and with a blank for each character that would
     * act on a terminal or a log, such as a line feed or an escape.
     */
    private static Optional<String> text(DicomObject item, int tag) {
        return value(item, object -> object.string(tag))
                .map(text -> ACTING.matcher(text).replaceAll(" ").strip())
                .filter(text -> !text.isEmpty());
    }

    /** A reason as a number, also where a server writes it as text, or with a sign. */
    private static OptionalInt code(DicomObject item, int tag) {
        Optional<Long> number = value(
                item,
                object -> object.longValue(tag).isPresent()
                        ? Optional.of(object.longValue(tag).getAsLong())
                        : Optional.empty());
        return number.filter(code -> code >= Short.MIN_VALUE && code <= 0xffff && code != 0)
                .map(code -> OptionalInt.of((int) (code & 0xffff)))
                .orElse(OptionalInt.empty());
    }

    private static <T> Optional<T> value(DicomObject item, Function<DicomObject, Optional<T>> reading) {
        try {
            return reading.apply(item);
        } catch (ValueException unreadable) {
            return Optional.empty();
        }
    }
}
