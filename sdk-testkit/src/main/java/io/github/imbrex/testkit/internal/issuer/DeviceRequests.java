package io.github.imbrex.testkit.internal.issuer;

import io.github.imbrex.spi.Deadline;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Device codes that wait for the person (RFC 8628). Safe for many threads. */
public final class DeviceRequests {

    private final IssuerSettings settings;
    private final Map<String, Pending> byDeviceCode = new HashMap<>();

    /** None yet. */
    public DeviceRequests(IssuerSettings settings) {
        this.settings = settings;
    }

    synchronized Pending open(String scope, String challenge) {
        byDeviceCode.values().removeIf(old -> old.life.hasPassed() && old.reported);
        var pending = new Pending(scope, challenge, Deadline.in(settings.codeLife(), settings.time()));
        byDeviceCode.put(pending.deviceCode, pending);
        return pending;
    }

    /** The person decides about a code. */
    public synchronized void decide(String userCode, boolean yes) {
        byDeviceCode.values().stream()
                .filter(pending -> pending.userCode.equals(userCode) && !pending.life.hasPassed())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No sign-in waits with this code."))
                .approved = yes;
    }

    /** The scope of an approved code, which is used up by this. */
    synchronized String redeem(String deviceCode, @Nullable String verifier) throws Refusal {
        Pending pending = byDeviceCode.get(deviceCode);
        if (pending == null) {
            throw new Refusal("invalid_grant", "Device code not valid");
        }
        if (pending.life.hasPassed()) {
            pending.reported = true;
            throw new Refusal("expired_token", "Device code is expired");
        }
        checkPace(pending);
        if (pending.approved == null) {
            if (settings.approveAfter() < 0 || pending.waits++ < settings.approveAfter()) {
                throw new Refusal("authorization_pending", "The authorization request is still pending");
            }
            pending.approved = true;
        }
        if (!pending.approved) {
            byDeviceCode.remove(deviceCode);
            throw new Refusal("access_denied", "The end user denied the authorization request");
        }
        if (verifier == null) {
            throw new Refusal("invalid_grant", "PKCE code verifier not specified");
        }
        if (!challenge(verifier).equals(pending.challenge)) {
            throw new Refusal("invalid_grant", "PKCE verification failed: Code mismatch");
        }
        byDeviceCode.remove(deviceCode);
        return pending.scope;
    }

    private void checkPace(Pending pending) throws Refusal {
        long now = settings.time().nanoTime();
        boolean tooSoon =
                pending.polled && now - pending.polledAt < settings.interval().toNanos();
        pending.polled = true;
        pending.polledAt = now;
        if (tooSoon) {
            throw new Refusal("slow_down", "Slow down");
        }
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One code pair. */
    static final class Pending {
        private final String deviceCode = Randoms.token();
        private final String userCode = Randoms.userCode();
        private final String scope;
        private final String challenge;
        private final Deadline life;
        private @Nullable Boolean approved;
        private boolean reported;
        private boolean polled;
        private long polledAt;
        private int waits;

        private Pending(String scope, String challenge, Deadline life) {
            this.scope = scope;
            this.challenge = challenge;
            this.life = life;
        }

        String deviceCode() {
            return deviceCode;
        }

        String userCode() {
            return userCode;
        }
    }
}
