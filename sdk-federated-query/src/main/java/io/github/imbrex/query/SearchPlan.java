package io.github.imbrex.query;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a search would send to whom, and how truly each site can answer. Immutable.
 *
 * @since 0.1
 */
public final class SearchPlan {

    private static final UUID NONE = new UUID(0, 0);

    private final URI endpoint;
    private final CohortQuery query;
    private final EucaimAst ast;
    private final Map<String, Fidelity> fidelities = new LinkedHashMap<>();

    SearchPlan(URI endpoint, CohortQuery query, EucaimAst ast, Map<String, ProviderKind> sites) {
        this.endpoint = endpoint;
        this.query = query;
        this.ast = ast;
        sites.forEach((site, kind) -> fidelities.put(site, Judge.fidelity(ast, kind)));
    }

    /** {@return the address to which the query would be posted} */
    public URI endpoint() {
        return endpoint;
    }

    /** {@return what would be asked} */
    public CohortQuery query() {
        return query;
    }

    /** {@return the sites that would be asked, in order, and how truly each can answer} */
    public Map<String, Fidelity> sites() {
        return Collections.unmodifiableMap(fidelities);
    }

    /** {@return the query in EUCAIM's language as indented JSON, with a placeholder for its id} */
    public String ast() {
        return ast.root(NONE).toPrettyString();
    }

    /** {@return what the translation changes or a site may read otherwise, in whole sentences} */
    public List<String> notes() {
        return Judge.notes(ast);
    }

    /** {@return the plan as a text for a person: the question in words, the notes, the sites, what would be sent} */
    public String explain() {
        var text = new StringBuilder(query.explain()).append('\n');
        notes().forEach(note -> text.append("Note: ").append(note).append('\n'));
        text.append("Sent to ").append(endpoint).append(" for:\n");
        fidelities.forEach((site, fidelity) -> text.append("  ")
                .append(site)
                .append(": ")
                .append(words(fidelity))
                .append('\n'));
        return text.append(ast()).append('\n').toString();
    }

    private static String words(Fidelity fidelity) {
        return switch (fidelity) {
            case EXACT -> "exact, it understands every condition";
            case MAY_OVER_COUNT -> "may over-count, it leaves out conditions that it does not know";
            case MAY_UNDER_COUNT -> "may under-count, it takes conditions that it does not know for false";
            case UNSUPPORTED -> "unsupported, it will refuse the query or find nothing by it";
            case UNKNOWN -> "unknown, the kinds of provider differ over this query and its kind was not named";
        };
    }

    /** The text of {@link #explain()}. */
    @Override
    public String toString() {
        return explain();
    }
}
