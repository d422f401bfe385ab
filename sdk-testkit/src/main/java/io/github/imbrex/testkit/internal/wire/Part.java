package io.github.imbrex.testkit.internal.wire;

import java.util.List;

/**
 * One part of a multipart body.
 *
 * @param headers its header lines
 * @param content what it holds
 */
public record Part(List<String> headers, Content content) {

    /** Copies the list. */
    public Part {
        headers = List.copyOf(headers);
    }

    /** The same headers around something else. */
    public Part with(Content other) {
        return new Part(headers, other);
    }
}
