package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.TransferSyntax;
import io.github.imbrex.dicom.Uid;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the decoder of a transfer syntax: registered ones first, then those that come with this module. */
final class Decoders {

    /** A loader that fails again and again does not get on. */
    private static final int MOST_BROKEN = 100;

    private static final Logger log = LoggerFactory.getLogger(Decoders.class);

    private Decoders() {}

    /**
     * The decoder.
     *
     * @throws NoDecoderException if there is none
     */
    static FrameDecoder of(TransferSyntax syntax) {
        for (FrameDecoder decoder : Loaded.ALL) {
            if (decoder.transferSyntaxes().contains(syntax.uid())) {
                return decoder;
            }
        }
        throw none(syntax.uid(), "There is no decoder for it here.");
    }

    static NoDecoderException none(String uid, String why) {
        TransferSyntax syntax = new TransferSyntax(uid);
        String name = syntax.isKnown() ? " (" + syntax.name() + ")" : "";
        return new NoDecoderException(
                uid, "The pixels are in transfer syntax " + uid + name + ". " + why + " " + wayOut(uid));
    }

    private static String wayOut(String uid) {
        String decoder = isJpeg2000(uid) ? "imbrex-codec-jpeg2000" : "a FrameDecoder for this UID";
        return "Put " + decoder + " on the class path, or ask the archive for " + Uid.ExplicitVRLittleEndian + ".";
    }

    /** JPEG 2000 and its high-throughput variant. */
    private static boolean isJpeg2000(String uid) {
        return switch (uid) {
            case Uid.JPEG2000ImageCompressionLosslessOnly,
                    Uid.JPEG2000ImageCompression,
                    Uid.JPEG2000Part2MultiComponentImageCompressionLosslessOnly,
                    Uid.JPEG2000Part2MultiComponentImageCompression,
                    Uid.HighThroughputJPEG2000ImageCompressionLosslessOnly,
                    Uid.HighThroughputJPEG2000WithRPCLOptionsImageCompressionLosslessOnly,
                    Uid.HighThroughputJPEG2000ImageCompression -> true;
            default -> false;
        };
    }

    /** Those that are on the class path; one that cannot be made is left out and the others stay. */
    static List<FrameDecoder> registered(ClassLoader loader) {
        List<FrameDecoder> found = new ArrayList<>();
        Iterator<FrameDecoder> decoders =
                ServiceLoader.load(FrameDecoder.class, loader).iterator();
        int broken = 0;
        while (broken < MOST_BROKEN) {
            try {
                if (!decoders.hasNext()) {
                    break;
                }
                found.add(decoders.next());
            } catch (ServiceConfigurationError | LinkageError e) {
                broken++;
                log.warn("A registered FrameDecoder cannot be used and is left out.", e);
            }
        }
        return found;
    }

    private static final class Loaded {
        static final List<FrameDecoder> ALL = load();

        private static List<FrameDecoder> load() {
            List<FrameDecoder> all = new ArrayList<>(registered(FrameDecoder.class.getClassLoader()));
            all.addAll(BuiltInDecoders.ALL);
            return List.copyOf(all);
        }
    }
}
