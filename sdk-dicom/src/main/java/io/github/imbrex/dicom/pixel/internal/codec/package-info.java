/**
 * Code streams to samples, on plain arrays. Every decoder here is told how many bytes may come out and never writes or
 * reads beyond what it was given. What a code stream means for an image is decided one level up.
 */
@NullMarked
package io.github.imbrex.dicom.pixel.internal.codec;

import org.jspecify.annotations.NullMarked;
