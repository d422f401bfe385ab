package io.github.imbrex.dicom.iod;

/**
 * A point or a direction with three coordinates, in mm along the axes of the patient unless it says otherwise (PS3.3 C.7.6.2.1.1).
 *
 * @param x towards the left hand of the patient
 * @param y towards the back of the patient
 * @param z towards the head of the patient
 * @since 0.1
 */
public record Point(double x, double y, double z) {

    /** Coordinates place a patient; they are not printed. */
    @Override
    public String toString() {
        return "Point[3 coordinates]";
    }
}
