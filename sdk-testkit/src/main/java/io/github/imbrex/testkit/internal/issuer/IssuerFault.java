package io.github.imbrex.testkit.internal.issuer;

/** Ways to misbehave; the public enumeration of the same names says what each does. */
public enum IssuerFault {
    WRONG_ISSUER_IN_DISCOVERY,
    DISCOVERY_REDIRECT,
    ALGORITHM_NONE,
    ALGORITHM_HS256,
    WRONG_ISSUER,
    WRONG_AUDIENCE,
    EXPIRED,
    UNKNOWN_KEY,
    WRONG_SIGNATURE,
    HUGE_KEYS,
    HUNG_TOKEN_ENDPOINT,
    UNAVAILABLE
}
