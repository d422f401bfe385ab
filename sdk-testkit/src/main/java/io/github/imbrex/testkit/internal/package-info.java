/** Not part of the API. */
@NullMarked
package io.github.imbrex.testkit.internal;

import org.jspecify.annotations.NullMarked;
