/**
 * JPEG with Huffman codes (ISO/IEC 10918-1) as far as the Java runtime does not decode it: lossless of up to 16 bits, and
 * sequential with 12 bits. {@link io.github.imbrex.dicom.pixel.internal.codec.jpeg.HuffmanJpeg} reads the markers and hands
 * each scan to the class of its process. Sizes are those the caller demands, whatever the stream says.
 */
@NullMarked
package io.github.imbrex.dicom.pixel.internal.codec.jpeg;

import org.jspecify.annotations.NullMarked;
