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
 * values as addresses and leaves compressed pixels out; all else must be equal, in sequences too.
 */
final class OrthancMetadata {

    private static final Set<String> NUMBERS = Set.of("DS", "IS", "FL", "FD", "SS", "US", "SL", "UL", "SV", "UV");
    private static final Set<String> BINARY = Set.of("OB", "OW", "OF", "OD", "OL", "OV", "UN");
    private static final double ROUNDING = 1e-12;

    private final boolean comparesText;
    private final List<String> differences = new ArrayList<>();
    private int compared;

    private OrthancMetadata(boolean comparesText) {
        this.comparesText = comparesText;
    }

    /** The comparison of an instance with what is told of it. */
    static OrthancMetadata compare(DicomObject source, DicomObject told) {
        var comparison = new OrthancMetadata(
                source.strings(Tag.SpecificCharacterSet).stream().allMatch(OrthancMetadata::isKept));
        comparison.compare("", SameInstance.values(source), SameInstance.values(told));
        return comparison;
    }

    /** Orthanc 1.10 drops the escapes of ISO 2022 in JSON, and reads a backslash of ISO_IR 13 as a yen sign. */
    private static boolean isKept(String characterSet) {
        return !characterSet.startsWith("ISO 2022")
                && !characterSet.equals("ISO_IR 13")
                && !characterSet.startsWith("GB")
                && !characterSet.isEmpty();
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
        compared++;
        if (told == null || !told.get("vr").asString().equals(vr)) {
            differences.add(name + ": " + source + " | " + told);
            return;
        }
        JsonNode before = source.path("Value");
        JsonNode after = told.path("Value");
        if (vr.equals("SQ")) {
            if (before.size() != after.size()) {
                differences.add(name + ": " + before.size() + " items, not " + after.size());
                return;
            }
            for (int i = 0; i < before.size(); i++) {
                compare(name + "[" + i + "].", before.get(i), after.get(i));
            }
        } else if (NUMBERS.contains(vr)) {
            if (!sameNumbers(before, after)) {
                differences.add(name + ": " + before + " | " + after);
            }
        } else if (comparesText && !before.equals(after)) {
            differences.add(name + ": " + before + " | " + after);
        }
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
