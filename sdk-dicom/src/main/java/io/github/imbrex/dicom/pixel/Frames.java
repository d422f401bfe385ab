package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.BulkData;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Fragments;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Vr;
import io.github.imbrex.dicom.pixel.internal.kernel.Bits;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The frames of an image. Each is read and decoded when it is asked for; none is kept. Safe for use by many threads.
 *
 * @since 0.1
 */
public final class Frames {

    private static final int[] PIXEL_TAGS = {Tag.PixelData, Tag.FloatPixelData, Tag.DoubleFloatPixelData};

    private final DicomFile file;
    private final ImageDescription description;
    private final int pixelTag;
    private final @Nullable BulkData nativeData;
    private final @Nullable FragmentMap fragments;

    private Frames(
            DicomFile file,
            ImageDescription description,
            int pixelTag,
            @Nullable BulkData nativeData,
            @Nullable FragmentMap fragments) {
        this.file = file;
        this.description = description;
        this.pixelTag = pixelTag;
        this.nativeData = nativeData;
        this.fragments = fragments;
    }

    /**
     * The frames of a file. Pixels are not read yet.
     *
     * @param file an image
     * @return its frames
     * @throws DataException if it is no image, or one that cannot be
     */
    public static Frames of(DicomFile file) {
        DicomObject dataSet = file.dataSet();
        for (int tag : PIXEL_TAGS) {
            if (dataSet.contains(tag)) {
                ImageDescription description = ImageDescription.of(dataSet);
                Optional<Fragments> fragments = dataSet.fragments(tag);
                return new Frames(
                        file,
                        description,
                        tag,
                        dataSet.bulk(tag).orElse(null),
                        fragments
                                .map(found -> FragmentMap.of(found, dataSet, description.frames()))
                                .orElse(null));
            }
        }
        throw new DataException(
                "There is no pixel data in the data set; it may be a report, or a header without its bulk data.",
                -1,
                Tag.toString(Tag.PixelData),
                null);
    }

    /** {@return what the data set says about the image} */
    public ImageDescription description() {
        return description;
    }

    /** {@return how many frames the data set says there are} */
    public int count() {
        return description.frames();
    }

    /**
     * How many of them are there, the last perhaps in part: fewer than {@link #count()} if the pixel data is too short.
     *
     * @return 0 to {@link #count()}
     */
    public int available() {
        if (fragments != null) {
            return fragments.frames();
        }
        if (nativeData == null) {
            return 0;
        }
        long bits = nativeData.length().orElse(0) * 8;
        long begun = bits / description.nativeFrameBits() + (bits % description.nativeFrameBits() >= 8 ? 1 : 0);
        return (int) Math.min(begun, count());
    }

    /**
     * Reads and decodes one frame.
     *
     * @param index position of the frame, from 0
     * @return the frame, marked if part of it is missing
     * @throws IndexOutOfBoundsException if there is no such frame by the data set
     * @throws NoDecoderException if nothing here takes its compression
     * @throws DataException if none of it is there, or it is corrupt
     * @throws IOException if the file cannot be read
     */
    public Frame get(int index) throws IOException {
        if (index < 0 || index >= count()) {
            throw new IndexOutOfBoundsException(
                    "There is no frame " + index + "; the image has " + count() + ", counted from 0.");
        }
        if (index >= available()) {
            throw new DataException(
                    "Frame " + (index + 1) + " of " + count() + " is not in the pixel data, which ends with frame "
                            + available() + ". Fetch the file again.",
                    -1,
                    Tag.toString(pixelTag),
                    null);
        }
        if (fragments != null) {
            FrameDecoder decoder = Decoders.of(file.transferSyntax());
            byte[] codeStream = fragments.codeStream(index);
            DecodedFrame decoded = decoder.decode(codeStream, description, file.transferSyntax());
            StoredBits.check(decoded, file.transferSyntax());
            return new Frame(decoded.description(), decoded.samples(), 0, attributes(decoded.description(), index));
        }
        return readNative(index);
    }

    private Frame readNative(int index) throws IOException {
        BulkData data = nativeData;
        if (data == null || !data.isReadable()) {
            throw new DataException(
                    "The pixel data is not here but behind a reference. Fetch it, or read the file with its bulk data.",
                    -1,
                    Tag.toString(pixelTag),
                    null);
        }
        long bits = description.nativeFrameBits();
        long firstBit = index * bits;
        // Whole words, because big-endian ones have to be turned around before they are cut.
        long from = firstBit / 8 & ~1L;
        long end = Math.min(data.length().orElse(0), (firstBit + bits + 15) / 16 * 2);
        Plausibility.check(end - from, description, "pixel data");
        byte[] bytes = data.read(from, Math.toIntExact(end - from));
        boolean bigEndian = file.transferSyntax().isBigEndian();
        if (bigEndian && description.bitsAllocated() <= 8 && isWords()) {
            Bits.swap16(bytes, 0, bytes.length);
        }
        int skip = (int) (firstBit - from * 8);
        byte[] samples = NativePixels.frame(bytes, skip, description, bigEndian);
        int missing = NativePixels.missing(bytes.length * 8L - skip, description);
        return new Frame(description, samples, missing, attributes(description, index));
    }

    private boolean isWords() {
        return file.dataSet().vr(pixelTag).filter(vr -> vr == Vr.OW).isPresent();
    }

    private FrameAttributes attributes(ImageDescription decoded, int index) {
        return new FrameAttributes(file.dataSet(), decoded, index);
    }

    @Override
    public String toString() {
        return "Frames[" + count() + ", " + description.columns() + " x " + description.rows() + "]";
    }
}
