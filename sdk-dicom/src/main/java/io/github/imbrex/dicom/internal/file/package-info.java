/** Not part of the API. */
@NullMarked
package io.github.imbrex.dicom.internal.file;

import org.jspecify.annotations.NullMarked;
