/**
 * JPEG-LS (ITU-T T.87, ISO/IEC 14495-1), lossless and near-lossless: code streams to samples, on plain arrays.
 * {@link io.github.imbrex.dicom.pixel.internal.codec.jpegls.JpegLs} is the way in. Nothing is allocated beyond what the
 * caller says the image has, and every loop uses up input or makes output.
 */
@NullMarked
package io.github.imbrex.dicom.pixel.internal.codec.jpegls;

import org.jspecify.annotations.NullMarked;
