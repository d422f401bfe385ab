package io.github.imbrex.cli;

import io.github.imbrex.dicom.pixel.Frame;
import io.github.imbrex.dicom.pixel.Frames;
import io.github.imbrex.dicom.pixel.Picture;
import io.github.imbrex.dicom.pixel.Window;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code imbrex pixels FILE --sha256|--stats|--png OUT}. */
@Command(
        name = "pixels",
        description = "Digests, statistics or a picture of decoded frames.",
        mixinStandardHelpOptions = true)
final class PixelsCommand implements Callable<Integer> {

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "FILE", description = "A DICOM file.")
    @SuppressWarnings("NullAway.Init") // required
    private Path file;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // required
    private Wanted wanted;

    /** Exactly one of these. */
    static final class Wanted {
        @Option(names = "--sha256", description = "A row for each frame with the digest of its native bytes.")
        boolean digests;

        @Option(names = "--stats", description = "Statistics of modality values, a row for each frame.")
        boolean statistics;

        @Option(names = "--png", paramLabel = "OUT", description = "A picture of one frame; JPEG if OUT ends so.")
        @Nullable
        Path picture;
    }

    @Option(
            names = {"--frames", "--frame"},
            paramLabel = "all|1,3-5",
            description = "Which frames, counted from 1. Default: all, and the first for --png.")
    private @Nullable String frames;

    @Option(
            names = "--window",
            paramLabel = "C,W[,FUNCTION]|auto",
            description =
                    "Window center and width in modality values, with a function if it is not linear (linear-exact, "
                            + "sigmoid), or auto. Default: what the file says, else auto.")
    private @Nullable String window;

    @Option(names = "--width", paramLabel = "PX", description = "Width of the picture; its height follows.")
    private @Nullable Integer width;

    @Override
    public Integer call() throws IOException {
        if (wanted.picture == null && (window != null || width != null)) {
            throw new IllegalArgumentException("--window and --width go with --png only.");
        }
        Frames all = Frames.of(InputFile.read(file));
        if (wanted.picture != null) {
            int number =
                    FrameNumbers.of(frames == null ? "1" : frames, all.count()).only();
            return draw(number, all.get(number - 1), wanted.picture);
        }
        return list(all, FrameNumbers.of(frames == null ? "all" : frames, all.count()));
    }

    private int list(Frames all, FrameNumbers numbers) throws IOException {
        boolean complete = true;
        boolean headed = false;
        for (int number : (Iterable<Integer>) numbers.upTo(all.available())::iterator) {
            Frame frame = all.get(number - 1);
            Map<String, Object> row = wanted.digests ? digest(number, frame) : statistics(number, frame);
            common.row(row, !headed);
            headed = true;
            complete &= isWhole(number, frame);
        }
        if (numbers.last() > all.available()) {
            common.fault("The file claims " + all.count() + " frames and holds " + all.available() + ".");
            complete = false;
        }
        return complete ? ExitCodes.DONE : ExitCodes.PARTIAL;
    }

    private static Map<String, Object> digest(int number, Frame frame) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("frame", number);
        row.put("sha256", frame.sha256());
        row.put("bytes", frame.size());
        row.put("min", frame.containerMin());
        row.put("max", frame.containerMax());
        row.put("bitsAllocated", frame.description().bitsAllocated());
        row.put("samples", frame.description().storedSamplesPerPixel());
        row.put("photometric", frame.description().photometric().code());
        return row;
    }

    private static Map<String, Object> statistics(int number, Frame frame) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("frame", number);
        CommonOptions.describe(frame.statistics(), row);
        return row;
    }

    private int draw(int number, Frame frame, Path target) throws IOException {
        Picture picture = frame.render(window == null ? Window.stored() : Window.parse(window));
        if (width != null) {
            picture = picture.scaledToWidth(width);
        }
        CommonOptions.write(picture, target);
        common.remark(target + ": " + picture.width() + " x " + picture.height() + " pixels");
        return isWhole(number, frame) ? ExitCodes.DONE : ExitCodes.PARTIAL;
    }

    private boolean isWhole(int number, Frame frame) {
        if (!frame.isComplete()) {
            common.fault("Frame " + number + " is cut short: " + frame.missingBytes() + " bytes are missing.");
        }
        return frame.isComplete();
    }
}
