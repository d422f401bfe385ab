/**
 * Shapes drawn onto grids of pixels: which of them lie inside polygons. Indices of pixels, no millimetres and no data sets.
 * Called by masks of structure sets.
 */
@NullMarked
package io.github.imbrex.dicom.pixel.internal.shape;

import org.jspecify.annotations.NullMarked;
