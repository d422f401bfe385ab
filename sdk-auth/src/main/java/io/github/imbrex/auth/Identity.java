package io.github.imbrex.auth;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who signed in, by a validated ID token. Immutable. A person is the pair of {@link #issuer()} and {@link #subject()}:
 * names and addresses differ from provider to provider and change (OpenID Connect Core 1.0, section 5.7).
 *
 * @since 0.1
 */
public final class Identity {

    private final URI issuer;
    private final String subject;
    private final @Nullable String name;
    private final List<String> groups;
    private final Instant expires;

    Identity(URI issuer, String subject, @Nullable String name, List<String> groups, Instant expires) {
        this.issuer = issuer;
        this.subject = subject;
        this.name = name;
        this.groups = List.copyOf(groups);
        this.expires = expires;
    }

    Identity completedBy(PersonClaims more) {
        Set<String> all = new LinkedHashSet<>(groups);
        all.addAll(more.groups());
        return new Identity(
                issuer, subject, name == null ? more.name() : name, List.copyOf(new ArrayList<>(all)), expires);
    }

    /** {@return the provider that vouches} */
    public URI issuer() {
        return issuer;
    }

    /**
     * {@return the provider's own name for the person ({@code sub}), at most 255 characters; opaque, compared exactly}
     */
    public String subject() {
        return subject;
    }

    /** {@return what to call the person ({@code name}, else {@code preferred_username}), for display only} */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** {@return the {@code groups} claim, in the provider's order; empty if it gave none} */
    public List<String> groups() {
        return groups;
    }

    /**
     * {@return the time until which the ID token is good ({@code exp})} The session may live longer, through its refresh token.
     */
    public Instant expires() {
        return expires;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Identity that
                && issuer.equals(that.issuer)
                && subject.equals(that.subject)
                && Objects.equals(name, that.name)
                && groups.equals(that.groups)
                && expires.equals(that.expires);
    }

    @Override
    public int hashCode() {
        return Objects.hash(issuer, subject, name, groups, expires);
    }

    /** Issuer and subject, without the name. */
    @Override
    public String toString() {
        return subject + " at " + issuer;
    }
}
