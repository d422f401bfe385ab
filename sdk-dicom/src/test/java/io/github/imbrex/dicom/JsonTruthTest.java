package io.github.imbrex.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.support.RealData;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Our JSON of real files against that of an independent tool, by value. */
class JsonTruthTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * Where the reading that PS3.5 asks for, or that loses less, is not that of the other tool: of a tag that occurs twice
     * it took the first value; a wrong group length made it see no data set at all.
     */
    private static final Set<String> READ_OTHERWISE =
            Set.of("malformed/gen_bad_duplicate_tags.dcm/00200013", "malformed/gen_bad_group_length_wrong.dcm");

    @Test
    void jsonOfRealFilesHasTheValuesAnIndependentToolSaw() throws Exception {
        List<String> differences = new ArrayList<>();
        int files = 0;
        for (Path truth : RealData.files("dicom/json-truth")) {
            String name = truth.getFileName().toString().replace("__", "/").replace(".json", "");
            Path file = RealData.path("dicom/" + name);
            JsonNode expected = MAPPER.readTree(Files.readAllBytes(truth));
            JsonNode actual = MAPPER.readTree(json(file));
            List<String> here = new ArrayList<>();
            compare(expected, actual, name, here);
            here.removeIf(line -> READ_OTHERWISE.stream().anyMatch(line::startsWith));
            if (!here.isEmpty()) {
                differences.add(here.get(0) + " and " + (here.size() - 1) + " more");
            }
            files++;
        }
        System.out.println("JsonTruthTest: " + (files - differences.size()) + " of " + files + " files equal by value");
        assertThat(differences).isEmpty();
    }

    private static String json(Path file) throws IOException {
        // One file of the corpus is a deflate bomb within what its truth was made from.
        ReadOptions options = ReadOptions.standard()
                .withLimits(Limits.standard().withInflated(256L << 20, 2000).withValueBytes(128L << 20));
        DicomObject dataSet = DicomFile.read(file, options).dataSet();
        return DicomJson.toJson(dataSet, JsonOptions.standard().withNonFinite(JsonOptions.NonFinite.STRING));
    }

    private static void compare(JsonNode expected, JsonNode actual, String where, List<String> differences) {
        Map<String, JsonNode> left = attributes(expected);
        Map<String, JsonNode> right = attributes(actual);
        for (String key : left.keySet()) {
            if (!right.containsKey(key)) {
                differences.add(where + "/" + key + " missing");
                continue;
            }
            attribute(left.get(key), right.get(key), where + "/" + key, differences);
        }
        for (String key : right.keySet()) {
            if (!left.containsKey(key)) {
                differences.add(where + "/" + key + " too much");
            }
        }
    }

    private static Map<String, JsonNode> attributes(JsonNode object) {
        Map<String, JsonNode> attributes = new TreeMap<>();
        object.properties().forEach(entry -> {
            String key = entry.getKey();
            // Trailing padding of the data set is no attribute of it.
            if (!key.equals("FFFCFFFC")
                    && !key.equals("00080005")
                    && !key.startsWith("0002")
                    && !key.endsWith("0000")) {
                attributes.put(key, entry.getValue());
            }
        });
        return attributes;
    }

    private static void attribute(JsonNode expected, JsonNode actual, String where, List<String> differences) {
        String vr = expected.path("vr").asString();
        if (vr.equals("SQ")) {
            JsonNode left = expected.path("Value");
            JsonNode right = actual.path("Value");
            if (left.size() != right.size()) {
                differences.add(where + " items " + left.size() + " / " + right.size());
                return;
            }
            for (int i = 0; i < left.size(); i++) {
                compare(left.get(i), right.get(i), where + "[" + i + "]", differences);
            }
            return;
        }
        if (expected.has("_InlineBinarySha256")) {
            String text = actual.path("InlineBinary").asString();
            String digest = expected.path("_InlineBinarySha256").asString();
            if (!digest.equals(sha256(text)) && !digest.equals(sha256(padded(text)))) {
                differences.add(where + " " + vr + " binary differs in its digest");
            }
            return;
        }
        List<String> left = values(expected);
        List<String> right = values(actual);
        if (!left.equals(right) && !(vr.equals("UN") && left.equals(raw(actual)))) {
            differences.add(where + " " + vr + "/" + actual.path("vr").asString() + " " + left + " / " + right);
        }
    }

    /** The values as text that is equal if the values are. */
    private static List<String> values(JsonNode attribute) {
        List<String> values = new ArrayList<>();
        if (attribute.has("InlineBinary")) {
            values.add(unpadded(attribute.path("InlineBinary").asString()));
        }
        String vr = attribute.path("vr").asString();
        for (JsonNode value : attribute.path("Value")) {
            values.add(normal(value, vr));
        }
        while (!values.isEmpty() && values.get(values.size() - 1).isEmpty()) {
            values.remove(values.size() - 1);
        }
        return values;
    }

    private static String normal(JsonNode value, String vr) {
        if (value.isNull()) {
            return "";
        }
        if (value.isObject()) {
            // The other tool drops empty components at the end; we keep a name as it was given.
            String name = value.path("Alphabetic").asString("") + "="
                    + value.path("Ideographic").asString("") + "="
                    + value.path("Phonetic").asString("");
            return name.replaceAll("[ ^]+(?==|$)", "").replaceAll("=+$", "");
        }
        String text = stripped(value.asString());
        if (List.of("DS", "IS", "FL", "FD", "SV", "UV").contains(vr)) {
            try {
                if (vr.equals("FL")) {
                    return Float.toString(Float.parseFloat(text));
                }
                if (vr.equals("FD")) {
                    // The other tool prints 16 digits, which is not always the nearest double.
                    return new BigDecimal(text)
                            .round(new MathContext(15))
                            .stripTrailingZeros()
                            .toPlainString();
                }
                return new BigDecimal(text).stripTrailingZeros().toPlainString();
            } catch (NumberFormatException e) {
                return text;
            }
        }
        return text;
    }

    /** Without the NUL that makes a value even, which the other tool adds where it is missing. */
    private static String unpadded(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == 0) {
            end--;
        }
        return Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, end));
    }

    private static String padded(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        return Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, bytes.length + 1));
    }

    private static String stripped(String text) {
        return text.replaceAll("[ \\x00]+$", "");
    }

    /** The value of an element as the bytes it was written with, for what the other tool left as UN. */
    private static List<String> raw(JsonNode attribute) {
        StringBuilder text = new StringBuilder();
        for (JsonNode value : attribute.path("Value")) {
            text.append(text.length() > 0 ? "\\" : "").append(value.asString());
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        byte[] even = Arrays.copyOf(bytes, bytes.length + (bytes.length & 1));
        if (even.length > bytes.length) {
            even[bytes.length] = (byte) (attribute.path("vr").asString().equals("UI") ? 0 : ' ');
        }
        return List.of(unpadded(Base64.getEncoder().encodeToString(even)));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
