package io.github.imbrex.dicom.web;

import io.github.imbrex.dicom.web.StoreLedger.Delivery;
import io.github.imbrex.dicom.web.StoreOutcome.State;
import io.github.imbrex.spi.Cancellation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Finds out about instances that an answer left open, and settles those of which there is something to say. */
final class StoreInquiry {

    private static final int ATTEMPTS = 3;
    private static final long LAST_LOOK_SECONDS = 10;
    private static final String AT_WORK = "; the server may still be at work on it";

    private final StoreLookup lookup;
    private final StoreLedger ledger;
    private final StorePause pause;

    StoreInquiry(StoreLookup lookup, StoreLedger ledger, StorePause pause) {
        this.lookup = lookup;
        this.ledger = ledger;
        this.pause = pause;
    }

    /**
     * Settles what is found and what cannot be told; gives the rest, which the server does not have.
     *
     * @throws CancellationException if stopped; all are settled then
     */
    List<StoreSource> absent(List<StoreSource> open, StoreGap gap) {
        StoreLookup.Found found;
        try {
            if (gap.cause() == StoreGap.Cause.UNANSWERED) {
                pause.after(1, Duration.ZERO); // what went a moment ago may be on its way into the index
            }
            found = lookup.look(open, pause.stop());
            for (int attempt = 1; found.passing() && attempt < ATTEMPTS; attempt++) {
                pause.after(attempt, gap.isTooLong() ? Duration.ZERO : gap.asked());
                found = lookup.look(open, pause.stop());
            }
        } catch (CancellationException cancelled) {
            lastLook(open, true, gap.why());
            throw cancelled;
        }
        List<StoreSource> absent = new ArrayList<>();
        for (StoreSource source : open) {
            @Nullable
            StoreVerdict denial = gap.answer().contradicted(source.sop()).orElse(null);
            String undecided = found.undecided().get(source.sop());
            if (found.there().contains(source.sop())) {
                ledger.settle(source, denial == null ? there(source, gap.why()) : thereDespite(denial));
            } else if (undecided == null && denial != null) {
                ledger.settle(source, absentAsDenied(denial));
            } else if (undecided == null || gap.isUnseen()) {
                absent.add(source);
            } else {
                ledger.settle(source, unknown(gap.why() + "; whether it is there cannot be found out: " + undecided));
            }
        }
        return absent;
    }

    /** Once more after a cancellation, and not for long: what was on its way may have arrived. */
    void lastLook(List<StoreSource> open, boolean arrivedWhole, String why) {
        var brief = new Cancellation();
        CompletableFuture.delayedExecutor(LAST_LOOK_SECONDS, TimeUnit.SECONDS).execute(brief::cancel);
        StoreLookup.Found found;
        try {
            found = lookup.look(open, brief);
        } catch (CancellationException late) {
            found = new StoreLookup.Found(Set.of(), Map.of(), true);
        }
        for (StoreSource source : open) {
            boolean told = !found.passing() && !found.undecided().containsKey(source.sop());
            if (found.there().contains(source.sop())) {
                ledger.settle(source, there(source, why));
            } else if (told && !arrivedWhole) {
                ledger.settle(source, failed(why));
            } else {
                ledger.settle(source, unknown(why + AT_WORK));
            }
        }
    }

    /**
     * What the server did not have, and will not be sent again. What it never answered for is looked up once more, and
     * not proven absent by that.
     *
     * @throws CancellationException if stopped; all are settled then
     */
    void giveUp(List<StoreSource> absent, StoreGap gap, String more) {
        String why = gap.why() + more;
        List<StoreSource> pending = new ArrayList<>();
        for (StoreSource source : absent) {
            if (ledger.delivery(source) == Delivery.UNANSWERED) {
                pending.add(source);
            } else {
                ledger.settle(source, gap.isUnseen() ? StoreVerdict.of(State.FAILED, why) : failed(why));
            }
        }
        if (!pending.isEmpty()) {
            lookAgain(pending, why);
        }
    }

    private void lookAgain(List<StoreSource> pending, String why) {
        StoreLookup.Found found;
        try {
            pause.after(1, Duration.ZERO);
            found = lookup.look(pending, pause.stop());
        } catch (CancellationException cancelled) {
            lastLook(pending, true, why);
            throw cancelled;
        }
        for (StoreSource source : pending) {
            boolean there = found.there().contains(source.sop());
            ledger.settle(
                    source, there ? there(source, why) : unknown(why + "; a search does not find it there" + AT_WORK));
        }
    }

    /** Found; but only what the server may have taken from this side can be what was stored. */
    private StoreVerdict there(StoreSource source, String why) {
        return switch (ledger.delivery(source)) {
            case UNSENT ->
                StoreVerdict.of(
                        State.WARNED, why + "; a search finds it there, from before: this file was not sent whole");
            case REFUSED ->
                StoreVerdict.of(
                        State.WARNED,
                        why + "; a search finds it there, from before or from now: its request was refused or broken"
                                + " off, so whether it is this file was not compared");
            case SENT, UNANSWERED ->
                StoreVerdict.of(State.STORED, why + "; a search finds it there, where it may have been before");
        };
    }

    private static StoreVerdict thereDespite(StoreVerdict denial) {
        return StoreVerdict.of(
                State.WARNED,
                "the server says both that it stored it and that it did not (" + denial.reason()
                        + "); a search finds it there");
    }

    private static StoreVerdict absentAsDenied(StoreVerdict denial) {
        return denial.with(
                State.FAILED,
                denial.reason() + "; the server says that it stored it as well, but a search does not find it there");
    }

    private static StoreVerdict failed(String why) {
        return StoreVerdict.of(State.FAILED, why + "; a search does not find it there");
    }

    private static StoreVerdict unknown(String why) {
        return StoreVerdict.of(State.UNKNOWN, why);
    }
}
