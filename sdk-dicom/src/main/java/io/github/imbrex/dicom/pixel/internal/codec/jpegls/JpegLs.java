package io.github.imbrex.dicom.pixel.internal.codec.jpegls;

import io.github.imbrex.DataException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes JPEG-LS code streams: walks the marker segments (T.87 Annex C) and hands each scan on. */
public final class JpegLs {

    private static final int SOI = 0xd8;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int DNL = 0xdc;
    private static final int DRI = 0xdd;
    private static final int APP0 = 0xe0;
    private static final int APP8 = 0xe8;
    private static final int SOF55 = 0xf7;
    private static final int LSE = 0xf8;
    private static final int COM = 0xfe;

    private static final byte[] HP_TRANSFORM = "mrfx".getBytes(StandardCharsets.US_ASCII);

    private final Segments segments;
    private final int rows;
    private final int columns;
    private final int containerBytes;
    private final int[] componentIds;
    private final boolean[] decoded;
    private Presets presets = Presets.DEFAULT;
    private long restartInterval;
    private int transform;
    private @Nullable Samples samples;

    private JpegLs(byte[] stream, int rows, int columns, int samplesPerPixel, int containerBytes) {
        this.segments = new Segments(stream);
        this.rows = rows;
        this.columns = columns;
        this.containerBytes = containerBytes;
        this.componentIds = new int[samplesPerPixel];
        this.decoded = new boolean[samplesPerPixel];
    }

    /**
     * Decodes one frame. What the stream says of size and precision has to fit what the caller says.
     *
     * @param stream the whole code stream; what lies behind the last sample does not matter
     * @param rows lines of the image
     * @param columns pixels of a line
     * @param samplesPerPixel components
     * @param bitsAllocated 8 or 16, the width of the containers to be filled
     * @return little-endian containers, colour by pixel; values as they are coded, not extended by a sign
     * @throws DataException if the stream is corrupt, is of another image, or does what no DICOM image does
     */
    public static byte[] decode(byte[] stream, int rows, int columns, int samplesPerPixel, int bitsAllocated) {
        if (bitsAllocated != 8 && bitsAllocated != 16) {
            throw new DataException(
                    "JPEG-LS has samples of 2 to 16 bits, and by Bits Allocated these have " + bitsAllocated
                            + ". The data set or its transfer syntax is wrong.",
                    null);
        }
        long bytes = (long) rows * columns * samplesPerPixel * (bitsAllocated / 8);
        if (bytes > Integer.MAX_VALUE - 8) {
            throw new DataException(
                    "A frame of " + rows + " x " + columns + " takes " + bytes
                            + " bytes, more than a Java array holds.",
                    null);
        }
        return new JpegLs(stream, rows, columns, samplesPerPixel, bitsAllocated / 8).decode();
    }

    private byte[] decode() {
        if (segments.next() != SOI) {
            throw corrupt("it does not begin with a start of image");
        }
        while (samples == null || !isComplete()) {
            int marker = segments.next();
            if (marker == EOI) {
                throw corrupt("it ends before all components are there");
            }
            segments.open();
            switch (marker) {
                case SOF55 -> frame();
                case LSE -> extension();
                case DRI -> restarts();
                case DNL -> requireRows(segments.number(2));
                case APP8 -> application8();
                case SOS -> scan();
                default -> other(marker);
            }
        }
        HpTransform.undo(transform, samples);
        return samples.bytes();
    }

    private boolean isComplete() {
        for (boolean one : decoded) {
            if (!one) {
                return false;
            }
        }
        return true;
    }

    private void frame() {
        if (samples != null) {
            throw corrupt("it has a second frame header");
        }
        int precision = segments.number(1);
        int height = segments.number(2);
        int width = segments.number(2);
        int components = segments.number(1);
        if (precision < 2 || precision > 16) {
            throw corrupt("its precision is not between 2 and 16");
        }
        if (precision > 8 * containerBytes) {
            throw otherImage("samples of " + precision + " bits", "containers of " + 8 * containerBytes);
        }
        // None is given here if the number of lines comes behind the first scan, or in an extension.
        if (height != 0) {
            requireRows(height);
        }
        if (width != 0) {
            requireColumns(width);
        }
        if (components != componentIds.length) {
            throw otherImage(components + " samples per pixel", String.valueOf(componentIds.length));
        }
        int sampling = -1;
        for (int i = 0; i < components; i++) {
            componentIds[i] = segments.number(1);
            int factors = segments.number(1);
            segments.number(1);
            if (sampling != -1 && factors != sampling) {
                throw unsupported("components of different resolution");
            }
            sampling = factors;
        }
        samples = new Samples(rows, columns, components, containerBytes, precision);
    }

    private void requireRows(int height) {
        if (height != rows) {
            throw otherImage(height + " rows", String.valueOf(rows));
        }
    }

    private void requireColumns(int width) {
        if (width != columns) {
            throw otherImage(width + " columns", String.valueOf(columns));
        }
    }

    /** LSE (C.2.4.1). Mapping tables do nothing until a scan asks for one. */
    private void extension() {
        int id = segments.number(1);
        if (id == 1) {
            presets = new Presets(
                    segments.number(2), segments.number(2), segments.number(2), segments.number(2), segments.number(2));
        } else if (id == 4) {
            int width = segments.number(1);
            if (width < 2 || width > 4) {
                throw corrupt("its oversize dimensions have no width");
            }
            requireRows(segments.number(width));
            requireColumns(segments.number(width));
        } else if (id != 2 && id != 3) {
            throw unsupported("an extension that is not in the first edition of the standard");
        }
    }

    private void restarts() {
        restartInterval = Integer.toUnsignedLong(segments.number(Math.max(2, Math.min(4, segments.left()))));
    }

    /** A SPIFF header, or a colour transform of HP's encoder. */
    private void application8() {
        if (segments.startsWith(HP_TRANSFORM) && segments.left() > HP_TRANSFORM.length) {
            segments.number(HP_TRANSFORM.length);
            transform = segments.number(1);
        }
    }

    private static void other(int marker) {
        boolean frameOfAnotherProcess =
                marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frameOfAnotherProcess) {
            throw corrupt("it is JPEG of process SOF" + (marker - 0xc0) + ", not JPEG-LS");
        }
        boolean skipped = marker >= APP0 && marker <= 0xef || marker == COM || marker == 0xc4 || marker == 0xdb;
        if (!skipped) {
            throw corrupt("it has a marker that does not belong there");
        }
    }

    private void scan() {
        Samples into = samples;
        if (into == null) {
            throw corrupt("a scan comes before the frame header");
        }
        int count = segments.number(1);
        if (count < 1 || count > componentIds.length) {
            throw corrupt("a scan has more components than the frame, or none");
        }
        int[] components = new int[count];
        for (int i = 0; i < count; i++) {
            components[i] = component(segments.number(1));
            if (segments.number(1) != 0) {
                throw unsupported("a mapping table");
            }
        }
        int near = segments.number(1);
        int interleave = segments.number(1);
        if (segments.number(1) != 0) {
            throw unsupported("a point transform");
        }
        if (interleave > 2 || interleave == 0 && count > 1) {
            throw corrupt("a scan has an interleave mode that does not go with its components");
        }
        if (transform != 0 && count != componentIds.length) {
            throw unsupported("a colour transform of components in different scans");
        }
        Coding coding = presets.coding(into.precision(), near);
        new Scan(segments, into, coding, components, interleave == 2)
                .decode(restartInterval == 0 ? Integer.MAX_VALUE : restartInterval);
    }

    /** The place of a component by its identifier; a scan may ask for each once. */
    private int component(int id) {
        for (int i = 0; i < componentIds.length; i++) {
            if (componentIds[i] == id && !decoded[i]) {
                decoded[i] = true;
                return i;
            }
        }
        throw corrupt("a scan has a component that is not in the frame, or comes twice");
    }

    static DataException corrupt(String why) {
        return new DataException(
                "The JPEG-LS code stream is corrupt: " + why + ". Fetch the object again; if that does not help, "
                        + "its sender has to.",
                null);
    }

    private static DataException unsupported(String what) {
        return new DataException(
                "The JPEG-LS code stream uses " + what + ", which no DICOM image does and which is not decoded here. "
                        + "Ask the archive for transfer syntax 1.2.840.10008.1.2.1.",
                null);
    }

    private static DataException otherImage(String here, String there) {
        return new DataException(
                "The JPEG-LS code stream has " + here + ", the data set says " + there
                        + ". One of them is damaged; fetch the object again.",
                null);
    }
}
