package io.github.imbrex.codec.jpeg2000.internal.syntax;

import io.github.imbrex.codec.jpeg2000.internal.syntax.Progression.Order;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the marker segments of a header say about the coding, for the whole image or for one tile. What is said for one
 * component stands above what is said for all, and what a tile says stands above what the main header says (A.6).
 */
public final class Parameters {

    private static final int PRECINCTS = 0x01;
    private static final int MOST_PROGRESSIONS = 128;

    private final int components;
    private final @Nullable CodingStyle[] styles;
    private final @Nullable Quantization[] quantizations;
    private final boolean[] ownStyle;
    private final boolean[] ownQuantization;
    private final int[] shifts;
    private List<Progression> progressions = new ArrayList<>();
    private boolean ownProgressions;
    private Order order = Order.LRCP;
    private int layers;
    private boolean colourTransform;

    Parameters(int components) {
        this.components = components;
        styles = new CodingStyle[components];
        quantizations = new Quantization[components];
        ownStyle = new boolean[components];
        ownQuantization = new boolean[components];
        shifts = new int[components];
    }

    /** A copy for a tile, in which nothing is particular to a component of that tile yet. */
    Parameters forTile() {
        Parameters copy = new Parameters(components);
        System.arraycopy(styles, 0, copy.styles, 0, components);
        System.arraycopy(quantizations, 0, copy.quantizations, 0, components);
        System.arraycopy(shifts, 0, copy.shifts, 0, components);
        copy.progressions.addAll(progressions);
        copy.order = order;
        copy.layers = layers;
        copy.colourTransform = colourTransform;
        return copy;
    }

    /** Takes a marker segment if it is one about coding; says whether it did. */
    boolean take(int marker, ByteCursor segment) {
        switch (marker) {
            case Marker.COD -> takeStyle(segment);
            case Marker.COC -> {
                int component = component(segment);
                styles[component] = CodingStyle.read(segment, (segment.u8() & PRECINCTS) != 0);
                ownStyle[component] = true;
            }
            case Marker.QCD -> {
                Quantization common = Quantization.read(segment);
                for (int i = 0; i < components; i++) {
                    if (!ownQuantization[i]) {
                        quantizations[i] = common;
                    }
                }
            }
            case Marker.QCC -> {
                int component = component(segment);
                quantizations[component] = Quantization.read(segment);
                ownQuantization[component] = true;
            }
            case Marker.RGN -> {
                int component = component(segment);
                if (segment.u8() != 0) {
                    throw Fault.unsupported("a region of interest that is not by shift");
                }
                shifts[component] = segment.u8();
            }
            case Marker.POC -> {
                if (!ownProgressions) {
                    progressions = new ArrayList<>();
                    ownProgressions = true;
                }
                progressions.addAll(Progression.read(segment));
                if (progressions.size() > MOST_PROGRESSIONS) {
                    throw Fault.unsupported("more than " + MOST_PROGRESSIONS + " changes of its progression");
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void takeStyle(ByteCursor segment) {
        int style = segment.u8();
        order = Order.of(segment.u8());
        layers = segment.u16();
        if (layers == 0) {
            throw Fault.corrupt("it has no quality layers");
        }
        int transform = segment.u8();
        if (transform > 1) {
            throw Fault.unsupported("a component transform of ISO/IEC 15444-2");
        }
        colourTransform = transform == 1;
        CodingStyle common = CodingStyle.read(segment, (style & PRECINCTS) != 0);
        for (int i = 0; i < components; i++) {
            if (!ownStyle[i]) {
                styles[i] = common;
            }
        }
    }

    private int component(ByteCursor segment) {
        int component = segment.u8();
        if (component >= components) {
            throw Fault.corrupt("a marker segment is about a component that is not there");
        }
        return component;
    }

    /** How a component is transformed and cut. */
    public CodingStyle style(int component) {
        CodingStyle style = styles[component];
        if (style == null) {
            throw Fault.corrupt("there is no COD in its header");
        }
        return style;
    }

    /** How a component is quantized. */
    public Quantization quantization(int component) {
        Quantization quantization = quantizations[component];
        if (quantization == null) {
            throw Fault.corrupt("there is no QCD in its header");
        }
        return quantization;
    }

    /** By how many bit-planes the region of interest of a component was raised; 0 if there is none. */
    public int regionShift(int component) {
        return shifts[component];
    }

    /** {@return in which order packets come; later entries bring what earlier ones have not brought} */
    public List<Progression> progressions() {
        return progressions.isEmpty()
                ? List.of(new Progression(order, 0, Integer.MAX_VALUE, 0, Integer.MAX_VALUE, layers))
                : progressions;
    }

    /** {@return number of quality layers, at least 1} */
    public int layers() {
        return layers;
    }

    /** {@return whether the first three components are a colour transform of red, green and blue} */
    public boolean colourTransform() {
        return colourTransform;
    }
}
