package io.github.imbrex.internal.net;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files that hold keys and certificates; what is wrong with one is an {@link IllegalArgumentException} naming it. */
final class KeyFiles {

    /** A bundle of all public authorities has a quarter of this. */
    private static final int LIMIT = 1 << 20;

    private KeyFiles() {}

    static byte[] content(Path file) {
        try (var in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(LIMIT);
            if (in.read() != -1) {
                throw new IllegalArgumentException(file + " is too long for keys and certificates (over 1 MiB).");
            }
            return content;
        } catch (NoSuchFileException missing) {
            throw new IllegalArgumentException(file + " does not exist.", missing);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + " cannot be read.", unreadable);
        }
    }

    static List<Pem.Block> blocks(Path file, byte[] content) {
        try {
            return Pem.blocks(content);
        } catch (IllegalArgumentException damaged) {
            throw new IllegalArgumentException(file + ": " + damaged.getMessage(), damaged);
        }
    }

    static KeyStore pkcs12(Path file, byte[] content, @Nullable String password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(content), password == null ? null : password.toCharArray());
            return store;
        } catch (IOException e) {
            if (e.getCause() instanceof UnrecoverableKeyException) {
                throw new IllegalArgumentException(
                        file + " cannot be opened: its password is " + (password == null ? "missing." : "wrong."), e);
            }
            throw new IllegalArgumentException(file + " is neither PEM nor PKCS#12.", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(file + " cannot be read as PKCS#12.", e);
        }
    }
}
