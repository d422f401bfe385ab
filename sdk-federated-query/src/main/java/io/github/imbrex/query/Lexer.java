package io.github.imbrex.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts query text into words, quoted names and signs. */
final class Lexer {

    private static final int MAX_LENGTH = 65_536;

    private static final List<String> SIGNS = List.of("!=", ">=", "<=", "..", "=", "<", ">", "(", ")", ",");

    private Lexer() {}

    /** All tokens, and one that marks the end. */
    static List<Token> tokens(String text) {
        if (text.length() > MAX_LENGTH) {
            throw QueryException.at(text, MAX_LENGTH, "A query may have " + MAX_LENGTH + " characters at most.", null);
        }
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '"' || c == '\'') {
                at = quoted(text, at, tokens);
            } else if (isWord(text, at)) {
                int from = at;
                while (at < text.length() && isWord(text, at)) {
                    at++;
                }
                tokens.add(new Token(Kind.WORD, text.substring(from, at), from));
            } else {
                at = sign(text, at, tokens);
            }
        }
        tokens.add(new Token(Kind.END, "", text.length()));
        return tokens;
    }

    private static int quoted(String text, int from, List<Token> tokens) {
        char quote = text.charAt(from);
        var name = new StringBuilder();
        for (int at = from + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == quote) {
                tokens.add(new Token(Kind.QUOTED, name.toString(), from));
                return at + 1;
            }
            if (c == '\\' && at + 1 < text.length()) {
                c = text.charAt(++at);
            }
            name.append(c);
        }
        throw QueryException.at(text, from, "This quotation mark is not closed.", null);
    }

    private static int sign(String text, int at, List<Token> tokens) {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                tokens.add(new Token(Kind.SIGN, sign, at));
                return at + sign.length();
            }
        }
        String shown = new String(Character.toChars(text.codePointAt(at)));
        boolean printable = !Character.isISOControl(text.codePointAt(at));
        throw QueryException.at(
                text, at, (printable ? "The sign " + shown : "This control character") + " has no meaning here.", null);
    }

    /** One dot belongs to a word, as in {@code V1.0}; two are a sign, as in {@code 50..70}. */
    private static boolean isWord(String text, int at) {
        char c = text.charAt(at);
        if (c == '.') {
            boolean double_ =
                    (at + 1 < text.length() && text.charAt(at + 1) == '.') || (at > 0 && text.charAt(at - 1) == '.');
            return !double_ && at > 0 && isWord(text, at - 1);
        }
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '+' || Character.isSurrogate(c);
    }

    enum Kind {
        WORD,
        QUOTED,
        SIGN,
        END
    }

    record Token(Kind kind, String text, int offset) {

        boolean isEnd() {
            return kind == Kind.END;
        }

        /** Whether it can name a criterion or a value. */
        boolean isName() {
            return kind == Kind.WORD || kind == Kind.QUOTED;
        }

        boolean is(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }

        boolean isKeyword(String word) {
            return kind == Kind.WORD && text.equalsIgnoreCase(word);
        }

        /** The word in lower case or the sign; nothing for what is in quotes. */
        String keyword() {
            return kind == Kind.QUOTED ? "" : text.toLowerCase(Locale.ROOT);
        }

        /** As in a message; long ones are cut. */
        @Override
        public String toString() {
            return isEnd() ? "the end" : "\"" + (text.length() > 40 ? text.substring(0, 40) + "..." : text) + "\"";
        }
    }
}
