package io.github.imbrex.codec.jpeg2000.internal;

import io.github.imbrex.codec.jpeg2000.internal.block.ArithmeticBlockDecoder;
import io.github.imbrex.codec.jpeg2000.internal.block.BlockDecoder;
import io.github.imbrex.codec.jpeg2000.internal.block.HighThroughputBlockDecoder;
import io.github.imbrex.codec.jpeg2000.internal.packet.CodeBlock;
import io.github.imbrex.codec.jpeg2000.internal.packet.Resolution;
import io.github.imbrex.codec.jpeg2000.internal.packet.Subband;
import io.github.imbrex.codec.jpeg2000.internal.packet.TileComponent;
import io.github.imbrex.codec.jpeg2000.internal.syntax.BlockStyle;
import io.github.imbrex.codec.jpeg2000.internal.wavelet.IrreversibleWavelet;
import io.github.imbrex.codec.jpeg2000.internal.wavelet.ReversibleWavelet;
import java.util.List;

/** From the code-blocks of a tile-component to its samples: bit-planes, quantization (Annex E), wavelet. */
final class TileDecoder {

    private static final int MAGNITUDE = ~BlockDecoder.NEGATIVE;

    private final byte[] bytes;
    private final BlockDecoder arithmetic = new ArithmeticBlockDecoder();
    private final BlockDecoder highThroughput = new HighThroughputBlockDecoder();

    TileDecoder(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The samples of a component with the 5/3 transform, by rows. */
    int[] whole(TileComponent component) {
        List<Resolution> resolutions = component.resolutions();
        int[] samples = wholeCoefficients(component, resolutions.get(0), 0);
        for (Resolution resolution : resolutions.subList(1, resolutions.size())) {
            if (!resolution.area().isEmpty()) {
                samples = ReversibleWavelet.synthesize(
                        samples,
                        wholeCoefficients(component, resolution, 0),
                        wholeCoefficients(component, resolution, 1),
                        wholeCoefficients(component, resolution, 2),
                        resolution.area());
            }
        }
        return samples;
    }

    /** The samples of a component with the 9/7 transform, by rows. */
    float[] real(TileComponent component) {
        List<Resolution> resolutions = component.resolutions();
        float[] samples = realCoefficients(component, resolutions.get(0), 0);
        for (Resolution resolution : resolutions.subList(1, resolutions.size())) {
            if (!resolution.area().isEmpty()) {
                samples = IrreversibleWavelet.synthesize(
                        samples,
                        realCoefficients(component, resolution, 0),
                        realCoefficients(component, resolution, 1),
                        realCoefficients(component, resolution, 2),
                        resolution.area());
            }
        }
        return samples;
    }

    private int[] wholeCoefficients(TileComponent component, Resolution resolution, int index) {
        Subband subband = resolution.subbands().get(index);
        int stride = subband.area().width();
        int[] coefficients = new int[stride * subband.area().height()];
        for (CodeBlock block : subband.blocks()) {
            if (block.passes() > 0) {
                int[] decoded = decode(block, component, resolution, subband);
                for (int y = 0; y < block.height; y++) {
                    int to = (block.y + y) * stride + block.x;
                    for (int i = y * block.width, end = i + block.width; i < end; i++, to++) {
                        int magnitude = (decoded[i] & MAGNITUDE) >> 1;
                        coefficients[to] = decoded[i] < 0 ? -magnitude : magnitude;
                    }
                }
            }
        }
        return coefficients;
    }

    private float[] realCoefficients(TileComponent component, Resolution resolution, int index) {
        Subband subband = resolution.subbands().get(index);
        int stride = subband.area().width();
        float step = subband.step() / 2;
        float[] coefficients = new float[stride * subband.area().height()];
        for (CodeBlock block : subband.blocks()) {
            if (block.passes() > 0) {
                int[] decoded = decode(block, component, resolution, subband);
                for (int y = 0; y < block.height; y++) {
                    int to = (block.y + y) * stride + block.x;
                    for (int i = y * block.width, end = i + block.width; i < end; i++, to++) {
                        float magnitude = (decoded[i] & MAGNITUDE) * step;
                        coefficients[to] = decoded[i] < 0 ? -magnitude : magnitude;
                    }
                }
            }
        }
        return coefficients;
    }

    private int[] decode(CodeBlock block, TileComponent component, Resolution resolution, Subband subband) {
        BlockStyle style = resolution.blockStyle();
        BlockDecoder decoder = style.highThroughput() ? highThroughput : arithmetic;
        int[] decoded = decoder.decode(block, bytes, style, subband);
        if (component.regionShift() > 0) {
            lowerRegion(decoded, block.width * block.height, component.regionShift());
        }
        return decoded;
    }

    /** What lies above all bit-planes of the background belongs to the region of interest (H.1). */
    private static void lowerRegion(int[] decoded, int count, int shift) {
        if (shift >= BlockDecoder.MOST_PLANES) {
            return;
        }
        for (int i = 0; i < count; i++) {
            int magnitude = decoded[i] & MAGNITUDE;
            if (magnitude >> 1 >= 1 << shift) {
                decoded[i] = decoded[i] & BlockDecoder.NEGATIVE | magnitude >> shift;
            }
        }
    }
}
