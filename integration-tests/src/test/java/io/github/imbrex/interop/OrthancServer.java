package io.github.imbrex.interop;

import io.github.imbrex.ConnectionException;
import io.github.imbrex.Imbrex;
import io.github.imbrex.internal.json.Json;
import io.github.imbrex.spi.Connection;
import io.github.imbrex.spi.Request;
import io.github.imbrex.spi.RequestBody;
import io.github.imbrex.spi.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A real Orthanc with its DICOMweb plugin, on a free port and with a store of its own. What is missing fails. */
final class OrthancServer implements AutoCloseable {

    private static final Path BINARY = Path.of("/usr/sbin/Orthanc");
    private static final Path PLUGINS = Path.of("/usr/share/orthanc/plugins");
    private static final int TRIES = 200;

    private final Process process;
    private final Path log;
    private final URI root;
    private final Imbrex imbrex = Imbrex.builder().build();
    private final Connection connection;

    /** Starts with its store in an empty directory, as it is installed, and waits until it answers. */
    OrthancServer(Path directory) throws IOException, InterruptedException {
        this(directory, Map.of());
    }

    private OrthancServer(Path directory, Map<String, String> environment) throws IOException, InterruptedException {
        for (Path needed :
                List.of(BINARY, PLUGINS.resolve("libOrthancDicomWeb.so"), PLUGINS.resolve("libOrthancGdcm.so"))) {
            if (!Files.exists(needed)) {
                throw new AssertionError("Ring 3 needs a real Orthanc, and " + needed
                        + " is missing: apt-get install orthanc orthanc-dicomweb orthanc-gdcm");
            }
        }
        int port = freePort();
        this.root = URI.create("http://127.0.0.1:" + port + "/");
        this.log = directory.resolve("orthanc.log");
        this.connection = imbrex.connect(root);
        Path configuration = directory.resolve("orthanc.json");
        Files.createDirectories(directory.resolve("db"));
        Files.createDirectories(directory.resolve("tmp"));
        Files.write(configuration, Json.mapper().writeValueAsBytes(configuration(directory, port)));
        var builder = new ProcessBuilder(BINARY.toString(), configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        this.process = builder.start();
        awaitReady();
    }

    /**
     * Starts with stacks of 8 MiB for its workers, which Debian's build gives too little to transcode: some images
     * would end the whole server.
     */
    static OrthancServer withLargeStacks(Path directory) throws IOException, InterruptedException {
        return new OrthancServer(
                directory, Map.of("LD_PRELOAD", LargeStacks.build(directory).toString()));
    }

    private static Map<String, Object> configuration(Path directory, int port) {
        String store = directory.resolve("db").toString();
        return Map.ofEntries(
                Map.entry("Name", "it"),
                Map.entry("StorageDirectory", store),
                Map.entry("IndexDirectory", store),
                Map.entry("TemporaryDirectory", directory.resolve("tmp").toString()),
                Map.entry(
                        "Plugins",
                        List.of(
                                PLUGINS.resolve("libOrthancDicomWeb.so").toString(),
                                PLUGINS.resolve("libOrthancGdcm.so").toString())),
                Map.entry("HttpPort", port),
                Map.entry("DicomServerEnabled", false),
                Map.entry("RemoteAccessAllowed", false),
                Map.entry("AuthenticationEnabled", false),
                Map.entry("HttpCompressionEnabled", false),
                Map.entry("KeepAlive", true),
                Map.entry("HttpThreadsCount", 16),
                Map.entry("StableAge", 2),
                Map.entry("OverwriteInstances", true),
                Map.entry(
                        "DicomWeb",
                        Map.of(
                                "Enable", true,
                                "Root", "/dicom-web/",
                                "EnableWado", true,
                                "WadoRoot", "/wado",
                                "Ssl", false,
                                "StudiesMetadata", "Full",
                                "SeriesMetadata", "Full")));
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("Orthanc ended at once:\n" + Files.readString(log));
            }
            try (Response plugins = connection.exchange(Request.get(connection.resolve("plugins")))) {
                if (plugins.isSuccessful() && plugins.beginning(4096).contains("dicom-web")) {
                    return;
                }
            } catch (ConnectionException notYet) {
                // It is starting.
            }
        }
        close();
        throw new AssertionError("Orthanc does not answer:\n" + Files.readString(log));
    }

    /** Root of the DICOMweb service. */
    URI dicomWeb() {
        return root.resolve("dicom-web");
    }

    /** Stores a Part 10 file; whether Orthanc took it. */
    boolean store(Path file) throws IOException {
        Request request = Request.post(
                        connection.resolve("instances"), RequestBody.of("application/dicom", Files.readAllBytes(file)))
                .idempotent(true);
        try (Response response = connection.exchange(request)) {
            return response.isSuccessful();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() throws IOException {
        imbrex.close();
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
