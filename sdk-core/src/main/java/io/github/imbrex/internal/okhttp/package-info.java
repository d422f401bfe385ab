/** Not part of the API. */
@NullMarked
package io.github.imbrex.internal.okhttp;

import org.jspecify.annotations.NullMarked;
