package io.github.imbrex.auth;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.imbrex.CredentialsContext;
import io.github.imbrex.ImbrexException;
import io.github.imbrex.spi.TimeSource;
import java.net.URI;
import java.security.PublicKey;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One OpenID provider: its metadata and its keys, fetched when first needed and kept in bounds. */
final class Provider {

    private static final Logger log = LoggerFactory.getLogger(Provider.class);

    /** Keycloak's document has 7 KB, its keys 4 KB. */
    private static final int METADATA_LIMIT = 256 * 1024;

    private static final int KEYS_LIMIT = 256 * 1024;

    private static final Duration METADATA_LIFE = Duration.ofHours(24);

    /** After this, keys are asked for again, though the old ones serve on if that fails. */
    private static final Duration KEYS_FRESH = Duration.ofHours(1);

    private static final Duration KEYS_LIFE = Duration.ofHours(24);

    /** Between two attempts to find an unknown key, so that forged tokens cannot make this client a flood. */
    private static final Duration RELOAD_PAUSE = Duration.ofSeconds(30);

    private final URI issuer;
    private final ProviderHttp http;
    private final Clock clock = new Clock();
    private final Cache<URI, Metadata> metadata = Caffeine.newBuilder()
            .maximumSize(8)
            .expireAfterWrite(METADATA_LIFE)
            .ticker(clock::nanoTime)
            .build();
    private final Cache<URI, Keys> keys = Caffeine.newBuilder()
            .maximumSize(8)
            .expireAfterAccess(KEYS_LIFE)
            .ticker(clock::nanoTime)
            .build();

    Provider(URI issuer, ProviderHttp http) {
        this.issuer = issuer;
        this.http = http;
    }

    ProviderHttp http() {
        return http;
    }

    Metadata metadata(CredentialsContext context) {
        clock.follow(context.time());
        return metadata.get(issuer, configured -> {
            URI address = Issuers.discovery(configured);
            Metadata read =
                    Metadata.read(configured, http.document(context, address, METADATA_LIMIT, "discovery document"));
            log.debug("Read the discovery document of {}", configured);
            return read;
        });
    }

    /**
     * The public key by which a token of this provider is signed.
     *
     * @param keyId {@code kid} of its header, if it has one
     * @throws InvalidTokenException if the provider publishes none that fits
     */
    PublicKey key(CredentialsContext context, @Nullable String keyId, SignatureAlgorithm algorithm) {
        URI address = metadata(context).keys();
        long now = context.time().nanoTime();
        Keys held = keys.get(address, at -> Keys.first(fetch(context, at), now));
        PublicKey found = held.set().find(keyId, algorithm);
        boolean stale = now - held.loadedAt() >= KEYS_FRESH.toNanos();
        if ((found == null || stale) && held.mayReload(now)) {
            held = keys.asMap()
                    .compute(
                            address,
                            (at, latest) -> latest == null || latest.mayReload(now)
                                    ? reload(context, at, latest, now)
                                    : latest);
            found = held.set().find(keyId, algorithm);
        }
        if (found == null) {
            throw new InvalidTokenException(
                    InvalidTokenException.Reason.KEY,
                    "The ID token is signed with a key that " + issuer + " does not publish for " + algorithm
                            + " (or only in a form that is too weak: RSA below 2048 bits, symmetric, private). Sign in"
                            + " again; if it stays, report it to the provider.");
        }
        return found;
    }

    private Keys reload(CredentialsContext context, URI address, @Nullable Keys old, long now) {
        try {
            return Keys.reloaded(fetch(context, address), now);
        } catch (ImbrexException failed) {
            if (old == null || now - old.loadedAt() >= KEYS_LIFE.toNanos()) {
                throw failed;
            }
            log.debug("The keys of {} could not be read anew and are used further: {}", issuer, failed.toString());
            return new Keys(old.set(), old.loadedAt(), now, true);
        }
    }

    private KeySet fetch(CredentialsContext context, URI address) {
        return KeySet.read(http.document(context, address, KEYS_LIMIT, "key set"));
    }

    /**
     * A key set and its age on the monotonic clock.
     *
     * @param set keys
     * @param loadedAt when they came
     * @param triedAt when they were last asked for again
     * @param reloads whether that ever happened: the first time is free, since keys may rotate just after loading
     */
    private record Keys(KeySet set, long loadedAt, long triedAt, boolean reloads) {

        static Keys first(KeySet set, long now) {
            return new Keys(set, now, now, false);
        }

        static Keys reloaded(KeySet set, long now) {
            return new Keys(set, now, now, true);
        }

        boolean mayReload(long now) {
            return !reloads || now - triedAt >= RELOAD_PAUSE.toNanos();
        }
    }

    /** The clock of whoever asked last; caches are made before anybody has. */
    private static final class Clock {
        private volatile TimeSource time = TimeSource.system();

        void follow(TimeSource current) {
            time = current;
        }

        long nanoTime() {
            return time.nanoTime();
        }
    }
}
