package io.github.imbrex;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A private authority and what it has certified, made anew for every run by the keytool of the running Java:
 * {@code server} for 127.0.0.1 and localhost, {@code other} for a host of another name, {@code expired}, and {@code
 * client}.
 */
final class TestKeys {

    static final String PASSWORD = "only for this run";

    private static final TestKeys KEYS = new TestKeys();

    private final Path folder;
    private final KeyStore all;

    private TestKeys() {
        try {
            folder = Files.createTempDirectory("imbrex-keys");
            generate("authority", "-ext", "bc:c", "-dname", "CN=Test Authority");
            certify("server", "-ext", "SAN=ip:127.0.0.1,dns:localhost");
            certify("other", "-ext", "SAN=dns:other.example.org");
            certify("expired", "-ext", "SAN=ip:127.0.0.1", "-startdate", "-30d", "-validity", "5");
            certify("client", "-ext", "eku=clientAuth");
            all = KeyStore.getInstance(store().toFile(), PASSWORD.toCharArray());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Runtime.getRuntime().addShutdownHook(new Thread(this::delete));
        }
    }

    static TestKeys get() {
        return KEYS;
    }

    private Path store() {
        return folder.resolve("all.p12");
    }

    private void certify(String alias, String... more) throws IOException {
        var arguments = new ArrayList<>(List.of("-dname", "CN=" + alias, "-signer", "authority"));
        arguments.addAll(List.of(more));
        generate(alias, arguments.toArray(new String[0]));
    }

    private void generate(String alias, String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-J-XX:TieredStopAtLevel=1",
                "-genkeypair",
                "-keystore",
                store().toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-alias",
                alias,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1"));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream out = process.getInputStream()) {
            String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("keytool: " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void delete() {
        try (var files = Files.list(folder)) {
            files.forEach(file -> file.toFile().delete());
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a server needs that shows the named certificate and trusts the authority's clients. */
    SSLContext context(String alias) {
        try {
            KeyStore own = empty();
            own.setKeyEntry(alias, key(alias), PASSWORD.toCharArray(), all.getCertificateChain(alias));
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(own, PASSWORD.toCharArray());
            KeyStore anchors = empty();
            anchors.setCertificateEntry("authority", certificate("authority"));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(anchors);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Certificate certificate(String alias) throws GeneralSecurityException {
        return all.getCertificate(alias);
    }

    PrivateKey key(String alias) throws GeneralSecurityException {
        return (PrivateKey) all.getKey(alias, PASSWORD.toCharArray());
    }

    static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    /** A PKCS#12 file with certificates only. */
    Path pkcs12OfCertificates(Path file, String... aliases) throws GeneralSecurityException, IOException {
        KeyStore store = empty();
        for (String alias : aliases) {
            store.setCertificateEntry(alias, certificate(alias));
        }
        return write(store, file);
    }

    /** A PKCS#12 file with a key and its chain. */
    Path pkcs12OfKey(Path file, String alias) throws GeneralSecurityException, IOException {
        KeyStore store = empty();
        store.setKeyEntry(alias, key(alias), PASSWORD.toCharArray(), all.getCertificateChain(alias));
        return write(store, file);
    }

    private static Path write(KeyStore store, Path file) throws GeneralSecurityException, IOException {
        var out = new ByteArrayOutputStream();
        store.store(out, PASSWORD.toCharArray());
        return Files.write(file, out.toByteArray());
    }

    String certificatePem(String alias) throws GeneralSecurityException {
        return pem("CERTIFICATE", certificate(alias).getEncoded());
    }

    String keyPem(String alias) throws GeneralSecurityException {
        return pem("PRIVATE KEY", key(alias).getEncoded());
    }

    String encryptedKeyPem(String alias) throws GeneralSecurityException, IOException {
        String algorithm = "PBEWithHmacSHA256AndAES_256";
        Cipher cipher = Cipher.getInstance(algorithm);
        var secret = SecretKeyFactory.getInstance(algorithm).generateSecret(new PBEKeySpec(PASSWORD.toCharArray()));
        cipher.init(Cipher.ENCRYPT_MODE, secret);
        // RFC 5958 section 3 by hand: Java 17 reads what it cannot write.
        byte[] pbes2 = {0x06, 0x09, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 0x01, 0x05, 0x0d};
        byte[] encryption = der(0x30, pbes2, cipher.getParameters().getEncoded());
        byte[] data = der(0x04, cipher.doFinal(key(alias).getEncoded()));
        return pem("ENCRYPTED PRIVATE KEY", der(0x30, encryption, data));
    }

    private static byte[] der(int tag, byte[]... contents) {
        var content = new ByteArrayOutputStream();
        for (byte[] part : contents) {
            content.writeBytes(part);
        }
        var out = new ByteArrayOutputStream();
        out.write(tag);
        if (content.size() >= 0x80) {
            out.write(0x82);
            out.write(content.size() >> 8);
        }
        out.write(content.size());
        out.writeBytes(content.toByteArray());
        return out.toByteArray();
    }

    static String pem(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END " + label + "-----\n";
    }
}
