/**
 * Coefficients of one code-block from its bytes: by the arithmetic decoder and the coding passes that drive it (ISO/IEC
 * 15444-1 Annexes C and D), or by the high-throughput coder (ISO/IEC 15444-15). Output is as large as the block whatever the bytes are, and bytes behind the end are ones.
 */
@NullMarked
package io.github.imbrex.codec.jpeg2000.internal.block;

import org.jspecify.annotations.NullMarked;
