package io.github.imbrex.dicom.pixel;

import java.util.Locale;

/**
 * Which modality values a picture shows from black to white: a choice that {@link Frame#render} resolves for its frame.
 * Immutable.
 *
 * <pre>{@code
 * frame.render(Window.auto());          // by the frame's own values
 * frame.render(Window.of(40, 400));     // soft tissue in a CT
 * frame.render(Window.stored());        // what the data set asks for
 * }</pre>
 *
 * @since 0.1
 */
public sealed interface Window permits Window.Levels, Window.Auto, Window.Stored {

    /** {@return a window from the 0.5th to the 99.5th percentile of the frame's values, padding left out} */
    static Window auto() {
        return Auto.INSTANCE;
    }

    /**
     * The first VOI LUT or window of the data set; {@link #auto()} where it has none.
     *
     * @return the first VOI LUT or window of the data set
     */
    static Window stored() {
        return new Stored(0);
    }

    /**
     * One of several windows of the data set.
     *
     * @param index position among the values of Window Center (0028,1050), from 0
     * @return the window
     */
    static Window stored(int index) {
        return new Stored(index);
    }

    /**
     * A linear window.
     *
     * @param center window center in modality values
     * @param width window width in modality values, at least 1
     * @return the window
     * @throws IllegalArgumentException if the width is less than 1 or a number is not finite
     */
    static Levels of(double center, double width) {
        return new Levels(center, width, VoiFunction.LINEAR);
    }

    /**
     * A window with another function.
     *
     * @param center window center in modality values
     * @param width window width, at least 1 for {@link VoiFunction#LINEAR}, above 0 for the others
     * @param function how values map
     * @return the window
     * @throws IllegalArgumentException if the width is too small or a number is not finite
     */
    static Levels of(double center, double width, VoiFunction function) {
        return new Levels(center, width, function);
    }

    /**
     * A window as people write it: {@code auto}, {@code stored}, {@code CENTER,WIDTH}, or {@code CENTER,WIDTH,FUNCTION} with one
     * of {@code linear}, {@code linear-exact} and {@code sigmoid}. Without a function it is linear.
     *
     * @param text the words
     * @return the window
     * @throws IllegalArgumentException if the text is none of these, or the width is too small for the function
     */
    static Window parse(String text) {
        String words = text.strip();
        if (words.equalsIgnoreCase("auto")) {
            return auto();
        }
        if (words.equalsIgnoreCase("stored")) {
            return stored();
        }
        String[] parts = words.split(",", -1);
        if (parts.length != 2 && parts.length != 3) {
            throw new IllegalArgumentException(notAWindow(text));
        }
        VoiFunction function = parts.length == 2
                ? VoiFunction.LINEAR
                : switch (parts[2].strip().toLowerCase(Locale.ROOT)) {
                    case "linear" -> VoiFunction.LINEAR;
                    case "linear-exact" -> VoiFunction.LINEAR_EXACT;
                    case "sigmoid" -> VoiFunction.SIGMOID;
                    default -> throw new IllegalArgumentException(notAWindow(text));
                };
        try {
            return of(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()), function);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(notAWindow(text), e);
        }
    }

    private static String notAWindow(String text) {
        return "'" + text
                + "' is not a window. Write \"auto\", \"stored\", center and width as in \"40,400\", or with a"
                + " function (linear, linear-exact, sigmoid) as in \"0.5,1,linear-exact\".";
    }

    /**
     * Center, width and function.
     *
     * @param center window center in modality values
     * @param width window width in modality values
     * @param function how values map
     * @since 0.1
     */
    record Levels(double center, double width, VoiFunction function) implements Window {

        /** Levels, checked. */
        public Levels {
            if (!Double.isFinite(center) || !Double.isFinite(width)) {
                throw new IllegalArgumentException("Window center and width must be finite.");
            }
            if (function == VoiFunction.LINEAR ? width < 1 : !(width > 0)) {
                throw new IllegalArgumentException("Window width is " + width + "; for " + function + " it must be "
                        + (function == VoiFunction.LINEAR ? "at least 1. LINEAR_EXACT takes less." : "above 0."));
            }
        }

        /**
         * The 8-bit display value of a modality value: the exact one, rounded half to even.
         *
         * @param modalityValue the modality value
         * @return 0 to 255
         */
        public int display(double modalityValue) {
            return (int) Math.rint(function.apply(modalityValue, center, width, 0, 255));
        }
    }

    /**
     * By the frame's values.
     *
     * @since 0.1
     */
    enum Auto implements Window {
        /** The one there is. */
        INSTANCE
    }

    /**
     * What the data set asks for.
     *
     * @param index position among its windows, from 0
     * @since 0.1
     */
    record Stored(int index) implements Window {

        /** A position, checked. */
        public Stored {
            if (index < 0) {
                throw new IllegalArgumentException("A window index starts at 0, not at " + index + ".");
            }
        }
    }
}
