package io.github.imbrex.auth;

/** What a token endpoint says: tokens, or an error of OAuth. */
sealed interface TokenReply permits TokenAnswer, OAuthError {}
