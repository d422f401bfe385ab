package io.github.imbrex.dicom.pixel.internal.simd;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorSpecies;

/** Shapes of the vectors: eight wide lanes of 256 bits, and what is widened to them or narrowed from them. */
final class Lanes {

    static final VectorSpecies<Byte> BYTES_64 = ByteVector.SPECIES_64;
    static final VectorSpecies<Byte> BYTES_128 = ByteVector.SPECIES_128;
    static final VectorSpecies<Byte> BYTES_256 = ByteVector.SPECIES_256;
    static final VectorSpecies<Short> SHORTS_128 = ShortVector.SPECIES_128;
    static final VectorSpecies<Short> SHORTS_256 = ShortVector.SPECIES_256;
    static final VectorSpecies<Integer> INTS_256 = IntVector.SPECIES_256;
    static final VectorSpecies<Float> FLOATS_256 = FloatVector.SPECIES_256;

    private Lanes() {}
}
