package io.github.imbrex.dicom.web;

import io.github.imbrex.spi.Connection;

/**
 * Where the services of an archive are: often below one address, on some servers below one each. Every connection has
 * the credentials of its own origin.
 *
 * @param search below which {@code /studies} is searched
 * @param retrieve below which instances lie
 * @param store below which {@code /studies} takes new instances
 * @param workItems below which {@code /workitems} lies
 * @param bulkDataBelowStudy whether relative bulk data addresses are meant to follow the address of the study, not of
 *     the metadata
 */
record ArchiveAddresses(
        Connection search, Connection retrieve, Connection store, Connection workItems, boolean bulkDataBelowStudy) {

    static ArchiveAddresses all(Connection connection) {
        return new ArchiveAddresses(connection, connection, connection, connection, false);
    }
}
