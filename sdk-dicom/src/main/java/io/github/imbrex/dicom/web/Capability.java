package io.github.imbrex.dicom.web;

/**
 * Something that not every archive can do.
 *
 * @since 0.1
 */
public enum Capability {
    /** Search of studies (QIDO-RS). */
    SEARCH,
    /** Attributes of instances without their bulk data. */
    METADATA,
    /** Instances as they are stored, by {@code transfer-syntax=*}. */
    AS_STORED,
    /** Single frames. */
    FRAMES,
    /** Parts of bulk values. */
    BULK_DATA_RANGES,
    /** Pictures drawn by the server. */
    RENDERED,
    /** Small pictures drawn by the server. */
    THUMBNAIL,
    /** Storing of instances (STOW-RS). */
    STORE,
    /** Deletion of studies, which is no part of DICOM PS3.18. */
    DELETE_STUDIES,
    /** Deletion of series. */
    DELETE_SERIES,
    /** Deletion of instances. */
    DELETE_INSTANCES,
    /** Work items (UPS-RS). */
    WORK_ITEMS
}
