package io.github.imbrex.testkit.internal.node;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A path of DICOM PS3.18 section 10.1, such as {@code /studies/1.2/series/1.3/metadata}.
 *
 * @param study Study Instance UID, if named
 * @param series Series Instance UID, if named
 * @param sop SOP Instance UID, if named
 * @param rest what follows: a level to search, {@code metadata}, {@code frames/1}, or nothing
 */
public record ResourcePath(
        @Nullable String study,
        @Nullable String series,
        @Nullable String sop,
        List<String> rest) {

    /** Reads the path below the root; nothing if it is none of the standard. */
    public static Optional<ResourcePath> parse(String path) {
        List<String> segments = Arrays.stream(path.split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .toList();
        String[] uids = new String[3];
        List<String> levels = List.of("studies", "series", "instances");
        int at = 0;
        for (int level = 0; level < 3 && at + 1 < segments.size(); level++) {
            if (!segments.get(at).equals(levels.get(level))) {
                break;
            }
            uids[level] = segments.get(at + 1);
            at += 2;
        }
        List<String> rest = segments.subList(at, segments.size());
        boolean known = rest.isEmpty()
                ? uids[0] != null
                : List.of("studies", "series", "instances", "metadata", "bulkdata", "frames")
                        .contains(rest.get(0));
        return known ? Optional.of(new ResourcePath(uids[0], uids[1], uids[2], rest)) : Optional.empty();
    }

    /** The level that is searched, if this is a search. */
    public Optional<String> searched() {
        return rest.size() == 1 && List.of("studies", "series", "instances").contains(rest.get(0))
                ? Optional.of(rest.get(0))
                : Optional.empty();
    }

    /** Whether this word follows the UIDs. */
    public boolean is(String what) {
        return !rest.isEmpty() && rest.get(0).equals(what);
    }

    boolean covers(StoredInstance instance) {
        return (study == null || study.equals(instance.study()))
                && (series == null || series.equals(instance.series()))
                && (sop == null || sop.equals(instance.sop()));
    }
}
