package io.github.imbrex.testkit.internal.node;

import io.github.imbrex.testkit.internal.http.Exchange;
import java.io.IOException;
import java.util.Optional;

/** Decides which part of a node answers a request. */
public final class NodeService implements AutoCloseable {

    private final NodeSearch search;
    private final NodeRetrieve retrieve;
    private final NodeStore store;
    private final Faults faults;
    private final String root;

    /**
     * A service over an index.
     *
     * @param pageCap largest number of matches in one answer
     * @param root its address, with a trailing slash
     */
    public NodeService(NodeIndex index, int pageCap, Faults faults, String root) {
        this.search = new NodeSearch(index, pageCap);
        this.retrieve = new NodeRetrieve(index, faults);
        this.store = new NodeStore(index, faults, root);
        this.faults = faults;
        this.root = root;
    }

    /** Answers a request for a path below the root. */
    public void answer(Exchange exchange, String path) throws IOException {
        Optional<Long> retryAfter = faults.take(Faults.Kind.UNAVAILABLE);
        if (retryAfter.isPresent()) {
            exchange.with("Retry-After", Long.toString(retryAfter.get())).respond(503);
            return;
        }
        Optional<ResourcePath> resource = ResourcePath.parse(path);
        boolean isStore = exchange.method().equals("POST") && resource.isPresent() && isStudies(path);
        if (isStore) {
            store.instances(exchange, resource.get().study());
        } else if (resource.isEmpty()) {
            NodeRetrieve.notFound(exchange);
        } else if (!exchange.method().equals("GET")) {
            exchange.with("Allow", isStudies(path) ? "GET, POST" : "GET").respond(405);
        } else {
            answer(exchange, resource.get());
        }
    }

    private static boolean isStudies(String path) {
        return path.matches("/+studies(/[^/]+)?/*");
    }

    /** Forgets what was stored. */
    @Override
    public void close() {
        store.close();
    }

    private void answer(Exchange exchange, ResourcePath resource) throws IOException {
        Optional<String> level = resource.searched();
        if (level.isPresent()) {
            boolean ignoringOffset = faults.take(Faults.Kind.IGNORE_OFFSET).isPresent();
            search.answer(exchange, resource, level.get(), root, ignoringOffset);
        } else if (resource.is("metadata")) {
            retrieve.metadata(exchange, resource, root);
        } else if (resource.is("bulkdata")) {
            retrieve.bulkData(exchange, resource);
        } else if (resource.rest().isEmpty()) {
            retrieve.instances(exchange, resource);
        } else {
            NodeRetrieve.notFound(exchange);
        }
    }
}
