package io.github.imbrex;

import io.github.imbrex.spi.Header;
import java.util.List;

/** One header that never changes. */
final class FixedCredentials implements Credentials {

    private final List<Header> headers;

    FixedCredentials(Header header) {
        headers = List.of(header);
    }

    @Override
    public List<Header> headers(CredentialsContext context) {
        return headers;
    }

    @Override
    public String toString() {
        return "Credentials in header " + headers.get(0).name();
    }
}
