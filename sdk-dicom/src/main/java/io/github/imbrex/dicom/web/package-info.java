/**
 * DICOMweb (DICOM PS3.18) for those who must not lose an image: search, retrieval and downloads that say what did not
 * come. {@link io.github.imbrex.dicom.web.DicomWeb} is the way in; a {@link io.github.imbrex.dicom.web.SearchQuery}
 * finds, a {@link io.github.imbrex.dicom.web.Scope} names what to fetch, a {@link
 * io.github.imbrex.dicom.web.StudyDownload} tells what became of every instance. An archive holds studies (one
 * examination), which hold series (one acquisition), which hold instances (one file, often one slice), each named by a
 * UID.
 */
@NullMarked
package io.github.imbrex.dicom.web;

import org.jspecify.annotations.NullMarked;
