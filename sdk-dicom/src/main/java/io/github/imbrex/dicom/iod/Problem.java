package io.github.imbrex.dicom.iod;

import io.github.imbrex.dicom.TagPath;

/**
 * Something in an object that is not as the standard says; the rest could be read. It holds no value.
 *
 * @param kind what it is
 * @param path the element or item it is about
 * @since 0.1
 */
public record Problem(Kind kind, TagPath path) {

    /** The kinds of problems. */
    public enum Kind {
        /** A required element is absent or empty. */
        MISSING("a required element is absent or empty"),
        /** A value is not of the form or in the range the standard gives it, and was taken for absent. */
        MALFORMED("a value is not of its form or range"),
        /** A value is long and was left in its file; {@code ReadOptions.withBulkInMemory()} brings it. */
        LEFT_IN_FILE("a long value was left in the file; read with ReadOptions.withBulkInMemory()"),
        /** Two counts that must agree do not, such as Number of Frames and the items for each frame. */
        COUNT("two counts that must agree do not"),
        /** The same number or identifier occurs twice; the first counts. */
        REPEATED("a number or identifier occurs twice"),
        /** A number or identifier refers to nothing in the object. */
        NOWHERE("a reference leads nowhere"),
        /** There are more items than are read; what goes beyond is left out. */
        TOO_MANY("more items than are read"),
        /** A value type, record type or segmentation type this version does not know; it is kept as it is. */
        UNKNOWN_TYPE("an unknown type"),
        /** A directory record leads back to one that was reached before; the tree ends there. */
        CYCLE("a directory record is reached twice"),
        /** A directory record that no other leads to. */
        UNREACHED("no record leads to a directory record"),
        /** A directory record that is marked as not in use; it and what is below it are left out of the tree. */
        INACTIVE("a directory record is not in use"),
        /** The offsets of a directory cannot be followed; the order of its records was taken in their place. */
        OFFSETS_UNUSABLE("offsets cannot be followed; the order of the records was taken"),
        /** A file ID that is no safe file name; no file is looked for. */
        UNSAFE_FILE_ID("a file ID is no safe file name");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Override
    public String toString() {
        return (path.steps().isEmpty() ? "data set" : path) + ": " + kind;
    }
}
