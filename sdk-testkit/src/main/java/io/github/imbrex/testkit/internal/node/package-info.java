/** Not part of the API: what an embedded DICOMweb node knows and does. */
@NullMarked
package io.github.imbrex.testkit.internal.node;

import org.jspecify.annotations.NullMarked;
