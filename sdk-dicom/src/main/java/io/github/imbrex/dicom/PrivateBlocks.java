package io.github.imbrex.dicom;

import java.util.Optional;

/** The blocks that manufacturers reserve in odd groups (PS3.5 section 7.8.1), each within one data set or item. */
final class PrivateBlocks {

    private static final int FIRST = 0x10;
    private static final int LAST = 0xFF;

    private PrivateBlocks() {}

    /** The element of a creator; of blocks with the same creator the first that holds it counts. */
    static Optional<DicomElement> element(DicomObject object, String creator, int group, int element) {
        if ((group & 1) == 0 || element < 0 || element > 0xFF) {
            throw new IllegalArgumentException("A private element has an odd group and an element of one byte.");
        }
        for (int block = FIRST; block <= LAST; block++) {
            int row = object.find(Tag.of(group, block));
            if (row >= 0 && Values.creator(object, row).equals(creator)) {
                Optional<DicomElement> found = object.element(Tag.of(group, block << 8 | element));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Who has reserved the block of a tag. */
    static Optional<String> creator(DicomObject object, int tag) {
        if (!Tag.isPrivate(tag) || Tag.element(tag) < FIRST << 8) {
            return Optional.empty();
        }
        int row = object.find(Tag.of(Tag.group(tag), Tag.element(tag) >>> 8));
        String name = row < 0 ? "" : Values.creator(object, row);
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }
}
