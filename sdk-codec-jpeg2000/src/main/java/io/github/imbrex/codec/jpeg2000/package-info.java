/**
 * A decoder of JPEG 2000 (ISO/IEC 15444-1, and 15444-15 for high throughput) without native libraries. Nothing here has to be called: with the module
 * at hand {@link io.github.imbrex.dicom.pixel.Frame} decodes the transfer syntaxes of
 * {@link io.github.imbrex.codec.jpeg2000.Jpeg2000Decoder}.
 */
@NullMarked
package io.github.imbrex.codec.jpeg2000;

import org.jspecify.annotations.NullMarked;
