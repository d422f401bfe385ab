package io.github.imbrex.auth;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a provider publishes about itself (OpenID Connect Discovery 1.0 section 3, RFC 8414 section 2), as far as it is
 * used. Lists of algorithms are not: the client's own list decides.
 *
 * @param issuer as configured, and as the provider calls itself
 * @param token token endpoint
 * @param keys JWKS address
 * @param device device authorization endpoint, if there is one
 * @param userInfo userinfo endpoint, if there is one
 */
record Metadata(
        URI issuer,
        URI token,
        URI keys,
        @Nullable URI device,
        @Nullable URI userInfo) {

    static Metadata read(URI issuer, JsonNode json) {
        String document = "discovery document of " + issuer;
        String named = json.path("issuer").stringValue("");
        if (!named.equals(issuer.toString())) {
            throw wrongIssuer(issuer, named);
        }
        return new Metadata(
                issuer,
                required(issuer, json, "token_endpoint", document),
                required(issuer, json, "jwks_uri", document),
                endpoint(issuer, json, "device_authorization_endpoint", document),
                endpoint(issuer, json, "userinfo_endpoint", document));
    }

    /** Where device codes are given out. */
    URI deviceEndpoint() {
        return Optional.ofNullable(device)
                .orElseThrow(() -> new SignInException(
                        SignInException.Reason.NOT_SUPPORTED,
                        issuer
                                + " announces no device_authorization_endpoint: it has no device flow (RFC 8628). Ask its"
                                + " administrator to turn it on, or sign in another way."));
    }

    private static URI required(URI issuer, JsonNode json, String name, String document) {
        URI endpoint = endpoint(issuer, json, name, document);
        if (endpoint == null) {
            throw Members.unreadable(document, name + " is missing");
        }
        return endpoint;
    }

    private static @Nullable URI endpoint(URI issuer, JsonNode json, String name, String document) {
        String text = Members.text(json, name, document);
        if (text == null) {
            return null;
        }
        URI endpoint;
        boolean allowed;
        try {
            endpoint = URI.create(text);
            allowed = "https".equalsIgnoreCase(endpoint.getScheme())
                    ? !Issuers.isLoopback(endpoint) || Issuers.isLoopback(issuer)
                    : Issuers.isLoopback(endpoint) && Issuers.isLoopback(issuer);
        } catch (IllegalArgumentException notAnAddress) {
            throw Members.unreadable(document, name + " is not an http address");
        }
        if (!allowed) {
            throw new SignInException(
                    SignInException.Reason.INSECURE,
                    "The " + document + " names a " + name
                            + " that is not https, or is on this machine. Nothing is sent"
                            + " there; report it to the provider.");
        }
        return endpoint;
    }

    private static SignInException wrongIssuer(URI issuer, String named) {
        String configured = issuer.toString();
        String advice;
        if (named.equals(configured + "/")) {
            advice = "It differs by the slash at its end: configure it with one.";
        } else if (configured.equals(named + "/")) {
            advice = "It differs by the slash at its end: configure it without one.";
        } else {
            advice =
                    "Configure the issuer that the provider documents, to the letter; if it is this one, do not sign in"
                            + " there.";
        }
        return new SignInException(
                SignInException.Reason.WRONG_ISSUER,
                "The provider at " + configured + " calls itself by another name. " + advice);
    }
}
