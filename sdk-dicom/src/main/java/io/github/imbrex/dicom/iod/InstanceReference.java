package io.github.imbrex.dicom.iod;

import io.github.imbrex.dicom.Tag;
import java.util.List;
import java.util.Optional;

/**
 * A reference to an instance, or to some of its frames or segments (PS3.3 Tables 10-3 and 10-11).
 *
 * @param sopClassUid its SOP Class UID; empty if it is not given
 * @param sopInstanceUid its SOP Instance UID
 * @param frames frame numbers, which count from 1; none if all are meant
 * @param segments segment numbers; none if all are meant
 * @since 0.1
 */
public record InstanceReference(
        String sopClassUid, String sopInstanceUid, List<Integer> frames, List<Integer> segments) {

    /** A reference whose lists do not change. */
    public InstanceReference {
        frames = List.copyOf(frames);
        segments = List.copyOf(segments);
    }

    /** A reference of an item with Referenced SOP Instance UID; empty without one that is a UID. */
    static Optional<InstanceReference> of(Attributes item) {
        Optional<String> instance = item.uid(Tag.ReferencedSOPInstanceUID);
        if (instance.isEmpty()) {
            item.require(Tag.ReferencedSOPInstanceUID);
        }
        return instance.map(uid -> new InstanceReference(
                item.uid(Tag.ReferencedSOPClassUID).orElse(""),
                uid,
                item.integers(Tag.ReferencedFrameNumber),
                item.integers(Tag.ReferencedSegmentNumber)));
    }

    /** How much is referred to, never what. */
    @Override
    public String toString() {
        return "InstanceReference[" + frames.size() + " frames, " + segments.size() + " segments]";
    }
}
