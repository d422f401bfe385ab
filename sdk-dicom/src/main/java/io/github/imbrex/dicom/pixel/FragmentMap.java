package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.BulkData;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Fragments;
import io.github.imbrex.dicom.Tag;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * Which fragments make which frame (PS3.5 A.4). Every frame has at least one, so that where there are as many fragments as
 * frames nothing else need be believed; only then offset tables are looked at, and last the first bytes of code streams.
 */
final class FragmentMap {

    private static final int ITEM_HEADER = 8;
    private static final int LONGEST_TABLE = 64 << 20;

    private final List<BulkData> fragments;
    /** First fragment of each frame, and behind the last frame the number of fragments. */
    private final int[] firsts;

    private FragmentMap(List<BulkData> fragments, int[] firsts) {
        this.fragments = fragments;
        this.firsts = firsts;
    }

    static FragmentMap of(Fragments all, DicomObject dataSet, int frames) {
        List<BulkData> fragments = all.isEmpty() ? all : all.subList(1, all.size());
        return new FragmentMap(fragments, firsts(all, fragments, dataSet, frames));
    }

    private static int[] firsts(Fragments all, List<BulkData> fragments, DicomObject dataSet, int frames) {
        int count = fragments.size();
        if (frames == 1) {
            return count == 0 ? new int[] {0} : new int[] {0, count};
        }
        if (count <= frames) {
            int[] one = new int[count + 1];
            Arrays.setAll(one, i -> i);
            return one;
        }
        try {
            long[] offsets = basicOffsets(all);
            if (offsets.length != frames) {
                offsets = extendedOffsets(dataSet);
            }
            int[] firsts = offsets.length == frames ? match(offsets, fragments) : new int[0];
            if (firsts.length == 0) {
                firsts = starts(fragments, frames);
            }
            if (firsts.length > 0) {
                return firsts;
            }
        } catch (IOException e) {
            throw new DataException("The offset table cannot be read from its file.", e);
        }
        throw new DataException(
                "There are " + count + " fragments for " + frames
                        + " frames and no offset table that is right, so it cannot be told which belong together.",
                -1,
                Tag.toString(Tag.PixelData),
                null);
    }

    private static long[] basicOffsets(Fragments all) throws IOException {
        BulkData table = all.get(0);
        long length = table.length().orElse(0);
        if (length > LONGEST_TABLE) {
            return new long[0];
        }
        ByteBuffer bytes = ByteBuffer.wrap(table.read()).order(ByteOrder.LITTLE_ENDIAN);
        long[] offsets = new long[(int) length / 4];
        Arrays.setAll(offsets, i -> bytes.getInt(4 * i) & 0xffff_ffffL);
        return offsets;
    }

    private static long[] extendedOffsets(DicomObject dataSet) {
        if (!dataSet.contains(Tag.ExtendedOffsetTable)) {
            return new long[0];
        }
        byte[] table = TableReader.bytes(dataSet, Tag.ExtendedOffsetTable);
        ByteBuffer bytes = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
        long[] offsets = new long[table.length / 8];
        Arrays.setAll(offsets, i -> bytes.getLong(8 * i));
        return offsets;
    }

    /** The fragments that begin at the offsets; nothing if one offset is not the beginning of a fragment. */
    private static int[] match(long[] offsets, List<BulkData> fragments) {
        int[] firsts = new int[offsets.length + 1];
        int frame = 0;
        long at = 0;
        for (int i = 0; i < fragments.size(); i++) {
            if (frame < offsets.length && offsets[frame] == at) {
                firsts[frame++] = i;
            }
            at += ITEM_HEADER + fragments.get(i).length().orElse(0);
        }
        firsts[offsets.length] = fragments.size();
        return frame == offsets.length && firsts[0] == 0 ? firsts : new int[0];
    }

    /** The fragments that begin like a JPEG or JPEG 2000 code stream; nothing if they are not as many as frames. */
    private static int[] starts(List<BulkData> fragments, int frames) throws IOException {
        int[] firsts = new int[frames + 1];
        int frame = 0;
        for (int i = 0; i < fragments.size(); i++) {
            if (begins(fragments.get(i))) {
                if (frame == frames) {
                    return new int[0];
                }
                firsts[frame++] = i;
            }
        }
        firsts[frames] = fragments.size();
        return frame == frames && firsts[0] == 0 ? firsts : new int[0];
    }

    private static boolean begins(BulkData fragment) throws IOException {
        if (fragment.length().orElse(0) < 4) {
            return false;
        }
        int magic = ByteBuffer.wrap(fragment.read(0, 4)).getInt();
        return magic >>> 8 == 0xff_d8_ff || magic == 0xff_4f_ff_51;
    }

    /** How many frames have fragments. */
    int frames() {
        return firsts.length - 1;
    }

    byte[] codeStream(int frame) throws IOException {
        if (firsts[frame + 1] - firsts[frame] == 1) {
            return fragments.get(firsts[frame]).read();
        }
        long length = 0;
        for (int i = firsts[frame]; i < firsts[frame + 1]; i++) {
            length += fragments.get(i).length().orElse(0);
        }
        if (length > Integer.MAX_VALUE - 8) {
            throw new DataException("The code stream of frame " + (frame + 1) + " is longer than a Java array.", null);
        }
        ByteBuffer joined = ByteBuffer.allocate((int) length);
        for (int i = firsts[frame]; i < firsts[frame + 1]; i++) {
            joined.put(fragments.get(i).read());
        }
        return joined.array();
    }
}
