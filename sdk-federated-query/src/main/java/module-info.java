/** Cohort queries: one outcome per site asked, counts with bounds. */
@org.jspecify.annotations.NullMarked
module io.github.imbrex.query {
    requires static transitive org.jspecify;
    requires transitive io.github.imbrex;
    requires org.slf4j;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports io.github.imbrex.query;
}
