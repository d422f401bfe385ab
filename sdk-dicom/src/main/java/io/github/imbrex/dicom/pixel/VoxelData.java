package io.github.imbrex.dicom.pixel;

/** Values of voxels, slice by slice, each an array of its own so that a volume may be larger than one array. Never written to. */
sealed interface VoxelData {

    double get(int slice, int at);

    /** Copies values that lie {@code step} apart. */
    void read(int slice, int at, int step, int count, float[] dst, int to);

    int bytesPerVoxel();

    /** Whole numbers of 16 bits. */
    final class Shorts implements VoxelData {

        final short[][] slices;

        Shorts(short[][] slices) {
            this.slices = slices;
        }

        @Override
        public double get(int slice, int at) {
            return slices[slice][at];
        }

        @Override
        public void read(int slice, int at, int step, int count, float[] dst, int to) {
            short[] from = slices[slice];
            for (int i = 0; i < count; i++) {
                dst[to + i] = from[at + i * step];
            }
        }

        @Override
        public int bytesPerVoxel() {
            return Short.BYTES;
        }
    }

    /** Real numbers. */
    final class Floats implements VoxelData {

        final float[][] slices;

        Floats(float[][] slices) {
            this.slices = slices;
        }

        @Override
        public double get(int slice, int at) {
            return slices[slice][at];
        }

        @Override
        public void read(int slice, int at, int step, int count, float[] dst, int to) {
            float[] from = slices[slice];
            for (int i = 0; i < count; i++) {
                dst[to + i] = from[at + i * step];
            }
        }

        @Override
        public int bytesPerVoxel() {
            return Float.BYTES;
        }
    }
}
