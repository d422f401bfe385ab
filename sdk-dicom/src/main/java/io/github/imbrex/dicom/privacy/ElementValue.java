package io.github.imbrex.dicom.privacy;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomElement;
import io.github.imbrex.dicom.Presence;
import io.github.imbrex.dicom.Vr;
import java.util.List;
import java.util.Optional;

/**
 * The value of an element that is no sequence, as far as a rule needs it. Text is decoded up to a limit; a longer value,
 * one held elsewhere and one that cannot be decoded are present and otherwise unknown.
 */
final class ElementValue {

    private static final int LONGEST_TEXT = 64 << 10;

    private final DicomElement element;
    private final Vr vr;
    private final boolean empty;
    private final Optional<List<String>> texts;

    private ElementValue(DicomElement element, Vr vr, boolean empty, Optional<List<String>> texts) {
        this.element = element;
        this.vr = vr;
        this.empty = empty;
        this.texts = texts;
    }

    static ElementValue of(DicomElement element) {
        Vr vr = element.vr();
        Presence presence = element.presence();
        if (presence == Presence.EMPTY) {
            return new ElementValue(element, vr, true, Optional.of(List.of()));
        }
        boolean decodable = presence == Presence.VALUE
                && (vr.isText() || vr.isNumbers())
                && element.length().orElse(Long.MAX_VALUE) <= LONGEST_TEXT;
        if (!decodable) {
            return new ElementValue(element, vr, false, Optional.empty());
        }
        try {
            List<String> texts = element.strings().stream().map(String::strip).toList();
            return new ElementValue(element, vr, texts.stream().allMatch(String::isEmpty), Optional.of(texts));
        } catch (DataException e) {
            return new ElementValue(element, vr, false, Optional.empty());
        }
    }

    /** Length zero, or nothing but padding. */
    boolean isEmpty() {
        return empty;
    }

    /** The values as text; empty when they are bytes, too long, elsewhere, or cannot be decoded. */
    Optional<List<String>> texts() {
        return texts;
    }

    /** Whether nothing in it has a meaning. */
    boolean isDummy(String pseudonym) {
        if (texts.isPresent()) {
            return texts.get().stream().allMatch(text -> DummyValues.isDummy(vr, text, pseudonym));
        }
        return vr.isBytes() && isAllZero();
    }

    private boolean isAllZero() {
        if (element.presence() != Presence.VALUE || element.length().orElse(Long.MAX_VALUE) > LONGEST_TEXT) {
            return false;
        }
        try {
            for (byte b : element.bytes().orElse(new byte[0])) {
                if (b != 0) {
                    return false;
                }
            }
            return true;
        } catch (DataException e) {
            return false;
        }
    }

    /** The first value that is no dummy, masked; else the size. */
    Evidence evidence(String pseudonym) {
        Optional<String> first = texts.flatMap(values -> values.stream()
                .filter(text -> !text.isEmpty() && !DummyValues.isDummy(vr, text, pseudonym))
                .findFirst()
                .or(() -> values.stream().filter(text -> !text.isEmpty()).findFirst()));
        return first.map(text -> vr == Vr.UI ? Evidence.ofUid(text) : Evidence.ofText(kind(), text))
                .orElseGet(() -> Evidence.ofSize(kind(), element.length().orElse(0)));
    }

    private String kind() {
        return switch (vr) {
            case PN -> "person name";
            case DA -> "date";
            case TM -> "time";
            case DT -> "date and time";
            case AS -> "age";
            case UI -> "UID";
            case UR -> "address";
            case AE -> "application title";
            case CS -> "code";
            case DS, IS, FL, FD, SL, SS, SV, UL, US, UV, AT -> "number";
            case OB, OD, OF, OL, OV, OW, UN -> "bytes";
            case SQ -> "sequence";
            default -> "text";
        };
    }
}
