/**
 * From a code stream to samples: the tiles of an image, each by its packets, its code-blocks, its wavelet and its colours.
 * A code stream is believed only as far as the image it is to fill; every fault is a
 * {@link io.github.imbrex.DataException}.
 */
@NullMarked
package io.github.imbrex.codec.jpeg2000.internal;

import org.jspecify.annotations.NullMarked;
