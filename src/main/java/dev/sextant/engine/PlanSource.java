package dev.sextant.engine;

import dev.sextant.engine.plan.PlanCode;
import dev.sextant.engine.plan.PlanCompiler;
import dev.sextant.engine.plan.RulePlan;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.model.Rulebook;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The plan of a rulebook, compiled when it is first needed. A plan that was stored is used from the
 * first decision on. Others take as long to compile as some hundred decisions with Drools, so a
 * short search does without. Safe for use by several threads.
 */
final class PlanSource {

    private static final Logger LOG = LoggerFactory.getLogger(PlanSource.class);

    /** From so many decisions on, a search saves more time than compiling takes. */
    private static final int WORTHWHILE = 300;

    /** Where plans are stored. */
    interface Store {

        /** Returns the plan that was stored. */
        Optional<PlanCode> find();

        /** Stores a plan. */
        void keep(PlanCode code);
    }

    private static final Store NOWHERE =
            new Store() {
                @Override
                public Optional<PlanCode> find() {
                    return Optional.empty();
                }

                @Override
                public void keep(PlanCode code) {
                    // Every process compiles its own.
                }
            };

    private final Rulebook rulebook;
    private final Store store;
    private boolean isLookedUp;
    private boolean isSettled;
    private Optional<RulePlan> plan = Optional.empty();
    private int decisions;

    PlanSource(Rulebook rulebook) {
        this(rulebook, NOWHERE);
    }

    private PlanSource(Rulebook rulebook, Store store) {
        this.rulebook = rulebook;
        this.store = store;
    }

    /** A source that stores plans in a cache. */
    static PlanSource of(Rulebook rulebook, RuleFolder folder, CompileCache cache) {
        return new PlanSource(
                rulebook,
                new Store() {
                    @Override
                    public Optional<PlanCode> find() {
                        return cache.findPlan(folder);
                    }

                    @Override
                    public void keep(PlanCode code) {
                        cache.keepPlan(folder, code);
                    }
                });
    }

    /** Returns the plan, or nothing where it is not there yet, or there can be none. */
    synchronized Optional<RulePlan> forSearch() {
        lookUp();
        return isSettled || ++decisions < WORTHWHILE ? plan : get();
    }

    /** Returns the plan, or nothing where there can be none. */
    synchronized Optional<RulePlan> get() {
        lookUp();
        if (!isSettled) {
            Optional<PlanCode> code = PlanCompiler.compile(rulebook);
            code.ifPresent(store::keep);
            plan = code.map(known -> RulePlan.of(known, rulebook));
            isSettled = true;
        }
        return plan;
    }

    private void lookUp() {
        if (!isLookedUp) {
            isLookedUp = true;
            plan = store.find().flatMap(this::linked);
            isSettled = plan.isPresent();
        }
    }

    /** Nothing where a stored plan does not fit the classes of this process. */
    private Optional<RulePlan> linked(PlanCode code) {
        try {
            return Optional.of(RulePlan.of(code, rulebook));
        } catch (RuntimeException | LinkageError failure) {
            LOG.info(
                    "the plan is recompiled because the stored one does not link: {}",
                    failure.toString());
            return Optional.empty();
        }
    }
}
