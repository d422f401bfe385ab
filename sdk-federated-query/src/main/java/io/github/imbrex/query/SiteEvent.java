package io.github.imbrex.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * News of one site while a search runs. A site may claim and fail temporarily, and an outcome may be replaced by a
 * later one; the last event of a site is what the {@link Answer} says.
 *
 * @param site name of the site
 * @param state where it stands
 * @param result what came out, or null while it is only {@link SiteState#CLAIMED}
 * @param asked false for a site that answers although it was not asked
 * @since 0.1
 */
public record SiteEvent(
        String site, SiteState state, @Nullable SiteOutcome result, boolean asked) {

    /** {@return what came out; empty while it is only {@link SiteState#CLAIMED}} */
    public Optional<SiteOutcome> outcome() {
        return Optional.ofNullable(result);
    }

    @Override
    public String toString() {
        return site + ": " + state;
    }
}
