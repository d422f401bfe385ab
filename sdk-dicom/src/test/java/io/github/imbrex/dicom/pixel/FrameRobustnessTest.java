package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.support.RealData;
import io.github.imbrex.support.Seed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ring 2: damaged files end in frames or in the error tree; anything else is a fault of ours. */
class FrameRobustnessTest {

    /** Looks at everything a frame can be asked for; at most a few frames. */
    private static void use(DicomFile file) throws IOException {
        Frames frames = Frames.of(file);
        assertThat(frames.available()).isLessThanOrEqualTo(frames.count());
        for (int i = 0; i < Math.min(3, frames.available()); i++) {
            Frame frame = frames.get(i);
            assertThat(frame.sha256()).hasSize(64);
            assertThat(frame.containerMin().doubleValue())
                    .isLessThanOrEqualTo(frame.containerMax().doubleValue());
            frame.statistics();
            frame.windows();
            frame.render(Window.auto());
            frame.render(Window.stored());
        }
    }

    @Test
    void theMalformedCorpusEndsInFramesOrTypedErrors() {
        int frames = 0;
        int errors = 0;
        for (Path path : RealData.files("dicom/malformed")) {
            try {
                use(DicomFile.read(path));
                frames++;
            } catch (DataException | IOException e) {
                errors++;
            }
        }
        System.out.println("FrameRobustnessTest: " + frames + " files with frames, " + errors + " typed errors");
        assertThat(frames).isPositive();
        assertThat(errors).isPositive();
    }

    @Test
    void mutatedFilesEndInFramesOrTypedErrors() throws IOException {
        List<byte[]> seeds;
        try (Stream<Path> files = Stream.of("dicom/native", "dicom/encapsulated", "dicom/segrtsr", "dicom/multiframe")
                .flatMap(folder -> RealData.files(folder).stream())) {
            seeds = files.filter(path -> path.toFile().length() < 60_000)
                    .map(FrameRobustnessTest::bytes)
                    .toList();
        }
        Random random = Seed.random("FrameRobustnessTest");
        int errors = 0;
        int rounds = Seed.rounds(1500);
        for (int round = 0; round < rounds; round++) {
            byte[] bytes = seeds.get(random.nextInt(seeds.size())).clone();
            for (int i = random.nextInt(8); i >= 0; i--) {
                // Headers more often than pixels.
                int reach = random.nextBoolean() ? Math.min(bytes.length, 3000) : bytes.length;
                bytes[random.nextInt(reach)] = (byte) (random.nextBoolean() ? random.nextInt() : 0xff);
            }
            try {
                use(DicomFile.read(bytes));
            } catch (DataException | IOException e) {
                errors++;
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("round " + round + " ended in " + e, e);
            }
        }
        System.out.println("FrameRobustnessTest: " + errors + " of " + rounds + " mutations ended in a typed error");
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
