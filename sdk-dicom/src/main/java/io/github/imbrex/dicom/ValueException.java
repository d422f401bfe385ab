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

    /** Where the element stands; lost when serialized. */
    private final transient TagPath path;
    /** The VR of the element. */
    private final Vr vr;

    ValueException(TagPath path, Vr vr, String problem) {
        this(path, vr, problem, null);
    }

    ValueException(TagPath path, Vr vr, String problem, @Nullable Throwable cause) {
        super(path + " " + vr + ": " + problem, -1, path.toString(), cause);
        this.path = path;
        this.vr = vr;
    }

    /** {@return where the element stands} */
    public TagPath path() {
        return path;
    }

    /** {@return the VR of the element} */
    public Vr vr() {
        return vr;
    }
}
