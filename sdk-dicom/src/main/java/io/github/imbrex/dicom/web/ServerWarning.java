package io.github.imbrex.dicom.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A remark of the server in a {@code Warning} field with code 299, DICOM PS3.18 section 8.3.4. Servers disagree about
 * quotes, agent and the number, so only what can be relied upon is taken from it.
 *
 * @param text the remark, without agent and quotes; may be in any language
 * @param moreResults whether it says that a search has more results than were returned
 * @param additionalResults how many more, if it says so
 * @since 0.1
 */
public record ServerWarning(String text, boolean moreResults, OptionalLong additionalResults) {

    private static final Pattern CODE = Pattern.compile("(?:^|[\\s,:])299(?=$|[\\s:])[:\\s]*");
    private static final Pattern NEXT = Pattern.compile(",\\s*299(?=[\\s:])");
    private static final Pattern MORE =
            Pattern.compile("(?:(\\d{1,18})\\s+)?(?:additional|more|further)\\s+results?", Pattern.CASE_INSENSITIVE);

    /**
     * Reads one field value.
     *
     * @param fieldValue value of a {@code Warning} header
     * @return nothing if its code is not 299
     */
    public static Optional<ServerWarning> parse(String fieldValue) {
        Matcher code = CODE.matcher(fieldValue);
        if (!code.find()) {
            return Optional.empty();
        }
        String text = text(fieldValue.substring(code.end()).trim());
        Matcher more = MORE.matcher(text);
        if (!more.find()) {
            return Optional.of(new ServerWarning(text, false, OptionalLong.empty()));
        }
        OptionalLong count =
                more.group(1) == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(more.group(1)));
        return Optional.of(new ServerWarning(text, count.orElse(1) > 0, count));
    }

    /** All that one field value holds: fields may have been joined by commas (RFC 9110 section 5.3). */
    static List<ServerWarning> all(String fieldValue) {
        List<ServerWarning> all = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < fieldValue.length(); i++) {
            char c = fieldValue.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ','
                    && !quoted
                    && NEXT.matcher(fieldValue).region(i, fieldValue.length()).lookingAt()) {
                parse(fieldValue.substring(from, i)).ifPresent(all::add);
                from = i + 1;
            }
        }
        parse(fieldValue.substring(from)).ifPresent(all::add);
        return all;
    }

    private static String text(String afterCode) {
        int open = afterCode.indexOf('"');
        if (open >= 0) {
            int close = afterCode.indexOf('"', open + 1);
            return afterCode.substring(open + 1, close < 0 ? afterCode.length() : close);
        }
        int agentEnd = afterCode.indexOf(' ');
        String first = agentEnd < 0 ? "" : afterCode.substring(0, agentEnd);
        boolean isAgent = first.contains(":")
                || first.equals("-")
                || first.toLowerCase(Locale.ROOT).contains(".");
        return isAgent ? afterCode.substring(agentEnd + 1).trim() : afterCode;
    }
}
