package io.github.imbrex.auth;

import io.github.imbrex.ConnectionException;
import io.github.imbrex.CredentialsContext;
import io.github.imbrex.ImbrexException;
import io.github.imbrex.spi.Header;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tokens of one sign-in over time: one thread signs in or renews while the others go on with the token they have,
 * or wait if there is none. A valid token is one volatile read away.
 */
final class Session {

    private static final Logger log = LoggerFactory.getLogger(Session.class);

    /** How long a renewal that failed, while the token is still good, is left alone. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Grant grant;
    private final ReentrantLock turn = new ReentrantLock();

    private volatile @Nullable Tokens tokens;
    /** Why there are no tokens any more; guarded by {@link #turn}. */
    private @Nullable SignInException ended;
    /** Failure of the latest sign-in or renewal, for those that waited for it. */
    private volatile Outcome latest = new Outcome(0, null);

    Session(Grant grant) {
        this.grant = grant;
    }

    List<Header> headers(CredentialsContext context) {
        return current(context).headers();
    }

    /** Tokens that have not expired. */
    Tokens current(CredentialsContext context) {
        Tokens held = tokens;
        long now = context.time().nanoTime();
        if (held != null && !held.isDue(now)) {
            return held;
        }
        if (held != null && !held.hasExpired(now)) {
            return renewEarly(context, held);
        }
        return alone(() -> validOrNew(context, false));
    }

    Identity signIn(CredentialsContext context) {
        Tokens now = alone(() -> validOrNew(context, true));
        Identity identity = now.identity();
        if (identity == null) {
            throw new IllegalStateException("This kind of sign-in has no person of its own.");
        }
        return identity;
    }

    boolean renew(CredentialsContext context, List<Header> refused) {
        Tokens held = tokens;
        if (held == null || !held.headers().equals(refused)) {
            return held != null;
        }
        if (!grant.canRenew(held)) {
            return false;
        }
        alone(() -> {
            Tokens now = tokens;
            return now == held ? replace(context, held) : now == null ? validOrNew(context, false) : now;
        });
        return true;
    }

    Optional<Identity> identity() {
        return Optional.ofNullable(tokens).map(Tokens::identity);
    }

    void forget() {
        turn.lock();
        try {
            tokens = null;
            ended = null;
        } finally {
            turn.unlock();
        }
    }

    /** One thread renews a token that is due, and only while it is not busy; the token is good, so nobody waits. */
    private Tokens renewEarly(CredentialsContext context, Tokens held) {
        if (!grant.canRenew(held) || !turn.tryLock()) {
            return held;
        }
        try {
            Tokens now = tokens;
            if (now != held) {
                return now == null ? held : now;
            }
            return replace(context, held);
        } catch (ImbrexException failure) {
            Tokens left = tokens;
            if (left == null) {
                throw failure;
            }
            log.debug("The access token could not be renewed and is used to its end: {}", failure.toString());
            return left;
        } finally {
            turn.unlock();
        }
    }

    /** Called with the turn. */
    private Tokens validOrNew(CredentialsContext context, boolean restart) {
        Tokens held = tokens;
        if (held != null && !held.hasExpired(context.time().nanoTime())) {
            return held;
        }
        if (held != null) {
            if (grant.canRenew(held)) {
                try {
                    return replace(context, held);
                } catch (SignInException over) {
                    if (!restart || !over.reason().equals(SignInException.Reason.SIGN_IN_REQUIRED)) {
                        throw over;
                    }
                }
            } else {
                end(new SignInException(
                        SignInException.Reason.SIGN_IN_REQUIRED,
                        "The session has ended: its access token expired and there is no refresh token to use. Sign in again"
                                + " (SignIn.signIn); the scope offline_access makes sessions last."));
            }
        }
        SignInException why = ended;
        if (why != null && !restart && !grant.isSilent()) {
            throw new SignInException(SignInException.Reason.SIGN_IN_REQUIRED, String.valueOf(why.getMessage()), why);
        }
        Tokens first = grant.begin(context);
        ended = null;
        tokens = first;
        return first;
    }

    /** Called with the turn: renews, and keeps what is left if that fails. */
    private Tokens replace(CredentialsContext context, Tokens held) {
        try {
            Tokens newer = grant.renew(context, held);
            tokens = newer;
            return newer;
        } catch (RenewalInDoubtException doubt) {
            // The refresh token may be spent. Using it again would end the whole session at a provider that rotates.
            tokens = held.withoutRefreshToken();
            throw doubt.onTheWire();
        } catch (SignInException failure) {
            if (failure.reason().equals(SignInException.Reason.SIGN_IN_REQUIRED)) {
                end(failure);
            } else if (failure.reason().equals(SignInException.Reason.UNREADABLE)) {
                tokens = held.withoutRefreshToken();
            } else {
                postpone(context, held);
            }
            throw failure;
        } catch (InvalidTokenException untrusted) {
            end(new SignInException(
                    SignInException.Reason.SIGN_IN_REQUIRED,
                    "The session has ended: the provider renewed it with an ID token that does not hold. Sign in again"
                            + " (SignIn.signIn).",
                    untrusted));
            throw untrusted;
        } catch (ConnectionException passing) {
            postpone(context, held);
            throw passing;
        }
    }

    private void postpone(CredentialsContext context, Tokens held) {
        tokens = held.postponed(context.time().nanoTime() + PATIENCE.toNanos());
    }

    private void end(SignInException why) {
        tokens = null;
        ended = why;
    }

    /**
     * Runs work alone. A thread that had to wait gets the failure of the one it waited for, rather than to ask the
     * person or the provider again; unless that one was stopped, which concerns nobody else.
     */
    private Tokens alone(Supplier<Tokens> work) {
        Outcome before = latest;
        boolean waited = !turn.tryLock();
        if (waited) {
            try {
                turn.lockInterruptibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ConnectionException("Interrupted while another thread was signing in.", e, false);
            }
        }
        try {
            Outcome now = latest;
            RuntimeException failure = now.failure();
            if (waited && now.number() != before.number() && failure != null) {
                throw failure;
            }
            return record(work);
        } finally {
            turn.unlock();
        }
    }

    private Tokens record(Supplier<Tokens> work) {
        try {
            Tokens result = work.get();
            latest = new Outcome(latest.number() + 1, null);
            return result;
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (RuntimeException failure) {
            if (!Thread.currentThread().isInterrupted()) {
                latest = new Outcome(latest.number() + 1, failure);
            }
            throw failure;
        }
    }

    /** How the latest run ended, counted. */
    private record Outcome(long number, @Nullable RuntimeException failure) {}
}
