package io.github.imbrex.auth;

import tools.jackson.databind.JsonNode;

/** What a provider says to a form: a JSON object, or an error of OAuth. */
sealed interface ProviderReply permits ProviderReply.Accepted, OAuthError {

    /**
     * A success.
     *
     * @param json its object
     */
    record Accepted(JsonNode json) implements ProviderReply {

        /** Nothing of the content. */
        @Override
        public String toString() {
            return "accepted";
        }
    }
}
