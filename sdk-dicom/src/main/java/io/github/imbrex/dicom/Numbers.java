package io.github.imbrex.dicom;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Numeric values, binary or as text. */
final class Numbers {

    private Numbers() {}

    /** How many whole binary values there are; what is left over at the end is none. */
    static int count(DicomObject object, int row, Vr vr) {
        return object.table().length(row) / vr.width();
    }

    private static int intAt(DicomObject object, int row, int at) {
        return Binary.intAt(object.table().source(row), at, object.is(row, ElementTable.BIG_ENDIAN));
    }

    private static long longAt(DicomObject object, int row, int at) {
        boolean big = object.is(row, ElementTable.BIG_ENDIAN);
        long first = intAt(object, row, at) & 0xFFFFFFFFL;
        long second = intAt(object, row, at + 4) & 0xFFFFFFFFL;
        return big ? first << 32 | second : second << 32 | first;
    }

    /** A whole binary number; of UV the 64 bits. */
    static long wholeAt(DicomObject object, int row, Vr vr, int index) {
        int at = object.table().offset(row) + index * vr.width();
        return switch (vr) {
            case US, OW -> shortAt(object, row, at);
            case SS -> (short) shortAt(object, row, at);
            case UL, OL -> intAt(object, row, at) & 0xFFFFFFFFL;
            case SL -> intAt(object, row, at);
            case AT -> tagAt(object, row, at) & 0xFFFFFFFFL;
            case SV, UV, OV -> longAt(object, row, at);
            case OB, UN -> object.table().source(row)[at] & 0xFF;
            default -> throw object.failure(row, "the value is no whole number");
        };
    }

    private static int shortAt(DicomObject object, int row, int at) {
        return Binary.shortAt(object.table().source(row), at, object.is(row, ElementTable.BIG_ENDIAN));
    }

    private static int tagAt(DicomObject object, int row, int at) {
        return Binary.tagAt(object.table().source(row), at, object.is(row, ElementTable.BIG_ENDIAN));
    }

    static float floatAt(DicomObject object, int row, int index) {
        return Float.intBitsToFloat(intAt(object, row, object.table().offset(row) + index * 4));
    }

    static double doubleAt(DicomObject object, int row, Vr vr, int index) {
        return switch (vr) {
            case FL, OF -> floatAt(object, row, index);
            case FD, OD ->
                Double.longBitsToDouble(longAt(object, row, object.table().offset(row) + index * 8));
            case UV, OV -> unsigned(wholeAt(object, row, vr, index));
            default -> wholeAt(object, row, vr, index);
        };
    }

    private static double unsigned(long value) {
        return value >= 0 ? value : Double.parseDouble(Long.toUnsignedString(value));
    }

    static OptionalLong firstLong(DicomObject object, int row) {
        if (object.presenceOf(row) == Presence.EMPTY) {
            return OptionalLong.empty();
        }
        object.requireBytes(row);
        Vr vr = object.vrOf(row);
        if (vr.isText()) {
            List<String> values = Text.decode(object, row, vr);
            return values.get(0).isEmpty() ? OptionalLong.empty() : OptionalLong.of(whole(object, row, values.get(0)));
        }
        if (count(object, row, vr) == 0) {
            return OptionalLong.empty();
        }
        if (vr == Vr.FL || vr == Vr.FD) {
            double value = doubleAt(object, row, vr, 0);
            if (value != Math.rint(value) || Math.abs(value) > 1L << 53) {
                throw object.failure(row, "the value is no whole number");
            }
            return OptionalLong.of((long) value);
        }
        long value = wholeAt(object, row, vr, 0);
        if (value < 0 && (vr == Vr.UV || vr == Vr.OV)) {
            throw object.failure(row, "the value is beyond the range of long");
        }
        return OptionalLong.of(value);
    }

    private static long whole(DicomObject object, int row, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            // DS may write a whole number with a point or an exponent.
        }
        try {
            if (text.length() <= 64) {
                BigDecimal value = new BigDecimal(text);
                if (Math.abs((long) value.scale()) < 64) {
                    return value.longValueExact();
                }
            }
        } catch (ArithmeticException e) {
            throw object.failure(row, "the value is no whole number in the range of long");
        } catch (NumberFormatException e) {
            throw object.failure(row, "the value is no number");
        }
        throw object.failure(row, "the value is no number of a reasonable length");
    }

    static OptionalDouble firstDouble(DicomObject object, int row) {
        if (object.presenceOf(row) == Presence.EMPTY) {
            return OptionalDouble.empty();
        }
        object.requireBytes(row);
        Vr vr = object.vrOf(row);
        if (vr.isText()) {
            String first = Text.decode(object, row, vr).get(0);
            return first.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(decimal(object, row, first));
        }
        return count(object, row, vr) == 0 ? OptionalDouble.empty() : OptionalDouble.of(doubleAt(object, row, vr, 0));
    }

    /** A decimal number as DS and IS write it; the words and suffixes Java would also take are no numbers here. */
    private static double decimal(DicomObject object, int row, String text) {
        if (isDecimal(text)) {
            try {
                return Double.parseDouble(text);
            } catch (NumberFormatException e) {
                // The failure is the same.
            }
        }
        throw object.failure(row, "the value is no number");
    }

    static boolean isDecimal(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digit |= c >= '0' && c <= '9';
            if ((c < '0' || c > '9') && c != '+' && c != '-' && c != '.' && c != 'e' && c != 'E') {
                return false;
            }
        }
        return digit;
    }

    static int[] ints(DicomObject object, int row) {
        if (object.presenceOf(row) == Presence.EMPTY) {
            return new int[0];
        }
        object.requireBytes(row);
        Vr vr = object.vrOf(row);
        List<String> texts = vr.isText() ? Text.decode(object, row, vr) : List.of();
        int[] values = new int[vr.isText() ? texts.size() : count(object, row, vr)];
        for (int i = 0; i < values.length; i++) {
            long value = vr.isText() ? whole(object, row, texts.get(i)) : wholeAt(object, row, vr, i);
            if (value != (int) value) {
                throw object.failure(row, "value " + (i + 1) + " is beyond the range of int");
            }
            values[i] = (int) value;
        }
        return values;
    }

    static double[] doubles(DicomObject object, int row) {
        if (object.presenceOf(row) == Presence.EMPTY) {
            return new double[0];
        }
        object.requireBytes(row);
        Vr vr = object.vrOf(row);
        List<String> texts = vr.isText() ? Text.decode(object, row, vr) : List.of();
        double[] values = new double[vr.isText() ? texts.size() : count(object, row, vr)];
        for (int i = 0; i < values.length; i++) {
            values[i] = vr.isText() ? decimal(object, row, texts.get(i)) : doubleAt(object, row, vr, i);
        }
        return values;
    }

    static List<String> strings(DicomObject object, int row, Vr vr) {
        int count = count(object, row, vr);
        List<String> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(
                    switch (vr) {
                        case AT -> Tag.toHex((int) wholeAt(object, row, vr, i));
                        case FL -> Float.toString(floatAt(object, row, i));
                        case FD -> Double.toString(doubleAt(object, row, vr, i));
                        case UV -> Long.toUnsignedString(wholeAt(object, row, vr, i));
                        default -> Long.toString(wholeAt(object, row, vr, i));
                    });
        }
        return List.copyOf(values);
    }

    /** The number in an element that decides how others are read, or the fallback if it is none. */
    static int lenientInt(DicomObject object, int row, int fallback) {
        try {
            long value = firstLong(object, row).orElse(fallback);
            return value == (int) value ? (int) value : fallback;
        } catch (ValueException e) {
            return fallback;
        }
    }

    /** Turns the bytes of every number around. */
    static void swap(byte[] bytes, int width) {
        for (int at = 0; at + width <= bytes.length; at += width) {
            for (int i = at, j = at + width - 1; i < j; i++, j--) {
                byte b = bytes[i];
                bytes[i] = bytes[j];
                bytes[j] = b;
            }
        }
    }
}
