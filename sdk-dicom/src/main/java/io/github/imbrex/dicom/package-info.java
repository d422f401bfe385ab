/** The data set: reading, values, DICOM JSON, writing. */
@NullMarked
package io.github.imbrex.dicom;

import org.jspecify.annotations.NullMarked;
