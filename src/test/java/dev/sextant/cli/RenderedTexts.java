package dev.sextant.cli;

import dev.sextant.Sextant;
import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.whynot.OptionExplainer;
import dev.sextant.explain.whynot.WhyNotOption;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.report.decision.ExplanationBrief;
import dev.sextant.report.decision.ExplanationText;
import dev.sextant.report.decision.WhyNotOptionText;
import dev.sextant.report.flip.FlipText;
import dev.sextant.report.words.GoalPhrase;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.source.EnumWords;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.whatif.evaluate.Goal;
import dev.sextant.whatif.flip.FlipQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;

/** What commands print, without line breaks: their help, and what they say about stories. */
public final class RenderedTexts {

    /** No sentence is longer. */
    private static final int WIDTH = 10_000;

    private static final int SETS = 10;

    private RenderedTexts() {}

    /** The help of every command, by the name of the command. */
    public static Map<String, String> help() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (CommandLine command : all(HelpFiles.commandLine())) {
            command.setUsageHelpWidth(WIDTH);
            texts.put(
                    command.getCommandSpec().qualifiedName() + " --help",
                    command.getUsageMessage(CommandLine.Help.Ansi.OFF));
        }
        return texts;
    }

    /** What commands say about a scenario, by the command. */
    public static Map<String, List<String>> answers(Scenario scenario, Sextant sextant) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        DecisionTrace trace = sextant.decide(scenario.facts());
        Explanation explanation = sextant.explain(trace);
        texts.put("explain", ExplanationText.lines(explanation, false, WIDTH));
        texts.put("explain --brief", ExplanationBrief.lines(explanation));
        texts.put("explain --full", ExplanationText.lines(explanation, true, WIDTH));
        for (Option option : Option.values()) {
            List<WhyNotOption> others =
                    trace.placements().stream()
                            .map(each -> whyNot(trace, each, option, sextant))
                            .toList();
            texts.put(
                    "why-not --option " + EnumWords.of(option),
                    WhyNotOptionText.lines(others, GoalPhrase.of(option), false, WIDTH));
        }
        return texts;
    }

    /** What {@code flip} says about a scenario; the search takes seconds. */
    public static List<String> flip(Scenario scenario, Sextant sextant) {
        FlipQuestion question =
                new FlipQuestion(
                        new Goal.ForPlatform(Answer.UNDECIDED), 1, Set.of(), Set.of(), SETS);
        DecisionTrace trace = sextant.decide(scenario.facts());
        return FlipText.lines(sextant.flips(trace, question, () -> false), WIDTH);
    }

    private static WhyNotOption whyNot(
            DecisionTrace trace, Placement placement, Option option, Sextant sextant) {
        OptionExplainer explainer = sextant.options();
        return explainer.of(trace, placement, explainer.styles(option), SETS);
    }

    private static List<CommandLine> all(CommandLine command) {
        List<CommandLine> all = new ArrayList<>(List.of(command));
        command.getSubcommands().values().forEach(each -> all.addAll(all(each)));
        return all;
    }
}
