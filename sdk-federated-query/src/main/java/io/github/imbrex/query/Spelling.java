package io.github.imbrex.query;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** How names are compared, and which name was meant when none fits. */
final class Spelling {

    private static final int LONGEST = 40;

    private Spelling() {}

    /** Lower case, letters and digits only; the plus of {@code 3+} counts. */
    static String fold(String name) {
        var folded = new StringBuilder(name.length());
        name.codePoints().filter(c -> Character.isLetterOrDigit(c) || c == '+').forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** The candidate nearest to a misspelt name, unless all are further away than a third of its letters. */
    static Optional<String> nearest(String name, Collection<String> candidates) {
        String wanted = fold(name);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return Optional.empty();
        }
        String best = null;
        int least = Math.max(1, wanted.length() / 3) + 1;
        for (String candidate : candidates) {
            String folded = fold(candidate);
            int distance = folded.length() > LONGEST
                    ? Integer.MAX_VALUE
                    : wanted.length() >= 3 && folded.startsWith(wanted) ? 1 : distance(wanted, folded);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Insertions, deletions, replacements and swaps of neighbours that lead from one to the other. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
