package io.github.imbrex.testkit.internal.archive;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomJson;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.web.MultipartReader;
import io.github.imbrex.testkit.internal.node.NodeSearch;
import io.github.imbrex.testkit.internal.wire.Answer;
import io.github.imbrex.testkit.internal.wire.WireRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** STOW-RS, PS3.18 section 10.5: takes instances, and answers with a Store Instances Response (Annex I). */
final class StoreService {

    private final Holdings holdings;
    private final String root;

    StoreService(Holdings holdings, String root) {
        this.holdings = holdings;
        this.root = root;
    }

    Answer store(WireRequest request, StorePolicy policy) throws IOException {
        String type = request.header("Content-Type").orElse("");
        if (!type.startsWith("multipart/related") || !type.contains("boundary=")) {
            return Answer.of(415);
        }
        List<DicomObject> taken = new ArrayList<>();
        List<DicomObject> refused = new ArrayList<>();
        int others = 0;
        var reader = MultipartReader.of(request.body(), type);
        for (Optional<MultipartReader.Part> part = reader.next(); part.isPresent(); part = reader.next()) {
            byte[] bytes = part.get().content().readAllBytes();
            DicomObject instance = DicomFile.read(bytes).dataSet();
            if (taken.size() + refused.size() < policy.refused()) {
                refused.add(instance);
            } else if (holdings.take(bytes)) {
                taken.add(instance);
            } else {
                others++;
            }
        }
        int status = policy.status() != 0
                ? policy.status()
                : taken.isEmpty() ? 409 : refused.isEmpty() && others == 0 && policy.warningReason() == 0 ? 200 : 202;
        return policy.speaks()
                ? Answer.of(status, NodeSearch.DICOM_JSON, report(policy, taken, refused, others))
                : Answer.of(status);
    }

    private String report(StorePolicy policy, List<DicomObject> taken, List<DicomObject> refused, int others) {
        var report = DicomObject.builder().set(Tag.RetrieveURL, root + "studies");
        if (policy.namesRefused()) {
            report.set(
                    Tag.FailedSOPSequence,
                    refused.stream()
                            .map(instance -> item(instance, Tag.FailureReason, policy.failureReason()))
                            .toList());
        }
        report.set(
                Tag.ReferencedSOPSequence,
                taken.stream()
                        .map(instance -> item(instance, Tag.WarningReason, policy.warningReason()))
                        .toList());
        if (others > 0) {
            report.set(
                    Tag.OtherFailuresSequence,
                    DicomObject.builder().set(Tag.FailureReason, 0x0110).build());
        }
        return DicomJson.toJson(report.build());
    }

    private static DicomObject item(DicomObject instance, int reasonTag, int reason) {
        var item = DicomObject.builder()
                .set(Tag.ReferencedSOPClassUID, instance.string(Tag.SOPClassUID).orElse(""))
                .set(
                        Tag.ReferencedSOPInstanceUID,
                        instance.string(Tag.SOPInstanceUID).orElse(""));
        return reason == 0 ? item.build() : item.set(reasonTag, reason).build();
    }
}
