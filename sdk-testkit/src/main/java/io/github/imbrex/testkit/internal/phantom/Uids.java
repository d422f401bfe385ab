package io.github.imbrex.testkit.internal.phantom;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * UIDs below 2.25 (PS3.5 B.2) that follow from a name.
 *
 * @param realm apart from which names may be the same
 */
public record Uids(String realm) {

    /** The UID of a name. */
    public String of(String name) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((realm + "/" + name).getBytes(StandardCharsets.UTF_8));
            byte[] uuid = Arrays.copyOf(digest, 16);
            uuid[6] = (byte) (uuid[6] & 0x0f | 0x80); // version 8: made by a rule of one's own
            uuid[8] = (byte) (uuid[8] & 0x3f | 0x80);
            return "2.25." + new BigInteger(1, uuid);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256.", e);
        }
    }
}
