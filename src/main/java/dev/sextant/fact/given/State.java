package dev.sextant.fact.given;

import dev.sextant.fact.InWords;

/** Where state lives between calls. */
public enum State {
    /** There is none. */
    STATELESS,
    /** In a database or store outside. */
    EXTERNALISED,
    /** Hot in the process, and must stay there. */
    IN_MEMORY,
    /** On a disk of the instance. */
    @InWords("on a local disk")
    LOCAL_DISK,
    /** Over instances that know each other. */
    CLUSTERED
}
