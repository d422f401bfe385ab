/**
 * Coefficients of one code-block from its bytes (ISO/IEC 15444-1 Annexes C and D): the arithmetic decoder and the coding
 * passes that drive it. Output is as large as the block whatever the bytes are, and bytes behind the end are ones.
 */
@NullMarked
package io.github.imbrex.codec.jpeg2000.internal.block;

import org.jspecify.annotations.NullMarked;
