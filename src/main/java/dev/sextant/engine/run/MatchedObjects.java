package dev.sextant.engine.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.drools.base.InitialFact;
import org.drools.base.rule.Declaration;
import org.drools.core.reteoo.RuleTerminalNodeLeftTuple;
import org.drools.core.reteoo.TupleImpl;

/**
 * The objects that a rule matched. The engine takes its tuples apart once a platform is forgotten,
 * so the objects are removed before; the values of variables can be read from them later.
 *
 * @param byIndex the objects by their index in the tuple; null where a condition means none
 * @param declarations where the variables of the rule are bound, by name
 */
record MatchedObjects(Object[] byIndex, Map<String, Declaration> declarations) {

    /** The objects of a match. */
    static MatchedObjects of(RuleTerminalNodeLeftTuple match) {
        Object[] byIndex = new Object[match.getIndex() + 1];
        for (TupleImpl part = match; part != null; part = part.getParent()) {
            if (part.getFactHandle() != null) {
                byIndex[part.getIndex()] = part.getFactHandle().getObject();
            }
        }
        return new MatchedObjects(
                byIndex, match.getTerminalNode().getSubRule().getOuterDeclarations());
    }

    /** The same without what represents no fact, and accumulated results as lists. */
    List<Object> matched() {
        List<Object> matched = new ArrayList<>(byIndex.length);
        for (Object object : byIndex) {
            if (object instanceof Object[] results) {
                matched.add(Arrays.asList(results));
            } else if (object != null && !(object instanceof InitialFact)) {
                matched.add(object);
            }
        }
        return matched;
    }

    /** The value of a variable. */
    Object value(String variable) {
        Declaration declaration = declarations.get(variable);
        return declaration.getValue(null, byIndex[declaration.getTupleIndex()]);
    }
}
