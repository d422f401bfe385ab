package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Decodes the slices of a stack into modality values. */
final class VolumeLoader {

    /** Modality values of a slice, in one of two forms. */
    private record Values(short @Nullable [] shorts, float @Nullable [] floats) {

        float[] asFloats() {
            if (floats != null) {
                return floats;
            }
            short[] from = shorts == null ? new short[0] : shorts;
            float[] wide = new float[from.length];
            for (int i = 0; i < wide.length; i++) {
                wide[i] = from[i];
            }
            return wide;
        }
    }

    private final VolumeOptions options;
    private final Map<SliceSource, Values> loaded = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<SliceSource, DataException> failed = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<SliceSource, Unmeasured> unmeasured = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<SliceSource, Look> looks = Collections.synchronizedMap(new IdentityHashMap<>());
    private long done;

    VolumeLoader(VolumeOptions options) {
        this.options = options;
    }

    /** The volume of these slices. One that cannot be decoded is left out, and the rest is looked at anew. */
    Volume load(List<SliceSource> sources, VolumeProblems before) throws IOException {
        List<SliceSource> usable = new ArrayList<>(sources);
        while (true) {
            VolumeProblems problems = new VolumeProblems();
            problems.addAll(before);
            problems.add(VolumeProblem.Kind.UNDECODABLE, failed.size());
            SliceStack stack;
            try {
                stack = SliceStack.of(usable, options, problems);
            } catch (DataException e) {
                if (usable.isEmpty() && !failed.isEmpty()) {
                    throw failed.values().iterator().next();
                }
                throw e;
            }
            long voxels = stack.grid().voxels();
            checkMemory(stack.grid(), voxels * Short.BYTES);
            decode(stack);
            if (stack.slices().stream().noneMatch(failed::containsKey)) {
                return assemble(stack, problems);
            }
            usable.removeIf(failed::containsKey);
        }
    }

    private void checkMemory(VoxelGrid grid, long bytes) {
        if (bytes > options.memoryLimit()) {
            throw new VolumeTooLargeException(grid, bytes, options.memoryLimit());
        }
    }

    private void decode(SliceStack stack) throws IOException {
        try {
            Slicewise.forEach(options.executor().orElse(null), stack.slices().size(), i -> {
                SliceSource source = stack.slices().get(i);
                if (!loaded.containsKey(source)) {
                    try {
                        decode(source, stack.grid());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
                report(stack.slices().size());
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private synchronized void report(int total) {
        done++;
        options.progress().update(new Progress.Step("slices", done, OptionalLong.of(Math.max(done, total)), 0));
    }

    private void decode(SliceSource source, VoxelGrid grid) throws IOException {
        Values values;
        try {
            Frame frame = source.read();
            ModalityTransform modality =
                    source.doseScaling() == 1 ? frame.modality() : new Rescale(source.doseScaling(), 0);
            values = values(frame, modality);
            Unmeasured nothing = Unmeasured.of(frame, modality);
            unmeasured.put(source, nothing);
            looks.put(source, Look.of(frame, source.doseScaling(), nothing));
        } catch (VolumeTooLargeException e) {
            throw e;
        } catch (DataException e) {
            failed.put(source, e);
            return;
        }
        if (values.floats() != null) {
            checkMemory(grid, grid.voxels() * Float.BYTES);
        }
        loaded.put(source, values);
    }

    private static Values values(Frame frame, ModalityTransform modality) {
        boolean shorts = frame.description().sampleType() != SampleType.FLOAT
                && frame.description().bitsAllocated() <= 16;
        if (shorts && modality instanceof Rescale rescale) {
            return values(frame.shortValues(), !frame.description().isSigned(), rescale);
        }
        double[] reals = frame.reals();
        boolean fits = true;
        for (int i = 0; i < reals.length; i++) {
            reals[i] = modality.apply(reals[i]);
            fits &= reals[i] == (short) reals[i];
        }
        return fits ? new Values(shorts(reals), null) : new Values(null, floats(reals));
    }

    private static Values values(short[] stored, boolean unsigned, Rescale rescale) {
        if (rescale.keepsWholeNumbers()) {
            int mask = unsigned ? 0xffff : -1;
            int least = Integer.MAX_VALUE;
            int greatest = Integer.MIN_VALUE;
            for (short value : stored) {
                least = Math.min(least, value & mask);
                greatest = Math.max(greatest, value & mask);
            }
            double a = rescale.apply(least);
            double b = rescale.apply(greatest);
            if (Math.min(a, b) >= Short.MIN_VALUE && Math.max(a, b) <= Short.MAX_VALUE) {
                int slope = (int) rescale.slope();
                int intercept = (int) rescale.intercept();
                for (int i = 0; i < stored.length; i++) {
                    stored[i] = (short) (slope * (stored[i] & mask) + intercept);
                }
                return new Values(stored, null);
            }
        }
        float[] values = new float[stored.length];
        PixelKernels.rescale(stored, 0, unsigned, values, 0, values.length, rescale);
        return new Values(null, values);
    }

    private static short[] shorts(double[] reals) {
        short[] shorts = new short[reals.length];
        for (int i = 0; i < shorts.length; i++) {
            shorts[i] = (short) reals[i];
        }
        return shorts;
    }

    private static float[] floats(double[] reals) {
        float[] floats = new float[reals.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) reals[i];
        }
        return floats;
    }

    private Volume assemble(SliceStack stack, VolumeProblems problems) {
        List<SliceSource> slices = stack.slices();
        boolean whole = slices.stream().allMatch(source -> valuesOf(source).shorts() != null);
        int size = (int) stack.grid().voxelsPerSlice();
        List<Unmeasured> nothing = slices.stream().map(this::unmeasuredOf).toList();
        problems.add(VolumeProblem.Kind.INCOMPLETE, (int)
                nothing.stream().filter(slice -> slice.present() < size).count());
        if (nothing.stream().allMatch(slice -> slice.isNothing(size))) {
            nothing = List.of();
        }
        short[][] shorts = new short[whole ? slices.size() : 0][];
        float[][] floats = new float[whole ? 0 : slices.size()][];
        for (int i = 0; i < slices.size(); i++) {
            Values values = valuesOf(slices.get(i));
            loaded.remove(slices.get(i));
            if (whole) {
                shorts[i] = values.shorts() == null ? new short[0] : values.shorts();
            } else {
                floats[i] = values.asFloats();
            }
        }
        VoxelData data = whole ? new VoxelData.Shorts(shorts) : new VoxelData.Floats(floats);
        Look look = looks.getOrDefault(slices.get(slices.size() / 2), Look.PLAIN);
        return Volume.read(Voxels.of(data, stack.grid(), nothing), look, problems.toList(), options);
    }

    private Unmeasured unmeasuredOf(SliceSource source) {
        return unmeasured.getOrDefault(source, new Unmeasured(Double.NaN, Double.NaN, Integer.MAX_VALUE));
    }

    private Values valuesOf(SliceSource source) {
        Values values = loaded.get(source);
        if (values == null) {
            throw new IllegalStateException("A slice was not decoded.");
        }
        return values;
    }
}
