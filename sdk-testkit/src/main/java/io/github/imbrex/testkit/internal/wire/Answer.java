package io.github.imbrex.testkit.internal.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An answer as it goes over the wire. Immutable; each method gives a changed copy.
 *
 * @param status HTTP status
 * @param headers lines as they are sent, without those that tell where the body ends
 * @param body sent after the headers
 * @param framing how its end is told
 * @param ending what happens before
 * @param piece bytes that are sent at a time, each flushed; 0 for as many as there are
 */
public record Answer(int status, List<String> headers, Content body, Framing framing, Ending ending, int piece) {

    /** Copies the list. */
    public Answer {
        headers = List.copyOf(headers);
    }

    /** An answer without a body. */
    public static Answer of(int status) {
        return new Answer(status, List.of(), Content.EMPTY, Framing.LENGTH, Ending.WHOLE, 0);
    }

    /** An answer with a body. */
    public static Answer of(int status, String contentType, Content body) {
        return of(status).with("Content-Type", contentType).body(body);
    }

    /** An answer with text. */
    public static Answer of(int status, String contentType, String body) {
        return of(status, contentType, Content.of(body));
    }

    /** An answer of many parts, whose type follows from them. */
    public static Answer of(int status, Multipart parts) {
        return of(status, parts.contentType(), parts);
    }

    /** Another status. */
    public Answer status(int other) {
        return new Answer(other, headers, body, framing, ending, piece);
    }

    /** One more header line. */
    public Answer with(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(name + ": " + value);
        return new Answer(status, more, body, framing, ending, piece);
    }

    /** Without the lines of a header. */
    public Answer without(String name) {
        List<String> fewer = headers.stream().filter(line -> !isOf(name, line)).toList();
        return new Answer(status, fewer, body, framing, ending, piece);
    }

    /** One line of a header in place of all. */
    public Answer replacing(String name, String value) {
        return without(name).with(name, value);
    }

    /** First value of a header. */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(line -> isOf(name, line))
                .map(line -> line.substring(name.length() + 1).trim())
                .findFirst();
    }

    private static boolean isOf(String name, String line) {
        return line.regionMatches(true, 0, name + ":", 0, name.length() + 1);
    }

    /** Another body. */
    public Answer body(Content other) {
        return new Answer(status, headers, other, framing, ending, piece);
    }

    /** Another way to tell the end. */
    public Answer framed(Framing other) {
        return new Answer(status, headers, body, other, ending, piece);
    }

    /** Another end. */
    public Answer ending(Ending.Kind kind, long after) {
        return new Answer(status, headers, body, framing, new Ending(kind, after), piece);
    }

    /** In small pieces. */
    public Answer inPieces(int bytes) {
        return new Answer(status, headers, body, framing, ending, bytes);
    }

    /** With its parts changed, if it has parts; its type follows. */
    public Answer parts(UnaryOperator<Multipart> change) {
        if (!(body instanceof Multipart parts)) {
            return this;
        }
        Multipart changed = change.apply(parts);
        return body(changed).replacing("Content-Type", changed.contentType());
    }
}
