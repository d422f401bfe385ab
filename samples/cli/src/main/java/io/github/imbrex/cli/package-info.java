/**
 * The command line sample: each command is a thin call into the SDK, with results on standard output and everything
 * else on standard error. It holds no logic of its own.
 */
@NullMarked
package io.github.imbrex.cli;

import org.jspecify.annotations.NullMarked;
