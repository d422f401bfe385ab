package io.github.imbrex.dicom;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value representations of PS3.5 section 6.2.
 *
 * @since 0.1
 */
public enum Vr {
    /** Application Entity. */
    AE(Kind.TEXT),
    /** Age String. */
    AS(Kind.TEXT),
    /** Attribute Tag. */
    AT(4),
    /** Code String. */
    CS(Kind.TEXT),
    /** Date. */
    DA(Kind.TEXT),
    /** Decimal String. */
    DS(Kind.TEXT),
    /** Date Time. */
    DT(Kind.TEXT),
    /** Floating Point Double. */
    FD(8),
    /** Floating Point Single. */
    FL(4),
    /** Integer String. */
    IS(Kind.TEXT),
    /** Long String. */
    LO(Kind.CHARACTERS),
    /** Long Text. */
    LT(Kind.PROSE),
    /** Other Byte. */
    OB(Kind.LONG_BYTES, 1),
    /** Other Double. */
    OD(Kind.LONG_BYTES, 8),
    /** Other Float. */
    OF(Kind.LONG_BYTES, 4),
    /** Other Long. */
    OL(Kind.LONG_BYTES, 4),
    /** Other 64-bit Very Long. */
    OV(Kind.LONG_BYTES, 8),
    /** Other Word. */
    OW(Kind.LONG_BYTES, 2),
    /** Person Name. */
    PN(Kind.CHARACTERS),
    /** Short String. */
    SH(Kind.CHARACTERS),
    /** Signed Long. */
    SL(4),
    /** Sequence of Items. */
    SQ(Kind.SEQUENCE, 1),
    /** Signed Short. */
    SS(2),
    /** Short Text. */
    ST(Kind.PROSE),
    /** Signed 64-bit Very Long. */
    SV(Kind.LONG_NUMBERS, 8),
    /** Time. */
    TM(Kind.TEXT),
    /** Unlimited Characters. */
    UC(Kind.LONG_CHARACTERS),
    /** Unique Identifier. */
    UI(Kind.TEXT),
    /** Unsigned Long. */
    UL(4),
    /** Unknown. */
    UN(Kind.LONG_BYTES, 1),
    /** Universal Resource Identifier. */
    UR(Kind.LONG_TEXT),
    /** Unsigned Short. */
    US(2),
    /** Unlimited Text. */
    UT(Kind.LONG_PROSE),
    /** Unsigned 64-bit Very Long. */
    UV(Kind.LONG_NUMBERS, 8);

    private enum Kind {
        TEXT,
        LONG_TEXT,
        CHARACTERS,
        LONG_CHARACTERS,
        PROSE,
        LONG_PROSE,
        NUMBERS,
        LONG_NUMBERS,
        LONG_BYTES,
        SEQUENCE
    }

    private static final Vr[] ALL = values();
    /** Of {@link #codeOfLetters}: the ordinal, and whether the length has 32 bits. */
    static final int CODE = 0x3F;

    static final int LONG_LENGTH = 1 << 6;

    /** By the lower five bits of both letters, the second one first. */
    private static final byte[] CODES = new byte[32 * 32];

    static {
        Arrays.fill(CODES, (byte) -1);
        for (Vr vr : ALL) {
            int code = vr.ordinal() | (vr.longLength ? LONG_LENGTH : 0);
            CODES[(vr.name().charAt(1) & 31) << 5 | vr.name().charAt(0) & 31] = (byte) code;
        }
    }

    private final Kind kind;
    private final int width;
    // Asked for each element read: decided once.
    private final boolean longLength;
    private final boolean text;
    private final boolean characters;
    private final int letters;

    Vr(Kind kind) {
        this(kind, 1);
    }

    Vr(int width) {
        this(Kind.NUMBERS, width);
    }

    Vr(Kind kind, int width) {
        this.kind = kind;
        this.width = width;
        this.longLength = switch (kind) {
            case LONG_TEXT, LONG_CHARACTERS, LONG_PROSE, LONG_NUMBERS, LONG_BYTES, SEQUENCE -> true;
            default -> false;
        };
        this.characters = switch (kind) {
            case CHARACTERS, LONG_CHARACTERS, PROSE, LONG_PROSE -> true;
            default -> false;
        };
        this.letters = name().charAt(1) << 8 | name().charAt(0);
        this.text = characters || kind == Kind.TEXT || kind == Kind.LONG_TEXT;
    }

    /**
     * {@return the VR named by two upper-case letters, if there is one}
     *
     * @param letters two upper-case letters
     */
    public static Optional<Vr> of(String letters) {
        return letters.length() == 2
                ? Optional.ofNullable(ofLetters(letters.charAt(0), letters.charAt(1)))
                : Optional.empty();
    }

    static @Nullable Vr ofLetters(int first, int second) {
        int code = (first | second) >>> 8 == 0 ? codeOfLetters(second << 8 | first) : -1;
        return code < 0 ? null : ALL[code & CODE];
    }

    /** Its two letters as they stand in little endian data. */
    int letters() {
        return letters;
    }

    /**
     * The ordinal of the VR named by two letters, with {@link #LONG_LENGTH} if it has one; below zero if none is. The first
     * letter is in the lowest byte, the second above it, as they stand in little endian data; what is above is ignored.
     */
    static int codeOfLetters(int letters) {
        // Upper-case letters and their five neighbours, for which there is no code.
        return (letters & 0xE0E0) == 0x4040 ? CODES[((letters >>> 3) & (31 << 5)) | (letters & 31)] : -1;
    }

    static Vr ofCode(int code) {
        return ALL[code];
    }

    /** {@return whether the explicit encoding has a 32-bit length after two reserved bytes (PS3.5 section 7.1.2)} */
    public boolean hasLongLength() {
        return longLength;
    }

    /** {@return whether the value is text of any kind, numbers and dates written as text included} */
    public boolean isText() {
        return text;
    }

    /** {@return whether Specific Character Set governs the value: LO LT PN SH ST UC UT} */
    public boolean usesCharacterSet() {
        return characters;
    }

    /** {@return whether a backslash separates values: every text but LT ST UT UR} */
    public boolean isDelimited() {
        return isText() && kind != Kind.PROSE && kind != Kind.LONG_PROSE && this != UR;
    }

    /** {@return whether values are binary numbers or tags of {@link #width()} bytes each} */
    public boolean isNumbers() {
        return kind == Kind.NUMBERS || kind == Kind.LONG_NUMBERS;
    }

    /** {@return whether the value is a run of bytes or words: OB OD OF OL OV OW UN} */
    public boolean isBytes() {
        return kind == Kind.LONG_BYTES;
    }

    /** {@return whether leading blanks belong to the value: LT ST UT UC} */
    public boolean keepsLeadingBlanks() {
        return kind == Kind.PROSE || kind == Kind.LONG_PROSE || this == UC;
    }

    /** {@return bytes of one binary value or word, the unit of byte order; 1 for text} */
    public int width() {
        return width;
    }

    /** {@return the byte that makes a value even: NUL for UI and bytes, a space for other text} */
    public byte padding() {
        return (byte) (isText() && this != UI ? ' ' : 0);
    }
}
