package io.github.imbrex.testkit.internal.archive;

import io.github.imbrex.testkit.internal.node.NodeSearch;
import io.github.imbrex.testkit.internal.node.ResourcePath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an archive holds. Safe for use by many threads. */
public interface Holdings {

    /** All instances; the list may make them as they are asked for. */
    List<Held> all();

    /** Those of a study, perhaps only of a series, perhaps only one. */
    List<Held> select(ResourcePath path);

    /**
     * Takes an instance in, in place of one of the same UID; whether it could.
     *
     * @param file Part 10
     */
    default boolean take(byte[] file) throws IOException {
        return false;
    }

    /** A page of a search; nothing if its limit or offset is no number. */
    Optional<NodeSearch.Page> find(Map<String, List<String>> query, ResourcePath path, String level, String root);
}
