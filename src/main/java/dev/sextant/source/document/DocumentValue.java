package dev.sextant.source.document;

import dev.sextant.source.Location;

/** A value as it is in a file: nothing is coerced, and every part knows its place. */
public sealed interface DocumentValue permits MappingValue, SequenceValue, ScalarValue {

    /** Where it begins. */
    Location location();
}
