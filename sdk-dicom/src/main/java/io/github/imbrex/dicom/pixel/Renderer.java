package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.pixel.internal.kernel.Colour;
import java.util.Arrays;

/** Makes the picture of one frame. */
final class Renderer {

    private final Frame frame;
    private final ImageDescription image;
    private final FrameAttributes attributes;

    Renderer(Frame frame, FrameAttributes attributes) {
        this.frame = frame;
        this.image = frame.description();
        this.attributes = attributes;
    }

    Picture render(Window window) {
        Photometric photometric = image.photometric();
        if (photometric.isMonochrome()) {
            byte[] gray = PixelPipeline.of(frame, window).apply(frame);
            Arrays.fill(gray, frame.presentSamples(), gray.length, (byte) 0);
            return Picture.own(frame.width(), frame.height(), 1, gray, frame.isComplete());
        }
        byte[] rgb = new byte[Math.multiplyExact(3, frame.width() * frame.height())];
        if (photometric.equals(Photometric.PALETTE_COLOR)) {
            attributes.palette().apply(frame.storedValues(), rgb);
        } else if (photometric.equals(Photometric.RGB)) {
            System.arraycopy(eightBits(), 0, rgb, 0, rgb.length);
        } else if (photometric.equals(Photometric.YBR_FULL)) {
            SampleKernels.ybrToRgb(eightBits(), 0, rgb, 0, rgb.length / 3);
        } else if (photometric.equals(Photometric.YBR_FULL_422)) {
            Colour.ybr422ToRgb(eightBits(), rgb, rgb.length / 3);
        } else {
            throw new DataException(
                    "Pixels of photometric interpretation " + photometric.code()
                            + " are not made into a picture. Use their stored values.",
                    -1,
                    Tag.toString(Tag.PhotometricInterpretation),
                    null);
        }
        int present = photometric.isHorizontallySubsampled()
                ? frame.presentSamples() / 4 * 2 // what is left of a pair has no colour
                : frame.presentSamples() / image.samplesPerPixel();
        Arrays.fill(rgb, present * 3, rgb.length, (byte) 0);
        return Picture.own(frame.width(), frame.height(), 3, rgb, frame.isComplete());
    }

    /** The upper eight bits of every stored sample. */
    private byte[] eightBits() {
        if (image.bitsAllocated() == 8 && image.bitsStored() == 8) {
            return frame.raw();
        }
        int[] stored = frame.storedValues();
        int shift = image.bitsStored() - 8;
        byte[] eight = new byte[stored.length];
        for (int i = 0; i < eight.length; i++) {
            eight[i] = (byte) (shift >= 0 ? stored[i] >>> shift : stored[i] << -shift);
        }
        return eight;
    }
}
