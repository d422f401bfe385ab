/** DICOM data sets, DICOMweb, pixels and the anonymisation check. */
@org.jspecify.annotations.NullMarked
module io.github.imbrex.dicom {
    requires static transitive org.jspecify;
    requires transitive io.github.imbrex;
    requires java.desktop;
    // Asked for by name only: without it an image made by jlink lacks character sets, which ones depends on the system.
    requires jdk.charsets;
    requires org.slf4j;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports io.github.imbrex.dicom;
    exports io.github.imbrex.dicom.iod;
    exports io.github.imbrex.dicom.pixel;
    exports io.github.imbrex.dicom.privacy;
    exports io.github.imbrex.dicom.web;

    uses io.github.imbrex.dicom.pixel.FrameDecoder;
}
