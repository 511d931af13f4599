package dev.sextant.whatif.evaluate;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A formula for one workload, or for the whole platform.
 *
 * @param formula the formula
 * @param offset the place of the workload in every type's slots, from 1; 0 for the platform
 * @param reads the slots that it reads, with the components that it reads of the facts there
 * @param writes the slots that its conclusions may stand in
 */
record Instance(Formula formula, int offset, Map<Integer, BitSet> reads, List<Integer> writes) {}
