package dev.sextant.whatif.evaluate;

import java.util.BitSet;

/**
 * A slot that is read.
 *
 * @param slot the slot
 * @param components the components that are read of the facts there
 */
record SlotRead(int slot, BitSet components) {

    /** The same slot read by another, too. */
    SlotRead with(SlotRead other) {
        BitSet both = (BitSet) components.clone();
        both.or(other.components);
        return new SlotRead(slot, both);
    }
}
