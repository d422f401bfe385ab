package io.github.imbrex;

import io.github.imbrex.spi.Origin;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which credentials belong to which address. */
final class CredentialRegistry {

    private final List<Entry> entries;

    CredentialRegistry(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Same origin, and the longest registered path that is a prefix by whole segments. */
    Optional<Entry> forBase(URI base) {
        Origin origin = Origin.of(base);
        String path = Entry.directory(base);
        return entries.stream()
                .filter(entry -> entry.origin().equals(origin) && path.startsWith(entry.path()))
                .max(Comparator.comparingInt(entry -> entry.path().length()));
    }

    /** The first registration of these very credentials. */
    Optional<Entry> entryOf(Credentials credentials) {
        return entries.stream()
                .filter(entry -> entry.credentials() == credentials)
                .findFirst();
    }

    List<Credentials> all() {
        return entries.stream().map(Entry::credentials).toList();
    }

    record Entry(URI address, Credentials credentials) {

        Entry {
            Origin.of(address);
        }

        Origin origin() {
            return Origin.of(address);
        }

        String path() {
            return directory(address);
        }

        static String directory(URI uri) {
            String path = uri.normalize().getRawPath();
            return path == null || path.isEmpty() ? "/" : path.endsWith("/") ? path : path + "/";
        }
    }
}
