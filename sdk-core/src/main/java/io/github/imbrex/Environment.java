package io.github.imbrex;

import java.util.Optional;

/** Where settings come from that the builder was not given. Tests put a map in its place. */
interface Environment {

    /** System properties and environment variables of this process. */
    Environment SYSTEM = new Environment() {
        @Override
        public Optional<String> property(String name) {
            return Optional.ofNullable(System.getProperty(name));
        }

        @Override
        public Optional<String> variable(String name) {
            return Optional.ofNullable(System.getenv(name));
        }
    };

    /** Nothing set. */
    Environment EMPTY = new Environment() {
        @Override
        public Optional<String> property(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<String> variable(String name) {
            return Optional.empty();
        }
    };

    Optional<String> property(String name);

    Optional<String> variable(String name);
}
