package io.github.imbrex;

import io.github.imbrex.spi.Header;
import io.github.imbrex.spi.Origin;
import io.github.imbrex.spi.Request;
import java.util.List;

/** The credentials of one call: attached to its own origin until the call leaves it, renewed at most once. */
final class Authorization {

    private final Origin origin;
    private final Credentials credentials;
    private final CredentialsContext context;
    private boolean left;
    private boolean renewed;
    private List<Header> sent = List.of();

    /**
     * The credentials of a call.
     *
     * @param origin the only place where they go
     */
    Authorization(Origin origin, Credentials credentials, CredentialsContext context) {
        this.origin = origin;
        this.credentials = credentials;
        this.context = context;
    }

    /**
     * The request with credentials, if they belong to it. A call that a redirect has led to another origin does not get
     * them again, not even when the next redirect leads back: that address was named by a stranger.
     */
    Request attach(Request request) {
        sent = List.of();
        if (!origin.covers(request.uri())) {
            left = true;
        }
        if (left) {
            return request;
        }
        sent = List.copyOf(credentials.headers(context));
        Request authorised = request;
        for (Header header : sent) {
            authorised = authorised.header(header.name(), header.value());
        }
        return authorised;
    }

    /** After a 401: whether another attempt with other credentials makes sense. True once at most. */
    boolean renew() {
        if (renewed || sent.isEmpty()) {
            return false;
        }
        renewed = true;
        return credentials.renew(context, sent);
    }

    /** Whether the last request carried credentials. */
    boolean wasSent() {
        return !sent.isEmpty();
    }
}
