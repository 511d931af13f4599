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

/** What an interview says, and what it is told. */
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
        say("Only what can still turn the answer is asked, most telling first.");
        say("An answer is written as in a scenario file, or is the number of a choice. Also:");
        say("  why         which rules wait for it");
        say("  don't know  never asked again");
        say("  back, undo  take the last answer back");
        say("  stop        go on another time");
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
            case CHOICE, FLAG -> "One of these, by its word or its number.";
            case CHOICES ->
                    "Any of these, such as 1, 2 or [" + key.words().get(0) + "]; [] is none.";
            case COUNT -> "A whole number.";
            case NUMBER -> "A number.";
            case DURATION -> "A time, such as 20s or 15m.";
            case BOUND -> "A time, such as 20s, or a bound: <1m, >15m or 2m..30m.";
            case SIZE -> "A size, such as 512 MiB or 10 GiB.";
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
            say("It could turn the answer together with " + question.together().second() + ".");
        }
        say(rules.size() == 1 ? "One rule waits for it:" : rules.size() + " rules wait for it:");
        rules.forEach(rule -> say("  " + rule.sentence() + " [" + rule.id() + "]"));
    }

    /** Says how sure the answer is. */
    void settled(InterviewResult certainty) {
        say("");
        switch (certainty.degree()) {
            case SETTLED ->
                    say("Settled: no unknown fact and no pair of them turns the answer (depth 2).");
            case SETTLED_AS_FAR_AS_KNOWN -> {
                say(
                        "Settled as far as you know (depth 2). Of what you do not know, this could"
                                + " still turn the answer:");
                certainty.alone().forEach(path -> say("  " + path));
                PairsText.briefly(certainty.pairs().pairs()).forEach(line -> say("  " + line));
            }
            case NOT_KNOWN -> say("Not known to be settled: " + why(certainty) + " (depth 2).");
        }
        say("");
    }

    private static String why(InterviewResult certainty) {
        int failed = certainty.pairs().failed() + certainty.unanswered();
        return failed > 0
                ? "the rules failed over some values"
                : PairsText.tried(certainty.pairs());
    }

    /** Says the answer with its tree. */
    void explain(Sextant sextant, DecisionTrace trace) {
        ExplanationText.lines(sextant.explain(trace), false, width).forEach(this::say);
    }

    void say(String line) {
        out.print(TextSanitizer.line(line) + "\n");
    }
}
