package io.github.imbrex.dicom;

import io.github.imbrex.dicom.internal.charset.CharacterSet;
import org.jspecify.annotations.Nullable;

/** An open sequence or item; at the bottom of the {@linkplain Nesting stack} the data set. */
final class Container {

    /** The end of a data set for which nobody has asked yet. */
    static final long UNKNOWN = -1;

    int row;
    boolean sequence;
    boolean undefined;
    /** Nothing but the end of the input, as far as it is known, says where this ends. */
    boolean open;

    boolean irregular;
    /** Position in the input; of an undefined length the end of what encloses it. */
    long end;
    /** Position of the content in the input, to see whether a value in it was left in the file. */
    long shift;
    /** Of an item: the tag before, for order. Of a sequence: its own. */
    int lastTag;

    /** Whether {@link #watchedText} has been declared. */
    boolean declaresText;
    /** What text must be of; null if there is nothing to find: every byte is a character, or a fault has been reported. */
    @Nullable
    CharacterSet watchedText;

    int items;
    boolean outerExplicit;
    boolean outerBigEndian;
    /** Of an item: the sequence closed last, which may turn out to go on. */
    int closedSequence;

    int closedItems;
    boolean closedExplicit;
    boolean closedBigEndian;
}
