package dev.sextant.engine.plan;

import dev.sextant.fact.Conclusion;
import dev.sextant.trace.Derivation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The conclusions of one type, of one workload or of the platform, in the order of deduction. */
public final class FactStore {

    /** Up to so many conclusions, comparing each is faster than a hash. */
    private static final int FEW = 24;

    private Derivation[] derivations = new Derivation[4];
    private Map<Conclusion, Derivation> byFact;
    private int size;

    FactStore() {}

    /** Returns how many conclusions there are. */
    public int size() {
        return size;
    }

    /** Returns a conclusion. */
    public Conclusion fact(int index) {
        return derivations[index].conclusion();
    }

    /** Returns the derivation of a conclusion, or null if it is new. */
    Derivation find(Conclusion fact) {
        if (byFact != null) {
            return byFact.get(fact);
        }
        for (int index = 0; index < size; index++) {
            if (derivations[index].conclusion().equals(fact)) {
                return derivations[index];
            }
        }
        return null;
    }

    /** Adds a new conclusion. */
    void add(Derivation derivation) {
        if (size == derivations.length) {
            derivations = Arrays.copyOf(derivations, size * 2);
        }
        derivations[size++] = derivation;
        if (byFact != null) {
            byFact.put(derivation.conclusion(), derivation);
        } else if (size > FEW) {
            byFact = new HashMap<>();
            for (int index = 0; index < size; index++) {
                byFact.put(derivations[index].conclusion(), derivations[index]);
            }
        }
    }
}
