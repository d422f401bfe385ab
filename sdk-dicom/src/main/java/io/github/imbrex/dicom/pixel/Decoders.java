package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.TransferSyntax;
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
        boolean jpeg2000 = uid.startsWith("1.2.840.10008.1.2.4.9") || uid.startsWith("1.2.840.10008.1.2.4.20");
        return "Ask the archive for 1.2.840.10008.1.2.1, or put a FrameDecoder for "
                + (jpeg2000 ? "JPEG 2000" : "this UID")
                + " on the class path.";
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
