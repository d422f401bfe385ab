package io.github.imbrex.dicom.iod;

import java.util.List;

/**
 * How a frame was made of others (PS3.3 C.7.6.16.2.6).
 *
 * @param description the way in words; empty if not given
 * @param codes the way in codes, in the order of the steps
 * @param sources what it was made of
 * @since 0.1
 */
public record Derivation(String description, List<Code> codes, List<SourceImage> sources) {

    /** A derivation whose lists do not change. */
    public Derivation {
        codes = List.copyOf(codes);
        sources = List.copyOf(sources);
    }

    /** How much there is, never what it says. */
    @Override
    public String toString() {
        return "Derivation[" + codes.size() + " codes, " + sources.size() + " sources]";
    }
}
