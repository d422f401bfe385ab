package io.github.imbrex.dicom.web;

import io.github.imbrex.spi.Cancellation;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * What an archive can do, as far as that has been learned: from its answers, and by asking. Hardly a server describes
 * itself as DICOM PS3.18 section 8.9 wants it, so nothing relies on that.
 *
 * <p>Remembered as long as the {@link DicomWeb} it came from lives. Safe for use by many threads.
 *
 * @since 0.1
 */
public final class Capabilities {

    /** What is known. */
    public enum Support {
        /** It has done it. */
        YES,
        /** It says that it does not. */
        NO,
        /** It has not been asked, or its answer can be read in either way. */
        UNKNOWN
    }

    /** More ways of asking than anybody needs. */
    private static final int MOST_WAYS = 256;

    private final Map<Capability, Support> learned = new EnumMap<>(Capability.class);
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final Map<String, URI> suspected = new ConcurrentHashMap<>();
    private final BiFunction<Capability, Cancellation, Support> probe;

    Capabilities(BiFunction<Capability, Cancellation, Support> probe) {
        this.probe = probe;
    }

    /**
     * {@return what is known up to now, without asking}
     *
     * @param capability what the archive may be able to do
     */
    public Support known(Capability capability) {
        synchronized (learned) {
            return learned.getOrDefault(capability, Support.UNKNOWN);
        }
    }

    /**
     * {@return what is known, after having asked the archive if nothing was} Asks each once, by requests that change
     * nothing; pictures and frames are asked of an instance that a search finds.
     *
     * @param capability what the archive may be able to do
     * @throws io.github.imbrex.ConnectionException if the archive does not answer
     * @throws io.github.imbrex.AuthenticationException if it asks for a sign-in
     */
    public Support ask(Capability capability) {
        return ask(capability, new Cancellation());
    }

    /**
     * As {@link #ask(Capability)}, until stopped by a switch.
     *
     * @param capability what the archive may be able to do
     * @param cancellation stops the requests, also while they wait
     * @return what is known then
     * @throws io.github.imbrex.ConnectionException if the archive does not answer
     * @throws io.github.imbrex.AuthenticationException if it asks for a sign-in
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Support ask(Capability capability, Cancellation cancellation) {
        synchronized (learned) {
            if (learned.containsKey(capability)) {
                return known(capability);
            }
        }
        Support answer = probe.apply(capability, cancellation);
        synchronized (learned) {
            return learned.merge(capability, answer, (before, now) -> now == Support.UNKNOWN ? before : now);
        }
    }

    /** Forgets everything, after a server was changed. */
    public void forget() {
        synchronized (learned) {
            learned.clear();
        }
        refused.clear();
        answered.clear();
        suspected.clear();
    }

    void learn(Capability capability, boolean can) {
        synchronized (learned) {
            learned.put(capability, can ? Support.YES : Support.NO);
        }
    }

    /** Whether a way of asking was refused before, where another one was answered. */
    boolean isRefused(String accept) {
        return refused.contains(accept);
    }

    void refused(String accept) {
        if (refused.size() < MOST_WAYS) {
            refused.add(accept);
        }
    }

    /** As {@link #refused(String)}, by a status that may be about the resource: only the second one is a proof. */
    void refused(String accept, URI resource) {
        URI before = suspected.size() < MOST_WAYS ? suspected.putIfAbsent(accept, resource) : suspected.get(accept);
        if (before != null && !before.equals(resource)) {
            refused(accept);
        }
    }

    /** Whether a way of asking was answered before, so that the server understands it. */
    boolean isAnswered(String accept) {
        return answered.contains(accept);
    }

    void answered(String accept) {
        if (answered.size() < MOST_WAYS) {
            answered.add(accept);
        }
    }

    /** What is known. */
    @Override
    public String toString() {
        synchronized (learned) {
            return learned.toString();
        }
    }
}
