package io.github.imbrex.cli;

import io.github.imbrex.Imbrex;
import io.github.imbrex.query.Answer;
import io.github.imbrex.query.CohortQuery;
import io.github.imbrex.query.Count;
import io.github.imbrex.query.FederatedSearch;
import io.github.imbrex.query.QueryException;
import io.github.imbrex.query.SearchPlan;
import io.github.imbrex.query.SiteOutcome;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code imbrex query TEXT --spot URL --site NAME..}. */
@Command(
        name = "query",
        description = "Asks every site how many patients match.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  imbrex query 'diagnosis = lung and modality in (CT, PET)' \\",
            "      --spot https://explorer.example.org/backend/ --site north --site south"
        })
final class QueryCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final CredentialOptions credentials = new CredentialOptions();

    @Parameters(
            index = "0",
            paramLabel = "TEXT",
            description = "The question, such as 'diagnosis = prostate and age in 50..70'.")
    @SuppressWarnings("NullAway.Init") // required
    private String text;

    @Option(names = "--spot", required = true, paramLabel = "URL", description = "Base address of Spot.")
    @SuppressWarnings("NullAway.Init") // required
    private URI spot;

    @Option(names = "--site", required = true, paramLabel = "NAME", description = "A site to ask; repeat for more.")
    private final List<String> sites = new ArrayList<>();

    @Option(
            names = "--deadline",
            paramLabel = "60s",
            converter = DurationConverter.class,
            description = "When to stop waiting: 90s, 2m. Default: ${DEFAULT-VALUE}.",
            defaultValue = "120s")
    @SuppressWarnings("NullAway.Init") // has a default
    private Duration deadline;

    @Option(names = "--explain", description = "Says what would be sent to whom, and sends nothing.")
    private boolean explain;

    @Override
    public Integer call() throws Exception {
        CohortQuery query = parse();
        try (Imbrex imbrex = credentials.open(spot, common)) {
            FederatedSearch search = FederatedSearch.builder(imbrex, spot)
                    .sites(sites)
                    .deadline(deadline)
                    .build();
            if (explain) {
                explain(search.plan(query));
                return ExitCodes.DONE;
            }
            Answer answer = search.run(query, event -> {
                if (common.json) {
                    common.result(
                            members("site", event.site(), "state", event.state().toString()));
                } else {
                    common.remark(event.toString());
                }
            });
            if (common.json) {
                common.result(total(answer));
            } else {
                common.result(answer.toString());
            }
            return answer.isComplete() ? ExitCodes.DONE : ExitCodes.PARTIAL;
        }
    }

    private CohortQuery parse() {
        try {
            return CohortQuery.parse(text);
        } catch (QueryException unclear) {
            throw new ParameterException(spec.commandLine(), unclear.getMessage() + "\n" + unclear.picture(), unclear);
        }
    }

    private void explain(SearchPlan plan) {
        if (!common.json) {
            common.out().print(plan.explain());
            return;
        }
        Map<String, Object> sites = new LinkedHashMap<>();
        plan.sites().forEach((site, fidelity) -> sites.put(site, fidelity.toString()));
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("words", plan.query().explain());
        line.put("notes", plan.notes());
        line.put("endpoint", plan.endpoint().toString());
        line.put("sites", sites);
        line.put("request", JsonMapper.shared().readValue(plan.ast(), Object.class));
        common.result(line);
    }

    static Map<String, Object> total(Answer answer) {
        List<Map<String, Object>> outcomes = new ArrayList<>();
        for (SiteOutcome outcome : answer.sites()) {
            Map<String, Object> site =
                    members("site", outcome.site(), "state", outcome.state().toString());
            if (outcome instanceof SiteOutcome.Answered) {
                site.put("subjects", bounds(outcome.subjects()));
            }
            outcome.reason().ifPresent(reason -> site.put("reason", reason));
            outcomes.add(site);
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("total", Map.of("subjects", bounds(answer.subjects())));
        line.put("sites", outcomes);
        return line;
    }

    private static Map<String, Object> bounds(Count count) {
        Map<String, Object> bounds = new LinkedHashMap<>();
        bounds.put("lower", count.lower());
        bounds.put("upper", count.upper().isPresent() ? count.upper().getAsLong() : null);
        bounds.put("exact", count.isExact());
        return bounds;
    }

    private static Map<String, Object> members(String first, Object one, String second, Object two) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(first, one);
        members.put(second, two);
        return members;
    }
}
