/**
 * What integrators implement, and what the other SDK modules are built upon.
 *
 * <p>A {@link io.github.imbrex.spi.Connection} sends {@link io.github.imbrex.spi.Request}s with retry, redirects,
 * credentials and deadlines over a {@link io.github.imbrex.spi.Transport}, which makes single exchanges and nothing
 * else. {@link io.github.imbrex.spi.CallObserver} watches, {@link io.github.imbrex.spi.TimeSource} is the clock that
 * tests replace.
 */
@NullMarked
package io.github.imbrex.spi;

import org.jspecify.annotations.NullMarked;
