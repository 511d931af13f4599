package dev.sextant.engine.run;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The values of a rule's variables, read when somebody asks: of the firings of a decision few are
 * ever told.
 */
final class BoundValues extends AbstractList<Object> implements RandomAccess {

    private final List<String> variables;
    private final MatchedObjects objects;

    /**
     * @param variables the names of the variables, in their order
     * @param objects what the values are read from
     */
    BoundValues(List<String> variables, MatchedObjects objects) {
        this.variables = variables;
        this.objects = objects;
    }

    @Override
    public Object get(int index) {
        return objects.value(variables.get(index));
    }

    @Override
    public int size() {
        return variables.size();
    }
}
