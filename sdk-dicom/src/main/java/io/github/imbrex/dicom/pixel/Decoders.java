package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.TransferSyntax;
import io.github.imbrex.dicom.Uid;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** Finds the decoder of a transfer syntax: registered ones first, then those that come with this module. */
final class Decoders {

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

    private static final class Loaded {
        static final List<FrameDecoder> ALL = load();

        private static List<FrameDecoder> load() {
            List<FrameDecoder> all = new ArrayList<>();
            ServiceLoader.load(FrameDecoder.class, FrameDecoder.class.getClassLoader())
                    .forEach(all::add);
            all.addAll(BuiltInDecoders.ALL);
            return List.copyOf(all);
        }
    }
}
