/**
 * JPEG 2000 for {@link io.github.imbrex.dicom.pixel.Frame}: found by {@link java.util.ServiceLoader}, so that it only has to
 * be on the class path or among the modules.
 */
@org.jspecify.annotations.NullMarked
module io.github.imbrex.codec.jpeg2000 {
    requires static transitive org.jspecify;
    requires transitive io.github.imbrex.dicom;

    exports io.github.imbrex.codec.jpeg2000;

    provides io.github.imbrex.dicom.pixel.FrameDecoder with
            io.github.imbrex.codec.jpeg2000.Jpeg2000Decoder;
}
