/** Frames and pictures. */
@NullMarked
package io.github.imbrex.dicom.pixel;

import org.jspecify.annotations.NullMarked;
