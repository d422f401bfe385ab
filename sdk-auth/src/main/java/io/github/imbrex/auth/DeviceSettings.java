package io.github.imbrex.auth;

import io.github.imbrex.spi.Cancellation;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a device sign-in.
 *
 * @param issuer exactly as configured
 * @param clientId public client
 * @param scopes what is asked for, {@code openid} included
 * @param algorithms what an ID token may be signed with
 * @param prompt told once per sign-in; none means a programming mistake
 * @param cancellation stops a sign-in, if given
 * @param patience longest wait for one answer of the provider
 */
record DeviceSettings(
        URI issuer,
        String clientId,
        List<String> scopes,
        Set<SignatureAlgorithm> algorithms,
        @Nullable Consumer<DevicePrompt> prompt,
        @Nullable Cancellation cancellation,
        Duration patience) {

    static DeviceSettings of(URI issuer, String clientId) {
        if (clientId.isBlank()) {
            throw new IllegalArgumentException("A device sign-in needs a client id, registered with the provider.");
        }
        return new DeviceSettings(
                Issuers.checked(issuer),
                clientId,
                List.of("openid", "profile"),
                SignatureAlgorithm.DEFAULT,
                null,
                null,
                Duration.ofSeconds(30));
    }

    DeviceSettings withPrompt(Consumer<DevicePrompt> show) {
        return new DeviceSettings(issuer, clientId, scopes, algorithms, show, cancellation, patience);
    }

    DeviceSettings withScopes(List<String> asked) {
        Set<String> all = new LinkedHashSet<>(List.of("openid"));
        for (String scope : asked) {
            if (!scope.matches("[\\x21\\x23-\\x5B\\x5D-\\x7E]+")) {
                throw new IllegalArgumentException(
                        "A scope is one word of visible ASCII (RFC 6749 section 3.3), such as \"offline_access\".");
            }
            all.add(scope);
        }
        return new DeviceSettings(
                issuer, clientId, List.copyOf(new ArrayList<>(all)), algorithms, prompt, cancellation, patience);
    }

    DeviceSettings withAlgorithms(List<String> names) {
        return new DeviceSettings(
                issuer, clientId, scopes, SignatureAlgorithm.allowed(names), prompt, cancellation, patience);
    }

    DeviceSettings withCancellation(Cancellation stop) {
        return new DeviceSettings(issuer, clientId, scopes, algorithms, prompt, stop, patience);
    }

    DeviceSettings withPatience(Duration limit) {
        return new DeviceSettings(issuer, clientId, scopes, algorithms, prompt, cancellation, limit);
    }
}
