package io.github.imbrex.testkit.internal.archive;

import io.github.imbrex.testkit.internal.wire.Reaction;
import io.github.imbrex.testkit.internal.wire.WireRequest;
import java.io.IOException;
import java.net.URI;

/** What a server does in place of the right thing. */
@FunctionalInterface
public interface Behaviour {

    /** Does it, perhaps with what would have been done otherwise. */
    Reaction react(WireRequest request, Otherwise otherwise) throws IOException;

    /** What would have been done otherwise. */
    interface Otherwise {

        /** Does that. */
        Reaction react(WireRequest request) throws IOException;

        /** Takes what a request wants stored, in another way. */
        Reaction store(WireRequest request, StorePolicy policy) throws IOException;

        /** What the archive holds. */
        Holdings holdings();

        /** Its address, without a trailing slash. */
        URI root();

        /** Path of that. */
        default String rootPath() {
            return root().getPath();
        }

        /** How often this behaviour has shown itself, this time included. */
        int occurrence();
    }
}
