package io.github.imbrex.auth;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person must be told to complete a device sign-in (RFC 8628 section 3.3). All parts are safe to print: addresses
 * are https (or loopback), the code is printable ASCII.
 *
 * @param verificationUri where to go with a browser
 * @param userCode what to type there, case and hyphens as the provider wrote them; at most 64 characters
 * @param verificationUriComplete the same address with the code in it, for a link or QR code, if the provider gives one
 * @param expires when the code stops being good
 * @since 0.1
 */
public record DevicePrompt(
        URI verificationUri, String userCode, @Nullable URI verificationUriComplete, Instant expires) {

    /** One line against phishing with codes (RFC 8628 section 5.4); show it with the code. */
    public static final String WARNING =
            "Only go on if you started this sign-in yourself; never type a code that somebody sent you.";

    /** {@return the prompt in words, several lines without a line break at the end} */
    public String text() {
        return "To sign in, open " + verificationUri + System.lineSeparator()
                + "and enter the code " + userCode + " (good until " + expires + ")." + System.lineSeparator()
                + (verificationUriComplete == null
                        ? ""
                        : "With the code in it: " + verificationUriComplete + System.lineSeparator())
                + WARNING;
    }

    /** The address only: the code is for the person's eyes, not for a log. */
    @Override
    public String toString() {
        return "Device sign-in at " + verificationUri + " until " + expires;
    }
}
