package io.github.imbrex.dicom;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tags read so far of a data set or item, to see one that comes again. As long as they ascend none can. */
final class JsonSiblings {

    private int[] tags = new int[16];
    private int count;
    private @Nullable Set<Integer> unordered;

    void clear() {
        count = 0;
        unordered = null;
    }

    /** Takes one more; true if it has been there before. */
    boolean repeats(int tag) {
        if (unordered == null) {
            if (count == 0 || Integer.compareUnsigned(tag, tags[count - 1]) > 0) {
                if (count == tags.length) {
                    tags = Arrays.copyOf(tags, count * 2);
                }
                tags[count++] = tag;
                return false;
            }
            unordered = new HashSet<>();
            for (int i = 0; i < count; i++) {
                unordered.add(tags[i]);
            }
        }
        return !unordered.add(tag);
    }
}
