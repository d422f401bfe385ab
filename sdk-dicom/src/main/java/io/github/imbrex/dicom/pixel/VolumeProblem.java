package io.github.imbrex.dicom.pixel;

import java.util.Locale;

/**
 * Something about a series that keeps it from being one even stack of slices; the volume beside it is right all the same, and
 * does not hold what is named here. It holds no value of a data set.
 *
 * @param kind what it is
 * @param count how many images, frames or places it is about, at least 1
 * @param measure the greatest of them, in the unit {@link Kind} gives; NaN if it has none
 * @since 0.1
 */
public record VolumeProblem(Kind kind, int count, double measure) {

    /** The kinds of problems. */
    public enum Kind {
        /** Files that are no DICOM files were passed over. */
        OTHER_FILE("files are no DICOM files and were passed over", ""),
        /** Objects that never held image planes, such as reports and segmentations, were passed over. */
        NOT_AN_IMAGE("objects hold no slices and were passed over", ""),
        /** Files that claim to be DICOM files, are empty or have lost their pixels: what they held is not known. */
        UNREADABLE("files cannot be read and are left out", ""),
        /** Frames could not be decoded. */
        UNDECODABLE("frames cannot be decoded and are left out", ""),
        /** Images of other series; the one with most slices was taken. */
        OTHER_SERIES("images are of other series and are left out", ""),
        /** Images whose coordinates are of another frame of reference. */
        OTHER_FRAME_OF_REFERENCE("images are of another frame of reference and are left out", ""),
        /** Images with other rows, columns or pixel spacing. */
        OTHER_SIZE("images have another size or pixel spacing and are left out", ""),
        /** Images that lie in another direction, such as localizers. */
        OTHER_ORIENTATION("images lie in another direction and are left out", ""),
        /** Colour images, which measure nothing. */
        COLOUR("images are in colour and are left out", ""),
        /** Doses without a usable Dose Grid Scaling, whose stored values mean nothing. */
        UNSCALED("doses do not say what their stored values mean and are left out", ""),
        /** Images that do not say where they are. */
        NO_GEOMETRY("images do not say where they are and are left out", ""),
        /** Images at places where there is one already; the first in time was taken. */
        DUPLICATE_POSITION("images are at a place that another one has and are left out", ""),
        /** Slices are missing: the longest run between gaps was taken. The measure is the widest gap in mm. */
        GAP("gaps between slices", " mm wide at most"),
        /** The distance of slices changes: the longest even run was taken. The measure is the greatest step in mm. */
        UNEVEN_SPACING("changes of the distance between slices", " mm at most"),
        /** Slices that a gap or a change of distance cuts off from the run that was taken. */
        OUTSIDE_RUN("slices lie beyond a gap or a change of distance and are left out", ""),
        /** Slices are not straight above each other, as under a tilted gantry. The measure is the angle in degrees. */
        SHEARED("stack is sheared", " degrees"),
        /** There is one slice, which has no distance to another. The measure is the thickness that stands in, in mm. */
        SINGLE_SLICE("slice only, its thickness stands in for the spacing", " mm"),
        /** The file ends within pixel data; the rest of these slices is as if 0 were stored. */
        INCOMPLETE("slices are cut short and hold stored zeros from there on", "");

        private final String text;
        private final String unit;

        Kind(String text, String unit) {
            this.text = text;
            this.unit = unit;
        }
    }

    static VolumeProblem of(Kind kind, int count) {
        return new VolumeProblem(kind, count, Double.NaN);
    }

    /** Whether only what nobody could take for slices of the series was passed over. */
    boolean isHarmless() {
        return kind == Kind.OTHER_FILE || kind == Kind.NOT_AN_IMAGE;
    }

    @Override
    public String toString() {
        String number = Double.isNaN(measure) ? "" : String.format(Locale.ROOT, ", %.2f", measure) + kind.unit;
        return count + " " + kind.text + number + ".";
    }
}
