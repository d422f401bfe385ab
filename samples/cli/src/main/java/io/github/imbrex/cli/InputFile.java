package io.github.imbrex.cli;

import io.github.imbrex.dicom.DicomFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one file of a command. */
final class InputFile {

    private InputFile() {}

    static DicomFile read(Path file) throws IOException {
        return DicomFile.read(checked(file));
    }

    /** The file itself; a folder is refused by name, which the JDK's own message leaves out. */
    static Path checked(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder, where a file is needed");
        }
        return file;
    }
}
