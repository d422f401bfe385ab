package io.github.imbrex.auth;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Claims about a person, for display (OpenID Connect Core 1.0 section 5.1): the same in an ID token and in userinfo.
 *
 * @param name what to call the person, if told
 * @param groups the groups claim, at most a thousand
 */
record PersonClaims(@Nullable String name, List<String> groups) {

    private static final int GROUPS_LIMIT = 1000;
    private static final int NAME_LIMIT = 200;

    static PersonClaims of(JsonNode claims) {
        List<String> groups = new ArrayList<>();
        for (JsonNode group : claims.path("groups")) {
            if (group.isString() && groups.size() < GROUPS_LIMIT) {
                groups.add(group.stringValue());
            }
        }
        return new PersonClaims(name(claims), groups);
    }

    private static @Nullable String name(JsonNode claims) {
        for (String claim : List.of("name", "preferred_username")) {
            // It is going to be printed: no line breaks, no control sequences.
            String value = claims.path(claim)
                    .stringValue("")
                    .replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ")
                    .strip();
            if (!value.isEmpty()) {
                return value.substring(0, Math.min(NAME_LIMIT, value.length()));
            }
        }
        return null;
    }
}
