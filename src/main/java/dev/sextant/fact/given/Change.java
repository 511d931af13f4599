package dev.sextant.fact.given;

import dev.sextant.fact.InWords;

/** Whether the code of a workload may be changed. */
public enum Change {
    /** It does not exist yet. */
    NEW,
    /** It may be rewritten. */
    @InWords("open to a rewrite")
    REWRITE,
    /** It must stay as it is. */
    @InWords("as it is")
    AS_IS
}
