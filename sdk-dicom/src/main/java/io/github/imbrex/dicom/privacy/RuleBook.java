package io.github.imbrex.dicom.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every rule the check knows of, those it does not apply yet included, so that a report can say what was not looked at. */
final class RuleBook {

    /** Raised whenever the same data could get other findings. */
    static final String VERSION = "1";

    private static final Map<String, Rule> RULES = new LinkedHashMap<>();
    private static final Map<String, Boolean> RUN = new LinkedHashMap<>();

    static {
        for (String[] cells : Resources.table("rules.tsv")) {
            RULES.put(cells[0], new Rule(cells[0], cells[1], cells[4], cells[2]));
            RUN.put(cells[0], cells[3].equals("run"));
        }
    }

    static final Rule PROFILE_ACTION = rule("P-01");
    static final Rule UNLISTED_DATE = rule("P-02");
    static final Rule RECENT_ATTRIBUTE = rule("P-03");
    static final Rule DIRECTORY_GROUP = rule("P-04");
    static final Rule PRIVATE_ELEMENT = rule("P-05");
    static final Rule FILE_META = rule("P-12");
    static final Rule TRAILING_BYTES = rule("P-13");
    static final Rule DECLARED_REMOVED = rule("D-01");
    static final Rule DECLARED_METHOD = rule("D-02");
    static final Rule DECLARED_CODES = rule("D-03");
    static final Rule DECLARED_DATES = rule("D-04");
    static final Rule DECLARED_TIME = rule("D-05");
    static final Rule DECLARED_BURNED_IN = rule("D-06");
    static final Rule DECLARED_FEATURES = rule("D-07");
    static final Rule CONTRACT_DIFFERENCE = rule("C-01");
    static final Rule UNREADABLE = rule("IO-01");
    static final Rule DAMAGED = rule("IO-02");
    static final Rule NOT_DICOM = rule("IO-03");

    private RuleBook() {}

    static List<Rule> all() {
        return List.copyOf(RULES.values());
    }

    static boolean isRun(Rule rule) {
        return Boolean.TRUE.equals(RUN.get(rule.id()));
    }

    /** Whether a rule is about reading the input rather than about what the data show. */
    static boolean isAboutInput(Rule rule) {
        return rule.id().startsWith("IO-");
    }

    private static Rule rule(String id) {
        Rule rule = RULES.get(id);
        if (rule == null) {
            throw new IllegalStateException("The resource rules.tsv has no rule " + id + ".");
        }
        return rule;
    }
}
