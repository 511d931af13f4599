package dev.sextant.whatif.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The instances that several changes reach, and everything that depends on them. The result of all
 * changes follows from the results of each.
 */
final class Meeting {

    private final Forecast forecast;
    private final BitSet instances;
    private final List<SlotRead> reads;

    private Meeting(Forecast forecast, BitSet instances, List<SlotRead> reads) {
        this.forecast = forecast;
        this.instances = instances;
        this.reads = reads;
    }

    /** Where changes meet that together reach some instances. */
    static Meeting of(BitSet reached, Forecast forecast) {
        BitSet all = new BitSet();
        BitSet waiting = (BitSet) reached.clone();
        Map<Integer, SlotRead> reads = new TreeMap<>();
        for (int index = waiting.nextSetBit(0); index >= 0; index = waiting.nextSetBit(index + 1)) {
            all.set(index);
            forecast.instance(index)
                    .reads()
                    .forEach(
                            (slot, components) ->
                                    reads.merge(
                                            slot, new SlotRead(slot, components), SlotRead::with));
            for (int slot : forecast.instance(index).writes()) {
                waiting.or(forecast.readers(slot));
            }
        }
        for (SlotRead read : AnswerSlots.all(forecast.slots())) {
            reads.merge(read.slot(), read, SlotRead::with);
        }
        return new Meeting(forecast, all, List.copyOf(reads.values()));
    }

    /** All that changes bring in: what is read here, or by those who ask for the answer. */
    Key from(Outlook outlook) {
        List<Object> brought = new ArrayList<>();
        for (SlotRead read : reads) {
            outlook.changed(read)
                    .ifPresent(
                            row -> {
                                brought.add(read.slot());
                                brought.add(row.only(read.components()));
                            });
            BitSet writers = outlook.otherwise(read.slot());
            writers.andNot(instances);
            for (int writer = writers.nextSetBit(0);
                    writer >= 0;
                    writer = writers.nextSetBit(writer + 1)) {
                List<Row> now = seenBy(read, outlook.concluded(writer));
                if (!now.equals(seenBy(read, forecast.concluded(writer)))) {
                    brought.add(writer);
                    brought.add(now);
                }
            }
        }
        return new Key(brought.toArray());
    }

    /** What is seen of conclusions by one who reads a slot. */
    private List<Row> seenBy(SlotRead read, Set<Row> rows) {
        List<Row> seen = new ArrayList<>();
        for (Row row : rows) {
            if (forecast.slots().of(row) == read.slot()) {
                seen.add(row.only(read.components()));
            }
        }
        return seen;
    }
}
