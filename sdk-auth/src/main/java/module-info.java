/** Sign-in: from an issuer to credentials that {@link io.github.imbrex.Imbrex} attaches. */
@org.jspecify.annotations.NullMarked
module io.github.imbrex.auth {
    requires static transitive org.jspecify;
    requires transitive io.github.imbrex;
    requires com.github.benmanes.caffeine;
    requires com.nimbusds.jose.jwt;
    requires org.slf4j;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports io.github.imbrex.auth;
}
