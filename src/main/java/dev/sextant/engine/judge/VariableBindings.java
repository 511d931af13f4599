package dev.sextant.engine.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.Pattern;
import org.drools.core.common.DefaultFactHandle;
import org.kie.api.runtime.rule.FactHandle;

/**
 * What is bound so far: the values of variables by their names, and the facts they were taken from.
 *
 * <p>Names, not the engine's places in a tuple: those belong to the network, and differ between the
 * branches of an {@code or}.
 */
final class VariableBindings {

    static final VariableBindings EMPTY = new VariableBindings(Map.of(), Map.of(), List.of());

    private final Map<String, Object> values;
    private final Map<String, FactHandle> owners;
    private final List<Object> matched;

    private VariableBindings(
            Map<String, Object> values, Map<String, FactHandle> owners, List<Object> matched) {
        this.values = values;
        this.owners = owners;
        this.matched = matched;
    }

    /** With a variable that is known before any fact is matched. */
    VariableBindings with(String variable, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(variable, value);
        return new VariableBindings(more, owners, matched);
    }

    /** With a fact that a pattern matches; the variables named are left unbound. */
    VariableBindings with(Pattern pattern, Object fact, Set<String> unbound) {
        Map<String, Object> more = new HashMap<>(values);
        Map<String, FactHandle> from = new HashMap<>(owners);
        FactHandle handle = new DefaultFactHandle(-1, fact);
        for (Declaration declaration : declarations(pattern)) {
            if (!unbound.contains(declaration.getIdentifier())) {
                more.put(declaration.getIdentifier(), value(declaration, handle));
                from.put(declaration.getIdentifier(), handle);
            }
        }
        List<Object> longer = new ArrayList<>(matched);
        longer.add(fact);
        return new VariableBindings(more, from, longer);
    }

    /** Everything that a pattern binds: variables, and the fact itself. */
    static List<Declaration> declarations(Pattern pattern) {
        List<Declaration> all = new ArrayList<>(pattern.getDeclarations().values());
        Declaration own = pattern.getDeclaration();
        if (own != null && !pattern.getDeclarations().containsKey(own.getIdentifier())) {
            all.add(own);
        }
        return all;
    }

    private static Object value(Declaration declaration, FactHandle handle) {
        return declaration.getValue(null, handle);
    }

    boolean binds(String variable) {
        return values.containsKey(variable);
    }

    Object value(String variable) {
        return values.get(variable);
    }

    /** The fact that a variable was taken from. */
    FactHandle owner(String variable) {
        return owners.get(variable);
    }

    /** The facts matched so far, in the order of the patterns. */
    List<Object> matched() {
        return matched;
    }
}
