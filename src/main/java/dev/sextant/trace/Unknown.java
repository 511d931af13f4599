package dev.sextant.trace;

import java.util.List;

/**
 * A fact that is not known.
 *
 * @param path which
 * @param suppositions the facts with each value that is worth trying for it, in the order of the
 *     vocabulary or of size; empty where no value can make a difference
 */
public record Unknown(FactPath path, List<Supposed> suppositions) {

    /** Copies the list. */
    public Unknown {
        suppositions = List.copyOf(suppositions);
    }
}
