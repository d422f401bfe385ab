package io.github.imbrex;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which credentials belong to which address. Immutable. */
final class CredentialRegistry {

    static final CredentialRegistry EMPTY = new CredentialRegistry(List.of());

    private final List<Entry> entries;

    private CredentialRegistry(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * Credentials of one service.
     *
     * @param address where they go
     * @param given the address as the caller wrote it
     * @param credentials what goes there
     */
    record Entry(Address address, URI given, Credentials credentials) {}

    /** A copy in which an address has these credentials, in place of what was registered for the very same address. */
    CredentialRegistry with(URI given, Credentials credentials) {
        Address address = Address.of(given);
        List<Entry> copy = new ArrayList<>(entries);
        copy.removeIf(entry -> entry.address().equals(address));
        copy.add(new Entry(address, given, credentials));
        return new CredentialRegistry(copy);
    }

    /** Whether there is an entry for exactly this address. */
    boolean has(Address address) {
        return entries.stream().anyMatch(entry -> entry.address().equals(address));
    }

    /** Same origin, and the longest registered path that is a prefix by whole segments. */
    Optional<Entry> forBase(Address base) {
        return entries.stream()
                .filter(entry -> entry.address().contains(base))
                .max(Comparator.comparingInt(entry -> entry.address().path().length()));
    }

    /** Entries of the same origin, whatever their path. */
    List<Entry> ofOrigin(Address base) {
        return entries.stream()
                .filter(entry -> entry.address().origin().equals(base.origin()))
                .toList();
    }

    List<Entry> entries() {
        return entries;
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
}
