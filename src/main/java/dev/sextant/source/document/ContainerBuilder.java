package dev.sextant.source.document;

import dev.sextant.source.Location;
import java.util.Optional;

/** A mapping or a sequence that is still being read. */
interface ContainerBuilder {

    /** Whether the next thing in it is a key. */
    boolean expectsKey();

    /** Takes a key, and answers where it stood before, if it did. */
    Optional<Location> key(String text, Location location);

    /** Takes a key that was refused, so that its value is dropped. */
    void refusedKey();

    /** Takes a value. */
    void add(DocumentValue value);

    /** The whole, once it is closed. */
    DocumentValue value();
}
