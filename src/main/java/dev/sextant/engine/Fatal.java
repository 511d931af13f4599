package dev.sextant.engine;

/** Tells failures of a rule from those of the whole process. */
final class Fatal {

    private Fatal() {}

    /**
     * Throws what no rule alone is to blame for, such as a lack of memory. Rule code may throw any
     * other error, and runs out of stack where it calls itself.
     */
    static void rethrow(Throwable failure) {
        if (failure instanceof VirtualMachineError fatal
                && !(failure instanceof StackOverflowError)) {
            throw fatal;
        }
    }
}
