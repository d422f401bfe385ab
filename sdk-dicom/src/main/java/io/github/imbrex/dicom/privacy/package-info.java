/**
 * Checks whether data sets that somebody says are de-identified really are, to the profile they state, and says exactly
 * where and why not. Begin with {@link io.github.imbrex.dicom.privacy.AnonymisationCheck}: a
 * {@link io.github.imbrex.dicom.privacy.Contract} goes in, a {@link io.github.imbrex.dicom.privacy.Report} comes out.
 * Nothing here changes a data set, and no report calls one anonymous: a passed check means that these rules found no
 * deviation.
 */
@NullMarked
package io.github.imbrex.dicom.privacy;

import org.jspecify.annotations.NullMarked;
