package dev.sextant.engine.judge;

import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Declaration;
import org.kie.api.runtime.rule.FactHandle;

/** Shows an environment to the engine as what is matched so far; it has names and no places. */
record NamedTuple(VariableBindings environment) implements BaseTuple {

    @Override
    public FactHandle get(Declaration declaration) {
        return environment.owner(declaration.getIdentifier());
    }

    @Override
    public Object getObject(Declaration declaration) {
        return get(declaration).getObject();
    }

    @Override
    public FactHandle get(int index) {
        throw placeless();
    }

    @Override
    public FactHandle getFactHandle() {
        throw placeless();
    }

    @Override
    public Object getObject(int index) {
        throw placeless();
    }

    @Override
    public int size() {
        throw placeless();
    }

    @Override
    public Object[] toObjects() {
        throw placeless();
    }

    @Override
    public Object[] toObjects(boolean reversed) {
        throw placeless();
    }

    @Override
    public FactHandle[] toFactHandles() {
        throw placeless();
    }

    @Override
    public BaseTuple getParent() {
        throw placeless();
    }

    @Override
    public BaseTuple getTuple(int index) {
        throw placeless();
    }

    @Override
    public int getIndex() {
        throw placeless();
    }

    @Override
    public Object getContextObject() {
        throw placeless();
    }

    @Override
    public BaseTuple skipEmptyHandles() {
        throw placeless();
    }

    private static UnsupportedOperationException placeless() {
        return new UnsupportedOperationException("facts are known only by name");
    }
}
