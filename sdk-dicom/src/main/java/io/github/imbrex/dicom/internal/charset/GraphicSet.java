package io.github.imbrex.dicom.internal.charset;

import java.nio.charset.Charset;

/** A set that an escape sequence of ISO 2022 can designate to G0 or G1 (PS3.3 tables C.12-3 and C.12-4). */
enum GraphicSet {
    ASCII("US-ASCII", 0, ""),
    JIS_ROMAN("JIS_X0201", 0, ""),
    JIS_KATAKANA("JIS_X0201", 0x80, ""),
    LATIN_1("ISO-8859-1", 0x80, ""),
    LATIN_2("ISO-8859-2", 0x80, ""),
    LATIN_3("ISO-8859-3", 0x80, ""),
    LATIN_4("ISO-8859-4", 0x80, ""),
    CYRILLIC("ISO-8859-5", 0x80, ""),
    ARABIC("ISO-8859-6", 0x80, ""),
    GREEK("ISO-8859-7", 0x80, ""),
    HEBREW("ISO-8859-8", 0x80, ""),
    LATIN_5("ISO-8859-9", 0x80, ""),
    LATIN_9("ISO-8859-15", 0x80, ""),
    THAI("TIS-620", 0x80, ""),
    JIS_X_0208("EUC-JP", 0x80, "", 2),
    /** EUC-JP puts the byte 8F before characters of this set. */
    JIS_X_0212("EUC-JP", 0x80, "\u008F", 2),
    KS_X_1001("EUC-KR", 0x80, "", 2),
    GB_2312("GB2312", 0x80, "", 2);

    private final Charset charset;
    private final int high;
    private final String prefix;
    private final int width;

    GraphicSet(String charset, int high, String prefix) {
        this(charset, high, prefix, 1);
    }

    GraphicSet(String charset, int high, String prefix, int width) {
        this.charset = Charset.forName(charset);
        this.high = high;
        this.prefix = prefix;
        this.width = width;
    }

    /** Bytes of a character. */
    int width() {
        return width;
    }

    /** Decodes a run of whole characters, with or without their upper bits. */
    String decode(byte[] bytes, int from, int length) {
        int step = width + prefix.length();
        byte[] run = new byte[length / width * step];
        int at = 0;
        for (int i = from; i + width <= from + length; i += width) {
            for (int p = 0; p < prefix.length(); p++) {
                run[at++] = (byte) prefix.charAt(p);
            }
            for (int b = 0; b < width; b++) {
                run[at++] = (byte) (bytes[i + b] & 0x7F | high);
            }
        }
        return new String(run, 0, at, charset);
    }

    Charset charset() {
        return charset;
    }
}
