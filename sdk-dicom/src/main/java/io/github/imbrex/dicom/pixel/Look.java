package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.DicomObjectBuilder;
import io.github.imbrex.dicom.Tag;
import java.util.List;

/**
 * What a data set says about showing its values, whatever became of the frame they were in: windows, padding, and whether
 * high values are dark.
 *
 * @param photometric one of the two gray ones
 * @param display the attributes themselves
 */
record Look(Photometric photometric, DicomObject display) {

    static final Look PLAIN = new Look(Photometric.MONOCHROME2, DicomObject.empty());

    static Look of(Frame frame, double doseScaling, Unmeasured unmeasured) {
        List<Window.Levels> windows;
        try {
            windows = doseScaling == 1 ? frame.windows() : List.of();
        } catch (DataException e) { // a window nobody can use is none
            windows = List.of();
        }
        DicomObjectBuilder display = DicomObject.builder();
        unmeasured.describe(display);
        if (!windows.isEmpty()) {
            display.set(
                            Tag.WindowCenter,
                            windows.stream().mapToDouble(Window.Levels::center).toArray())
                    .set(
                            Tag.WindowWidth,
                            windows.stream().mapToDouble(Window.Levels::width).toArray())
                    .set(Tag.VOILUTFunction, windows.get(0).function().name());
        }
        return new Look(frame.isInverted() ? Photometric.MONOCHROME1 : Photometric.MONOCHROME2, display.build());
    }
}
