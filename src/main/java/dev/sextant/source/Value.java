package dev.sextant.source;

/** A value as it stands in a file: nothing is coerced, and every part knows its place. */
public sealed interface Value permits Mapping, Sequence, Scalar {

    /** Where it begins. */
    Location location();
}
