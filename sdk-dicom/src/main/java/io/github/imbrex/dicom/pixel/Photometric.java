package io.github.imbrex.dicom.pixel;

/**
 * Photometric Interpretation (0028,0004): what the samples of a pixel mean (PS3.3 C.7.6.3.1.2). An open value: codes
 * this version has not heard of are kept as they are.
 *
 * @param code the code string, such as {@code MONOCHROME2}
 * @since 0.1
 */
public record Photometric(String code) {

    /** One sample, the lowest value is white. */
    public static final Photometric MONOCHROME1 = new Photometric("MONOCHROME1");

    /** One sample, the lowest value is black. */
    public static final Photometric MONOCHROME2 = new Photometric("MONOCHROME2");

    /** One sample that is an index into a colour table. */
    public static final Photometric PALETTE_COLOR = new Photometric("PALETTE COLOR");

    /** Red, green, blue. */
    public static final Photometric RGB = new Photometric("RGB");

    /** Luminance and two colour differences, all at full resolution. */
    public static final Photometric YBR_FULL = new Photometric("YBR_FULL");

    /** Luminance and two colour differences; a pair of neighbours shares its colour differences. */
    public static final Photometric YBR_FULL_422 = new Photometric("YBR_FULL_422");

    /**
     * A code, without the blanks around it.
     *
     * @throws IllegalArgumentException if the code is blank
     */
    public Photometric {
        code = code.strip();
        if (code.isEmpty()) {
            throw new IllegalArgumentException("A photometric interpretation needs a code, such as \"MONOCHROME2\".");
        }
    }

    /** {@return whether one sample per pixel is a gray level, so that rescale and windowing apply} */
    public boolean isMonochrome() {
        return equals(MONOCHROME1) || equals(MONOCHROME2);
    }

    /**
     * Whether native pixels are stored as pairs that share their colour differences: two bytes a pixel, not three.
     *
     * @return whether native pixels are stored as pairs that share their colour differences
     */
    public boolean isHorizontallySubsampled() {
        return equals(YBR_FULL_422) || code.equals("YBR_PARTIAL_422");
    }

    /**
     * What the same colours are where every pixel has its own colour differences, as code streams have them. There is no
     * defined term for that of {@code YBR_PARTIAL_422}: it becomes {@code YBR_PARTIAL}, and no picture is made of it.
     *
     * @return {@link #YBR_FULL} for {@link #YBR_FULL_422}; itself where nothing is shared
     */
    public Photometric atFullResolution() {
        return isHorizontallySubsampled() ? new Photometric(code.substring(0, code.lastIndexOf('_'))) : this;
    }

    @Override
    public String toString() {
        return code;
    }
}
