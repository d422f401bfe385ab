package io.github.imbrex.dicom.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a server is to draw a picture (DICOM PS3.18 section 8.3.5). Immutable; each change gives a new rendering.
 *
 * <pre>{@code
 * Rendering.png().window(40, 400).viewport(512, 512)
 * }</pre>
 *
 * <p>Servers do not offer everything; the picture that comes says what it is by {@link ContentStream#mediaType()}.
 *
 * @since 0.1
 */
public final class Rendering {

    /** What may be written into a picture. */
    public enum Annotation {
        /** Who it shows: such a picture identifies a patient. */
        PATIENT,
        /** How it was made. */
        TECHNIQUE
    }

    private final List<String> formats;
    private final List<Integer> frames;

    /** Values by what WADO-RS calls them. */
    private final Map<String, String> parameters;

    private Rendering(List<String> formats, List<Integer> frames, Map<String, String> parameters) {
        this.formats = formats;
        this.frames = frames;
        this.parameters = parameters;
    }

    /** {@return as JPEG, which every server with renderings knows} */
    public static Rendering jpeg() {
        return as("image/jpeg");
    }

    /** {@return as PNG, without loss after windowing} */
    public static Rendering png() {
        return as("image/png");
    }

    /**
     * {@return as one of these types}
     *
     * @param mediaTypes such as {@code image/gif} or {@code video/mp4}, most wanted first. A server that refuses the
     *     list is asked for the last alone
     */
    public static Rendering as(String... mediaTypes) {
        boolean usable = mediaTypes.length > 0
                && Arrays.stream(mediaTypes)
                        .allMatch(type -> type.matches("(image|video|application)/[a-zA-Z0-9.+-]+"));
        if (!usable) {
            throw new IllegalArgumentException("A rendering is of a media type such as image/png.");
        }
        List<String> formats = Arrays.stream(mediaTypes)
                .map(type -> type.toLowerCase(Locale.ROOT))
                .toList();
        return new Rendering(formats, List.of(), Map.of());
    }

    /**
     * {@return a copy with a straight window}
     *
     * @param center in units of the stored values after the modality transformation
     * @param width of the window, more than 0
     */
    public Rendering window(double center, double width) {
        return window(center, width, VoiFunction.LINEAR);
    }

    /**
     * {@return a copy with a window}
     *
     * @param center in units of the stored values after the modality transformation
     * @param width of the window, more than 0; at least 1 for {@link VoiFunction#LINEAR}
     * @param function from values to grey
     */
    public Rendering window(double center, double width, VoiFunction function) {
        double least = function == VoiFunction.LINEAR ? 1 : Double.MIN_VALUE;
        if (!Double.isFinite(center) || !Double.isFinite(width) || width < least) {
            throw new IllegalArgumentException(
                    "A window has a center and a width of more than 0, of 1 if it is linear.");
        }
        return with("window", decimal(center) + "," + decimal(width) + "," + function.parameter());
    }

    /**
     * {@return a copy that fits a size} The picture keeps its proportions.
     *
     * @param width most columns, from 1
     * @param height most rows, from 1
     */
    public Rendering viewport(int width, int height) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A viewport has at least one column and one row.");
        }
        return with("viewport", width + "," + height);
    }

    /**
     * {@return a copy that shows a part of the picture only}
     *
     * @param left first column of the part, from 0
     * @param top first row of the part, from 0
     * @param width columns of the part; negative to mirror it
     * @param height rows of the part; negative to turn it over
     * @throws IllegalStateException if no viewport was set
     */
    public Rendering region(int left, int top, int width, int height) {
        String viewport = parameters.get("viewport");
        if (viewport == null) {
            throw new IllegalStateException("Set the viewport before the region: .viewport(w, h).region(...).");
        }
        if (left < 0 || top < 0 || width == 0 || height == 0) {
            throw new IllegalArgumentException("A region begins inside the picture and has at least one pixel.");
        }
        String[] size = viewport.split(",", -1);
        return with("viewport", String.join(",", size[0], size[1], left + "," + top, width + "," + height));
    }

    /**
     * {@return a copy with another quality of lossy compression}
     *
     * @param percent 1 to 100, which is the best
     */
    public Rendering quality(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("A quality lies between 1 and 100.");
        }
        return with("quality", Integer.toString(percent));
    }

    /**
     * {@return a copy with text in the picture}
     *
     * @param annotations what the text tells
     */
    public Rendering annotated(Annotation... annotations) {
        if (annotations.length == 0) {
            throw new IllegalArgumentException("Name at least one annotation, or leave them out.");
        }
        return with(
                "annotation",
                Arrays.stream(annotations)
                        .map(annotation -> annotation.name().toLowerCase(Locale.ROOT))
                        .distinct()
                        .collect(Collectors.joining(",")));
    }

    /**
     * {@return a copy that shows frames of an instance} Without it, the server chooses.
     *
     * @param numbers frame numbers, from 1
     */
    public Rendering frames(int... numbers) {
        return new Rendering(formats, FrameNumbers.checked(numbers), parameters);
    }

    private Rendering with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return new Rendering(formats, frames, changed);
    }

    private static String decimal(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** The media types wanted, most wanted first. */
    List<String> formats() {
        return formats;
    }

    /** The frames to show; none for the server's choice. */
    List<Integer> frameNumbers() {
        return frames;
    }

    /** Values by what WADO-RS calls them. */
    Map<String, String> parameters() {
        return parameters;
    }

    /** The {@code Accept} values to try; scopes of several instances come as several parts. */
    List<String> accept(boolean multipart) {
        List<String> ranges = multipart
                ? formats.stream()
                        .map(format -> "multipart/related; type=\"" + format + "\"")
                        .toList()
                : formats;
        String last = ranges.get(ranges.size() - 1);
        return ranges.size() == 1 ? List.of(last) : List.of(String.join(", ", ranges), last);
    }

    /** The query component for WADO-RS, with its question mark; empty if nothing was set. */
    String query() {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, value) -> pairs.add(name + "=" + value));
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    /** The parameters of WADO-URI, DICOM PS3.18 section 9.5.1, that say the same. */
    Map<String, String> uriParameters() {
        Map<String, String> named = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            String[] values = value.split(",", -1);
            switch (name) {
                case "window" -> {
                    requireForUri(values[2].equals("linear"), "only straight windows");
                    named.put("windowCenter", values[0]);
                    named.put("windowWidth", values[1]);
                }
                case "viewport" -> {
                    requireForUri(values.length == 2, "no regions in pixels");
                    named.put("columns", values[0]);
                    named.put("rows", values[1]);
                }
                case "quality" -> named.put("imageQuality", value);
                default -> named.put(name, value);
            }
        });
        requireForUri(frames.size() < 2, "one frame at a time");
        frames.forEach(frame -> named.put("frameNumber", String.valueOf(frame)));
        return named;
    }

    private static void requireForUri(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("WADO-URI knows " + what + "; use DicomWeb.rendered.");
        }
    }

    @Override
    public String toString() {
        return String.join(", ", formats) + query();
    }
}
