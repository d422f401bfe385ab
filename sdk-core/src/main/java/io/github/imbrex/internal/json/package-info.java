/** Not part of the API. */
@NullMarked
package io.github.imbrex.internal.json;

import org.jspecify.annotations.NullMarked;
