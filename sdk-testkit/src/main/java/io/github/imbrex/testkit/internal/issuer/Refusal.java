package io.github.imbrex.testkit.internal.issuer;

/** An OAuth error (RFC 6749 section 5.2) in the words of Keycloak. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String description;

    Refusal(int status, String code, String description) {
        super(code + ": " + description, null, false, false);
        this.status = status;
        this.code = code;
        this.description = description;
    }

    Refusal(String code, String description) {
        this(400, code, description);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String description() {
        return description;
    }
}
