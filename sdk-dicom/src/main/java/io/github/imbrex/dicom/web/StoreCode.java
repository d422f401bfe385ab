package io.github.imbrex.dicom.web;

import java.util.Locale;

/**
 * The numbers in which a server says what is wrong with an instance: DICOM PS3.18 tables I.2-2 and I.2-3, PS3.7 annex C,
 * and those of Azure.
 */
final class StoreCode {

    /** Duplicate SOP Instance, PS3.7 section C.4.2. */
    private static final int DUPLICATE = 0x0111;

    /** Azure: an instance with this UID is there already. */
    private static final int ALREADY_EXISTS = 0xB00E;

    private StoreCode() {}

    /** Whether a Failure Reason says that the server has the instance already. */
    static boolean isAlreadyThere(int failure) {
        return failure == DUPLICATE || failure == ALREADY_EXISTS;
    }

    /** A Failure Reason as number and in words. */
    static String failure(int code) {
        return number(code)
                + switch (code) {
                    case 0x0110 -> ": processing failure";
                    case 0x0117 -> ": invalid SOP Instance UID";
                    case 0x0118 -> ": no such SOP class";
                    case 0x0122 -> ": SOP class not supported";
                    case 0x0124 -> ": not authorised";
                    case 0x0213 -> ": resource limitation";
                    case 0xA901 ->
                        ": not of the study it was to be stored into, or its data set does not match its SOP class";
                    case 0xB00F -> ": the server is still at work on an earlier instance with this UID";
                    case 0xC122 -> ": transfer syntax not supported";
                    default -> ofRange(code);
                };
    }

    private static String ofRange(int code) {
        if (code >> 8 == 0xA7) {
            return ": out of resources";
        }
        if (code >> 8 == 0xA9) {
            return ": data set does not match its SOP class";
        }
        return code >> 12 == 0xC ? ": cannot be understood" : "";
    }

    /** A Warning Reason as number and in words. */
    static String warning(int code) {
        return number(code)
                + switch (code) {
                    case 0x0001 -> ": attributes are not valid";
                    case 0xB000 -> ": the server changed data elements";
                    case 0xB006 -> ": the server discarded data elements";
                    case 0xB007 -> ": data set does not match its SOP class";
                    default -> "";
                };
    }

    private static String number(int code) {
        return String.format(Locale.ROOT, "0x%04X (%d)", code, code);
    }
}
