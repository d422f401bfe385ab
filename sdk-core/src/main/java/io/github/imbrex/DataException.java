package io.github.imbrex;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Bytes are not what their standard says, in a way that leaves nothing usable, or that strict reading refuses.
 *
 * @since 0.1
 * @serial exclude
 */
public class DataException extends ImbrexException {

    private static final long serialVersionUID = 1L;

    private final long offset;
    private final @Nullable String location;

    /**
     * A fault whose place is not known.
     *
     * @param message what is wrong with which input, without its values
     * @param cause what led to it, if anything did
     */
    public DataException(String message, @Nullable Throwable cause) {
        this(message, -1, null, cause);
    }

    /**
     * A fault with its place.
     *
     * @param message what is wrong with which input, without its values
     * @param offset byte position in the input, or -1 if not known
     * @param location path of the element, such as {@code (0008,1140)[0](0008,1155)}, if known
     * @param cause what led to it, if anything did
     */
    public DataException(String message, long offset, @Nullable String location, @Nullable Throwable cause) {
        super(message, cause);
        this.offset = offset;
        this.location = location;
    }

    /** {@return the byte position in the input, if known} */
    public OptionalLong offset() {
        return offset < 0 ? OptionalLong.empty() : OptionalLong.of(offset);
    }

    /** {@return the path of the element, if known} */
    public Optional<String> location() {
        return Optional.ofNullable(location);
    }
}
