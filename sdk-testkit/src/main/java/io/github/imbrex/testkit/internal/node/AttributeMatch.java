package io.github.imbrex.testkit.internal.node;

import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One condition of a search, matched as DICOM PS3.4 section C.2.2.2 says. */
final class AttributeMatch {

    private static final Set<String> RANGES = Set.of("DA", "TM", "DT");

    private final List<Integer> path;
    private final String value;

    private AttributeMatch(List<Integer> path, String value) {
        this.path = path;
        this.value = value;
    }

    /** The condition of a query parameter; nothing if it names no attribute, which servers ignore. */
    static Optional<AttributeMatch> of(String parameter, String value) {
        List<Integer> path = new ArrayList<>();
        for (String step : parameter.split("\\.", -1)) {
            try {
                path.add(Tag.parse(step));
            } catch (IllegalArgumentException unknown) {
                return Optional.empty();
            }
        }
        return Optional.of(new AttributeMatch(path, value));
    }

    boolean isFor(int tag) {
        return path.size() == 1 && path.get(0) == tag;
    }

    boolean matches(DicomObject object) {
        return matches(object, 0);
    }

    private boolean matches(DicomObject object, int step) {
        int tag = path.get(step);
        if (step < path.size() - 1) {
            return object.items(tag).stream().anyMatch(item -> matches(item, step + 1));
        }
        String vr = object.vr(tag).map(Enum::name).orElse("");
        return matches(object.strings(tag), vr);
    }

    /** Whether any of the values fits; everything does if nothing is asked. */
    boolean matches(List<String> values, String vr) {
        return value.isEmpty() || values.stream().anyMatch(one -> fits(one, vr));
    }

    private boolean fits(String one, String vr) {
        if (vr.equals("UI")) {
            return Arrays.asList(value.split("[,\\\\]", -1)).contains(one);
        }
        if (RANGES.contains(vr) && value.contains("-")) {
            String[] bounds = value.split("-", 2);
            return (bounds[0].isEmpty() || one.compareTo(bounds[0]) >= 0)
                    && (bounds[1].isEmpty() || one.compareTo(bounds[1]) <= 0 || one.startsWith(bounds[1]));
        }
        if (vr.equals("PN")) {
            return wildcard(value.toLowerCase(Locale.ROOT))
                    .matcher(one.toLowerCase(Locale.ROOT))
                    .matches();
        }
        return RANGES.contains(vr)
                ? one.equals(value)
                : wildcard(value).matcher(one).matches();
    }

    private static Pattern wildcard(String text) {
        var regex = new StringBuilder();
        text.chars()
                .forEach(c -> regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(Character.toString(c))));
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
}
