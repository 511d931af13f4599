package dev.sextant.cli.ask;

import dev.sextant.Sextant;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.report.decision.ExplanationText;
import dev.sextant.report.decision.PairsText;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.report.words.AnswerPhrase;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.scenario.ScenarioDraft;
import dev.sextant.scenario.value.FactForm;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.source.Problem;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.whatif.sensitivity.InterviewResult;
import dev.sextant.whatif.sensitivity.NextQuestion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The dialog of an interview. */
final class AskScreen {

    private final BufferedReader in;
    private final PrintWriter out;
    private final int width;
    private final boolean echoes;

    /**
     * @param out where it is shown
     * @param echoes whether answers are written out, for they come from no keyboard that does
     */
    AskScreen(Terminal terminal, PrintWriter out, boolean echoes) {
        this.echoes = echoes;
        this.in = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        this.out = out;
        this.width = terminal.width();
    }

    /** Says what to expect. */
    void greet() {
        say("Only facts that can still change the answer are asked, the most important first.");
        say("Enter a value as in a scenario file, or the number of a choice. Also:");
        say("  why         show the rules that need this fact");
        say("  don't know  skip it and do not ask again");
        say("  back, undo  undo the last answer");
        say("  stop        stop now and continue later");
    }

    /** A line that was typed, or null at the end of the input. */
    String prompt(String text) throws IOException {
        out.print(text);
        out.flush();
        String line = in.readLine();
        if (line == null || echoes) {
            say(line == null ? "" : TextSanitizer.line(line));
        }
        return line == null ? null : line.strip();
    }

    /** Asks for a fact, as a question of some number; null at the end of the input. */
    String ask(int number, NextQuestion question, DecisionTrace trace) throws IOException {
        say("");
        say("So far: " + AnswerPhrase.of(trace) + ".");
        say(number + ". " + question.text() + " (" + question.path() + ")");
        FactKey key = ScenarioDraft.key(question.path());
        List<String> words = words(key);
        for (int index = 0; index < words.size(); index++) {
            say("     " + (index + 1) + "  " + words.get(index));
        }
        say("   " + hint(key));
        return prompt("> ");
    }

    private static String hint(FactKey key) {
        return switch (key.form()) {
            case CHOICE, FLAG -> "Enter one of these words, or its number.";
            case CHOICES ->
                    "Enter any of these, such as 1, 2 or ["
                            + key.words().get(0)
                            + "]. For none, enter [].";
            case COUNT -> "Enter a whole number.";
            case NUMBER -> "Enter a number.";
            case DURATION -> "Enter a duration, such as 20s or 15m.";
            case BOUND -> "Enter a duration, such as 20s, or a range: <1m, >15m or 2m..30m.";
            case SIZE -> "Enter a size, such as 512 MiB or 10 GiB.";
        };
    }

    private static List<String> words(FactKey key) {
        return key.form() == FactForm.FLAG ? List.of("true", "false") : key.words();
    }

    /** An answer as a scenario file has it: numbers of choices become words. */
    static String written(FactKey key, String answer) {
        List<String> words = words(key);
        if (words.isEmpty() || !answer.matches("\\d{1,2}(\\s*,\\s*\\d{1,2})*")) {
            return answer;
        }
        List<Integer> numbers =
                List.of(answer.split("\\s*,\\s*")).stream().map(Integer::valueOf).toList();
        if (numbers.stream().anyMatch(number -> number < 1 || number > words.size())) {
            return answer;
        }
        String said =
                numbers.stream()
                        .map(number -> words.get(number - 1))
                        .collect(Collectors.joining(", "));
        return key.form() == FactForm.CHOICES ? "[" + said + "]" : said;
    }

    /** Says what is wrong with an answer. */
    void refuse(List<Problem> problems) {
        for (Problem problem : problems) {
            say("  " + problem.what());
            if (problem.maybe() != null) {
                say("  " + problem.maybe());
            }
        }
    }

    /** Says why a fact is asked for: which rules wait for it, and beside which other fact. */
    void why(NextQuestion question, List<Rule> rules) {
        if (question.together() != null) {
            say("It could change the answer together with " + question.together().second() + ".");
        }
        say(rules.size() == 1 ? "One rule needs it:" : rules.size() + " rules need it:");
        rules.forEach(rule -> say("  " + rule.sentence() + " [" + rule.id() + "]"));
    }

    /** Says how sure the answer is. */
    void settled(InterviewResult certainty) {
        say("");
        switch (certainty.degree()) {
            case SETTLED ->
                    say(
                            "Settled: no unknown fact and no pair of unknown facts can change the"
                                    + " answer (depth 2).");
            case SETTLED_AS_FAR_AS_KNOWN -> {
                say(
                        "Settled as far as you know (depth 2). These facts that you do not know"
                                + " could still change the answer:");
                certainty.alone().forEach(path -> say("  " + path));
                PairsText.briefly(certainty.pairs().pairs()).forEach(line -> say("  " + line));
            }
            case NOT_KNOWN -> say("Not yet known to be settled: " + why(certainty) + " (depth 2).");
        }
        say("");
    }

    private static String why(InterviewResult certainty) {
        int failed = certainty.pairs().failed() + certainty.unanswered();
        return failed > 0 ? "the rules failed for some values" : PairsText.tried(certainty.pairs());
    }

    /** Says the answer with its tree. */
    void explain(Sextant sextant, DecisionTrace trace) {
        ExplanationText.lines(sextant.explain(trace), false, width).forEach(this::say);
    }

    void say(String line) {
        out.print(TextSanitizer.line(line) + "\n");
    }
}
