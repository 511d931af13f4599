package dev.sextant.source;

/** A value as it stands in a file: nothing is coerced, and every part knows its place. */
public sealed interface DocumentValue permits MappingValue, SequenceValue, ScalarValue {

    /** Where it begins. */
    Location location();
}
