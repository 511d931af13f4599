package dev.sextant.whatif.evaluate;

import dev.sextant.fact.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What would follow if some given facts were others. Only what depends on them is worked out again.
 */
public final class Outlook {

    private final Forecast forecast;
    private final List<Row>[] seen;
    private final Map<Integer, BitSet> changedComponents = new HashMap<>();
    private final Map<Integer, Set<Row>> concluded = new HashMap<>();
    private final BitSet concludedOtherwise = new BitSet();
    private final BitSet affected = new BitSet();
    private final BitSet waiting = new BitSet();

    /** The outlook without a change. */
    public Outlook(Forecast forecast) {
        this.forecast = forecast;
        this.seen = lists(forecast.slots().count());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Row>[] lists(int count) {
        return new List[count];
    }

    /** The outlook with other given facts in some slots. */
    public Outlook(Forecast forecast, Map<Integer, Row> replaced) {
        this(forecast);
        replaced.forEach(
                (slot, row) -> {
                    replace(slot, row);
                    waiting.or(forecast.readers(slot));
                });
        while (!waiting.isEmpty()) {
            int index = waiting.nextSetBit(0);
            if (isTouched(forecast.instance(index))) {
                affected.set(index);
                if (isOther(forecast.instance(index))) {
                    keep(index, conclude(index));
                }
            }
            waiting.clear(index);
        }
    }

    /**
     * The outlook with the changes of two others. Where only one of them reaches an instance, it
     * concludes what it does there; where both do, or where something else follows from both, it is
     * worked out, once {@link #finished} is called.
     */
    public Outlook(Forecast forecast, Map<Integer, Row> replaced, Outlook one, Outlook other) {
        this(forecast);
        replaced.forEach(this::replace);
        concluded.putAll(one.concluded);
        concluded.putAll(other.concluded);
        concludedOtherwise.or(one.concludedOtherwise);
        concludedOtherwise.or(other.concludedOtherwise);
        affected.or(one.affected);
        affected.or(other.affected);
        waiting.or(one.affected);
        waiting.and(other.affected);
    }

    /** Works out what is left. */
    public Outlook finished() {
        while (!waiting.isEmpty()) {
            next();
        }
        return this;
    }

    private void next() {
        int index = waiting.nextSetBit(0);
        affected.set(index);
        keep(index, conclude(index));
        waiting.clear(index);
    }

    /**
     * What the answer follows from. What depends on single workloads is worked out first: much that
     * differs in these comes to the same for the platform.
     */
    public Key follows() {
        int index = waiting.nextSetBit(0);
        while (index >= 0 && forecast.instance(index).offset() > 0) {
            next();
            index = waiting.nextSetBit(0);
        }
        Meeting meeting = forecast.meeting((BitSet) waiting.clone());
        return new Key(meeting, meeting.from(this));
    }

    /** Keeps what an instance concludes; where that is news, its readers wait. */
    private void keep(int index, Set<Row> found) {
        Set<Row> before = concluded.get(index);
        if (found.equals(before == null ? forecast.concluded(index) : before)) {
            return;
        }
        concluded.put(index, found);
        concludedOtherwise.set(index);
        for (int slot : forecast.instance(index).writes()) {
            seen[slot] = null;
            waiting.or(forecast.readers(slot));
        }
    }

    /** The instances of formulas that the changes reach. */
    public BitSet affected() {
        return affected;
    }

    /** What is concluded otherwise than without the changes, or by rules that they reach. */
    public Set<Fact> concluded() {
        Set<Fact> facts = new HashSet<>();
        concluded.values().forEach(found -> found.forEach(row -> facts.add(row.fact())));
        return facts;
    }

    /** Whether a goal is reached; empty where that cannot be foreseen. */
    public Optional<Boolean> reaches(Goal goal) {
        return AnswerSlots.reaches(goal, forecast.slots(), this::rows);
    }

    /** A given fact, where it is another than without the changes. */
    Optional<Row> changed(SlotRead read) {
        BitSet changed = changedComponents.get(read.slot());
        return changed != null && changed.intersects(read.components())
                ? Optional.of(seen[read.slot()].get(0))
                : Optional.empty();
    }

    /** The instances that conclude otherwise what may stand in a slot. */
    BitSet otherwise(int slot) {
        BitSet otherwise = (BitSet) forecast.writers(slot).clone();
        otherwise.and(concludedOtherwise);
        return otherwise;
    }

    /** What an instance concludes that concludes otherwise than without the changes. */
    public Set<Row> concluded(int instance) {
        return concluded.get(instance);
    }

    private void replace(int slot, Row row) {
        Row before = forecast.rows(slot).get(0);
        BitSet components = new BitSet();
        for (int index = 0; index < row.type().components().size(); index++) {
            if (!Objects.equals(row.value(index), before.value(index))) {
                components.set(index);
            }
        }
        seen[slot] = List.of(row);
        changedComponents.put(slot, components);
    }

    /**
     * Whether the changes reach what an instance reads: a component of a given fact, or anything
     * that concludes what it reads. What one conclusion takes away another may still give, so what
     * is read can stay; beside further changes it need not.
     */
    private boolean isTouched(Instance instance) {
        for (Map.Entry<Integer, BitSet> read : instance.reads().entrySet()) {
            BitSet components = changedComponents.get(read.getKey());
            if (components != null && read.getValue().intersects(components)
                    || forecast.writers(read.getKey()).intersects(concludedOtherwise)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what an instance reads is other than without the changes. */
    private boolean isOther(Instance instance) {
        for (Map.Entry<Integer, BitSet> read : instance.reads().entrySet()) {
            BitSet components = changedComponents.get(read.getKey());
            boolean differs =
                    components != null
                            ? read.getValue().intersects(components)
                            : rows(read.getKey()) != forecast.rows(read.getKey());
            if (differs) {
                return true;
            }
        }
        return false;
    }

    /**
     * What an instance concludes. One that reads its own conclusions goes on until no more come.
     */
    Set<Row> conclude(int index) {
        Instance instance = forecast.instance(index);
        Formula formula = instance.formula();
        if (!formula.isRecursive()) {
            List<Row>[] known = lists(RowType.count());
            return formula.conclusions(
                    type -> {
                        if (known[type] == null) {
                            known[type] = read(instance, type);
                        }
                        return known[type];
                    });
        }
        Set<Row> found = Set.of();
        Set<Row> before;
        do {
            before = found;
            Set<Row> own = found;
            found = formula.conclusions(type -> readWith(own, index, type));
        } while (!found.equals(before));
        return found;
    }

    private List<Row> read(Instance instance, int type) {
        int one = forecast.slots().of(type, instance.offset());
        int none = forecast.slots().of(type, 0);
        if (instance.reads().containsKey(one)) {
            return rows(one);
        }
        if (instance.reads().containsKey(none)) {
            return rows(none);
        }
        List<Row> all = new ArrayList<>();
        for (int offset = 1; offset <= forecast.slots().workloads().size(); offset++) {
            all.addAll(rows(none + offset));
        }
        return all;
    }

    private List<Row> readWith(Set<Row> own, int index, int type) {
        Set<Row> all = new LinkedHashSet<>();
        for (int slot : forecast.instance(index).reads().keySet()) {
            boolean ofType = slot / (forecast.slots().workloads().size() + 1) == type;
            if (ofType && forecast.writers(slot).get(index)) {
                forecast.writers(slot).stream()
                        .filter(writer -> writer != index)
                        .forEach(writer -> addOf(slot, writer, all));
            } else if (ofType) {
                all.addAll(rows(slot));
            }
        }
        own.stream().filter(row -> row.type().number() == type).forEach(all::add);
        return List.copyOf(all);
    }

    /** The facts in a slot; the same list as without the changes where they are the same. */
    private List<Row> rows(int slot) {
        if (seen[slot] == null) {
            List<Row> before = forecast.rows(slot);
            BitSet writers = forecast.writers(slot);
            List<Row> now = writers.intersects(concludedOtherwise) ? written(slot) : before;
            seen[slot] = now.equals(before) ? before : now;
        }
        return seen[slot];
    }

    private List<Row> written(int slot) {
        Set<Row> all = new LinkedHashSet<>();
        BitSet writers = forecast.writers(slot);
        for (int writer = writers.nextSetBit(0);
                writer >= 0;
                writer = writers.nextSetBit(writer + 1)) {
            addOf(slot, writer, all);
        }
        return new ArrayList<>(all);
    }

    private void addOf(int slot, int writer, Set<Row> all) {
        Set<Row> found = concluded.get(writer);
        for (Row row : found == null ? forecast.concluded(writer) : found) {
            if (forecast.slots().of(row) == slot) {
                all.add(row);
            }
        }
    }
}
