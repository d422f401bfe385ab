package io.github.imbrex.codec.jpeg2000.internal.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Packets of some resolutions, components and layers in one order: the whole tile by COD, or one entry of POC (A.6.6).
 *
 * @param order how they follow each other
 * @param firstResolution first resolution
 * @param endResolution behind the last resolution
 * @param firstComponent first component
 * @param endComponent behind the last component
 * @param endLayer behind the last layer; those that have come before do not come again
 */
public record Progression(
        Order order, int firstResolution, int endResolution, int firstComponent, int endComponent, int endLayer) {

    /** Progression orders (Table A.16), named by what changes slowest to fastest. */
    public enum Order {
        /** Layer, resolution, component, position. */
        LRCP,
        /** Resolution, layer, component, position. */
        RLCP,
        /** Resolution, position, component, layer. */
        RPCL,
        /** Position, component, resolution, layer. */
        PCRL,
        /** Component, position, resolution, layer. */
        CPRL;

        private static final Order[] ALL = values();

        static Order of(int code) {
            if (code >= ALL.length) {
                throw Fault.corrupt("its progression order is none of the standard");
            }
            return ALL[code];
        }
    }

    static List<Progression> read(ByteCursor segment) {
        List<Progression> all = new ArrayList<>();
        while (segment.remaining() > 0) {
            int firstResolution = segment.u8();
            int firstComponent = segment.u8();
            int endLayer = segment.u16();
            int endResolution = segment.u8();
            int endComponent = segment.u8();
            Order order = Order.of(segment.u8());
            // An end of 0 stands for 256, which the narrow field cannot hold.
            all.add(new Progression(
                    order,
                    firstResolution,
                    endResolution,
                    firstComponent,
                    endComponent == 0 ? Integer.MAX_VALUE : endComponent,
                    endLayer));
        }
        return all;
    }
}
