/**
 * What the marker segments of a code stream say (ISO/IEC 15444-1 Annex A). Values, checked when they are read; they know
 * nothing of how coefficients are coded.
 */
@NullMarked
package io.github.imbrex.codec.jpeg2000.internal.syntax;

import org.jspecify.annotations.NullMarked;
