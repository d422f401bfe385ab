package io.github.imbrex.testkit.internal.issuer;

import io.github.imbrex.spi.TimeSource;
import java.time.Duration;
import java.util.List;

/**
 * How an issuer behaves.
 *
 * @param clientId its one public client
 * @param audiences services at which the token of a sign-in is good
 * @param exchangeAudiences further services for which a token can be had by exchange
 * @param exchangeAllowed whether the client is in the audience of its own tokens, which Keycloak asks of an exchange
 * @param person who signs in
 * @param tokenLife life of access and ID tokens
 * @param codeLife life of device codes
 * @param interval shortest time between two polls
 * @param approveAfter polls told to wait before approval happens by itself, or -1 for never
 * @param rotates whether refresh tokens are good once
 * @param time clock
 */
public record IssuerSettings(
        String clientId,
        List<String> audiences,
        List<String> exchangeAudiences,
        boolean exchangeAllowed,
        Person person,
        Duration tokenLife,
        Duration codeLife,
        Duration interval,
        int approveAfter,
        boolean rotates,
        TimeSource time) {

    /**
     * The one that signs in.
     *
     * @param subject {@code sub}
     * @param userName {@code preferred_username}
     * @param name {@code name}
     * @param groups {@code groups}
     */
    public record Person(String subject, String userName, String name, List<String> groups) {}
}
