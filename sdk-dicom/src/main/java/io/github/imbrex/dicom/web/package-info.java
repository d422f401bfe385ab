/** DICOMweb client. */
@NullMarked
package io.github.imbrex.dicom.web;

import org.jspecify.annotations.NullMarked;
