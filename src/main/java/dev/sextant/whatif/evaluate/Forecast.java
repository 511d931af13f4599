package dev.sextant.whatif.evaluate;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.given.Workload;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What rules conclude of one platform, worked out from their text: so that what follows from a
 * change of a few facts can be foreseen many times faster than by deciding again. What is foreseen
 * only guides a search: whatever is shown to anybody is decided by the rules themselves.
 *
 * <p>Every conclusion that is foreseen without a change is compared with the trace; where one
 * differs, or a rule has a form that is not understood, there is no forecast. Safe for use by
 * several threads.
 */
public final class Forecast {

    private final Slots slots;
    private final List<Instance> instances;
    private final Map<BitSet, Meeting> meetings = new ConcurrentHashMap<>();
    private final List<Set<Row>> concluded = new ArrayList<>();
    private final List<List<Row>> rows = new ArrayList<>();
    private final List<BitSet> writers = new ArrayList<>();
    private final List<BitSet> readers = new ArrayList<>();

    private Forecast(Rulebook rulebook, List<Formula> formulas, DecisionFacts facts) {
        slots = new Slots(facts.workloads().stream().map(Workload::name).toList());
        instances = slots.instances(formulas);
        for (int slot = 0; slot < slots.count(); slot++) {
            rows.add(new ArrayList<>());
            writers.add(new BitSet());
            readers.add(new BitSet());
        }
        for (int index = 0; index < instances.size(); index++) {
            int number = index;
            instances.get(index).reads().keySet().forEach(slot -> readers.get(slot).set(number));
            instances.get(index).writes().forEach(slot -> writers.get(slot).set(number));
        }
        rulebook.figures().keySet().forEach(figure -> put(Row.of(figure)));
        put(Row.of(facts.platform()));
        put(Row.of(facts.team()));
        facts.workloads().forEach(workload -> put(Row.of(workload)));
        Outlook outlook = new Outlook(this);
        for (int index = 0; index < instances.size(); index++) {
            Set<Row> found = outlook.conclude(index);
            concluded.add(found);
            found.forEach(this::put);
        }
    }

    /** The forecast for what a trace is about, where there is one. */
    public static Optional<Forecast> of(Rulebook rulebook, DecisionTrace trace) {
        try {
            Forecast forecast = new Forecast(rulebook, FormulaOrder.of(rulebook), trace.facts());
            return forecast.agreesWith(trace) ? Optional.of(forecast) : Optional.empty();
        } catch (UnsupportedExpressionException
                | ClassCastException
                | NullPointerException withoutForecast) {
            return Optional.empty();
        }
    }

    private boolean agreesWith(DecisionTrace trace) {
        Set<String> types = new HashSet<>();
        instances.forEach(
                instance ->
                        instance.formula()
                                .makings()
                                .forEach(making -> types.add(making.type().name())));
        Set<Row> really = new HashSet<>();
        trace.conclusions(Conclusion.class)
                .filter(conclusion -> types.contains(conclusion.getClass().getSimpleName()))
                .forEach(conclusion -> really.add(Row.of(conclusion)));
        Set<Row> foreseen = new HashSet<>();
        concluded.forEach(foreseen::addAll);
        return really.equals(foreseen);
    }

    private void put(Row row) {
        List<Row> all = rows.get(slots.of(row));
        if (!all.contains(row)) {
            all.add(row);
        }
    }

    Slots slots() {
        return slots;
    }

    Instance instance(int index) {
        return instances.get(index);
    }

    /** Where changes meet that together reach some instances. */
    Meeting meeting(BitSet reached) {
        return meetings.computeIfAbsent(reached, any -> Meeting.of(reached, this));
    }

    /** The facts in a slot. */
    List<Row> rows(int slot) {
        return rows.get(slot);
    }

    /** What an instance concludes. */
    Set<Row> concluded(int instance) {
        return concluded.get(instance);
    }

    /** The instances whose conclusions may stand in a slot. */
    BitSet writers(int slot) {
        return writers.get(slot);
    }

    /** The instances that read a slot. */
    BitSet readers(int slot) {
        return readers.get(slot);
    }
}
