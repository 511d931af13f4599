package dev.sextant.cli;

import dev.sextant.report.Outcome;
import dev.sextant.scenario.Accepted;
import dev.sextant.scenario.Input;
import dev.sextant.scenario.Intake;
import dev.sextant.scenario.Scenario;
import dev.sextant.trace.DecisionFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks the same of each scenario of an intake; of those that are rejected or fail, standard error
 * tells why.
 *
 * @param <T> what an answer is
 */
final class EachScenario<T> {

    private final Terminal terminal;
    private final Function<Scenario, Optional<T>> question;
    private final List<T> answers = new ArrayList<>();
    private ExitCode code = ExitCode.FINE;

    /**
     * Asks a question.
     *
     * @param question gives no answer where it is not about the scenario
     */
    EachScenario(Terminal terminal, Function<Scenario, Optional<T>> question) {
        this.terminal = terminal;
        this.question = question;
    }

    /** The answers, in the order of the inputs. */
    List<T> of(Intake intake) {
        if (intake.scenarios().isEmpty()) {
            code = code.or(ExitCode.NO_SCENARIO);
        }
        intake.inputs().forEach(this::ask);
        return List.copyOf(answers);
    }

    /** How it ended. */
    ExitCode code() {
        return code;
    }

    private void ask(Input input) {
        terminal.complain(input.problems());
        if (!(input instanceof Accepted accepted)) {
            code = code.or(ExitCode.FINDINGS);
            return;
        }
        try {
            question.apply(accepted.scenario()).ifPresent(answers::add);
        } catch (DecisionFailed failure) {
            Outcome.Failed failed = Outcome.Failed.over(accepted.scenario(), failure);
            Complaints.about(failed, terminal);
            code = code.or(failed.limit() ? ExitCode.LIMIT : ExitCode.FINDINGS);
        }
    }
}
