/** Not part of the API: Spot, Beam, Focus and provider behind {@code EmbeddedSpot}. */
@NullMarked
package io.github.imbrex.testkit.internal.spot;

import org.jspecify.annotations.NullMarked;
