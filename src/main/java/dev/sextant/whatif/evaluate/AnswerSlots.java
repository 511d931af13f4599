package dev.sextant.whatif.evaluate;

import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.Recommendation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Where answers stand, and what they say. */
final class AnswerSlots {

    private static final RowType RECOMMENDATION = RowType.of(Recommendation.class.getSimpleName());
    private static final RowType PLACEMENT = RowType.of(Placement.class.getSimpleName());
    private static final int ANSWER = RECOMMENDATION.place("answer");
    private static final int OPTION = PLACEMENT.place("option");
    private static final int STYLE = PLACEMENT.place("style");

    private AnswerSlots() {}

    /** What those read who ask for the answer. */
    static List<SlotRead> all(Slots slots) {
        List<SlotRead> all = new ArrayList<>();
        all.add(new SlotRead(slots.of(RECOMMENDATION, null), only(ANSWER)));
        for (String workload : slots.workloads()) {
            all.add(new SlotRead(slots.of(PLACEMENT, workload), only(OPTION, STYLE)));
        }
        return all;
    }

    private static BitSet only(int... components) {
        BitSet only = new BitSet();
        IntStream.of(components).forEach(only::set);
        return only;
    }

    /**
     * Whether a goal is reached; empty where there is not one answer for each.
     *
     * @param rows the facts in a slot
     */
    static Optional<Boolean> reaches(Goal goal, Slots slots, IntFunction<List<Row>> rows) {
        for (SlotRead read : all(slots)) {
            if (rows.apply(read.slot()).size() != 1) {
                return Optional.empty();
            }
        }
        if (goal instanceof Goal.ForWorkload wanted) {
            return Optional.of(option(wanted.workload(), slots, rows).equals(wanted.option()));
        }
        if (goal instanceof Goal.ForStyle wanted) {
            return Optional.of(placed(wanted.workload(), STYLE, slots, rows) == wanted.style());
        }
        Object answer = rows.apply(slots.of(RECOMMENDATION, null)).get(0).value(ANSWER);
        if (goal instanceof Goal.Other other) {
            List<Optional<Object>> options =
                    slots.workloads().stream().map(name -> option(name, slots, rows)).toList();
            return Optional.of(answer != other.answer() || !options.equals(other.options()));
        }
        return Optional.of(answer == ((Goal.ForPlatform) goal).answer());
    }

    /** The option of a workload; empty while it is open. */
    private static Optional<Object> option(
            String workload, Slots slots, IntFunction<List<Row>> rows) {
        return Optional.ofNullable(placed(workload, OPTION, slots, rows));
    }

    private static Object placed(
            String workload, int component, Slots slots, IntFunction<List<Row>> rows) {
        return rows.apply(slots.of(PLACEMENT, workload)).get(0).value(component);
    }
}
