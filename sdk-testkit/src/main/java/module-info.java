/** Stand-ins of the infrastructure's services, on loopback, for tests without a network. */
@org.jspecify.annotations.NullMarked
module io.github.imbrex.testkit {
    requires static transitive org.jspecify;
    requires transitive io.github.imbrex;
    requires io.github.imbrex.dicom;
    requires jdk.httpserver;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports io.github.imbrex.testkit;
}
