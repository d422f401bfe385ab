package io.github.imbrex.dicom.pixel;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A part of the body that somebody or something outlined: a segment of a DICOM SEG or a region of an RT Structure Set.
 *
 * @param number its number in the object
 * @param name a name for people; empty if not given. It is text of the data set, which may hold anything
 * @param color the colour to show it in, red, green and blue in bits 16 to 23, 8 to 15 and 0 to 7; null if not given
 * @since 0.1
 */
public record Region(int number, String name, @Nullable Integer color) {

    /** {@return the colour to show it in, if the object gives one} */
    public OptionalInt displayColor() {
        return Optional.ofNullable(color).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** The number, never the name. */
    @Override
    public String toString() {
        return "Region[" + number + "]";
    }
}
