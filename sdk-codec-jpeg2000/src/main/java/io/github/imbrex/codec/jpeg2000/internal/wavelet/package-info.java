/**
 * Samples from subbands (ISO/IEC 15444-1 Annex F): one level at a time, rows first, both by lifting.
 */
@NullMarked
package io.github.imbrex.codec.jpeg2000.internal.wavelet;

import org.jspecify.annotations.NullMarked;
