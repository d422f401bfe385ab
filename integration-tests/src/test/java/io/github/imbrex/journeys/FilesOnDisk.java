package io.github.imbrex.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What lies below a folder that another program writes to. */
final class FilesOnDisk {

    private FilesOnDisk() {}

    /** Files with one of these endings; those that vanish meanwhile are left out. */
    static List<Path> named(Path folder, String... endings) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path ->
                            Stream.of(endings).anyMatch(path.getFileName().toString()::endsWith))
                    .toList();
        } catch (UncheckedIOException vanished) {
            return named(folder, endings);
        }
    }

    /** SHA-256 of the files with one of these endings. */
    static Set<String> digests(Path folder, String... endings) throws IOException {
        Set<String> digests = new TreeSet<>();
        for (Path file : named(folder, endings)) {
            try {
                digests.add(sha256(file));
            } catch (NoSuchFileException vanished) {
                // It has another name by now.
            }
        }
        return digests;
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
