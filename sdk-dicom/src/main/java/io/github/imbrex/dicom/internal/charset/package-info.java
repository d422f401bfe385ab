/**
 * Text of data sets: the character sets of PS3.3 C.12.1.1.2 with and without code extensions. Begin with
 * {@link io.github.imbrex.dicom.internal.charset.CharacterSet}. It knows nothing of data sets.
 */
@NullMarked
package io.github.imbrex.dicom.internal.charset;

import org.jspecify.annotations.NullMarked;
