package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the slices among files. */
final class VolumeReader {

    /** Slices that may be held however little is allowed for their voxels. */
    private static final long FEW_SLICES = 1 << 16;

    private static final int PREAMBLE = 128;
    /** What a file begins with: the preamble, zeros if nothing else uses it, and a prefix. */
    private static final byte[] HEAD = new byte[PREAMBLE + 4];

    static {
        System.arraycopy("DICM".getBytes(StandardCharsets.US_ASCII), 0, HEAD, PREAMBLE, HEAD.length - PREAMBLE);
    }

    private final VolumeOptions options;
    private final VolumeProblems problems = new VolumeProblems();
    private final List<SliceSource> slices = new ArrayList<>();

    VolumeReader(VolumeOptions options) {
        this.options = options;
    }

    Volume read(Path path) throws IOException {
        Set<Path> read = new HashSet<>();
        for (Path file : files(path)) {
            if (Files.notExists(file)) { // a link to nothing
                problems.add(VolumeProblem.Kind.UNREADABLE);
                continue;
            }
            if (!read.add(file.toRealPath())) {
                continue;
            }
            try {
                slices.addAll(SliceSource.of(DicomFile.read(file), problems, room()));
            } catch (VolumeTooLargeException e) {
                throw e;
            } catch (DataException e) {
                problems.add(claimsToBeDicom(file) ? VolumeProblem.Kind.UNREADABLE : VolumeProblem.Kind.OTHER_FILE);
            }
        }
        return new VolumeLoader(options).load(slices, problems);
    }

    private static List<Path> files(Path path) throws IOException {
        try (Stream<Path> walk = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(file -> Files.isRegularFile(file) || Files.notExists(file))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) { // a folder that may not be read, or a link to one above
            throw e.getCause();
        }
    }

    Volume read(Collection<DicomFile> files) throws IOException {
        for (DicomFile file : files) {
            slices.addAll(SliceSource.of(file, problems, room()));
        }
        return new VolumeLoader(options).load(slices, problems);
    }

    /** How many more slices may be held before any of their values is read. */
    private long room() {
        return Math.max(options.memoryLimit() / SliceSource.BYTES, FEW_SLICES) - slices.size();
    }

    /** By its name or its first bytes; an empty file, or one cut off within them, could have been anything. */
    private static boolean claimsToBeDicom(Path file) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".dcm")) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD.length);
            int from = head.length < HEAD.length ? 0 : PREAMBLE;
            return Arrays.equals(head, from, head.length, HEAD, from, head.length);
        }
    }
}
