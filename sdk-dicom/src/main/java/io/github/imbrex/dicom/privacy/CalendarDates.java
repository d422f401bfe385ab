package io.github.imbrex.dicom.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Digits that read as a day of the calendar. */
final class CalendarDates {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private CalendarDates() {}

    /** Whether a run of digits is {@code yyyymmdd}, or {@code yyyymmdd} followed by a time of day and perhaps a fraction. */
    static boolean beginsWithDate(String digits) {
        int length = digits.length();
        if (length != 8 && (length < 12 || length > 20)) {
            return false;
        }
        if (!isDay(digits.substring(0, 8))) {
            return false;
        }
        return length == 8 || (number(digits, 8, 10) < 24 && number(digits, 10, 12) < 60);
    }

    static boolean isDay(String eightDigits) {
        int year = number(eightDigits, 0, 4);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return false;
        }
        try {
            LocalDate.of(year, number(eightDigits, 4, 6), number(eightDigits, 6, 8));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The number at a place, or one too large for any field when there is something else. */
    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return Integer.MAX_VALUE;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }
}
