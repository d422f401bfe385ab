package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.spi.Cancellation;
import java.util.Optional;

/** One instance, and the certainty that it is the one that was asked for. */
final class SingleInstance {

    private SingleInstance() {}

    static DicomFile read(ArchiveCalls calls, Scope instance) {
        var cancellation = new Cancellation();
        try (var instances = InstanceStream.of(calls.retrieve(instance, "*", cancellation), cancellation)) {
            DicomFile file = instances
                    .next()
                    .orElseThrow(() -> new DataException("The server sent no instance for " + instance + ".", null))
                    .read();
            checked(file, instance);
            if (instances.next().isPresent()) {
                throw new DataException("The server sent more than one instance for " + instance + ".", null);
            }
            return file;
        }
    }

    /** The file, if it is the instance that was asked for, and whole: an answer without a length may just end. */
    static DicomFile checked(DicomFile file, Scope instance) {
        Optional<String> sop = file.dataSet().string(Tag.SOPInstanceUID);
        if (!sop.equals(instance.sopInstanceUid())) {
            throw new DataException("The server sent another instance in place of " + instance + ".", null);
        }
        if (!file.isComplete()) {
            throw new DataException(
                    "The file that the server sent for " + instance + " ends before its data set.", null);
        }
        return file;
    }
}
