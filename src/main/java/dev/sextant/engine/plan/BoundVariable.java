package dev.sextant.engine.plan;

/**
 * A variable of a rule in the generated code.
 *
 * @param value the local variable that holds its value
 * @param bucket the local variable with the bucket of what it names; null where facts are not
 *     stored by it
 * @param isWorkload whether that is the bucket of a workload for sure
 */
record BoundVariable(TypedCode value, String bucket, boolean isWorkload) {

    /** A variable that facts are not stored by. */
    static BoundVariable plain(TypedCode value) {
        return new BoundVariable(value, null, false);
    }
}
