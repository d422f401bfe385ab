/**
 * Connections to one federated imaging infrastructure: {@link io.github.imbrex.Imbrex} is the front door.
 *
 * <p>{@code io.github.imbrex} is what users import first. {@code io.github.imbrex.spi} is what integrators implement or
 * build upon: transport, observer, time, requests and answers. Everything else is internal.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // siblings named below are built later
module io.github.imbrex {
    requires static transitive org.jspecify;
    requires okhttp3;
    requires org.slf4j;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports io.github.imbrex;
    exports io.github.imbrex.spi;
    exports io.github.imbrex.internal.json to
            io.github.imbrex.auth,
            io.github.imbrex.dicom,
            io.github.imbrex.query,
            io.github.imbrex.testkit;
}
