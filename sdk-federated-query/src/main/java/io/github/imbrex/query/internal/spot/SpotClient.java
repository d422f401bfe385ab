package io.github.imbrex.query.internal.spot;

import io.github.imbrex.AuthenticationException;
import io.github.imbrex.ConnectionException;
import io.github.imbrex.DataException;
import io.github.imbrex.ServiceException;
import io.github.imbrex.internal.json.Json;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Connection;
import io.github.imbrex.spi.Deadline;
import io.github.imbrex.spi.Redaction;
import io.github.imbrex.spi.Request;
import io.github.imbrex.spi.RequestBody;
import io.github.imbrex.spi.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/** Spot's two calls: create a task, and listen to its results. Safe for many threads; keeps no state. */
public final class SpotClient {

    private static final Logger LOG = LoggerFactory.getLogger(SpotClient.class);

    /** Silence after which a stream is opened anew: Spot sends no keep-alive, so that a dead line is silent too. */
    private static final Duration SILENCE = Duration.ofSeconds(45);

    private final Connection spot;
    private final int eventLimit;

    /**
     * A client.
     *
     * @param eventLimit bytes of one event, base64 and icons included
     */
    public SpotClient(Connection spot, int eventLimit) {
        this.spot = spot;
        this.eventLimit = eventLimit;
    }

    /**
     * Creates the task. It is sent once: whether a lost one arrived can be told only by listening to it.
     *
     * @throws AuthenticationException if Spot, or the gateway in front of it, wants a login
     * @throws ServiceException if Spot refuses
     * @throws ConnectionException if nothing came back
     */
    public void create(UUID id, List<String> sites, String body, Deadline deadline, Cancellation line) {
        ObjectNode task = Json.mapper().createObjectNode();
        task.put("id", id.toString());
        sites.forEach(task.putArray("sites")::add);
        task.put("query", body);
        Request request = Request.post(spot.resolve("beam"), RequestBody.of("application/json", task.toString()))
                .redirects(Request.Redirects.NEVER)
                .idempotent(false)
                .deadline(deadline)
                .cancellation(line);
        try (Response response = spot.exchange(request)) {
            refuseLogin(response);
            if (!response.isSuccessful()) {
                throw ServiceException.of(response, spot.time().now());
            }
            LOG.debug("Spot took query {} for {} sites", id, sites.size());
        }
    }

    /**
     * Listens to the results of a task, from the first one on, until the server ends the stream.
     *
     * @param opened called once the stream is there
     * @param messages called with each message before the next is read
     * @return whether the broker says that the task is gone
     * @throws AuthenticationException if Spot, or the gateway in front of it, wants a login
     * @throws ServiceException if there is no such stream
     * @throws ConnectionException if nothing came back or the stream broke
     * @throws DataException if what came back is no stream of events
     */
    public boolean listen(
            UUID id,
            int waitCount,
            Deadline deadline,
            Cancellation line,
            Runnable opened,
            Consumer<SpotMessage> messages) {
        URI uri = URI.create(spot.resolve("beam", id.toString()) + "?wait_count=" + waitCount);
        Request request = Request.get(uri)
                .accept("text/event-stream")
                .redirects(Request.Redirects.NEVER)
                .idempotent(false)
                .deadline(deadline)
                .idleTimeout(SILENCE)
                .cancellation(line);
        try (Response response = spot.exchange(request)) {
            refuseLogin(response);
            if (!response.isSuccessful()) {
                throw ServiceException.of(response, spot.time().now());
            }
            if (!response.mediaType().equals("text/event-stream")) {
                throw new DataException(
                        Redaction.uri(uri) + " answered with content that is no event stream; is it a Spot?", null);
            }
            opened.run();
            return read(new EventStream(response.body(), eventLimit), messages);
        } catch (IOException broken) {
            throw new ConnectionException("The stream of " + Redaction.uri(uri) + " broke.", broken);
        }
    }

    private static boolean read(EventStream stream, Consumer<SpotMessage> messages) throws IOException {
        Optional<EventStream.Event> next;
        while ((next = stream.next()).isPresent()) {
            EventStream.Event event = next.get();
            switch (event.name()) {
                case "new_result" -> messages.accept(SpotMessage.of(event));
                case "deleted_task" -> {
                    return true;
                }
                case "wait_expired" -> {
                    return event.text().contains("expired");
                }
                case "error" -> LOG.debug("The broker reports trouble with a result");
                default -> {}
            }
        }
        return false;
    }

    private void refuseLogin(Response response) {
        boolean redirect = response.status() >= 300 && response.status() < 400;
        boolean page = response.isSuccessful() && response.mediaType().equals("text/html");
        if (redirect || page || response.status() == 401) {
            String how = redirect
                    ? "redirects to a login page (" + response.status() + ")"
                    : page ? "answers with a login page" : "asks for a login (401)";
            String what = spot.isAnonymous()
                    ? "no credentials are registered for this address: log in first and register them."
                    : "the credentials registered for this address have run out or are not accepted: log in again.";
            throw new AuthenticationException("Spot at " + Redaction.uri(spot.base()) + " " + how + "; " + what);
        }
    }
}
