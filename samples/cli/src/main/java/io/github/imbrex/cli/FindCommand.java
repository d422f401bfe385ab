package io.github.imbrex.cli;

import io.github.imbrex.DataException;
import io.github.imbrex.Imbrex;
import io.github.imbrex.dicom.DicomJson;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.JsonOptions;
import io.github.imbrex.dicom.web.DicomWeb;
import io.github.imbrex.dicom.web.Matches;
import io.github.imbrex.dicom.web.SearchQuery;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code imbrex find --dicomweb URL studies|series|instances}. */
@Command(
        name = "find",
        description = "Searches a DICOMweb service (QIDO-RS), all pages.",
        mixinStandardHelpOptions = true)
final class FindCommand implements Callable<Integer> {

    /** Servers send "NaN" and the like as strings, and so do we. */
    private static final JsonOptions AS_SENT = JsonOptions.standard().withNonFinite(JsonOptions.NonFinite.STRING);

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final CredentialOptions credentials = new CredentialOptions();

    @Parameters(index = "0", paramLabel = "LEVEL", description = "studies, series or instances.")
    @SuppressWarnings("NullAway.Init") // required
    private String level;

    @Option(names = "--dicomweb", required = true, paramLabel = "URL", description = "Root of the DICOMweb service.")
    @SuppressWarnings("NullAway.Init") // required
    private URI service;

    @Option(
            names = "--where",
            paramLabel = "KEYWORD=VALUE",
            description = "What must match, such as Modality=CT or StudyDate=20200101-20201231; repeat for more.")
    private final List<String> conditions = new ArrayList<>();

    @Option(names = "--include", paramLabel = "KEYWORD", description = "What else to return; repeat for more.")
    private final List<String> included = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", description = "Stop after N matches.")
    private @Nullable Long limit;

    private long printed;

    @Override
    public Integer call() throws Exception {
        SearchQuery query = query();
        try (Imbrex imbrex = credentials.open(service, common)) {
            Matches matches = DicomWeb.at(imbrex, service).search(query);
            try {
                matches.forEach(this::print);
            } catch (DataException cut) {
                if (printed == 0) {
                    throw cut;
                }
                common.fault("imbrex find: " + cut.getMessage());
                return ExitCodes.PARTIAL;
            } finally {
                matches.warnings().forEach(warning -> common.remark("The service warns: " + warning.text()));
                matches.unmatched().forEach(this::tellIgnored);
            }
            if (matches.duplicates() > 0) {
                common.remark("The service gave " + matches.duplicates() + " matches twice; each is shown once.");
            }
            return matches.unmatched().isEmpty() ? ExitCodes.DONE : ExitCodes.PARTIAL;
        }
    }

    private void tellIgnored(String attribute, long count) {
        common.fault("imbrex find: the service ignores " + attribute + ": " + count + " of " + printed
                + " matches have another value than asked for.");
    }

    private void print(DicomObject match) {
        common.result(DicomJson.toJson(match, AS_SENT));
        printed++;
    }

    private SearchQuery query() {
        SearchQuery query = SearchQuery.of(SearchQuery.Level.of(level));
        for (String condition : conditions) {
            int equals = condition.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("--where takes KEYWORD=VALUE.");
            }
            query = query.where(condition.substring(0, equals), condition.substring(equals + 1));
        }
        if (!included.isEmpty()) {
            query = query.include(included.toArray(String[]::new));
        }
        return limit == null ? query : query.limit(limit);
    }
}
