/**
 * Frames, numbers and pictures: what a DICOM image holds, computed without native libraries.
 *
 * <p>Begin with {@link io.github.imbrex.dicom.pixel.Frame#of}: a frame is exact (the stored samples, nothing applied),
 * {@link io.github.imbrex.dicom.pixel.Frame#statistics()} are numbers in the units of the modality, and
 * {@link io.github.imbrex.dicom.pixel.Frame#render} makes a {@link io.github.imbrex.dicom.pixel.Picture}. The kernels
 * below them work on plain arrays and stand in {@link io.github.imbrex.dicom.pixel.PixelKernels}.
 *
 * <p>A series is a {@link io.github.imbrex.dicom.pixel.Volume}: values in millimetres, cut and projected in all directions. Segments
 * and contours over it are {@link io.github.imbrex.dicom.pixel.Regions}, each of them a
 * {@link io.github.imbrex.dicom.pixel.Mask}.
 */
@NullMarked
package io.github.imbrex.dicom.pixel;

import org.jspecify.annotations.NullMarked;
