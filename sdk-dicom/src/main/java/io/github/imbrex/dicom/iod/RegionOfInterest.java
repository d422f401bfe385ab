package io.github.imbrex.dicom.iod;

/**
 * A region of a {@link StructureSet} (PS3.3 C.8.8.5): what was drawn, and in which coordinates.
 *
 * @param number the number by which the rest of the object refers to it
 * @param name a name for people; empty if not given
 * @param frameOfReferenceUid Frame of Reference UID of its coordinates; empty if not given
 * @param generationAlgorithm {@code AUTOMATIC}, {@code SEMIAUTOMATIC} or {@code MANUAL}; empty if not given
 * @since 0.1
 */
public record RegionOfInterest(int number, String name, String frameOfReferenceUid, String generationAlgorithm) {

    /** The number, never what was drawn. */
    @Override
    public String toString() {
        return "RegionOfInterest[" + number + "]";
    }
}
