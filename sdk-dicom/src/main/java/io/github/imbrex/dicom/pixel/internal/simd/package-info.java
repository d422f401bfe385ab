/**
 * Kernels on the Vector API. Only this package names its types, and it is loaded by name only, so that a JVM without
 * the incubator module never notices. The kernels of {@code internal.kernel} are its plain twin and its judge.
 */
@NullMarked
package io.github.imbrex.dicom.pixel.internal.simd;

import org.jspecify.annotations.NullMarked;
