package io.github.imbrex.dicom.privacy;

import io.github.imbrex.dicom.Vr;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Recognises values that stand for nothing. The standard demands no particular dummy, so this accepts what means nothing:
 * well-known words, the pseudonym of the patient, hashes, a character repeated, the first day of two centuries, numbers
 * that are zero. Whatever is not surely a dummy is taken as a value.
 */
final class DummyValues {

    private static final int HASH_LENGTH = 16;
    private static final int SMALL_NUMBER_LENGTH = 3;
    private static final Set<String> DATES = Set.of("19000101", "18000101", "00010101");
    private static final List<String> PREFIXES = new ArrayList<>();
    private static final Set<String> WHOLE = new HashSet<>();
    private static final Set<String> NUMBERED = new HashSet<>();

    static {
        for (String[] cells : Resources.table("dummy-words.tsv")) {
            switch (cells[1]) {
                case "prefix" -> PREFIXES.add(cells[0]);
                case "numbered" -> NUMBERED.add(cells[0]);
                default -> WHOLE.add(cells[0]);
            }
        }
    }

    private DummyValues() {}

    /**
     * Whether one value of an element is a dummy.
     *
     * @param vr of the element
     * @param value without padding
     * @param pseudonym the Patient ID of the object, empty when it has none
     */
    static boolean isDummy(Vr vr, String value, String pseudonym) {
        String text = value.strip();
        if (text.isEmpty()) {
            return true;
        }
        return switch (vr) {
            case DA -> DATES.contains(text);
            case DT ->
                text.length() >= 8
                        && DATES.contains(text.substring(0, 8))
                        && isZero(text.substring(8).replaceAll("[.+-]", ""));
            case TM -> isZero(text.replace(":", "").replace(".", ""));
            case AS -> isZero(text.substring(0, text.length() - 1));
            case DS, IS, FL, FD, US, SS, UL, SL, UV, SV -> isZeroNumber(text);
            case CS -> isWord(text) || text.equals("O") || text.equals("OTHER");
            case UI -> UidOrigin.of(text) == UidOrigin.REPLACED || UidOrigin.of(text) == UidOrigin.REGISTERED;
            case PN -> isNamelessPerson(text, pseudonym);
            default -> isMeaningless(text, pseudonym);
        };
    }

    /**
     * Whether a Patient ID could be a pseudonym: it reads neither as a person's name nor as a day. A number of a hospital
     * cannot be told from one that was made up.
     */
    static boolean isPseudonymLike(String patientId) {
        String text = patientId.strip();
        int names = 0;
        for (String part : text.split("[\\^= ,]+")) {
            names += isNameLike(part) && !isWord(part) ? 1 : 0;
        }
        return names < 2 && !CalendarDates.beginsWithDate(text);
    }

    /** A name is a dummy when none of its parts could be a part of a person's name. */
    private static boolean isNamelessPerson(String text, String pseudonym) {
        if (isWord(text) || isPseudonym(text, pseudonym)) {
            return true;
        }
        for (String part : text.split("[\\^= ,]+")) {
            if (isNameLike(part) && !isWord(part) && !isPseudonym(part, pseudonym)) {
                return false;
            }
        }
        return true;
    }

    /** Letters only, with a vowel, or in a script in which that cannot be told. */
    private static boolean isNameLike(String part) {
        int letters = 0;
        boolean vowel = false;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                vowel |= c > 'z' || "AEIOUYaeiouy".indexOf(c) >= 0;
            } else if (Character.isDigit(c)) {
                return false;
            }
        }
        return vowel && (letters >= 2 || part.codePointAt(0) > 0x2E80);
    }

    private static boolean isMeaningless(String text, String pseudonym) {
        return isWord(text)
                || isPseudonym(text, pseudonym)
                || isHash(text)
                || isOneCharacterRepeated(text)
                || (text.length() <= SMALL_NUMBER_LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    /** At least one word, and every word one that stands for a removed value; numbers only where they may stand. */
    private static boolean isWord(String text) {
        String upper = text.toUpperCase(Locale.ROOT).replace("N/A", "NA").replace("DE-IDENT", "DEIDENT");
        boolean word = false;
        boolean number = false;
        boolean mayBeNumbered = false;
        for (String part : upper.split("[^\\p{L}\\p{N}]+")) {
            String letters = part.replaceAll("\\p{N}+$", "");
            String digits = part.substring(letters.length());
            if (CalendarDates.beginsWithDate(digits)) {
                return false;
            }
            number |= !digits.isEmpty();
            if (!letters.isEmpty()) {
                boolean numbered =
                        NUMBERED.contains(letters) || PREFIXES.stream().anyMatch(letters::startsWith);
                if (!numbered && !WHOLE.contains(letters)) {
                    return false;
                }
                word = true;
                mayBeNumbered |= numbered;
            }
        }
        return word && (!number || mayBeNumbered);
    }

    private static boolean isPseudonym(String text, String pseudonym) {
        return !pseudonym.isEmpty() && text.equals(pseudonym);
    }

    private static boolean isHash(String text) {
        return text.length() >= HASH_LENGTH && text.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == '-');
    }

    private static boolean isOneCharacterRepeated(String text) {
        return text.length() > 1 && text.chars().allMatch(c -> c == text.charAt(0));
    }

    private static boolean isZero(String digits) {
        return digits.chars().allMatch(c -> c == '0');
    }

    private static boolean isZeroNumber(String text) {
        try {
            return Double.parseDouble(text) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
