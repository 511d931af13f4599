package dev.sextant.cli.option;

import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.ProblemReporter;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.report.decision.PlatformAnswer;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.scenario.model.ScenarioOutcome;
import dev.sextant.trace.DecisionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks the same of each scenario of an intake; of those that are rejected or fail, standard error
 * says why.
 *
 * @param <T> what an answer is
 */
public final class ScenarioMapper<T> {

    private final Terminal terminal;
    private final Function<Scenario, Optional<T>> question;
    private final List<T> answers = new ArrayList<>();
    private ExitCode code = ExitCode.FINE;

    /**
     * Asks a question.
     *
     * @param question gives no answer where it is not about the scenario
     */
    public ScenarioMapper(Terminal terminal, Function<Scenario, Optional<T>> question) {
        this.terminal = terminal;
        this.question = question;
    }

    /** The answers, in the order of the inputs. */
    public List<T> of(InputSet intake) {
        if (intake.scenarios().isEmpty()) {
            code = code.or(ExitCode.NO_SCENARIO);
        }
        intake.inputs().forEach(this::ask);
        return List.copyOf(answers);
    }

    /** How it ended. */
    public ExitCode code() {
        return code;
    }

    private void ask(ScenarioInput input) {
        terminal.complain(input.problems());
        if (!(input instanceof AcceptedScenario accepted)) {
            code = code.or(ExitCode.FINDINGS);
            return;
        }
        try {
            question.apply(accepted.scenario()).ifPresent(answers::add);
        } catch (DecisionException failure) {
            ScenarioOutcome.Failed<PlatformAnswer> failed =
                    ScenarioOutcome.Failed.of(accepted.scenario(), failure);
            ProblemReporter.about(failed, terminal);
            code = code.or(failed.failure().isLimit() ? ExitCode.LIMIT : ExitCode.FINDINGS);
        }
    }
}
