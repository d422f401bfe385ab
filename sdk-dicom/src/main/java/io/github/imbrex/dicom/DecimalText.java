package io.github.imbrex.dicom;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as DS writes them: at most 16 characters (PS3.5 section 6.2). */
final class DecimalText {

    private static final int MOST = 16;

    private DecimalText() {}

    /** The shortest text that gives the number back, or the closest one of 16 characters. */
    static String of(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        String shortest = trim(new BigDecimal(Double.toString(value)));
        for (int digits = MOST; shortest.length() > MOST && digits > 0; digits--) {
            shortest = trim(new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN)));
        }
        return shortest;
    }

    private static String trim(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        String plain = stripped.toPlainString();
        String scientific = stripped.toString();
        return plain.length() <= MOST || plain.length() <= scientific.length() ? plain : scientific;
    }
}
