package io.github.imbrex.dicom.web;

import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.ValueException;
import io.github.imbrex.dicom.Vr;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One attribute a search asks for and the value it must match (DICOM PS3.4 section C.2.2.2), and whether an answer can
 * have been chosen by it.
 *
 * <p>Servers differ in what they let match: case, accents, parts of names, times in other zones. So an answer
 * {@linkplain #isContradictedBy contradicts} a condition only if no server that had looked at it could have given it.
 * What is absent, is not of a type compared here, or has characters beyond ASCII, contradicts nothing.
 */
record Condition(SearchAttribute attribute, String value) {

    private static final Pattern DATE = Pattern.compile("\\d{8}");
    private static final Pattern DAMAGED = Pattern.compile("[^\\x20-\\x7e]|\\?");

    /** Identifiers may be asked for, or given, together with who issued them. */
    private static final char COMPONENT = '^';

    Condition {
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "A value to match " + attribute.text() + " has line breaks or other control characters.");
        }
    }

    /** Whether the answer has the attribute, and with a value that this condition excludes. */
    boolean isContradictedBy(DicomObject match, boolean fuzzy) {
        if (value.replace("*", "").isBlank()) {
            return false;
        }
        try {
            return isContradicted(match, 0, fuzzy);
        } catch (ValueException unreadable) {
            return false;
        }
    }

    private boolean isContradicted(DicomObject object, int step, boolean fuzzy) {
        int tag = attribute.tags().get(step);
        if (step < attribute.tags().size() - 1) {
            List<DicomObject> items = object.vr(tag).equals(Optional.of(Vr.SQ)) ? object.items(tag) : List.of();
            return !items.isEmpty() && items.stream().allMatch(item -> isContradicted(item, step + 1, fuzzy));
        }
        Optional<Vr> vr = object.vr(tag);
        if (vr.isEmpty() || isOfServer(tag)) {
            return false;
        }
        return switch (vr.get()) {
            case UI -> all(object, tag, this::isOtherUid);
            case DA -> all(object, tag, this::isOtherDate);
            case PN -> !fuzzy && all(object, tag, this::isOtherName);
            case CS -> all(object, tag, given -> isOtherText(given, "[\\\\,]"));
            case AE, LO, SH -> all(object, tag, given -> isOtherText(given, "\\\\"));
            case IS, DS -> all(object, tag, this::isOtherNumber);
            default -> false;
        };
    }

    /** What a server says about itself or the encoding, and not about what it has. */
    private static boolean isOfServer(int tag) {
        return tag == Tag.SpecificCharacterSet || tag == Tag.TimezoneOffsetFromUTC || tag == Tag.RetrieveAETitle;
    }

    private interface Difference {
        boolean isIn(String given);
    }

    /** Whether there are values, and none of them can have matched. */
    private static boolean all(DicomObject object, int tag, Difference difference) {
        List<String> values = object.strings(tag);
        return values.stream().anyMatch(text -> !text.isBlank())
                && values.stream().allMatch(given -> !given.isBlank() && difference.isIn(given.strip()));
    }

    private boolean isOtherUid(String given) {
        return alternatives("[\\\\,]").noneMatch(uid -> isLike(uid, given));
    }

    private boolean isOtherDate(String given) {
        String date = given.replace(".", "").replace("-", "");
        int hyphen = value.indexOf('-');
        String first = hyphen < 0 ? value.strip() : value.substring(0, hyphen).strip();
        String last = hyphen < 0 ? first : value.substring(hyphen + 1).strip();
        boolean isComparable = DATE.matcher(date).matches()
                && Stream.of(first, last)
                        .allMatch(end -> end.isEmpty() || DATE.matcher(end).matches());
        return isComparable
                && ((!first.isEmpty() && date.compareTo(first) < 0) || (!last.isEmpty() && date.compareTo(last) > 0));
    }

    /** Names match by their parts or as a whole, in any group, and where servers complete them, by their beginning. */
    private boolean isOtherName(String given) {
        if (isBeyondComparison(given)) {
            return false;
        }
        return alternatives("\\\\")
                .flatMap(name -> Arrays.stream(name.split("=", -1)))
                .noneMatch(wanted -> Arrays.stream(given.split("=", -1)).anyMatch(group -> isName(wanted, group)));
    }

    private static boolean isName(String wanted, String given) {
        String[] parts = given.split("\\^", -1);
        String[] wantedParts = wanted.split("\\^", -1);
        boolean allParts = true;
        for (int i = 0; i < wantedParts.length; i++) {
            String part = i < parts.length ? parts[i].strip() : "";
            String wantedPart = wantedParts[i].strip();
            allParts &= isLike(wantedPart + "*", part);
        }
        return allParts || isLike(wanted + "*", given);
    }

    private boolean isOtherText(String given, String separator) {
        boolean hasComponents = value.indexOf(COMPONENT) >= 0 || given.indexOf(COMPONENT) >= 0;
        return !hasComponents
                && !isBeyondComparison(given)
                && Stream.concat(Stream.of(value.strip()), alternatives(separator))
                        .noneMatch(wanted -> isLike(wanted, given));
    }

    private boolean isOtherNumber(String given) {
        try {
            var number = new BigDecimal(given);
            return alternatives("[\\\\,]").allMatch(wanted -> new BigDecimal(wanted).compareTo(number) != 0);
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    /** Servers fold accents in their own ways, and write a question mark for what they could not read. */
    private boolean isBeyondComparison(String given) {
        return DAMAGED.matcher(given).find()
                || DAMAGED.matcher(value.replace("?", "")).find();
    }

    private Stream<String> alternatives(String separator) {
        return Arrays.stream(value.split(separator, -1)).map(String::strip);
    }

    /** Whether a text is as a pattern with wildcards says, whatever the case. */
    private static boolean isLike(String pattern, String text) {
        int at = 0;
        int in = 0;
        int star = -1;
        int retry = 0;
        while (in < text.length()) {
            char wanted = at < pattern.length() ? pattern.charAt(at) : 0;
            if (wanted == '*') {
                star = at++;
                retry = in;
            } else if (wanted == '?' || (at < pattern.length() && isSame(wanted, text.charAt(in)))) {
                at++;
                in++;
            } else if (star >= 0) {
                at = star + 1;
                in = ++retry; // the star stands for one character more
            } else {
                return false;
            }
        }
        return pattern.substring(at).replace("*", "").isEmpty();
    }

    private static boolean isSame(char a, char b) {
        return Character.toLowerCase(a) == Character.toLowerCase(b);
    }

    /** The attribute; the value, which may name a patient, is hidden. */
    @Override
    public String toString() {
        return attribute.text();
    }
}
