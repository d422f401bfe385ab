/**
 * The front door of the SDK.
 *
 * <p>Begin with {@link io.github.imbrex.Imbrex}: it keeps the connections, the credentials of each origin and the
 * settings that every client of the other modules shares. All failures are {@link io.github.imbrex.ImbrexException}s;
 * partial results are values, never exceptions.
 */
@NullMarked
package io.github.imbrex;

import org.jspecify.annotations.NullMarked;
