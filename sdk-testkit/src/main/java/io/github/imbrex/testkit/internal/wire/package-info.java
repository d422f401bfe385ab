/** Not part of the API: HTTP/1.1 by hand over plain sockets, for answers that no decent server library gives. */
@NullMarked
package io.github.imbrex.testkit.internal.wire;

import org.jspecify.annotations.NullMarked;
