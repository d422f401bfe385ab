package io.github.imbrex.dicom;

import io.github.imbrex.DataException;
import org.jspecify.annotations.Nullable;

/**
 * A value cannot be had in the form asked for. The message names the element and its VR, never the value.
 *
 * @since 0.1
 */
public final class ValueException extends DataException {

    private static final long serialVersionUID = 1L;

    private final transient TagPath path;
    private final Vr vr;

    ValueException(TagPath path, Vr vr, String problem) {
        this(path, vr, problem, null);
    }

    ValueException(TagPath path, Vr vr, String problem, @Nullable Throwable cause) {
        super(path + " " + vr + ": " + problem, -1, path.toString(), cause);
        this.path = path;
        this.vr = vr;
    }

    /** Where the element stands. */
    public TagPath path() {
        return path;
    }

    /** The VR of the element. */
    public Vr vr() {
        return vr;
    }
}
