/**
 * The arithmetic of pixels on plain arrays. A {@link io.github.imbrex.dicom.pixel.internal.kernel.Kernels} is one way to
 * do it; {@link io.github.imbrex.dicom.pixel.internal.kernel.Backend} chooses between them once per JVM. Nothing here
 * knows a data set.
 */
@NullMarked
package io.github.imbrex.dicom.pixel.internal.kernel;

import org.jspecify.annotations.NullMarked;
