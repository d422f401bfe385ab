package io.github.imbrex.dicom;

import java.math.BigInteger;
import java.util.Optional;
import java.util.UUID;

/**
 * Unique identifiers as strings. Every UID of PS3.6 Annex A is a constant named by its words, such as
 * {@code Uid.ExplicitVRLittleEndian} or {@code Uid.CTImageStorage}.
 *
 * @since 0.1
 */
public final class Uid extends StandardUids {

    private Uid() {}

    /**
     * {@return whether the text is a UID by PS3.5 section 9.1: at most 64 characters, components of digits separated by periods,
     * none empty and none beginning with 0 unless it is 0}
     *
     * @param uid any text; what is no UID is an answer too
     */
    public static boolean isValid(String uid) {
        int length = uid.length();
        if (length == 0 || length > 64) {
            return false;
        }
        int start = 0;
        for (int i = 0; i <= length; i++) {
            if (i == length || uid.charAt(i) == '.') {
                if (i == start || i - start > 1 && uid.charAt(start) == '0') {
                    return false;
                }
                start = i + 1;
            } else if (uid.charAt(i) < '0' || uid.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return the name PS3.6 Annex A gives a UID, such as {@code CT Image Storage}}
     *
     * @param uid any text; what is no UID is an answer too
     */
    public static Optional<String> name(String uid) {
        return Dictionary.uidName(uid);
    }

    /** {@return a new UID from 122 random bits under the root 2.25 (PS3.5 Annex B.2)} */
    public static String random() {
        return of(UUID.randomUUID());
    }

    /**
     * {@return the UID of a UUID: 2.25 and the number it is}
     *
     * @param uuid becomes the number below root 2.25 (PS3.5 B.2)
     */
    public static String of(UUID uuid) {
        BigInteger high = BigInteger.valueOf(uuid.getMostSignificantBits()).and(new BigInteger("FFFFFFFFFFFFFFFF", 16));
        BigInteger low = BigInteger.valueOf(uuid.getLeastSignificantBits()).and(new BigInteger("FFFFFFFFFFFFFFFF", 16));
        return "2.25." + high.shiftLeft(64).or(low);
    }
}
