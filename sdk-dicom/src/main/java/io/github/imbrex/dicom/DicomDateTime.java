package io.github.imbrex.dicom;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date or time of day with as much of it as is given (DA, TM and DT of PS3.5 section 6.2). A time of day stands on
 * 1970-01-01.
 *
 * @param earliest the first moment it can mean, in local time
 * @param precision the smallest unit it gives: years, months, days, hours, minutes, seconds or microseconds
 * @param offset the offset from UTC, if it gives one
 * @since 0.1
 */
public record DicomDateTime(
        LocalDateTime earliest,
        ChronoUnit precision,
        @Nullable ZoneOffset offset) {

    private static final int[] DATE_TIME = {4, 2, 2, 2, 2, 2};
    private static final ChronoUnit[] UNITS = {
        ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.DAYS, ChronoUnit.HOURS, ChronoUnit.MINUTES, ChronoUnit.SECONDS
    };

    /** {@return the last microsecond it can mean, in local time} */
    public LocalDateTime latest() {
        return precision == ChronoUnit.MICROS
                ? earliest
                : earliest.plus(1, precision).minus(1, ChronoUnit.MICROS);
    }

    /** {@return the offset from UTC, if it gives one} */
    public Optional<ZoneOffset> zone() {
        return Optional.ofNullable(offset);
    }

    /**
     * {@return a DA or DT value, the old form {@code yyyy.mm.dd} included; empty if it is neither}
     *
     * @param text a value of VR DA, TM or DT, padding allowed
     */
    public static Optional<DicomDateTime> ofDateTime(String text) {
        String plain = text;
        if (text.length() == 10 && text.charAt(4) == '.' && text.charAt(7) == '.') {
            plain = text.substring(0, 4) + text.substring(5, 7) + text.substring(8);
        }
        int sign = Math.max(plain.lastIndexOf('+'), plain.lastIndexOf('-'));
        if (sign < 0) {
            return parse(plain, 0, null);
        }
        ZoneOffset zone = zone(plain.substring(sign));
        return zone == null ? Optional.empty() : parse(plain.substring(0, sign), 0, zone);
    }

    /**
     * {@return a TM value, the old form {@code hh:mm:ss} included; empty if it is none}
     *
     * @param text a value of VR DA, TM or DT, padding allowed
     */
    public static Optional<DicomDateTime> ofTime(String text) {
        boolean old = text.length() >= 5 && text.charAt(2) == ':' && (text.length() == 5 || text.charAt(5) == ':');
        return parse(old ? text.replace(":", "") : text, 3, null);
    }

    private static @Nullable ZoneOffset zone(String text) {
        try {
            return text.length() == 5 ? ZoneOffset.of(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Optional<DicomDateTime> parse(String text, int firstUnit, @Nullable ZoneOffset zone) {
        int[] fields = {1970, 1, 1, 0, 0, 0};
        int at = 0;
        int unit = firstUnit;
        while (unit < fields.length && at < text.length() && text.charAt(at) != '.') {
            int value = number(text, at, DATE_TIME[unit]);
            if (value < 0) {
                return Optional.empty();
            }
            fields[unit] = value;
            at += DATE_TIME[unit++];
        }
        if (unit == firstUnit) {
            return Optional.empty();
        }
        int micros = 0;
        ChronoUnit precision = UNITS[unit - 1];
        if (at < text.length()) {
            int digits = text.length() - at - 1;
            micros = unit == fields.length && text.charAt(at) == '.' && digits <= 6 ? number(text, at + 1, digits) : -1;
            if (micros < 0) {
                return Optional.empty();
            }
            for (int i = digits; i < 6; i++) {
                micros *= 10;
            }
            precision = ChronoUnit.MICROS;
        }
        try {
            // A leap second is the last moment java.time knows before it.
            boolean leap = fields[5] == 60;
            LocalDateTime value = LocalDate.of(fields[0], fields[1], fields[2])
                    .atTime(fields[3], fields[4], leap ? 59 : fields[5], micros * 1000);
            return Optional.of(new DicomDateTime(value, precision, zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The number of so many digits, or -1. */
    private static int number(String text, int from, int digits) {
        if (digits < 1 || from + digits > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** The precision, never the moment. */
    @Override
    public String toString() {
        return "DicomDateTime[" + precision + (offset == null ? "" : ", with offset") + "]";
    }
}
