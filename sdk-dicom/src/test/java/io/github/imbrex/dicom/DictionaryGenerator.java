package io.github.imbrex.dicom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Makes {@code StandardTags}, {@code StandardUids} and the two dictionary resources from the tables of PS3.6. Run with
 * the folder of the tables and the folder of this module; {@link DictionaryGeneratorTest} compares its output with what
 * is committed.
 */
final class DictionaryGenerator {

    static final String EDITION = "2026c";
    private static final String TAGS = "data-dictionary." + EDITION + ".tsv";
    private static final String UIDS = "uids." + EDITION + ".json";
    private static final String ORIGIN = "DICOM PS3.6 " + EDITION + ", (c) NEMA";

    private DictionaryGenerator() {}

    /** One output file, by its path in the module. */
    record Output(String path, String content) {}

    public static void main(String[] args) throws IOException {
        for (Output output : generate(Path.of(args[0]))) {
            Path target = Path.of(args[1]).resolve(output.path());
            Files.createDirectories(target.getParent());
            Files.writeString(target, output.content());
        }
    }

    static List<Output> generate(Path tables) {
        List<String[]> tags = tags(tables.resolve(TAGS));
        List<JsonNode> uids = uids(tables.resolve(UIDS));
        return List.of(
                new Output("src/main/resources/io/github/imbrex/dicom/tags.txt", tagResource(tags)),
                new Output("src/main/resources/io/github/imbrex/dicom/uids.txt", uidResource(uids)),
                new Output("src/main/java/io/github/imbrex/dicom/StandardTags.java", tagConstants(tags)),
                new Output("src/main/java/io/github/imbrex/dicom/StandardUids.java", uidConstants(uids)));
    }

    private static List<String[]> tags(Path table) {
        try {
            return Files.readAllLines(table).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .sorted(Comparator.comparing(columns -> columns[0].toUpperCase(Locale.ROOT)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> uids(Path table) {
        try {
            List<JsonNode> rows = new ArrayList<>();
            new ObjectMapper().readTree(Files.readAllBytes(table)).get("rows").forEach(rows::add);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tagResource(List<String[]> tags) {
        StringBuilder out = new StringBuilder(
                "# " + ORIGIN
                        + ", chapters 6 to 9. Tag (x: any digit), VR, VM, R if retired, keyword, name; made by DictionaryGenerator.\n");
        for (String[] row : tags) {
            out.append(row[0].toUpperCase(Locale.ROOT).replace('X', 'x')).append('\t');
            out.append(row[2]).append('\t').append(row[3]).append('\t');
            out.append(row[4].equals("True") ? "R" : "").append('\t');
            out.append(row[1]).append('\t').append(row[5]).append('\n');
        }
        return out.toString();
    }

    private static String uidResource(List<JsonNode> uids) {
        StringBuilder out = new StringBuilder(
                "# " + ORIGIN + ", Annex A. UID, type, R if retired, name; made by DictionaryGenerator.\n");
        for (JsonNode row : uids) {
            out.append(row.get("uid").asString()).append('\t');
            out.append(row.get("type").asString()).append('\t');
            out.append(row.get("retired").asBoolean() ? "R" : "").append('\t');
            out.append(row.get("name").asString()).append('\n');
        }
        return out.toString();
    }

    private static String tagConstants(List<String[]> tags) {
        StringBuilder out =
                head("StandardTags", "The tags of " + ORIGIN + ", by keyword; made by DictionaryGenerator.");
        for (String[] row : tags) {
            boolean repeating = row[0].matches("[56]0xx.*");
            if (row[1].isEmpty() || row[0].contains("x") && !repeating) {
                continue;
            }
            // Of a repeating group the first one: OverlayData is (6000,3000).
            String tag = row[0].replace("xx", repeating ? "00" : "xx").toUpperCase(Locale.ROOT);
            String form = "(" + row[0].substring(0, 4).toLowerCase(Locale.ROOT) + "," + tag.substring(4) + ")";
            if (!repeating) {
                form = "(" + tag.substring(0, 4) + "," + tag.substring(4) + ")";
            }
            String vr = row[2].isEmpty() ? "" : " " + row[2] + " " + row[3];
            javadoc(out, form + vr + ": " + row[5] + (row[4].equals("True") ? ", retired." : "."));
            out.append("    public static final int ")
                    .append(row[1])
                    .append(" = 0x")
                    .append(tag)
                    .append(";\n");
        }
        return out.append("}\n").toString();
    }

    private static String uidConstants(List<JsonNode> uids) {
        StringBuilder out = head("StandardUids", "The UIDs of " + ORIGIN + ", by name; made by DictionaryGenerator.");
        Set<String> seen = new HashSet<>();
        for (JsonNode row : uids) {
            String name = row.get("name").asString();
            String constant = constant(name.replaceAll("\\s*\\(Retired\\)", ""));
            if (constant.isEmpty() || Character.isDigit(constant.charAt(0)) || !seen.add(constant)) {
                continue;
            }
            javadoc(out, name + (row.get("retired").asBoolean() ? ", retired." : "."));
            String uid = row.get("uid").asString();
            String line = "    public static final String " + constant + " = \"" + uid + "\";";
            if (line.length() > 120) {
                line = line.replace(" = ", " =\n            ");
            }
            out.append(line).append('\n');
        }
        return out.append("}\n").toString();
    }

    /** The name without anything but letters and digits, each word beginning upper case. */
    private static String constant(String name) {
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (char c : name.toCharArray()) {
            if (c > 127 || !Character.isLetterOrDigit(c)) {
                start = true;
            } else {
                out.append(start ? Character.toUpperCase(c) : c);
                start = false;
            }
        }
        return out.toString();
    }

    private static StringBuilder head(String type, String sentence) {
        return new StringBuilder("package io.github.imbrex.dicom;\n\n/** " + sentence + " */\nabstract class " + type
                + " {\n\n    " + type + "() {}\n\n");
    }

    private static void javadoc(StringBuilder out, String sentence) {
        String text = sentence.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;");
        String line = "    /** " + text + " */";
        if (line.getBytes(StandardCharsets.UTF_8).length <= 120) {
            out.append(line).append('\n');
            return;
        }
        out.append("    /**\n");
        StringBuilder current = new StringBuilder("     *");
        for (String word : text.split(" ")) {
            if (current.length() + 1 + word.length() > 120) {
                out.append(current).append('\n');
                current = new StringBuilder("     *");
            }
            current.append(' ').append(word);
        }
        out.append(current).append("\n     */\n");
    }
}
