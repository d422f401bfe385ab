package io.github.imbrex.query.planted;

/** Planted: breaks a wall, so that the rule is seen to fail. Never part of the SDK. */
public final class MentionsJackson {
    private MentionsJackson() {}

    public void forbidden(java.util.function.Consumer<tools.jackson.databind.JsonNode> sink) {
        sink.accept(null);
    }
}
