package dev.sextant.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where changes meet: the instances that several of them reach, and all that hangs on those. What
 * comes of the changes together follows from what comes into it of each.
 */
final class Meeting {

    private final BitSet instances;
    private final List<SlotRead> reads;

    private Meeting(BitSet instances, List<SlotRead> reads) {
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
        for (SlotRead read : Outlook.answers(forecast.slots())) {
            reads.merge(read.slot(), read, SlotRead::with);
        }
        return new Meeting(all, new ArrayList<>(reads.values()));
    }

    /** What is read there, or by those who ask for the answer. */
    List<SlotRead> reads() {
        return reads;
    }

    /** Whether what an instance concludes follows from the rest. */
    boolean isWithin(int instance) {
        return instances.get(instance);
    }
}
