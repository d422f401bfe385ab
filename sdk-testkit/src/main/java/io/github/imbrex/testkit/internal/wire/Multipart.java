package io.github.imbrex.testkit.internal.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A {@code multipart/related} body (RFC 2046, RFC 2387), as the standards say or otherwise. Immutable; each method gives
 * a changed copy.
 *
 * @param type media type of the parts
 * @param boundary without its dashes
 * @param parts in order; may make its elements as they are asked for
 * @param form what is done otherwise
 */
public record Multipart(String type, String boundary, List<Part> parts, Form form) implements Content {

    private static final String CONTENT_TYPE = "multipart/related; type=\"{type}\"; boundary=\"{boundary}\"";

    /** As the standards say. */
    public static Multipart of(String type, String boundary, List<Part> parts) {
        return new Multipart(type, boundary, parts, Form.STANDARD);
    }

    /** Value of the {@code Content-Type} that announces it. */
    public String contentType() {
        return form.contentType().replace("{type}", type).replace("{boundary}", boundary);
    }

    /** With another boundary. */
    public Multipart boundary(String other) {
        return new Multipart(type, other, parts, form);
    }

    /** With other parts. */
    public Multipart parts(List<Part> other) {
        return new Multipart(type, boundary, other, form);
    }

    /** In another form. */
    public Multipart form(UnaryOperator<Form> change) {
        return new Multipart(type, boundary, parts, change.apply(form));
    }

    @Override
    public long length() {
        var counter = new Counter();
        try {
            write(counter, counter::add);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return counter.count;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        write(out, content -> content.writeTo(out));
    }

    private void write(OutputStream out, Sink contents) throws IOException {
        String line = form.lineEnd();
        ascii(out, form.preamble());
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            ascii(out, line + "--" + boundary + form.afterBoundary() + line);
            if (i < form.partsWithHeaders()) {
                for (String header : part.headers()) {
                    ascii(out, header + line);
                }
            }
            ascii(out, line + form.beforeContent());
            contents.accept(part.content());
        }
        if (form.closed()) {
            ascii(out, line + "--" + boundary + "--" + line);
        }
    }

    private static void ascii(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Where the content of a part goes. */
    private interface Sink {
        void accept(Content content) throws IOException;
    }

    /** Counts without looking. */
    private static final class Counter extends OutputStream {
        private long count;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
        }

        void add(Content content) {
            count += content.length();
        }
    }

    /**
     * What can be otherwise than the standards say.
     *
     * @param contentType value of {@code Content-Type}, with <code>{type}</code> and <code>{boundary}</code> where they go
     * @param preamble before the first delimiter
     * @param lineEnd ends each line
     * @param afterBoundary between a boundary and the end of its line
     * @param partsWithHeaders how many parts have headers, from the first
     * @param beforeContent between the empty line and the content
     * @param closed whether the closing delimiter comes
     */
    public record Form(
            String contentType,
            String preamble,
            String lineEnd,
            String afterBoundary,
            int partsWithHeaders,
            String beforeContent,
            boolean closed) {

        /** As the standards say. */
        public static final Form STANDARD = new Form(CONTENT_TYPE, "", "\r\n", "", Integer.MAX_VALUE, "", true);

        /** Another {@code Content-Type}. */
        public Form contentType(String other) {
            return new Form(other, preamble, lineEnd, afterBoundary, partsWithHeaders, beforeContent, closed);
        }

        /** Something before the first delimiter. */
        public Form preamble(String other) {
            return new Form(contentType, other, lineEnd, afterBoundary, partsWithHeaders, beforeContent, closed);
        }

        /** Other ends of lines. */
        public Form lineEnd(String other) {
            return new Form(contentType, preamble, other, afterBoundary, partsWithHeaders, beforeContent, closed);
        }

        /** Something after each boundary. */
        public Form afterBoundary(String other) {
            return new Form(contentType, preamble, lineEnd, other, partsWithHeaders, beforeContent, closed);
        }

        /** Fewer headers. */
        public Form partsWithHeaders(int count) {
            return new Form(contentType, preamble, lineEnd, afterBoundary, count, beforeContent, closed);
        }

        /** Something before each content. */
        public Form beforeContent(String other) {
            return new Form(contentType, preamble, lineEnd, afterBoundary, partsWithHeaders, other, closed);
        }

        /** Without the closing delimiter. */
        public Form open() {
            return new Form(contentType, preamble, lineEnd, afterBoundary, partsWithHeaders, beforeContent, false);
        }
    }
}
