/** Not part of the API: the loopback HTTP server under all stand-ins. */
@NullMarked
package io.github.imbrex.testkit.internal.http;

import org.jspecify.annotations.NullMarked;
