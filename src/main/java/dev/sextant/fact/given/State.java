package dev.sextant.fact.given;

import dev.sextant.fact.InWords;

/** Where state is stored between calls. */
public enum State {
    /** There is no state. */
    STATELESS,
    /** In an external database or store. */
    @InWords("externalized")
    EXTERNALISED,
    /** In the memory of the process, where it must stay. */
    IN_MEMORY,
    /** On a disk of the instance. */
    @InWords("on a local disk")
    LOCAL_DISK,
    /** Distributed over instances that know each other. */
    CLUSTERED
}
