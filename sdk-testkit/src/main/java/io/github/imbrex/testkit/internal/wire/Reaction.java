package io.github.imbrex.testkit.internal.wire;

import java.io.IOException;
import java.util.function.UnaryOperator;

/** What a server does about a request. */
public sealed interface Reaction {

    /** The same, with its answer changed; what is no answer stays as it is. */
    Reaction changed(UnaryOperator<Answer> change);

    /**
     * An answer.
     *
     * @param answer what is sent
     */
    record Sent(Answer answer) implements Reaction {
        @Override
        public Reaction changed(UnaryOperator<Answer> change) {
            return new Sent(change.apply(answer));
        }
    }

    /**
     * Bytes of somebody's own, after which the connection ends.
     *
     * @param script writes them
     */
    record Raw(Script script) implements Reaction {
        @Override
        public Reaction changed(UnaryOperator<Answer> change) {
            return this;
        }
    }

    /** Writes raw bytes. */
    @FunctionalInterface
    interface Script {
        /** Says all there is to say. */
        void run(Line line) throws IOException;
    }
}
