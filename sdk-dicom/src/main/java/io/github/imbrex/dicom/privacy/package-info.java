/** Anonymisation check. */
@NullMarked
package io.github.imbrex.dicom.privacy;

import org.jspecify.annotations.NullMarked;
