package io.github.imbrex.dicom.pixel;

/**
 * From stored values to the values the modality measured, such as Hounsfield units: a {@link Rescale} or a
 * {@link LookupTable}, never both (PS3.3 C.11.1).
 *
 * @since 0.1
 */
public sealed interface ModalityTransform permits Rescale, LookupTable {

    /**
     * The modality value of a stored value.
     *
     * @param stored the stored value
     * @return the modality value
     */
    double apply(double stored);
}
