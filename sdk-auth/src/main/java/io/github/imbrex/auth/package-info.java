/** Sign-in and tokens. */
@NullMarked
package io.github.imbrex.auth;

import org.jspecify.annotations.NullMarked;
