package io.github.imbrex.testkit.internal.node;

import io.github.imbrex.DataException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The DICOM files below a directory, read once, what else lies there, and what was stored since. Thread-safe. */
public final class NodeIndex {

    private volatile List<StoredInstance> instances;
    private final Map<Path, String> skipped;

    private NodeIndex(List<StoredInstance> instances, Map<Path, String> skipped) {
        this.instances = List.copyOf(instances);
        this.skipped = new LinkedHashMap<>(skipped);
    }

    /** Reads the headers of all files below a directory; of two with one SOP Instance UID the first in path order counts. */
    public static NodeIndex of(Path directory) {
        Map<String, StoredInstance> bySop = new TreeMap<>();
        Map<Path, String> skipped = new LinkedHashMap<>();
        try (Stream<Path> walk = Files.walk(directory)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                try {
                    StoredInstance instance = StoredInstance.read(file);
                    if (bySop.putIfAbsent(instance.sop(), instance) != null) {
                        skipped.put(file, "has the SOP Instance UID of another file");
                    }
                } catch (DataException | IllegalArgumentException notUsable) {
                    skipped.put(file, String.valueOf(notUsable.getMessage()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the files to serve below " + directory, e);
        }
        List<StoredInstance> ordered = new ArrayList<>(bySop.values());
        ordered.sort(StoredInstance.ORDER);
        return new NodeIndex(ordered, skipped);
    }

    /** Nothing. */
    public static NodeIndex empty() {
        return new NodeIndex(List.of(), Map.of());
    }

    /** All instances, by study, series and instance number. */
    public List<StoredInstance> instances() {
        return instances;
    }

    /** Takes in an instance, in place of one with the same SOP Instance UID. */
    public synchronized void add(StoredInstance instance) {
        List<StoredInstance> more = new ArrayList<>(instances);
        more.removeIf(one -> one.sop().equals(instance.sop()));
        more.add(instance);
        more.sort(StoredInstance.ORDER);
        instances = List.copyOf(more);
    }

    /** Files that are not served, with the reason. */
    public Map<Path, String> skipped() {
        return java.util.Collections.unmodifiableMap(skipped);
    }

    /** Instances of a study, perhaps only of a series, perhaps only one. */
    public List<StoredInstance> select(ResourcePath path) {
        return instances.stream().filter(path::covers).toList();
    }
}
