package io.github.imbrex.query;

/**
 * What answers the queries at a site. Kinds treat what they do not understand in opposite ways, with nothing on the wire
 * to tell, so that a {@link Fidelity} can be stated only for a known kind.
 *
 * @since 0.1
 */
public enum ProviderKind {
    /** A provider that gets the query as it is (Focus {@code omop}): what it does not know is false there. */
    OMOP,
    /** A provider that gets parameters (Focus {@code eucaim-api}): what Focus does not know is left out. */
    EUCAIM_API,
    /** A database that Focus asks itself (Focus {@code eucaim-sql}): what Focus does not know is left out. */
    EUCAIM_SQL,
    /** Not known. */
    UNKNOWN
}
