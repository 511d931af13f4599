package dev.sextant.report.casefile;

import dev.sextant.record.model.CitedRule;
import dev.sextant.record.model.RecordedConclusion;
import dev.sextant.record.model.RecordedCondition;
import dev.sextant.record.model.RecordedFiring;
import java.util.ArrayList;
import java.util.List;

/**
 * A conclusion in the tree of a case file.
 *
 * @param conclusion the conclusion
 * @param turns the firings that justify it
 */
record CaseNode(RecordedConclusion conclusion, List<Turn> turns) {

    /**
     * A firing with what grows from it.
     *
     * @param firing the firing
     * @param rule its rule
     * @param below the conclusions that it rests on, but for those that are shown elsewhere
     */
    record Turn(RecordedFiring firing, CitedRule rule, List<CaseNode> below) {

        /** Its conditions, each as it is written and with what it read. */
        List<Read> reads() {
            List<Read> reads = new ArrayList<>();
            for (int index = 0; index < firing.conditions().size(); index++) {
                reads.add(new Read(rule.conditions().get(index), firing.conditions().get(index)));
            }
            return reads;
        }
    }

    /**
     * A condition.
     *
     * @param written as it is written
     * @param read what it read
     */
    record Read(String written, RecordedCondition read) {

        /** What it read, in words; empty where it read nothing. */
        String values() {
            return CaseWords.told(read.values());
        }
    }

    /** The same in words. */
    String phrase() {
        return CaseWords.phrase(conclusion.type(), conclusion.values());
    }
}
