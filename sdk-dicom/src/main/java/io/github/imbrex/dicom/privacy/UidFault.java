package io.github.imbrex.dicom.privacy;

import io.github.imbrex.dicom.Uid;
import org.jspecify.annotations.Nullable;

/**
 * Why a UID cannot count as replaced.
 *
 * @param severity how sure it is that an original UID was left
 * @param reason in one sentence
 */
record UidFault(Severity severity, String reason) {

    private static final UidFault NO_UID = new UidFault(Severity.HIGH, "The value is no UID; it may hold anything.");
    private static final UidFault DEVICE = new UidFault(
            Severity.HIGH,
            "The UID lies under a manufacturer's root and holds a serial number or a time; it was not replaced.");
    private static final UidFault DATED =
            new UidFault(Severity.MEDIUM, "A component of the UID reads as a date; it was probably not replaced.");
    private static final UidFault TIME_BASED = new UidFault(
            Severity.LOW, "The UID is made of a version 1 UUID, which tells by which host and when it was made.");

    /** Null when nothing speaks against the UID. */
    static @Nullable UidFault of(String uid) {
        if (uid.isEmpty()) {
            return null;
        }
        if (!Uid.isValid(uid) && !uid.matches("[0-9.]+")) {
            return NO_UID;
        }
        return switch (UidOrigin.of(uid)) {
            case REGISTERED, REPLACED -> null;
            case TIME_BASED_UUID -> TIME_BASED;
            case DATED -> DATED;
            case DEVICE -> DEVICE;
        };
    }
}
