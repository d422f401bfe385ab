package io.github.imbrex;

import io.github.imbrex.spi.Connection;
import io.github.imbrex.spi.Origin;
import io.github.imbrex.spi.Redaction;
import io.github.imbrex.spi.Request;
import io.github.imbrex.spi.Response;
import io.github.imbrex.spi.TimeSource;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Redirects around credentials around retries around a transport, for one base address. */
final class OriginBoundConnection implements Connection {

    private final Engine engine;
    private final Address base;
    private final URI baseUri;
    private final Optional<CredentialRegistry.Entry> entry;

    OriginBoundConnection(Engine engine, Address base) {
        this.engine = engine;
        this.base = base;
        this.baseUri = base.uri();
        this.entry = engine.registry().forBase(base);
    }

    @Override
    public URI base() {
        return baseUri;
    }

    @Override
    public Origin origin() {
        return base.origin();
    }

    @Override
    public boolean isAnonymous() {
        return entry.isEmpty();
    }

    @Override
    public TimeSource time() {
        return engine.time();
    }

    @Override
    public URI resolve(String... segments) {
        return base.resolve(segments);
    }

    @Override
    public Response exchange(Request request) {
        return call(request).answer();
    }

    @Override
    public Response send(Request request) {
        Outcome outcome = call(request);
        Response answer = outcome.answer();
        if (answer.isSuccessful()) {
            return answer;
        }
        if (answer.status() == 401) {
            answer.close();
            throw new AuthenticationException(unauthorized(request, outcome));
        }
        throw ServiceException.of(answer, engine.time().now());
    }

    /**
     * How a call ended.
     *
     * @param answer the last answer
     * @param authorised whether credentials went with the request that it answers
     */
    private record Outcome(Response answer, boolean authorised) {}

    private Outcome call(Request request) {
        if (engine.closed().get()) {
            throw new IllegalStateException("This Imbrex is closed; open connections from one that is not.");
        }
        Observation.Watch watch = engine.observation().begin(request);
        try {
            Outcome outcome = follow(named(request), watch);
            watch.answered(outcome.answer().status());
            return outcome;
        } catch (RuntimeException e) {
            watch.failed(e);
            throw e;
        }
    }

    private Request named(Request request) {
        return request.headers().first("User-Agent").isPresent()
                ? request
                : request.header("User-Agent", engine.userAgent());
    }

    private Outcome follow(Request request, Observation.Watch watch) {
        var retrier = new Retrier(engine, watch);
        var redirects = new RedirectFollower();
        @Nullable Authorization authorization = entry.map(this::authorization).orElse(null);
        Request hop = request;
        while (true) {
            Response answer = authorization == null ? retrier.exchange(hop) : authorised(hop, authorization, retrier);
            Optional<Request> next = redirects.next(hop, answer);
            if (next.isEmpty()) {
                Duration idle = request.idleTimeout().orElse(engine.idleTimeout());
                return new Outcome(
                        GuardedBody.of(answer, request, idle), authorization != null && authorization.wasSent());
            }
            answer.close();
            hop = next.get();
        }
    }

    private static Response authorised(Request hop, Authorization authorization, Retrier retrier) {
        Response answer = retrier.exchange(authorization.attach(hop));
        if (answer.status() != 401) {
            return answer;
        }
        boolean renewed;
        try {
            renewed = authorization.renew();
        } catch (RuntimeException e) {
            answer.close();
            throw e;
        }
        if (!renewed) {
            return answer;
        }
        answer.close();
        return retrier.exchange(authorization.attach(hop));
    }

    private Authorization authorization(CredentialRegistry.Entry registered) {
        return new Authorization(
                base.origin(), registered.credentials(), new RegistrationContext(engine, registered.given()));
    }

    private String unauthorized(Request request, Outcome outcome) {
        String address = Redaction.uri(outcome.answer().uri());
        if (outcome.authorised()) {
            return address + " refused the credentials that are registered for " + base.origin()
                    + " (401): sign in again, and check that they are meant for this service.";
        }
        Origin asking = Origin.of(outcome.answer().uri());
        if (!asking.equals(base.origin())) {
            return address + " asks for sign-in (401), but credentials of " + base.origin()
                    + " stay there, and an address that an answer names gets none: open a connection to " + asking
                    + " itself.";
        }
        if (!base.origin().covers(request.uri()) || entry.isPresent()) {
            return address + " asks for sign-in (401), and no credentials went with this request: those of "
                    + base.origin() + " gave none, or it came back by way of another origin.";
        }
        List<CredentialRegistry.Entry> elsewhere = engine.registry().ofOrigin(base);
        if (!elsewhere.isEmpty()) {
            return address + " asks for sign-in (401), and credentials are registered only for "
                    + elsewhere.get(0).address() + ", not for " + base + ": register them with"
                    + " Imbrex.builder().credentials(...).";
        }
        return address + " asks for sign-in (401), and no credentials are registered for " + base.origin()
                + ": register them with Imbrex.builder().credentials(...).";
    }
}
