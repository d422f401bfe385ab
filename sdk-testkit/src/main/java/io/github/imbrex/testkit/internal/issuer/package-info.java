/** Not part of the API: what the embedded issuer is made of. */
@NullMarked
package io.github.imbrex.testkit.internal.issuer;

import org.jspecify.annotations.NullMarked;
