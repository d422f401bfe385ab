package io.github.imbrex.dicom.web;

/**
 * What became of a request to delete.
 *
 * @since 0.1
 */
public enum Deletion {
    /** It is gone (200, 204). */
    DELETED,
    /** The server has taken the request and will see to it (202). */
    ACCEPTED,
    /** It was not there, or is hidden (404, 410). An attempt that was repeated may have deleted it the first time. */
    NOT_THERE,
    /** This server does not delete by DICOMweb (405, 501). Nothing has changed. */
    NOT_OFFERED
}
