package dev.sextant.whatif.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Numbers the places where facts stand: those of one type about one workload share a slot, as do
 * those of one type that are about none.
 *
 * @param workloads the names of the workloads
 */
record Slots(List<String> workloads) {

    int count() {
        return RowType.count() * width();
    }

    private int width() {
        return workloads.size() + 1;
    }

    /** Where a fact stands. */
    int of(Row row) {
        return of(row.type(), row.workload());
    }

    /** Where facts of a type stand that are about a workload; null for those about none. */
    int of(RowType type, String workload) {
        return of(type.number(), workload == null ? 0 : workloads.indexOf(workload) + 1);
    }

    int of(int type, int offset) {
        return type * width() + offset;
    }

    /** The formulas for each workload, or for all, in their order. */
    List<Instance> instances(List<Formula> formulas) {
        List<Instance> instances = new ArrayList<>();
        for (Formula formula : formulas) {
            if (formula.isLocal()) {
                for (int offset = 1; offset < width(); offset++) {
                    instances.add(instance(formula, offset));
                }
            } else {
                instances.add(instance(formula, 0));
            }
        }
        return instances;
    }

    private Instance instance(Formula formula, int offset) {
        Map<Integer, BitSet> reads = new LinkedHashMap<>();
        formula.reads()
                .forEach(
                        (type, components) ->
                                all(type, offset).forEach(slot -> reads.put(slot, components)));
        TreeSet<Integer> writes = new TreeSet<>();
        formula.makings().forEach(making -> writes.addAll(all(making.type(), offset)));
        return new Instance(formula, offset, reads, List.copyOf(writes));
    }

    /** Every slot in which facts of a type can refer to an instance. */
    List<Integer> all(RowType type, int offset) {
        if (type.workload() < 0) {
            return List.of(of(type.number(), 0));
        }
        if (offset > 0) {
            return List.of(of(type.number(), offset));
        }
        List<Integer> slots = new ArrayList<>();
        for (int each = 1; each < width(); each++) {
            slots.add(of(type.number(), each));
        }
        return slots;
    }
}
