package io.github.imbrex.testkit.internal.phantom;

import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.DicomObjectBuilder;
import io.github.imbrex.dicom.Tag;

/** Coded concepts (PS3.3 8.8). */
enum Code {
    BASIC_PROFILE("113100", "DCM", "Basic Application Confidentiality Profile"),
    CHEST("51185008", "SCT", "Chest"),
    LUNG("39607008", "SCT", "Lung"),
    ABNORMAL_STRUCTURE("49755003", "SCT", "Morphologically Abnormal Structure"),
    LESION("52988006", "SCT", "Lesion"),
    SEGMENTATION("113076", "DCM", "Segmentation"),
    SOURCE_FOR_PROCESSING("121322", "DCM", "Source image for image processing operation");

    private final String value;
    private final String scheme;
    private final String meaning;

    Code(String value, String scheme, String meaning) {
        this.value = value;
        this.scheme = scheme;
        this.meaning = meaning;
    }

    DicomObjectBuilder toBuilder() {
        return DicomObject.builder()
                .set(Tag.CodeValue, value)
                .set(Tag.CodingSchemeDesignator, scheme)
                .set(Tag.CodeMeaning, meaning);
    }

    DicomObject item() {
        return toBuilder().build();
    }
}
