/**
 * Sign-in at an OpenID provider, once, for all services behind it.
 *
 * <p>Begin with {@link io.github.imbrex.auth.SignIn}: its factories give {@link io.github.imbrex.Credentials} to
 * register with an {@code Imbrex}, which attaches the access token to requests of the registered origin only. Tokens are
 * checked, refreshed and kept here, in memory; what goes wrong is a {@link io.github.imbrex.auth.SignInException} or an
 * {@link io.github.imbrex.auth.InvalidTokenException} that says what to do next.
 */
@NullMarked
package io.github.imbrex.auth;

import org.jspecify.annotations.NullMarked;
