package io.github.imbrex.dicom.privacy;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a UID comes from, as far as its digits tell. A UID of an organisation's own root without a date tells nothing and
 * is taken as replaced; only the original objects could show otherwise.
 */
enum UidOrigin {
    /** Defined by the standard: a class, a transfer syntax, a well-known instance. */
    REGISTERED,
    /** Not recognisable as an original one. */
    REPLACED,
    /** Under 2.25, made from a version 1 UUID, which holds a host address and a time. */
    TIME_BASED_UUID,
    /** Holds a component that reads as a date. */
    DATED,
    /** Made by a device: a manufacturer's root followed by serial number or time. */
    DEVICE;

    private static final String REGISTERED_ROOT = "1.2.840.10008.";
    private static final String UUID_ROOT = "2.25.";
    private static final int SERIAL_DIGITS = 5;
    private static final int UUID_DIGITS = 39;

    /** Ticks of 100 ns since 15 October 1582 until the years named. */
    private static final long TICKS_1990 = ticks("1990-01-01T00:00:00Z");

    private static final long TICKS_2100 = ticks("2100-01-01T00:00:00Z");

    private static long ticks(String instant) {
        return Duration.between(Instant.parse("1582-10-15T00:00:00Z"), Instant.parse(instant))
                        .toSeconds()
                * 10_000_000;
    }

    private record Root(String prefix, boolean device) {}

    private static final List<Root> ROOTS = Resources.table("uid-roots.tsv").stream()
            .map(cells -> new Root(cells[0] + ".", cells[1].equals("device")))
            .toList();

    static UidOrigin of(String uid) {
        if (uid.startsWith(REGISTERED_ROOT)) {
            return REGISTERED;
        }
        if (uid.startsWith(UUID_ROOT) && uid.indexOf('.', UUID_ROOT.length()) < 0) {
            return isTimeBased(uid.substring(UUID_ROOT.length())) ? TIME_BASED_UUID : REPLACED;
        }
        Optional<Root> root = ROOTS.stream()
                .filter(candidate -> uid.startsWith(candidate.prefix))
                .findFirst();
        if (root.isPresent() && !root.get().device()) {
            return REPLACED;
        }
        String own = root.map(found -> uid.substring(found.prefix.length())).orElse(uid);
        boolean serial = false;
        boolean dated = false;
        for (String component : own.split("\\.")) {
            serial |= component.length() >= SERIAL_DIGITS;
            dated |= CalendarDates.beginsWithDate(component);
        }
        if (root.isPresent() && serial) {
            return DEVICE;
        }
        return dated ? DATED : REPLACED;
    }

    /** The manufacturer's or tool's root in front of a UID, which identifies nobody; empty when it is not a known one. */
    static String knownRoot(String uid) {
        return ROOTS.stream()
                .map(Root::prefix)
                .filter(uid::startsWith)
                .findFirst()
                .orElse(uid.startsWith(UUID_ROOT) ? UUID_ROOT : "");
    }

    /**
     * Whether a number is a version 1 UUID of a plausible time. One hashed number in thousands looks so by chance, which
     * is why such a UID is weak practice and no more.
     */
    private static boolean isTimeBased(String digits) {
        if (digits.isEmpty() || digits.length() > UUID_DIGITS || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        BigInteger number = new BigInteger(digits);
        UUID uuid = new UUID(number.shiftRight(Long.SIZE).longValue(), number.longValue());
        return uuid.version() == 1
                && uuid.variant() == 2
                && uuid.timestamp() > TICKS_1990
                && uuid.timestamp() < TICKS_2100;
    }
}
