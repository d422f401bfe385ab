package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;
import io.github.imbrex.spi.Redaction;
import io.github.imbrex.spi.Response;

/** What to say about an answer of success that is not what was asked for. */
final class UnexpectedContent {

    private UnexpectedContent() {}

    static DataException in(Response response, String wanted) {
        return in(response, response.mediaType(), wanted);
    }

    /** For a type that a part of the answer has. */
    static DataException in(Response response, String type, String wanted) {
        String from = Redaction.uri(response.uri());
        if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
            return new DataException(
                    from + " answered with a web page where " + wanted + " was asked for: a sign-in page, or an address"
                            + " that is not the root of a DICOMweb service. Sign in, and check the address, which often"
                            + " ends in /dicom-web or /rs.",
                    null);
        }
        return new DataException(
                from + " answered with " + (type.isEmpty() ? "no content type" : "content of type " + type) + " where "
                        + wanted + " was asked for. Check that the address is the root of a DICOMweb service.",
                null);
    }
}
