package io.github.imbrex.dicom.iod;

import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.TagPath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems while an object is read, each once; a hostile object does not fill the memory with them. */
final class Problems {

    static final int MOST = 100;

    private final Set<Problem> kept = new LinkedHashSet<>();

    void add(Problem.Kind kind, DicomObject object, int tag) {
        if (kept.size() < MOST) {
            kept.add(new Problem(kind, object.path().then(tag)));
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
