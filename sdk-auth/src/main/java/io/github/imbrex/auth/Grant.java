package io.github.imbrex.auth;

import io.github.imbrex.CredentialsContext;

/** How a session gets its tokens: the part in which the flows differ. */
interface Grant {

    /** The first tokens. May ask a person and block for minutes. */
    Tokens begin(CredentialsContext context);

    /** Whether {@link #renew} can do anything for these tokens without asking a person. */
    boolean canRenew(Tokens current);

    /**
     * Newer tokens in place of the current ones.
     *
     * @throws SignInException with {@link SignInException.Reason#SIGN_IN_REQUIRED} if the session is over
     * @throws RenewalInDoubtException if it is not known whether the provider did it
     */
    Tokens renew(CredentialsContext context, Tokens current);

    /** Whether {@link #begin} asks nobody, so that it may run at any time. */
    boolean isSilent();
}
