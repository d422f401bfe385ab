/**
 * A body that never was: ellipsoids of Hounsfield units with the noise of a scanner, cut into CT slices and a
 * segmentation. Everything follows from fixed numbers, so that one version of the testkit writes the same bytes
 * everywhere. Only additions, multiplications, divisions and square roots are used, which IEEE 754 fixes to the bit.
 */
@NullMarked
package io.github.imbrex.testkit.internal.phantom;

import org.jspecify.annotations.NullMarked;
