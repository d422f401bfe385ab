package io.github.imbrex.testkit.internal.archive;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.testkit.internal.TemporaryFolder;
import io.github.imbrex.testkit.internal.node.NodeIndex;
import io.github.imbrex.testkit.internal.node.NodeSearch;
import io.github.imbrex.testkit.internal.node.ResourcePath;
import io.github.imbrex.testkit.internal.node.StoredInstance;
import io.github.imbrex.testkit.internal.wire.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The DICOM files below a directory, and what is stored beside them. */
public final class FilesHeld implements Holdings, AutoCloseable {

    private static final int PAGE_CAP = 1000;

    private final NodeIndex index;
    private final NodeSearch search;
    private @Nullable TemporaryFolder folder;

    /** What an index has. */
    public FilesHeld(NodeIndex index) {
        this.index = index;
        this.search = new NodeSearch(index, PAGE_CAP);
    }

    @Override
    public synchronized boolean take(byte[] file) throws IOException {
        if (folder == null) {
            folder = TemporaryFolder.create("imbrex-stored");
        }
        Path path = folder.path().resolve(index.instances().size() + "-" + System.nanoTime() + ".dcm");
        Files.write(path, file);
        try {
            index.add(StoredInstance.read(path));
            return true;
        } catch (DataException | IllegalArgumentException unusable) {
            return false;
        }
    }

    @Override
    public synchronized void close() {
        if (folder != null) {
            folder.close();
        }
    }

    @Override
    public List<Held> all() {
        return index.instances().stream().map(FilesHeld::held).toList();
    }

    @Override
    public List<Held> select(ResourcePath path) {
        return index.select(path).stream().map(FilesHeld::held).toList();
    }

    @Override
    public Optional<NodeSearch.Page> find(
            Map<String, List<String>> query, ResourcePath path, String level, String root) {
        return search.find(query, path, level, root);
    }

    private static Held held(StoredInstance instance) {
        return new Held(
                instance.study(),
                instance.series(),
                instance.sop(),
                instance.transferSyntax(),
                Content.of(instance.file()),
                () -> DicomFile.read(instance.file()));
    }
}
