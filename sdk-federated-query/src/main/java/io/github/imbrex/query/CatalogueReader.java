package io.github.imbrex.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the two resources behind {@link Criterion}: {@code eucaim-catalogue.tsv} (generated: codes, labels, support) and
 * {@code words.tsv} (ours: the words of the query language and the limits of numbers).
 */
final class CatalogueReader {

    private CatalogueReader() {}

    static List<Criterion> read() {
        List<String[]> rows = rows("eucaim-catalogue.tsv");
        Words words = Words.of(rows("words.tsv"));
        Map<String, Integer> keys = new HashMap<>();
        rows.stream().filter(row -> row[0].equals("criterion")).forEach(row -> keys.merge(row[1], 1, Integer::sum));

        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < rows.size(); ) {
            String[] head = rows.get(i++);
            List<Criterion.NamedValue> values = new ArrayList<>();
            Map<String, Set<ProviderKind>> support = new HashMap<>();
            for (; i < rows.size() && rows.get(i)[0].equals("value"); i++) {
                String[] row = rows.get(i);
                List<String> names = words.ofValue(row[1]);
                values.add(new Criterion.NamedValue(new Criterion.Value(row[1], row[3], names.get(0)), names));
                support.put(row[1], Support.parse(row[2]));
            }
            criteria.add(new Criterion(
                    words.ofCriterion(head[5]),
                    head[1],
                    head[5],
                    words.phrase(head[5]),
                    head[3].equals("-") ? null : head[3],
                    keys.getOrDefault(head[1], 0) > 1,
                    words.scale(head[5]),
                    new Support(Support.parse(head[4]), support),
                    values));
        }
        return List.copyOf(criteria);
    }

    private static List<String[]> rows(String resource) {
        try (InputStream in = CatalogueReader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + resource + " is missing from the module");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of the query language, by label of the criterion and by code of the value. */
    private record Words(
            Map<String, List<String>> criteria,
            Map<String, String> phrases,
            Map<String, List<String>> values,
            Map<String, Criterion.Scale> scales) {

        static Words of(List<String[]> rows) {
            var words = new Words(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
            for (String[] row : rows) {
                List<String> names = Arrays.asList(row[2].split(" "));
                if (row[0].equals("value")) {
                    words.values.put(row[1], names);
                    continue;
                }
                words.criteria.put(row[1], names);
                words.phrases.put(row[1], row[3]);
                if (row.length > 4) {
                    words.scales.put(
                            row[1],
                            new Criterion.Scale(
                                    new BigDecimal(row[4]), new BigDecimal(row[5]), row[6], row[7].equals("whole")));
                }
            }
            return words;
        }

        List<String> ofCriterion(String label) {
            return require(criteria.get(label), label);
        }

        String phrase(String label) {
            return phrases.getOrDefault(label, label);
        }

        List<String> ofValue(String code) {
            return require(values.get(code), code);
        }

        Criterion.@Nullable Scale scale(String label) {
            return scales.get(label);
        }

        private static List<String> require(@Nullable List<String> names, String what) {
            if (names == null) {
                throw new IllegalStateException("words.tsv has no word for " + what);
            }
            return names;
        }
    }
}
