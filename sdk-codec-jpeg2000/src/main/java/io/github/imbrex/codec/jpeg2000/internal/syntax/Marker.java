package io.github.imbrex.codec.jpeg2000.internal.syntax;

/** Marker codes (Table A.2, ISO/IEC 15444-2 and -15) that something is done about. */
public final class Marker {

    static final int SOC = 0xff4f;
    static final int SIZ = 0xff51;
    static final int COD = 0xff52;
    static final int COC = 0xff53;
    static final int QCD = 0xff5c;
    static final int QCC = 0xff5d;
    static final int RGN = 0xff5e;
    static final int POC = 0xff5f;
    static final int PPM = 0xff60;
    static final int PPT = 0xff61;
    static final int SOT = 0xff90;
    /** Begins each packet, if it is there. */
    public static final int SOP = 0xff91;
    /** Ends each packet header, if it is there. */
    public static final int EPH = 0xff92;

    static final int SOD = 0xff93;
    static final int EOC = 0xffd9;

    /** Multiple component transforms of ISO/IEC 15444-2: MCT, MCC and MCO. */
    static final int MCT = 0xff74;

    static final int MCC = 0xff75;
    static final int MCO = 0xff77;

    private Marker() {}
}
