package io.github.imbrex.dicom;

import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Bytes that cannot be had here: behind a URI, or skipped while reading. */
record AbsentBulk(@Nullable String address, long size) implements BulkData {

    @Override
    public OptionalLong length() {
        return size < 0 ? OptionalLong.empty() : OptionalLong.of(size);
    }

    @Override
    public boolean isReadable() {
        return false;
    }

    @Override
    public Optional<String> uri() {
        return Optional.ofNullable(address);
    }

    @Override
    public InputStream open() {
        throw unreadable();
    }

    @Override
    public byte[] read(long from, int count) {
        throw unreadable();
    }

    @Override
    public byte[] read() {
        throw unreadable();
    }

    private IllegalStateException unreadable() {
        return new IllegalStateException(
                address == null
                        ? "The value was skipped while reading; read the file with ReadOptions.Bulk.REFERENCE or KEEP."
                        : "Bulk data behind a URI has no bytes here; resolve the URI with a client of its origin.");
    }

    @Override
    public String toString() {
        return address == null ? "BulkData[" + size + " bytes, skipped]" : "BulkData[behind a URI]";
    }
}
