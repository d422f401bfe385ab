/** Not part of the API: Spot's calls, its event stream and the messages in it. */
@NullMarked
package io.github.imbrex.query.internal.spot;

import org.jspecify.annotations.NullMarked;
