package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Finds the slices among files. */
final class VolumeReader {

    /** Slices that may be held however little is allowed for their voxels. */
    private static final long FEW_SLICES = 1 << 16;

    private static final int PREAMBLE = 128;
    private static final byte[] MAGIC = "DICM".getBytes(StandardCharsets.US_ASCII);

    private final VolumeOptions options;
    private final VolumeProblems problems = new VolumeProblems();
    private final List<SliceSource> slices = new ArrayList<>();

    VolumeReader(VolumeOptions options) {
        this.options = options;
    }

    Volume read(Path path) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(path)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
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

    private static boolean claimsToBeDicom(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(PREAMBLE + MAGIC.length);
            return head.length == PREAMBLE + MAGIC.length
                    && Arrays.equals(head, PREAMBLE, head.length, MAGIC, 0, MAGIC.length);
        }
    }
}
