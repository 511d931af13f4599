package dev.sextant.whatif.effect;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A place in the rules that a change reaches. Two changes meet where their touches do. */
sealed interface Touch {

    /** Returns what two touches share if they meet. */
    Object place();

    /**
     * Returns the part of the place, such as a workload; touches in two parts never meet. Null
     * where it can be any.
     */
    Object part();

    /** Returns whether what one change does here can depend on what another does there. */
    boolean meets(Touch other);

    /** A condition whose facts become others. */
    final class OfRead implements Touch {

        private final FactRead read;
        private final Map<String, Set<Object>> joined;
        private final boolean isGiven;
        private final int hash;

        /**
         * @param read the condition
         * @param joined the values that the rule's variables can have with the facts, where they
         *     restrict them
         * @param isGiven whether the fact is a given one: several changes can change the same
         */
        OfRead(FactRead read, Map<String, Set<Object>> joined, boolean isGiven) {
            this.read = read;
            this.joined = joined;
            this.isGiven = isGiven;
            this.hash = Objects.hash(read.number(), joined, isGiven);
        }

        @Override
        public Object place() {
            return read.rule();
        }

        @Override
        public Object part() {
            Set<Object> possible = joined.get(read.mainVariable());
            return possible != null && possible.size() == 1 ? possible.iterator().next() : null;
        }

        @Override
        public boolean meets(Touch other) {
            return other instanceof OfRead there
                    && there.read.rule() == read.rule()
                    && (there.read != read || read.isQuantified() || isGiven)
                    && agreesWith(there);
        }

        private boolean agreesWith(OfRead there) {
            return joined.entrySet().stream()
                    .allMatch(
                            one ->
                                    !there.joined.containsKey(one.getKey())
                                            || !Collections.disjoint(
                                                    one.getValue(),
                                                    there.joined.get(one.getKey())));
        }

        @Override
        public boolean equals(Object other) {
            return this == other
                    || other instanceof OfRead there
                            && hash == there.hash
                            && read == there.read
                            && isGiven == there.isGiven
                            && joined.equals(there.joined);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /**
     * A conclusion that has other reasons.
     *
     * @param conclusion the number of the conclusion
     */
    record OfConclusion(int conclusion) implements Touch {

        @Override
        public Object place() {
            return this;
        }

        @Override
        public Object part() {
            return null;
        }

        @Override
        public boolean meets(Touch other) {
            return equals(other);
        }
    }
}
