package io.github.imbrex.dicom.pixel.internal.codec;

import io.github.imbrex.DataException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A frame compressed on its own by Deflate (PS3.5 A.4.13). */
public final class DeflatedFrame {

    private DeflatedFrame() {}

    /**
     * Inflates exactly so many bytes; what would come after them is not looked at.
     *
     * @throws DataException if the stream is corrupt or holds fewer
     */
    public static byte[] decode(byte[] stream, int length) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(stream);
            byte[] out = new byte[length];
            int done = 0;
            while (done < length) {
                int n = inflater.inflate(out, done, length - done);
                if (n == 0 && (inflater.finished() || inflater.needsInput() || inflater.needsDictionary())) {
                    throw new DataException(
                            "The deflated frame ends " + (length - done) + " bytes early. Fetch the file again.", null);
                }
                done += n;
            }
            return out;
        } catch (DataFormatException e) {
            throw new DataException("The deflated frame is corrupt. Fetch the file again.", e);
        } finally {
            inflater.end();
        }
    }
}
