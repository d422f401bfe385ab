/** An embedded federation for tests without a network. */
@NullMarked
package io.github.imbrex.testkit;

import org.jspecify.annotations.NullMarked;
