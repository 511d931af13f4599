package dev.sextant.cli;

import dev.sextant.report.Outcome;
import dev.sextant.scenario.Input;
import dev.sextant.scenario.Portion;
import dev.sextant.scenario.Portions;
import dev.sextant.scenario.Rejected;
import dev.sextant.scenario.UniqueNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Reads and decides scenarios, several at a time; what comes of them keeps their order. */
final class Running {

    /** A run of more inputs than these asks only when told to. */
    static final int MOST_ASKED = 100;

    private final Deciding deciding;
    private final Boolean questions;
    private final Consumer<Outcome> outcomes;
    private final UniqueNames names = new UniqueNames();
    private final InOrder<Portion, List<Read>> work;
    private final List<Portion> heldBack = new ArrayList<>();
    private int held;
    private boolean asks;

    /** An input and what came of it, while it is not known yet whether its name is its own. */
    private record Read(Input input, Outcome outcome) {}

    /**
     * Begins.
     *
     * @param jobs how many portions to work on at a time
     * @param questions whether to ask questions; null where that hangs on how many inputs there are
     * @param outcomes takes one after the other
     */
    Running(Deciding deciding, int jobs, Boolean questions, Consumer<Outcome> outcomes) {
        this.deciding = deciding;
        this.questions = questions;
        this.outcomes = outcomes;
        this.work = new InOrder<>(jobs, this::read, read -> read.forEach(this::handOn));
    }

    /**
     * Goes through all portions.
     *
     * @param goesOn whether there is a reason to go on, such as somebody who reads the outcomes
     */
    void through(Portions portions, BooleanSupplier goesOn) {
        try (work) {
            portions.each(portion -> take(portion) && goesOn.getAsBoolean());
            begin(true);
            work.finish();
        }
    }

    /** Whether to ask is not known before more inputs are found than are asked about, or none. */
    private boolean take(Portion portion) {
        if (held > MOST_ASKED) {
            work.add(portion);
            return true;
        }
        heldBack.add(portion);
        held += portion.size();
        if (held > MOST_ASKED) {
            begin(false);
        }
        return true;
    }

    private void begin(boolean areFew) {
        asks = questions == null ? areFew && held <= MOST_ASKED : questions;
        heldBack.forEach(work::add);
        heldBack.clear();
    }

    private List<Read> read(Portion portion) {
        return portion.inputs().stream()
                .map(input -> new Read(input, deciding.outcome(input, asks)))
                .toList();
    }

    /** In the order of the inputs: of two scenarios of one name the first has it. */
    private void handOn(Read read) {
        Input input = names.of(read.input());
        outcomes.accept(
                input instanceof Rejected rejected
                        ? new Outcome.Rejected(rejected.location(), rejected.problems())
                        : read.outcome());
    }
}
