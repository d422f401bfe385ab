package io.github.imbrex.auth;

import io.github.imbrex.spi.Header;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a session at one moment. Immutable: a renewal replaces all of it at once.
 *
 * <p>Times are readings of the monotonic clock; the life of an opaque token is known from {@code expires_in} alone.
 */
final class Tokens {

    /** Part of its life after which a token is renewed. */
    private static final double DUE = 0.8;

    /** Stands for "no end is known"; far, yet small enough for arithmetic on nanoseconds. */
    static final Duration UNBOUNDED = Duration.ofDays(3650);

    private final List<Header> headers;
    private final String accessToken;
    private final @Nullable String refreshToken;
    private final @Nullable Identity identity;
    private final long dueAt;
    private final long expiresAt;

    private Tokens(
            String accessToken,
            @Nullable String refreshToken,
            @Nullable Identity identity,
            long dueAt,
            long expiresAt,
            List<Header> headers) {
        this.accessToken = accessToken;
        this.refreshToken = refreshToken;
        this.identity = identity;
        this.dueAt = dueAt;
        this.expiresAt = expiresAt;
        this.headers = headers;
    }

    /**
     * Tokens of an answer.
     *
     * @param askedAt reading of the clock before the request left, so that the life is never counted too long
     */
    static Tokens of(TokenAnswer answer, @Nullable String refreshToken, @Nullable Identity identity, long askedAt) {
        long life = answer.life().toNanos();
        return new Tokens(
                answer.accessToken(),
                refreshToken,
                identity,
                askedAt + (long) (life * DUE),
                askedAt + life,
                List.of(new Header("Authorization", "Bearer " + answer.accessToken())));
    }

    /** What a request carries. */
    List<Header> headers() {
        return headers;
    }

    String accessToken() {
        return accessToken;
    }

    @Nullable
    String refreshToken() {
        return refreshToken;
    }

    @Nullable
    Identity identity() {
        return identity;
    }

    boolean isDue(long now) {
        return now - dueAt >= 0;
    }

    boolean hasExpired(long now) {
        return now - expiresAt >= 0;
    }

    /** A copy whose renewal is put off for a while, at most to its end. */
    Tokens postponed(long until) {
        long due = until - expiresAt > 0 ? expiresAt : until;
        return new Tokens(accessToken, refreshToken, identity, due, expiresAt, headers);
    }

    /** A copy that lasts as long as its access token does. */
    Tokens withoutRefreshToken() {
        return new Tokens(accessToken, null, identity, expiresAt, expiresAt, headers);
    }

    /** No token: a short digest tells two apart. */
    @Override
    public String toString() {
        return "Tokens " + Digests.shortName(accessToken);
    }
}
