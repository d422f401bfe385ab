package io.github.imbrex.dicom;

import org.jspecify.annotations.Nullable;

/** An attribute whose object has been opened, and what has been read of it. */
final class JsonAttribute {

    /** 0 before its key and after its end. */
    int tag;

    /** Attributes of the same item. */
    final JsonSiblings siblings = new JsonSiblings();

    Assembly target;
    int rowsBefore;

    @Nullable
    Vr vr;

    boolean hasValue;
    /** Where the bytes of InlineBinary begin, or -1. */
    int inline;

    @Nullable
    String uri;

    // Of a sequence: its row and that of its last item, how many have begun, and whether they are in an array.
    int sequence;
    int itemRow;
    int items;
    boolean array;

    JsonAttribute(Assembly target) {
        this.target = target;
    }

    void begin(int key, Assembly to) {
        tag = key;
        target = to;
        rowsBefore = to.rows().count();
        vr = null;
        hasValue = false;
        inline = -1;
        uri = null;
        items = 0;
    }
}
