package io.github.imbrex.dicom.privacy.internal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The files below some paths, one at a time: the paths in the order given, the entries of a folder in the order of their
 * names on every file system. Links to files are followed, links to folders only when they were given. Holds one listing
 * per level, never all files.
 */
public final class FileWalk implements Iterator<FileWalk.Entry> {

    /**
     * A file, or a place where files could not be listed.
     *
     * @param file its path
     * @param given whether the caller named it, rather than a folder above it
     * @param failure why the folder could not be listed or what else is wrong, null for a file
     */
    public record Entry(Path file, boolean given, @Nullable IOException failure) {}

    private final Deque<Iterator<Path>> open = new ArrayDeque<>();
    private @Nullable Entry next;

    /** Walks these. */
    public FileWalk(List<Path> roots) {
        open.push(List.copyOf(roots).iterator());
    }

    @Override
    public boolean hasNext() {
        while (next == null && !open.isEmpty()) {
            if (open.element().hasNext()) {
                boolean given = open.size() == 1;
                visit(open.element().next(), given);
            } else {
                open.pop();
            }
        }
        return next != null;
    }

    @Override
    public Entry next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Entry entry = next;
        next = null;
        return entry;
    }

    private void visit(Path path, boolean given) {
        boolean folder = given ? Files.isDirectory(path) : Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        if (!folder) {
            if (given || Files.isRegularFile(path)) {
                next = new Entry(path, given, null);
            } else {
                next = new Entry(path, false, new IOException("Neither a file nor a folder, or a link to a folder."));
            }
            return;
        }
        try {
            open.push(entries(path).iterator());
        } catch (IOException e) {
            next = new Entry(path, given, e);
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            listing.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing(path -> path.getFileName().toString()));
        return entries;
    }
}
