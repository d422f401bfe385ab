package io.github.imbrex.dicom.internal.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A set in which every byte is a character, without code extensions. The byte 5C always divides, whatever it shows. */
class SingleByteSet extends CharacterSet {

    private final Charset charset;

    SingleByteSet(String name, String charset) {
        super(name);
        this.charset = Charset.forName(charset);
    }

    @Override
    public List<String> decode(byte[] bytes, int from, int length, Division division) {
        if (division == Division.NONE) {
            return List.of(new String(bytes, from, length, charset));
        }
        List<String> values = new ArrayList<>(2);
        int end = from + length;
        int start = from;
        for (int i = from; i < end; i += width(bytes, i, end)) {
            if (bytes[i] == '\\') {
                values.add(new String(bytes, start, i - start, charset));
                start = i + 1;
            }
        }
        values.add(new String(bytes, start, end - start, charset));
        return values;
    }

    @Override
    public boolean holdsEveryByte() {
        return charset.equals(StandardCharsets.ISO_8859_1);
    }

    /** Unlike what {@link #decode} gives, this tells U+FFFD in the text from what became it. */
    @Override
    public boolean holds(byte[] bytes, int from, int length) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Bytes of the character at a place. */
    int width(byte[] bytes, int at, int end) {
        return 1;
    }

    @Override
    public Optional<byte[]> encode(String text) {
        try {
            ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return Optional.of(bytes);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
