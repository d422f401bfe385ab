/**
 * What the check needs and knows nothing about privacy: files in order, and work done in parallel but told in order. Not
 * exported.
 */
@NullMarked
package io.github.imbrex.dicom.privacy.internal;

import org.jspecify.annotations.NullMarked;
