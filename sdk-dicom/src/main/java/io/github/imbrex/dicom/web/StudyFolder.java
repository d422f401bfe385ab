package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.internal.file.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/**
 * Where the files of one study lie, in the directory of its download: finished ones as the layout says, unfinished ones
 * as {@code *.part}, and what was objected to below {@code quarantine}. No name leads outside. Thread-safe.
 */
class StudyFolder {

    private static final String PART = ".part";
    private static final String QUARANTINE = "quarantine";

    private final Path root;
    private final String study;
    private final Layout layout;
    private final Path partsByUid;
    private final Path partsByDescription;
    private final DescribedNames names = new DescribedNames();
    private final Set<Path> touched = new HashSet<>();

    /** The folder above the topmost one that this download made. */
    private Path top;

    private final AtomicLong numbers = new AtomicLong();

    StudyFolder(Path directory, String studyUid, Layout layout) {
        this.root = directory.toAbsolutePath().normalize();
        this.top = root;
        this.study = studyUid;
        this.layout = layout;
        this.partsByUid = below(root, studyUid);
        this.partsByDescription = root.resolve("." + studyUid + ".parts");
    }

    Path root() {
        return root;
    }

    /** The folder of the study; by description, the first instance decides. */
    synchronized Path path() {
        return layout == Layout.UID
                ? partsByUid
                : names.study().map(root::resolve).orElse(root);
    }

    void create() throws IOException {
        Path there = parts(layout);
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        synchronized (this) {
            top = there != null && root.startsWith(there) ? there : root;
        }
        Files.createDirectories(parts(layout));
    }

    private Path parts(Layout of) {
        return of == Layout.UID ? partsByUid : partsByDescription;
    }

    /**
     * Begins an unfinished file of a name of its own.
     *
     * @param block to gather bytes in until it is complete or discarded
     * @param moved told the number of bytes of each block
     */
    IncomingFile newFile(ByteBuffer block, LongConsumer moved) {
        long number = numbers.incrementAndGet();
        Path part = parts(layout).resolve(number + PART);
        try {
            return IncomingFile.create(part, number, open(part), block, moved);
        } catch (IOException e) {
            throw new LocalStorageException(part, e);
        }
    }

    /** Never through a link or into a file that somebody else put there. */
    FileChannel open(Path part) throws IOException {
        return FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** What an earlier run that was killed could not finish. */
    List<Path> parts() throws IOException {
        List<Path> parts = new ArrayList<>();
        for (Layout each : Layout.values()) {
            if (Files.isDirectory(parts(each))) {
                try (DirectoryStream<Path> left = Files.newDirectoryStream(parts(each), "*" + PART)) {
                    left.forEach(parts::add);
                }
            }
        }
        return parts;
    }

    /** Takes over where an earlier run put a file. */
    synchronized void known(DownloadJournal.Stored file) {
        file.placed().filter(this::isInside).ifPresent(place -> {
            String[] steps = place.split("/", -1);
            names.known(steps[0], file.series(), steps[1]);
        });
    }

    /** Where the file of an instance is, if an earlier run put it anywhere. */
    Path file(DownloadJournal.Stored file) {
        return file.placed().filter(this::isInside).map(root::resolve).orElseGet(() -> file(file.series(), file.sop()));
    }

    Path file(String seriesUid, String sopInstanceUid) {
        return below(below(partsByUid, seriesUid), sopInstanceUid + ".dcm");
    }

    Path quarantine(String seriesUid, String sopInstanceUid) {
        return below(below(below(root.resolve(QUARANTINE), study), seriesUid), sopInstanceUid + ".dcm");
    }

    /** The name a file is to have. */
    synchronized Path place(Identity identity) {
        if (layout == Layout.UID) {
            return file(identity.series(), identity.sop());
        }
        Path folder = root.resolve(names.study(identity)).resolve(names.series(identity));
        Path file = folder.resolve(DescribedNames.file(identity));
        return isOfAnother(file, identity.sop()) ? folder.resolve(DescribedNames.longFile(identity)) : file;
    }

    private static boolean isOfAnother(Path file, String sop) {
        try {
            return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    && !Identity.of(file).sop().equals(sop);
        } catch (DataException damaged) {
            return false;
        }
    }

    /** How the journal notes a name; nothing for one that its UIDs tell. */
    Optional<String> placeOf(Path file) {
        return layout == Layout.UID
                ? Optional.empty()
                : Optional.of(root.relativize(file).toString().replace('\\', '/'));
    }

    private boolean isInside(String place) {
        String[] steps = place.split("/", -1);
        for (String step : steps) {
            if (!DescribedNames.isSafe(step)) {
                return false;
            }
        }
        return steps.length == 3 && !steps[0].equals(QUARANTINE);
    }

    /** Gives a finished file its name, in one step. */
    void publish(Path part, Path file) throws IOException {
        Path folder = file.getParent();
        boolean isNew;
        synchronized (this) {
            isNew = touched.add(folder);
        }
        if (isNew) {
            Files.createDirectories(folder);
        }
        WholeFile.publish(part, file);
    }

    /** Takes over a file of an earlier run, which may have ended before its name was on the disk. */
    synchronized void found(Path file) {
        touched.add(file.getParent());
    }

    /**
     * Waits until the names are on the disk too: until then a failing machine may forget one, and the file is fetched
     * again.
     *
     * @return the folders of which that is not certain
     */
    List<Path> sync() {
        Set<Path> folders = new TreeSet<>();
        synchronized (this) {
            for (Path folder : touched) {
                for (Path each = folder; each != null && each.startsWith(top); each = each.getParent()) {
                    folders.add(each);
                }
            }
        }
        List<Path> unsafe = new ArrayList<>();
        for (Path folder : folders) {
            try {
                flush(folder);
            } catch (IOException failed) {
                if (!isBeyondFlushing(folder, failed)) {
                    unsafe.add(folder);
                }
            }
        }
        return unsafe;
    }

    void flush(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Windows opens no folders, and some network file systems flush none; neither needs it. */
    private static boolean isBeyondFlushing(Path folder, IOException failed) {
        boolean opensFolders =
                folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return !opensFolders || "Invalid argument".equals(failed.getMessage());
    }

    /** Removes what only a running download needs. */
    void tidy() {
        try {
            Files.deleteIfExists(partsByDescription);
        } catch (IOException inUse) {
            // Not empty: somebody else put something there.
        }
    }

    static void discard(Path part) throws IOException {
        Files.deleteIfExists(part);
    }

    private static Path below(Path parent, String name) {
        String uid = name.endsWith(".dcm") ? name.substring(0, name.length() - 4) : name;
        Path path = parent.resolve(name).normalize();
        if (!Scope.isFileName(uid) || !path.startsWith(parent) || path.equals(parent)) {
            throw new IllegalArgumentException("Only a UID can name a file of a study.");
        }
        return path;
    }
}
