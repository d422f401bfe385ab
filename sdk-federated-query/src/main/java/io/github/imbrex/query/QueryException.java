package io.github.imbrex.query;

import io.github.imbrex.DataException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A query cannot be read, or cannot be said in the language of the service that it is meant for. {@link #offset()} is
 * the place in the text, counted from 0, if it was a text.
 *
 * @since 0.1
 * @serial exclude
 */
public final class QueryException extends DataException {

    private static final long serialVersionUID = 1L;

    private static final int WINDOW = 60;

    private final String picture;
    private final @Nullable String suggestion;

    private QueryException(String message, int offset, String picture, @Nullable String suggestion) {
        super(message, offset, null, null);
        this.picture = picture;
        this.suggestion = suggestion;
    }

    /** The text at {@code offset} is wrong. */
    static QueryException at(String text, int offset, String problem, @Nullable String suggestion) {
        String message = problem + (suggestion == null ? "" : " Did you mean " + suggestion + "?");
        return new QueryException("Column " + (offset + 1) + ": " + message, offset, picture(text, offset), suggestion);
    }

    /** The query is well formed, but the service's language has no words for it. */
    static QueryException inexpressible(String problem) {
        return new QueryException(problem, -1, "", null);
    }

    /** {@return the text around the fault and, in a second line, a caret under it; empty if it was not a text} */
    public String picture() {
        return picture;
    }

    /** {@return the nearest valid word, if one is near} */
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestion);
    }

    private static String picture(String text, int offset) {
        int from = Math.max(0, offset - WINDOW);
        int to = Math.min(text.length(), offset + WINDOW);
        String line = text.substring(from, to).replaceAll("\\p{Cntrl}", " ");
        return line + "\n" + " ".repeat(offset - from) + "^";
    }
}
