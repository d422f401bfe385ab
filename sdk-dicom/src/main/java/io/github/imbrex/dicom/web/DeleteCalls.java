package io.github.imbrex.dicom.web;

import io.github.imbrex.NotFoundException;
import io.github.imbrex.ServiceException;
import io.github.imbrex.spi.Response;

/** Deletion, which is an extension of some servers. */
final class DeleteCalls {

    private DeleteCalls() {}

    static Deletion delete(ArchiveCalls calls, Scope scope) {
        Capability capability = scope.sopInstanceUid().isPresent()
                ? Capability.DELETE_INSTANCES
                : scope.seriesUid().isPresent() ? Capability.DELETE_SERIES : Capability.DELETE_STUDIES;
        if (calls.capabilities().known(capability) == Capabilities.Support.NO) {
            return Deletion.NOT_OFFERED;
        }
        try (Response response = calls.delete(scope, capability)) {
            return response.status() == 202 ? Deletion.ACCEPTED : Deletion.DELETED;
        } catch (NotFoundException absent) {
            return Deletion.NOT_THERE;
        } catch (ServiceException refused) {
            if (calls.capabilities().known(capability) == Capabilities.Support.NO) {
                return Deletion.NOT_OFFERED;
            }
            throw refused;
        }
    }
}
