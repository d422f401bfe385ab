package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.dicom.TransferSyntax;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecodersTest {

    /** A decoder whose library is there. */
    public static final class Working implements FrameDecoder {
        @Override
        public Set<String> transferSyntaxes() {
            return Set.of("1.2.3");
        }

        @Override
        public DecodedFrame decode(byte[] codeStream, ImageDescription description, TransferSyntax transferSyntax) {
            throw new UnsupportedOperationException();
        }
    }

    /** A decoder whose native library is missing. */
    public static final class Broken implements FrameDecoder {
        public Broken() {
            throw new UnsatisfiedLinkError("no library");
        }

        @Override
        public Set<String> transferSyntaxes() {
            return Set.of();
        }

        @Override
        public DecodedFrame decode(byte[] codeStream, ImageDescription description, TransferSyntax transferSyntax) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void aBrokenDecoderIsLeftOutAndTheOthersStay(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(FrameDecoder.class.getName()),
                String.join("\n", Broken.class.getName(), "no.such.Decoder", Working.class.getName()));
        URL[] urls = {folder.toUri().toURL()};
        try (var loader = new URLClassLoader(urls, FrameDecoder.class.getClassLoader())) {
            assertThat(Decoders.registered(loader)).hasExactlyElementsOfTypes(Working.class);
        }
    }
}
