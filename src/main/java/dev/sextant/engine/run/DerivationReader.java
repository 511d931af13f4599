package dev.sextant.engine.run;

import dev.sextant.fact.Conclusion;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.Justification;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.core.common.InternalFactHandle;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.drools.tms.beliefsystem.BeliefSet;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Reads what stands at the end of a run, and on what it stands, from the engine's own books.
 *
 * <p>Events would not do: a second justification of a conclusion raises none.
 */
final class DerivationReader {

    private DerivationReader() {}

    /**
     * What stands of the facts that were concluded, in the order in which they were.
     *
     * @param concluded the facts that rules inserted and that were not taken back
     */
    static List<Derivation> standing(Collection<FactHandle> concluded, RuleIndex rules) {
        List<Derivation> derivations = new ArrayList<>(concluded.size());
        for (FactHandle handle : concluded) {
            InternalFactHandle internal = (InternalFactHandle) handle;
            if (internal.getObject() instanceof Conclusion conclusion) {
                derivations.add(new Derivation(conclusion, justifications(internal, rules)));
            }
        }
        return derivations;
    }

    private static List<Justification> justifications(InternalFactHandle handle, RuleIndex rules) {
        BeliefSet<?> beliefs =
                ((TruthMaintenanceSystemEqualityKey) handle.getEqualityKey()).getBeliefSet();
        List<Justification> justifications = new ArrayList<>(beliefs.size());
        SimpleMode belief = (SimpleMode) beliefs.getFirst();
        while (belief != null) {
            justifications.add(rules.justification(belief.getObject().getJustifier()));
            belief = belief.getNext();
        }
        return justifications;
    }
}
