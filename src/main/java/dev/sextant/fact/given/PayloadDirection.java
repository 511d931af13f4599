package dev.sextant.fact.given;

import dev.sextant.fact.InWords;

/** The direction of the largest payload. */
public enum PayloadDirection {
    /** In, with a request. */
    @InWords("in a request")
    REQUEST,
    /** Out, in one piece. */
    @InWords("in a response")
    RESPONSE,
    /** Out, streamed. */
    @InWords("in a streamed response")
    STREAM
}
