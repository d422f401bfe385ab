package io.github.imbrex.cli;

import io.github.imbrex.Credentials;
import io.github.imbrex.Imbrex;
import io.github.imbrex.spi.Header;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Credentials on the command line; they go to the origin of the command's URL and nowhere else. */
final class CredentialOptions {

    private static final int TOKEN_LIMIT = 64 * 1024;

    @Option(
            names = "--token",
            paramLabel = "T",
            description = "Bearer token; others can see it in the list of processes.")
    @Nullable
    String token;

    @Option(
            names = "--token-file",
            paramLabel = "FILE|-",
            description = "File with a bearer token; - reads standard input.")
    @Nullable
    String tokenFile;

    @Option(
            names = "--header",
            paramLabel = "'NAME: VALUE'",
            description = "Header with a credential of the service's own kind, such as 'api-key: ...'.")
    List<String> headers = new ArrayList<>();

    /** A front door that knows these credentials for one service, and all settings of the environment. */
    Imbrex open(URI service, CommonOptions common) throws IOException {
        Imbrex.Builder builder = Imbrex.builder().fromEnv().tokenOrigin(service);
        List<Header> fields = new ArrayList<>();
        for (String header : headers) {
            int colon = header.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("--header takes 'Name: value'.");
            }
            fields.add(new Header(
                    header.substring(0, colon).trim(),
                    header.substring(colon + 1).trim()));
        }
        String bearer = bearer(common);
        if (bearer != null) {
            fields.add(new Header("Authorization", "Bearer " + bearer));
        }
        if (!fields.isEmpty()) {
            List<Header> sent = List.copyOf(fields);
            Credentials credentials = context -> sent;
            builder.credentials(service, credentials);
        }
        return builder.build();
    }

    private @Nullable String bearer(CommonOptions common) throws IOException {
        if (token != null) {
            if (token.isBlank()) {
                throw new IllegalArgumentException("--token is empty.");
            }
            if (System.console() != null) {
                common.remark("--token shows the token to everyone on this machine; --token-file does not.");
            }
            return token;
        }
        if (tokenFile != null) {
            byte[] bytes;
            try (InputStream in =
                    tokenFile.equals("-") ? System.in : Files.newInputStream(InputFile.checked(Path.of(tokenFile)))) {
                bytes = in.readNBytes(TOKEN_LIMIT + 1);
            }
            String read = new String(bytes, StandardCharsets.UTF_8).strip();
            if (read.isEmpty() || bytes.length > TOKEN_LIMIT) {
                throw new IllegalArgumentException(
                        "--token-file " + tokenFile + (read.isEmpty() ? " is empty." : " is too long for a token."));
            }
            return read;
        }
        return null;
    }
}
