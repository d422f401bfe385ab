/**
 * Which code-blocks a tile has and which bytes belong to each of them (ISO/IEC 15444-1 Annex B). Packets say it, in one of
 * five orders. A tile has as many packets as follow from its header, so that one without enough bytes is refused before
 * anything is made for it.
 */
@NullMarked
package io.github.imbrex.codec.jpeg2000.internal.packet;

import org.jspecify.annotations.NullMarked;
