package io.github.imbrex.dicom.pixel.internal.codec.jpeg;

import io.github.imbrex.DataException;

/** Makes the one error of this package: the code stream is not what the standard says. */
final class Corrupt {

    private Corrupt() {}

    static DataException because(String why) {
        return new DataException("The JPEG code stream is corrupt: " + why + ". Fetch the file again.", null);
    }
}
