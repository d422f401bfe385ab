package io.github.imbrex.testkit.internal.archive;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.testkit.internal.wire.Content;
import io.github.imbrex.testkit.internal.wire.Part;
import java.io.IOException;
import java.util.List;

/**
 * An instance of an archive.
 *
 * @param study Study Instance UID
 * @param series Series Instance UID
 * @param sop SOP Instance UID
 * @param transferSyntax UID of how it is stored
 * @param content its Part 10 file
 * @param reader reads it
 */
public record Held(String study, String series, String sop, String transferSyntax, Content content, Reader reader) {

    /** Its address below the root of an archive, which ends in a slash. */
    String url(String root) {
        return root + "studies/" + study + "/series/" + series + "/instances/" + sop;
    }

    /** Its part of a multipart answer. */
    Part part() {
        return new Part(
                List.of(
                        "Content-Type: application/dicom; transfer-syntax=" + transferSyntax,
                        "Content-Length: " + content.length()),
                content);
    }

    /** Reads a file. */
    @FunctionalInterface
    public interface Reader {
        /** What is in it. */
        DicomFile read() throws IOException;
    }
}
