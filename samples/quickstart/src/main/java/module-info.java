/** A small application that uses the SDK from the module path. */
module io.github.imbrex.quickstart {
    requires io.github.imbrex;
    requires io.github.imbrex.auth;
    requires io.github.imbrex.dicom;
    requires io.github.imbrex.query;
    requires io.github.imbrex.testkit;
}
