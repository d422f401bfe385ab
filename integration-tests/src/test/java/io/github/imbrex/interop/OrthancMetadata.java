package io.github.imbrex.interop;

import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What Orthanc says about an instance in its metadata, against the instance. It rewrites decimal numbers, gives binary
 * values as addresses, leaves out compressed pixels and empty items, and each time reads bytes that are no text of their
 * character set otherwise; all else must be equal, in sequences too.
 */
final class OrthancMetadata {

    private static final Set<String> NUMBERS = Set.of("DS", "IS", "FL", "FD", "SS", "US", "SL", "UL", "SV", "UV");
    private static final Set<String> BINARY = Set.of("OB", "OW", "OF", "OD", "OL", "OV", "UN");
    private static final double ROUNDING = 1e-12;

    /** Orthanc 1.10 loses characters of other sets, and reads the backslash between values as a yen sign in ISO_IR 13. */
    private static final Set<String> KEPT = Set.of(
            "ISO_IR 6",
            "ISO_IR 100",
            "ISO_IR 101",
            "ISO_IR 109",
            "ISO_IR 110",
            "ISO_IR 126",
            "ISO_IR 127",
            "ISO_IR 138",
            "ISO_IR 144",
            "ISO_IR 148",
            "ISO_IR 166",
            "ISO_IR 192");

    /** Palette descriptors, which are signed or not as the pixels are: told only if they are sure. */
    private static final Set<String> AMBIGUOUS = Set.of("00281101", "00281102", "00281103");

    private final boolean comparesText;
    private final List<String> differences = new ArrayList<>();
    private int compared;

    private OrthancMetadata(boolean comparesText) {
        this.comparesText = comparesText;
    }

    /** The comparison of an instance with what is told of it. */
    static OrthancMetadata compare(DicomObject source, DicomObject told) {
        var comparison = new OrthancMetadata(
                source.strings(Tag.SpecificCharacterSet).stream().allMatch(KEPT::contains));
        comparison.compare("", SameInstance.values(source), SameInstance.values(told));
        return comparison;
    }

    /** Paths of attributes that are told otherwise. */
    List<String> differences() {
        return differences;
    }

    /** How many values were compared. */
    int compared() {
        return compared;
    }

    private void compare(String path, JsonNode source, JsonNode told) {
        for (Map.Entry<String, JsonNode> attribute : source.properties()) {
            String name = path + attribute.getKey();
            boolean isPrivate = Tag.isPrivate(Tag.parse(attribute.getKey()));
            if (!isPrivate) {
                attribute(name, attribute.getValue(), told.get(attribute.getKey()));
            }
        }
    }

    private void attribute(String name, JsonNode source, JsonNode told) {
        String vr = source.get("vr").asString();
        if (BINARY.contains(vr)) {
            return;
        }
        if (told == null && AMBIGUOUS.contains(name)) {
            return;
        }
        compared++;
        if (told == null || !told.get("vr").asString().equals(vr)) {
            differences.add(name + ": " + source + " | " + told);
            return;
        }
        JsonNode before = source.path("Value");
        JsonNode after = told.path("Value");
        if (vr.equals("SQ")) {
            items(name, filled(before), filled(after));
        } else if (NUMBERS.contains(vr)) {
            boolean oneValue = before.size() < 2;
            if ((comparesText || oneValue) && !sameNumbers(before, after)) {
                differences.add(name + ": " + before + " | " + after);
            }
        } else if (comparesText && isText(before) && !before.equals(after)) {
            differences.add(name + ": " + before + " | " + after);
        }
    }

    private void items(String name, List<JsonNode> before, List<JsonNode> after) {
        if (before.size() != after.size()) {
            differences.add(name + ": " + before.size() + " items, not " + after.size());
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            compare(name + "[" + i + "].", before.get(i), after.get(i));
        }
    }

    private static List<JsonNode> filled(JsonNode items) {
        List<JsonNode> filled = new ArrayList<>();
        for (JsonNode item : items) {
            if (!item.isEmpty()) {
                filled.add(item);
            }
        }
        return filled;
    }

    /** Whether all bytes were characters: what was not is the replacement character here. */
    private static boolean isText(JsonNode values) {
        return values.toString().indexOf('\uFFFD') < 0;
    }

    private static boolean sameNumbers(JsonNode before, JsonNode after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            double x = before.get(i).asDouble();
            double y = after.get(i).asDouble();
            if (Math.abs(x - y) > ROUNDING * Math.max(1, Math.abs(x))) {
                return false;
            }
        }
        return true;
    }
}
