package io.github.imbrex.dicom.iod;

import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.TagPath;
import java.util.ArrayList;
import java.util.List;

/** Collects problems while an object is read; a hostile one does not fill the memory with them. */
final class Problems {

    static final int MOST = 100;

    private final List<Problem> kept = new ArrayList<>();

    void add(Problem.Kind kind, DicomObject object, int tag) {
        if (kept.size() < MOST) {
            kept.add(new Problem(kind, object.path().then(tag)));
        }
    }

    /** A problem with an item or data set as a whole. */
    void add(Problem.Kind kind, DicomObject object) {
        if (kept.size() < MOST) {
            kept.add(new Problem(kind, object.path()));
        }
    }

    void add(Problem.Kind kind, TagPath path) {
        if (kept.size() < MOST) {
            kept.add(new Problem(kind, path));
        }
    }

    List<Problem> toList() {
        return List.copyOf(kept);
    }
}
