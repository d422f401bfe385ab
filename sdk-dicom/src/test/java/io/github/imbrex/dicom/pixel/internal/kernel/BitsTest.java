package io.github.imbrex.dicom.pixel.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.support.Seed;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BitsTest {

    @Test
    void packingAndUnpackingStartAtAnyBitAndTouchNoOther() {
        Random random = Seed.random("BitsTest");
        for (int round = 0; round < Seed.rounds(2000); round++) {
            byte[] bits = new byte[random.nextInt(70)];
            for (int i = 0; i < bits.length; i++) {
                bits[i] = (byte) random.nextInt(2);
            }
            int first = random.nextInt(30);
            byte[] packed = new byte[(first + bits.length + 7) / 8];
            Bits.pack(bits, 0, packed, first, bits.length);
            int set = 0;
            for (byte b : packed) {
                set += Integer.bitCount(b & 0xff);
            }
            int expected = 0;
            for (byte bit : bits) {
                expected += bit;
            }
            assertThat(set).isEqualTo(expected);
            byte[] back = new byte[bits.length];
            Bits.unpack(packed, first, back, 0, bits.length);
            assertThat(back).isEqualTo(bits);
        }
    }

    @Test
    void extractsByTheClauseWhateverLiesAround() {
        Random random = Seed.random("BitsTest.extract");
        for (int allocated : new int[] {8, 16, 32}) {
            for (int stored = 1; stored <= allocated; stored++) {
                for (int high = stored - 1; high < allocated; high++) {
                    for (boolean signed : new boolean[] {true, false}) {
                        long raw = random.nextLong() & ((1L << allocated) - 1);
                        long field = raw >>> (high + 1 - stored) & ((1L << stored) - 1);
                        long expected = signed && field >= 1L << (stored - 1) ? field - (1L << stored) : field;
                        byte[] container = {(byte) raw, (byte) (raw >> 8), (byte) (raw >> 16), (byte) (raw >> 24)};
                        int[] ints = new int[1];
                        short[] shorts = new short[1];
                        if (allocated == 32) {
                            Bits.extract32(container, 0, ints, 0, 1, stored, high, signed);
                        } else if (allocated == 16) {
                            Bits.extract16(container, 0, shorts, 0, 1, stored, high, signed);
                            ints[0] = signed ? shorts[0] : shorts[0] & 0xffff;
                        } else {
                            Bits.extract8(container, 0, shorts, 0, 1, stored, high, signed);
                            ints[0] = signed ? shorts[0] : shorts[0] & 0xffff;
                        }
                        assertThat(ints[0])
                                .as("%d of %d to %d signed %s", stored, allocated, high, signed)
                                .isEqualTo((int) expected);
                        assertThat(Bits.extract((int) raw, stored, high, signed))
                                .isEqualTo((int) expected);
                    }
                }
            }
        }
    }

    @Test
    void swapsWordsOfEveryWidthAndLeavesTheRest() {
        byte[] bytes = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        Bits.swap(bytes, 1, 11, 2);
        assertThat(bytes).containsExactly(0, 2, 1, 4, 3, 6, 5, 8, 7, 10, 9, 11, 12);
        byte[] words = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        Bits.swap(words, 0, 9, 4);
        assertThat(words).containsExactly(4, 3, 2, 1, 8, 7, 6, 5, 9);
    }

    @Test
    void colourByPlaneBecomesColourByPixel() {
        byte[] planes = {1, 2, 3, 4, 5, 6};
        assertThat(Bits.interleave(planes, 2, 3, 1)).containsExactly(1, 3, 5, 2, 4, 6);
        assertThat(Bits.interleave(planes, 1, 3, 2)).containsExactly(1, 2, 3, 4, 5, 6);
    }
}
