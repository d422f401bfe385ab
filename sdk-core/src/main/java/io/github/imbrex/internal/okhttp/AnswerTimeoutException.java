package io.github.imbrex.internal.okhttp;

import java.net.SocketTimeoutException;

/** The headers did not arrive within the answer timeout. */
final class AnswerTimeoutException extends SocketTimeoutException {

    private static final long serialVersionUID = 1L;

    AnswerTimeoutException() {
        super("no answer in time");
    }
}
