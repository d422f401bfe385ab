package io.github.imbrex.dicom.privacy;

/**
 * How grave a finding is. The order of the constants is the order of gravity, lightest first.
 *
 * @since 0.1
 */
public enum Severity {
    /** Context; nothing is wrong. */
    INFO,
    /** Weak practice that shows nothing about a person. */
    LOW,
    /** The contract is violated without an identifier being shown. */
    MEDIUM,
    /** An indirect identifier is readable, or a required protection is missing. */
    HIGH,
    /** A direct identifier of a person is readable. */
    CRITICAL;

    /**
     * {@return whether this is as grave as {@code other}, or graver}
     *
     * @param other the one to compare with
     */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
