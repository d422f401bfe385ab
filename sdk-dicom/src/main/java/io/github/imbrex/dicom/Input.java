package io.github.imbrex.dicom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The bytes being parsed: an array that grows by what was read, never by what a length says. Values left in a file leave
 * no gap in the array; {@link #shift} is what must be added to an index to get the position in the input.
 */
abstract class Input {

    /** One read brings the header of most objects; longer ones come in steps. */
    private static final int FIRST = 8 << 10;

    private static final int STEP = 64 << 10;

    /** The first block of the last file read, left for the next one, on whatever thread. */
    private static final AtomicReference<byte @Nullable []> SPARE = new AtomicReference<>();

    byte[] bytes;
    int limit;
    long shift;

    private Input(byte[] bytes, int limit) {
        this.bytes = bytes;
        this.limit = limit;
    }

    /** Reads up to {@code count} more bytes to {@link #limit}; -1 at the end. */
    abstract int fill(int count) throws IOException;

    /** Bytes after an index that are known to be there, or to be the most there can be. */
    abstract long atMost(int from) throws IOException;

    /** Whether values may be passed over without reading them. */
    boolean isSeekable() {
        return false;
    }

    boolean isMemory() {
        return false;
    }

    /** Moves past bytes without keeping them; they begin at {@link #limit} or before. */
    abstract void skip(int from, long count) throws IOException;

    @Nullable
    Path path() {
        return null;
    }

    /** Whether {@code count} bytes stand at an index, reading more if need be. */
    boolean has(int from, int count) throws IOException {
        return limit - from >= count || fetch(from, count);
    }

    private boolean fetch(int from, int count) throws IOException {
        if (isMemory()) {
            return false;
        }
        if (limit == 0 && from + count <= FIRST) {
            // Most headers end within the first block: nobody has to ask how long the file is.
            return drain(from, count);
        }
        if (isSeekable() && atMost(limit) <= 0) {
            return false;
        }
        if (count > Integer.MAX_VALUE - 16 - from || count > atMost(from)) {
            // Not there: take what is, so that a cut value has its bytes.
            drain(from, count);
            return false;
        }
        return drain(from, count);
    }

    private boolean drain(int from, int count) throws IOException {
        long wanted = Math.min((long) from + count, Integer.MAX_VALUE - 16L);
        while (limit < wanted) {
            int step = limit == 0 ? FIRST : STEP;
            long room = Math.max(bytes.length, Math.min((long) limit + step, wanted + step));
            if (bytes.length - limit < step && bytes.length < wanted) {
                // Double up to what is wanted, but never beyond what the input can still give.
                long most = limit + Math.max(0, atMost(limit));
                room = Math.min(Math.max(room, 2L * limit), Math.max(most, limit + 1L));
                bytes = Arrays.copyOf(bytes, (int) Math.min(room, Integer.MAX_VALUE - 16L));
            }
            int got = fill(bytes.length - limit);
            if (got < 0) {
                return false;
            }
            limit += got;
        }
        return true;
    }

    /** Everything from an index on as a stream; afterwards the input is used up. */
    InputStream rest(int from) {
        return new InputStream() {
            private int at = from;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] target, int offset, int count) throws IOException {
                if (count == 0) {
                    return 0;
                }
                if (at == limit) {
                    if (!isMemory()) {
                        shift += at - from;
                        limit = from;
                        at = from;
                    }
                    if (!has(at, 1)) {
                        return -1;
                    }
                }
                int part = Math.min(count, limit - at);
                System.arraycopy(bytes, at, target, offset, part);
                at += part;
                return part;
            }
        };
    }

    /** The array without unused room, when that is worth a copy; this input is of no use afterwards. */
    byte[] trimmed(int used) {
        if (isSeekable() && bytes.length == FIRST) {
            byte[] exact = Arrays.copyOf(bytes, used);
            SPARE.set(bytes);
            bytes = exact;
            return exact;
        }
        return bytes.length - used > used / 4 + 256 && !isMemory() ? Arrays.copyOf(bytes, used) : bytes;
    }

    /** Reads bytes and drops them. */
    void drop(int from, long count) throws IOException {
        long left = count;
        while (left > 0) {
            int buffered = limit - from;
            if (buffered == 0) {
                has(from, 1);
                buffered = limit - from;
                if (buffered == 0) {
                    break;
                }
            }
            int dropped = (int) Math.min(left, buffered);
            System.arraycopy(bytes, from + dropped, bytes, from, buffered - dropped);
            limit -= dropped;
            left -= dropped;
        }
        shift += count - left;
    }

    private static IOException pause() {
        return new IOException("A channel that does not block cannot be parsed; configure it to block.");
    }

    static Input of(byte[] bytes) {
        return new Input(bytes, bytes.length) {
            @Override
            int fill(int count) {
                return -1;
            }

            @Override
            long atMost(int from) {
                return limit - (long) from;
            }

            @Override
            boolean isMemory() {
                return true;
            }

            @Override
            void skip(int from, long count) {
                throw new IllegalStateException("Values in memory are not skipped.");
            }
        };
    }

    /** A file; the channel stays the caller's to close. */
    static Input of(SeekableByteChannel channel, @Nullable Path path) throws IOException {
        // A file is opened for one parse and read from its beginning.
        return new Seekable(channel, path, path == null ? channel.position() : 0);
    }

    /** A channel that is asked for its size only if somebody has to know, and passes over bytes by not reading them. */
    private static final class Seekable extends Input {

        private final SeekableByteChannel channel;
        private final @Nullable Path path;
        private final long start;
        /** Of the channel, or -1. */
        private long size = -1;
        /** A pipe or the like: it says that it is empty, and can be read once from its beginning. */
        private boolean endless;
        /** Position of the channel. */
        private long next;

        Seekable(SeekableByteChannel channel, @Nullable Path path, long start) {
            super(firstBlock(), 0);
            this.channel = channel;
            this.path = path;
            this.start = start;
            this.next = start;
        }

        private static byte[] firstBlock() {
            byte[] spare = SPARE.getAndSet(null);
            return spare == null ? new byte[FIRST] : spare;
        }

        @Override
        int fill(int count) throws IOException {
            long position = start + shift + limit;
            if (position != next) {
                channel.position(position);
            }
            int got = channel.read(ByteBuffer.wrap(bytes, limit, count));
            if (got == 0) {
                throw pause();
            }
            next = position + Math.max(0, got);
            return got;
        }

        @Override
        long atMost(int from) throws IOException {
            if (size < 0) {
                size = channel.size();
                endless = size == 0;
            }
            return endless ? Long.MAX_VALUE / 2 : size - start - shift - from;
        }

        @Override
        boolean isSeekable() {
            return !endless;
        }

        @Override
        @Nullable
        Path path() {
            return endless ? null : path;
        }

        @Override
        void skip(int from, long count) throws IOException {
            if (endless) {
                drop(from, count);
                return;
            }
            int buffered = limit - from;
            if (count < buffered) {
                System.arraycopy(bytes, from + (int) count, bytes, from, buffered - (int) count);
                limit -= (int) count;
            } else {
                limit = from;
            }
            shift += count;
        }
    }

    static Input of(ReadableByteChannel channel) {
        return new Streamed() {
            @Override
            int fill(int count) throws IOException {
                ByteBuffer target = ByteBuffer.wrap(bytes, limit, count);
                int got = channel.read(target);
                if (got == 0) {
                    throw pause();
                }
                return got;
            }
        };
    }

    static Input of(InputStream stream) {
        return new Streamed() {
            @Override
            int fill(int count) throws IOException {
                return stream.read(bytes, limit, count);
            }
        };
    }

    /** Bytes that come once and whose number nobody knows. */
    private abstract static class Streamed extends Input {

        Streamed() {
            super(new byte[FIRST], 0);
        }

        @Override
        long atMost(int from) {
            return Long.MAX_VALUE / 2;
        }

        @Override
        void skip(int from, long count) throws IOException {
            drop(from, count);
        }
    }
}
