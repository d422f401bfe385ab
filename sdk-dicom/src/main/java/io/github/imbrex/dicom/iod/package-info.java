/**
 * What a data set is about: the content of particular information objects (IODs of PS3.3) as typed values, so that nobody has
 * to walk sequences. Begin with {@link io.github.imbrex.dicom.iod.DicomDirectory} for media,
 * {@link io.github.imbrex.dicom.iod.SrDocument} for structured reports, {@link io.github.imbrex.dicom.iod.Segmentation} for
 * segmentations, {@link io.github.imbrex.dicom.iod.StructureSet} for drawn regions and
 * {@link io.github.imbrex.dicom.iod.FunctionalGroups} for the frames of any image. Everything is an immutable
 * view over {@link io.github.imbrex.dicom.DicomObject}; what is not as the standard says is a
 * {@link io.github.imbrex.dicom.iod.Problem} beside what could be read.
 */
@NullMarked
package io.github.imbrex.dicom.iod;

import org.jspecify.annotations.NullMarked;
