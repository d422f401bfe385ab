package io.github.imbrex.dicom.web;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** One run of a store. */
final class Storing {

    Storing(ArchiveCalls calls, Collection<Path> paths, StoreOptions options) {}

    StoreReport run() {
        return new StoreReport(List.of(), List.of(), 0, null);
    }
}
