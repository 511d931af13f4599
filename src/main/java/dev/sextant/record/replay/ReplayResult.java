package dev.sextant.record.replay;

import dev.sextant.record.verify.JsonDifference;
import java.util.List;

/** The result of deciding a record once more. */
public sealed interface ReplayResult {

    /** It is the same: the answer, and all that led to it. */
    record Same() implements ReplayResult {}

    /**
     * It is not the same.
     *
     * @param first where it first differs
     * @param rules the ids of the rules that the one cites and the other does not, or of which they
     *     cite other texts; none where the rules are the same
     */
    record Differs(JsonDifference first, List<String> rules) implements ReplayResult {

        /** Copies the ids. */
        public Differs {
            rules = List.copyOf(rules);
        }
    }

    /**
     * It is not what it was when it was written, so it is not decided.
     *
     * @param named the digest that it names
     * @param digest the digest of what it says
     */
    record Changed(String named, String digest) implements ReplayResult {}

    /**
     * It could not be decided.
     *
     * @param why what prevents it
     */
    record NotReplayed(String why) implements ReplayResult {}
}
