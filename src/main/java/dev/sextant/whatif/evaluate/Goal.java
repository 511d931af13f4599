package dev.sextant.whatif.evaluate;

import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.trace.DecisionTrace;
import java.util.List;
import java.util.Optional;

/** The answer that is wanted. */
public sealed interface Goal {

    /** Whether a decision gives it. */
    boolean isReachedBy(DecidedAnswer decided);

    /** Whether a decision gives it. */
    default boolean isReachedBy(DecisionTrace trace) {
        return isReachedBy(DecidedAnswer.of(trace));
    }

    /**
     * An answer for the platform.
     *
     * @param answer the answer
     */
    record ForPlatform(Answer answer) implements Goal {
        @Override
        public boolean isReachedBy(DecidedAnswer decided) {
            return decided.answer() == answer;
        }
    }

    /**
     * An option for a workload, or that it stays open.
     *
     * @param workload the name of the workload
     * @param option the option; empty for a workload that is to stay open
     */
    record ForWorkload(String workload, Optional<Option> option) implements Goal {
        @Override
        public boolean isReachedBy(DecidedAnswer decided) {
            return decided.places().stream()
                    .anyMatch(
                            place ->
                                    place.workload().equals(workload)
                                            && place.option().equals(option));
        }
    }

    /**
     * A style for a workload.
     *
     * @param workload the name of the workload
     * @param style the style
     */
    record ForStyle(String workload, Style style) implements Goal {
        @Override
        public boolean isReachedBy(DecidedAnswer decided) {
            return decided.places().stream()
                    .anyMatch(
                            place ->
                                    place.workload().equals(workload)
                                            && place.style().equals(Optional.of(style)));
        }
    }

    /**
     * Any other answer for the platform, or any other option for one of its workloads.
     *
     * @param answer the answer currently
     * @param options the options of the workloads currently, in the order of the scenario; empty
     *     for those that are open
     */
    record Other(Answer answer, List<Optional<Option>> options) implements Goal {

        /** Copies the list. */
        public Other {
            options = List.copyOf(options);
        }

        /** Any other than came out. */
        public static Other than(DecisionTrace trace) {
            return than(DecidedAnswer.of(trace));
        }

        private static Other than(DecidedAnswer decided) {
            return new Other(
                    decided.answer(),
                    decided.places().stream().map(DecidedAnswer.Place::option).toList());
        }

        @Override
        public boolean isReachedBy(DecidedAnswer decided) {
            return !than(decided).equals(this);
        }
    }
}
