package io.github.imbrex.cli;

import io.github.imbrex.dicom.DicomDump;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomJson;
import io.github.imbrex.dicom.JsonOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code imbrex dump FILE}. */
@Command(name = "dump", description = "Shows a data set, values included.", mixinStandardHelpOptions = true)
final class DumpCommand implements Callable<Integer> {

    private static final int LONGEST_BINARY = 1024;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "FILE", description = "A DICOM file.")
    @SuppressWarnings("NullAway.Init") // required
    private Path file;

    @Override
    public Integer call() throws IOException {
        DicomFile read = InputFile.read(file);
        if (common.json) {
            JsonOptions options = JsonOptions.standard()
                    .withBinaryDigestOver(LONGEST_BINARY)
                    .withNonFinite(JsonOptions.NonFinite.STRING);
            common.result(DicomJson.toJson(read.dataSet(), options));
        } else {
            DicomDump.write(read, common.out());
        }
        read.diagnostics().forEach(diagnostic -> common.fault(diagnostic.toString()));
        return read.isComplete() ? ExitCodes.DONE : ExitCodes.PARTIAL;
    }
}
