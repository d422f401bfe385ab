package io.github.imbrex.dicom;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalLong;

/** Bytes of a value that is in memory. */
final class MemoryBulk implements BulkData {

    private final byte[] source;
    private final int start;
    private final int size;

    MemoryBulk(byte[] source, int start, int size) {
        this.source = source;
        this.start = start;
        this.size = size;
    }

    @Override
    public OptionalLong length() {
        return OptionalLong.of(size);
    }

    @Override
    public boolean isReadable() {
        return true;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(source, start, size);
    }

    @Override
    public byte[] read(long from, int count) {
        Objects.checkFromIndexSize(from, (long) count, size);
        int first = start + (int) from;
        return Arrays.copyOfRange(source, first, first + count);
    }

    @Override
    public String toString() {
        return "BulkData[" + size + " bytes in memory]";
    }
}
