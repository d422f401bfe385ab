package io.github.imbrex.dicom.pixel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An array of a NumPy file, format 1.0, C order, little endian. */
final class Npy {

    private static final Pattern TYPE = Pattern.compile("'descr': '([<|])([iuf])(\\d)'");
    private static final Pattern SHAPE = Pattern.compile("'shape': \\(([^)]*)\\)");

    private final char kind;
    private final int width;
    private final int[] shape;
    private final ByteBuffer data;

    private Npy(char kind, int width, int[] shape, ByteBuffer data) {
        this.shape = shape;
        this.kind = kind;
        this.width = width;
        this.data = data;
    }

    static Npy read(Path file) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int headerLength = all.getShort(8) & 0xffff;
        String header = new String(all.array(), 10, headerLength, StandardCharsets.US_ASCII);
        Matcher type = TYPE.matcher(header);
        Matcher shape = SHAPE.matcher(header);
        if (!type.find() || !shape.find() || header.contains("'fortran_order': True")) {
            throw new IOException(file + " is not the kind of array these tests read: " + header);
        }
        ByteBuffer data = all.position(10 + headerLength).slice().order(ByteOrder.LITTLE_ENDIAN);
        int[] lengths = Arrays.stream(shape.group(1).split(","))
                .map(String::strip)
                .filter(length -> !length.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
        return new Npy(type.group(2).charAt(0), Integer.parseInt(type.group(3)), lengths, data);
    }

    int size() {
        return data.capacity() / width;
    }

    int[] shape() {
        return shape.clone();
    }

    boolean unsigned() {
        return kind == 'u';
    }

    byte[] bytes() {
        byte[] bytes = new byte[data.capacity()];
        data.get(0, bytes);
        return bytes;
    }

    double real(int i) {
        return kind == 'f' ? (width == 4 ? data.getFloat(4 * i) : data.getDouble(8 * i)) : whole(i);
    }

    long whole(int i) {
        return switch (width) {
            case 1 -> unsigned() ? data.get(i) & 0xff : data.get(i);
            case 2 -> unsigned() ? data.getShort(2 * i) & 0xffff : data.getShort(2 * i);
            case 4 -> unsigned() ? data.getInt(4 * i) & 0xffff_ffffL : data.getInt(4 * i);
            default -> data.getLong(8 * i);
        };
    }

    short[] shorts() {
        short[] values = new short[size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (short) whole(i);
        }
        return values;
    }

    long[] longs() {
        long[] values = new long[size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = whole(i);
        }
        return values;
    }

    int[] ints() {
        int[] values = new int[size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (int) whole(i);
        }
        return values;
    }
}
