/**
 * A PNG encoder for 8-bit gray and RGB. It exists so that the same pixels give the same bytes on every JVM and no
 * image I/O registry, disk cache or AWT toolkit is touched on the way. It writes the three chunks that are needed.
 */
@NullMarked
package io.github.imbrex.dicom.pixel.internal.png;

import org.jspecify.annotations.NullMarked;
