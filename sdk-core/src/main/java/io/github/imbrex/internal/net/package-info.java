/** Not part of the API: which way a connection takes, and whom it trusts. */
@NullMarked
package io.github.imbrex.internal.net;

import org.jspecify.annotations.NullMarked;
