package io.github.imbrex.testkit.internal.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Bytes of a known number that are read or made as they are sent, and as often. Immutable. */
public interface Content {

    /** Nothing. */
    Content EMPTY = of(new byte[0]);

    /** Number of bytes that {@link #writeTo} writes. */
    long length();

    /** Writes all of them. */
    void writeTo(OutputStream out) throws IOException;

    /** These bytes. */
    static Content of(byte[] bytes) {
        return new Content() {
            @Override
            public long length() {
                return bytes.length;
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                out.write(bytes);
            }
        };
    }

    /** Text in UTF-8. */
    static Content of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes of a file. */
    static Content of(Path file) {
        return new Content() {
            @Override
            public long length() {
                try {
                    return Files.size(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                Files.copy(file, out);
            }
        };
    }

    /** A block over and over, the last time perhaps not all of it. */
    static Content repeating(byte[] block, long length) {
        return new Content() {
            @Override
            public long length() {
                return length;
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                for (long left = length; left > 0; left -= block.length) {
                    out.write(block, 0, (int) Math.min(left, block.length));
                }
            }
        };
    }

    /** One after the other. */
    static Content all(Content... contents) {
        List<Content> list = List.copyOf(Arrays.asList(contents));
        return new Content() {
            @Override
            public long length() {
                return list.stream().mapToLong(Content::length).sum();
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                for (Content one : list) {
                    one.writeTo(out);
                }
            }
        };
    }

    /** The first bytes of this, as many as said or as there are. */
    default Content first(long bytes) {
        Content whole = this;
        return new Content() {
            @Override
            public long length() {
                return Math.min(bytes, whole.length());
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                var cut = new CutOutput(out, length());
                try {
                    whole.writeTo(cut);
                } catch (CutOutput.Cut enough) {
                    // The rest is left out.
                }
            }
        };
    }

    /** All bytes at once, for contents that are small. */
    default byte[] bytes() {
        var all = new java.io.ByteArrayOutputStream();
        try {
            writeTo(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }
}
