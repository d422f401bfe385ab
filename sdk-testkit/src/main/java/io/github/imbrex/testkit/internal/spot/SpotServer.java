package io.github.imbrex.testkit.internal.spot;

import io.github.imbrex.internal.json.Json;
import io.github.imbrex.spi.TimeSource;
import io.github.imbrex.testkit.internal.http.Exchange;
import io.github.imbrex.testkit.internal.http.LoopbackServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Spot's calls, with the gateway in front of it, over the JDK's HTTP server. */
public final class SpotServer implements AutoCloseable {

    private static final String COOKIE = "_eucaim_explorer_oauth2=";
    private static final String TEXT = "text/plain; charset=utf-8";

    /** A length that no stream reaches, so that its early end is a broken connection. */
    private static final long NEVER_REACHED = 1L << 40;

    private final LoopbackServer http = new LoopbackServer("imbrex-spot");
    private final Settings settings;
    private final Broker broker;
    private final AtomicInteger posts = new AtomicInteger();
    private final AtomicInteger streams = new AtomicInteger();

    public SpotServer(Settings settings) {
        this.settings = settings;
        this.broker = new Broker(settings.sites(), settings.time());
        http.route("/backend/beam", this::beam)
                .route(
                        "/backend/health",
                        exchange ->
                                exchange.respond(200, "application/json", "{\"summary\":\"Healthy\",\"beam\":\"Ok\"}"))
                .route("/backend/prism/criteria", exchange -> exchange.respond(400, TEXT, "Prism is not configured"))
                .route("/oauth2/start", exchange -> exchange.respond(200, "text/html", "<html>Log in</html>"))
                .start();
    }

    public URI uri() {
        return http.uri().resolve("backend/");
    }

    /** Tasks taken, in order. */
    public List<Received> received() {
        return broker.tasks().stream()
                .map(task -> new Received(
                        task.id(),
                        task.to(),
                        Focus.open(task.body()).map(JsonNode::toString).orElse(null)))
                .toList();
    }

    public int streams() {
        return streams.get();
    }

    @Override
    public void close() {
        broker.close();
        http.close();
    }

    private void beam(Exchange exchange) throws IOException {
        if (!letIn(exchange)) {
            return;
        }
        String rest = exchange.path().substring("/backend/beam".length());
        if (exchange.method().equals("POST") && rest.isEmpty()) {
            create(exchange);
        } else if (exchange.method().equals("GET") && rest.startsWith("/")) {
            results(exchange, rest.substring(1));
        } else {
            exchange.respond(rest.isEmpty() || rest.startsWith("/") ? 405 : 404);
        }
    }

    /** The gateway: a cookie or a bearer token that passes, or what it does instead. */
    private boolean letIn(Exchange exchange) throws IOException {
        boolean page = settings.faults().contains(Fault.LOGIN_PAGE);
        boolean redirect = settings.faults().contains(Fault.LOGIN_REDIRECT);
        Predicate<String> test = settings.bearer();
        if (test == null && !page && !redirect) {
            return true;
        }
        String bearer = exchange.header("Authorization")
                .filter(value -> value.startsWith("Bearer "))
                .map(value -> value.substring(7))
                .or(() -> exchange.header("Cookie")
                        .filter(cookie -> cookie.contains(COOKIE))
                        .map(SpotServer::session))
                .orElse("");
        if (test != null && !bearer.isEmpty() && test.test(bearer)) {
            return true;
        }
        if (redirect) {
            String back = URLEncoder.encode(exchange.path(), StandardCharsets.UTF_8);
            exchange.with("Location", "/oauth2/start?rd=" + back).respond(302);
        } else if (page) {
            exchange.respond(200, "text/html; charset=utf-8", "<!DOCTYPE html><title>Log in</title>");
        } else {
            exchange.with("WWW-Authenticate", "Bearer").respond(401);
        }
        return false;
    }

    private static String session(String cookies) {
        String from = cookies.substring(cookies.indexOf(COOKIE) + COOKIE.length());
        return from.split(";", 2)[0];
    }

    private void create(Exchange exchange) throws IOException {
        int post = posts.incrementAndGet();
        if (post == 1 && settings.faults().contains(Fault.LOST_QUERY)) {
            throw new IOException("lost, as told");
        }
        if (!exchange.header("Content-Type").orElse("").startsWith("application/json")) {
            exchange.respond(415, TEXT, "Expected request with `Content-Type: application/json`");
            return;
        }
        JsonNode task;
        try {
            task = Json.parse(exchange.bytes());
        } catch (JacksonException broken) {
            exchange.respond(400, TEXT, "Failed to parse the request body as JSON");
            return;
        }
        JsonNode sites = task.path("sites");
        if (!isUuid(task.path("id").asString(""))
                || !task.path("query").isString()
                || !(sites.isMissingNode() || sites.isNull() || sites.isArray())) {
            exchange.respond(422, TEXT, "Failed to deserialize the JSON body into the target type");
            return;
        }
        List<String> to = sites.isArray()
                ? sites.valueStream().map(site -> site.asString("")).toList()
                : List.copyOf(settings.sites().keySet());
        String problem = problem(to, task.path("query").asString());
        if (problem != null) {
            exchange.respond(400, TEXT, problem);
        } else if (settings.faults().contains(Fault.BROKER_DOWN)
                || !broker.create(
                        task.path("id").asString(), to, task.path("query").asString())) {
            exchange.respond(502, TEXT, "Unable to query Beam.Proxy");
        } else if (post == 1 && settings.faults().contains(Fault.LOST_RECEIPT)) {
            throw new IOException("lost, as told");
        } else {
            exchange.respond(201);
        }
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException no) {
            return false;
        }
    }

    private static @Nullable String problem(List<String> to, String query) {
        if (to.isEmpty()) {
            return "No sites specified";
        }
        byte[] decoded;
        try {
            decoded = Base64.getDecoder().decode(query);
        } catch (IllegalArgumentException no) {
            return "Query is not valid base64";
        }
        try {
            Json.parse(decoded);
            return null;
        } catch (JacksonException no) {
            return "Query is not valid JSON";
        }
    }

    private void results(Exchange exchange, String id) throws IOException {
        Broker.Task task = broker.task(id).orElse(null);
        if (task == null) {
            exchange.respond(404, TEXT, "Not found");
            return;
        }
        int waitCount;
        try {
            List<String> asked = exchange.query().getOrDefault("wait_count", List.of());
            waitCount = asked.isEmpty() ? settings.sites().size() : Integer.parseUnsignedInt(asked.get(0));
        } catch (NumberFormatException no) {
            exchange.respond(400, TEXT, "Failed to deserialize query string");
            return;
        }
        int stream = streams.incrementAndGet();
        int cut = stream <= settings.cutAfter().size() ? settings.cutAfter().get(stream - 1) : -1;
        OutputStream out = cut < 0
                ? exchange.stream(200, "text/event-stream")
                : exchange.stream(200, "text/event-stream", NEVER_REACHED);
        var events = new EventWriter(out, settings.faults(), cut);
        try {
            task.stream(waitCount, (site, result) -> events.write("new_result", message(task, site, result)));
        } catch (IOException e) {
            throw e;
        } catch (Exception closed) {
            throw new IOException("The stand-in was closed", closed);
        }
    }

    private static String message(Broker.Task task, String site, Focus.Result result) {
        ObjectNode message = Json.mapper().createObjectNode();
        message.put("from", "focus." + site + ".broker.example.org");
        message.putArray("to").add("spot.hub.broker.example.org");
        message.put("task", task.id()).put("status", result.status()).put("body", result.body());
        return message.putNull("metadata").toString();
    }

    /** What can be made to go wrong. */
    public enum Fault {
        LOGIN_REDIRECT,
        LOGIN_PAGE,
        BROKER_DOWN,
        CRLF,
        ONE_BYTE_CHUNKS,
        LOST_RECEIPT,
        LOST_QUERY
    }

    /** A task as it came; {@code ast} is null if it cannot be read. */
    public record Received(
            String id, List<String> sites, @Nullable String ast) {}

    /** What the server was told to be. */
    public record Settings(
            Map<String, Script> sites,
            Set<Fault> faults,
            @Nullable Predicate<String> bearer,
            TimeSource time,
            List<Integer> cutAfter) {

        public Settings {
            sites = Collections.unmodifiableMap(new LinkedHashMap<>(sites));
            faults = Set.copyOf(faults);
            cutAfter = List.copyOf(new ArrayList<>(cutAfter));
        }
    }
}
