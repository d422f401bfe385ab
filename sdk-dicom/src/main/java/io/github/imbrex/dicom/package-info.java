/**
 * The data set: reading, values, DICOM JSON, writing. Begin with {@link io.github.imbrex.dicom.DicomFile} for files and
 * {@link io.github.imbrex.dicom.DicomJson} for answers of services; both give {@link io.github.imbrex.dicom.DicomObject}.
 * Values are never in messages, logs or {@code toString}.
 */
@NullMarked
package io.github.imbrex.dicom;

import org.jspecify.annotations.NullMarked;
