package io.github.imbrex.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What every fuzz target holds to: processor time for each megabyte, and no input in a message. */
public final class FuzzLimit {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]{8,}");

    private final long started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    private final int length;

    private FuzzLimit(int length) {
        this.length = length;
    }

    public static FuzzLimit of(byte[] input) {
        return new FuzzLimit(input.length);
    }

    /** Of processor time, so that a busy machine is no finding; a second more for classes that are loaded. */
    public void requireInTime(Duration forEachMegabyte) {
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - started;
        long allowed = forEachMegabyte.toNanos() * (1 + (length >> 20))
                + Duration.ofSeconds(1).toNanos();
        assertThat(used).as("nanoseconds for %s bytes", length).isLessThan(allowed);
    }

    /** No word of the input that is not one of ours stands in the message: words begin with the marker of the seeds. */
    public void requireNoneOf(byte[] input, Exception e) {
        Matcher words = WORD.matcher(new String(input, StandardCharsets.ISO_8859_1));
        String message = String.valueOf(e.getMessage());
        while (words.find()) {
            if (words.group().startsWith("Zz")) {
                assertThat(message).doesNotContain(words.group());
            }
        }
    }
}
