package dev.sextant.fact.given;

import dev.sextant.fact.InWords;

/** Whether the code of a workload may be changed. */
public enum Change {
    /** It is yet to be written. */
    NEW,
    /** It may be rewritten. */
    @InWords("open to a rewrite")
    REWRITE,
    /** It stays as it is. */
    @InWords("as it is")
    AS_IS
}
