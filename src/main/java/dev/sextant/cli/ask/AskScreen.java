package dev.sextant.cli.ask;

import dev.sextant.Sextant;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.words.QuestionWriter;
import dev.sextant.report.decision.ExplanationBrief;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.format.LineWrapper;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.report.words.AnswerPhrase;
import dev.sextant.report.words.AnswerWording;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.scenario.ScenarioDraft;
import dev.sextant.scenario.value.FactForm;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.source.Problem;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import dev.sextant.whatif.sensitivity.InterviewQuestion;
import dev.sextant.whatif.sensitivity.NextQuestion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The dialog of an interview. */
final class AskScreen {

    private static final String CHOICE = "     ";

    private final BufferedReader in;
    private final PrintWriter out;
    private final int width;
    private final boolean echoes;
    private final MeantLine meant = new MeantLine();
    private FactDescriptions descriptions;

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
        say("Only facts that can still change the answer are asked, the best known first.");
        say("Enter a value as in a scenario file, the number of a choice, or plain words. Also:");
        say("  ?           explain the question and each choice (help)");
        say("  why         show the rules that need this fact");
        say("  don't know  skip it and do not ask again (skip; skip all: the entire question)");
        say("  back        undo the last question (undo)");
        say("  stop        stop now and continue later (quit)");
    }

    /** A line that was typed, or null at the end of the input. */
    String prompt(String text) throws IOException {
        out.print(TextSanitizer.line(text));
        out.flush();
        String line = in.readLine();
        if (line == null || echoes) {
            say(line == null ? "" : TextSanitizer.line(line));
        }
        return line == null ? null : line.strip();
    }

    /** Says the answer so far and how certain it is, on one line. */
    void soFar(Interview interview) {
        DecisionTrace trace = interview.trace();
        int open = interview.open();
        say("");
        say(
                "So far: "
                        + AnswerWording.with(
                                interview.stability().platform(), AnswerPhrase.of(trace))
                        + ". "
                        + (open == 0
                                ? "No other fact can change it alone."
                                : CountPhrase.of(open, "unknown fact") + " could change it."));
    }

    /** Shows the heading of a question. */
    void show(int number, InterviewQuestion question) {
        String title = question.topic().title();
        if (question.isChecklist()) {
            String who = String.join(", ", question.owners());
            boolean isOfWorkloads = question.facts().get(0).path().isOfWorkload();
            wrap(
                    number
                            + ". "
                            + title
                            + ": what of this "
                            + (isOfWorkloads ? "applies to " + who + "?" : "applies?"),
                    "");
            checklist(question);
        } else if (question.keys().size() > 1) {
            say(number + ". " + title);
        } else {
            ask(number + ". ", question.withKey(question.keys().get(0)));
        }
    }

    private void checklist(InterviewQuestion question) {
        List<FactPath> facts = longest(question);
        List<String> usual = new ArrayList<>();
        for (int index = 0; index < facts.size(); index++) {
            FactPath fact = facts.get(index);
            Optional<String> unmentioned = ChecklistAnswer.usual(question, fact);
            question.usual(fact).ifPresent(it -> usual.add(fact.key() + " " + it));
            String owner = fact.isOfWorkload() ? "it" : fact.owner();
            String number = number(index, facts);
            wrap(
                    number.strip()
                            + "  "
                            + fact.key()
                            + ": "
                            + QuestionWriter.about(new FactPath(owner, fact.key()))
                            + " ("
                            + AnswerHint.briefly(ScenarioDraft.key(fact), unmentioned.orElse(null))
                            + ")",
                    CHOICE + " ".repeat(number.indexOf(number.strip())));
        }
        FactPath first = facts.get(0);
        String example =
                AnswerHint.example(
                        ScenarioDraft.key(first),
                        ChecklistAnswer.usual(question, first).orElse(null));
        wrap(
                "Enter what applies, such as \""
                        + first.key()
                        + " "
                        + example
                        + "\", with ; between facts, or none.",
                "   ");
        wrap(
                usual.isEmpty()
                        ? "What you leave out stays unknown."
                        : "What you leave out is "
                                + String.join(", ", usual)
                                + (usual.size() < facts.size() ? ", and otherwise unknown" : "")
                                + ". If you do not know that, add \"; rest unknown\".",
                "   ");
    }

    /** The facts of the owner that has the most, which the others have a part of. */
    private static List<FactPath> longest(InterviewQuestion question) {
        return question.owners().stream()
                .map(question::of)
                .reduce(List.of(), (one, other) -> other.size() > one.size() ? other : one);
    }

    /** The number of a choice, as wide as the largest. */
    private static String number(int index, List<?> choices) {
        return String.format(Locale.ROOT, choices.size() > 9 ? "%2d" : "%d", index + 1);
    }

    /** Asks for one fact of one or more owners. */
    void ask(String number, List<FactPath> facts) {
        FactPath first = facts.get(0);
        FactKey key = ScenarioDraft.key(first);
        List<String> others = facts.stream().skip(1).map(FactPath::owner).toList();
        wrap(
                number
                        + QuestionWriter.about(first)
                        + (others.isEmpty() ? "" : " (likewise " + String.join(", ", others) + ")")
                        + (others.isEmpty() ? " (" + first + ")" : ""),
                number.isBlank() ? "   " : "");
        List<String> words = key.form() == FactForm.FLAG ? List.of() : AnswerWriter.words(key);
        for (int index = 0; index < words.size(); index++) {
            say(CHOICE + number(index, words) + "  " + words.get(index));
        }
        say("   " + AnswerHint.of(key));
    }

    /**
     * A line that answers a question, or null at the end of the input.
     *
     * @param isFlag whether yes is an answer of its own; else it takes what was suggested
     */
    String answer(String text, boolean isFlag) throws IOException {
        String line = prompt(text);
        if (line == null || isFlag) {
            meant.forget();
            return line;
        }
        return meant.entered(line);
    }

    /** Explains facts and the words that each may be. */
    void help(List<FactPath> facts) {
        if (descriptions == null) {
            descriptions = FactDescriptions.load();
        }
        for (FactPath fact : facts) {
            wrap(fact.key() + ": " + descriptions.of(fact), "  ");
            for (Map.Entry<String, String> word : descriptions.words(fact).entrySet()) {
                if (!word.getKey().equals("unknown")) {
                    wrap(word.getKey() + ": " + word.getValue(), "    ");
                }
            }
            if (facts.size() == 1) {
                wrap(AnswerHint.of(ScenarioDraft.key(fact)), "  ");
            }
        }
        say("  If nobody knows it, enter don't know.");
    }

    /**
     * Says what is wrong with an answer.
     *
     * @param facts what it answers; empty where it is a name
     */
    void refuse(String line, Collection<FactPath> facts, List<Problem> problems) {
        for (Problem problem : problems) {
            wrap(problem.what(), "  ");
            Optional<FactPath> about =
                    facts.stream()
                            .filter(fact -> problem.what().startsWith(fact.key() + " "))
                            .findFirst();
            Optional<String> definite =
                    about.flatMap(fact -> SpokenAmount.definite(ScenarioDraft.key(fact), line));
            String repair =
                    definite.map(amount -> "Maybe write " + amount + ".")
                            .orElseGet(() -> repair(line, problem));
            boolean isOfPart = facts.size() > 1 && repair.equals(problem.maybe());
            maybe(
                    isOfPart && about.isPresent()
                            ? repair.replaceFirst(
                                    "^(Maybe you mean )", "$1" + about.get().key() + " ")
                            : repair);
        }
    }

    /** Says a repair; yes takes it as the next answer where it says what was meant. */
    void maybe(String repair) {
        meant.note(repair);
        wrap(repair, "  ");
    }

    /** Says what was taken of a checklist, on one line as far as it fits. */
    void taken(String values) {
        wrap("Taken: " + values + ".", "  ");
    }

    /** A key cannot be left out here; what is no value may be a command. */
    private static String repair(String line, Problem problem) {
        boolean isOfNoUse =
                problem.maybe() == null
                        || problem.maybe().contains("omit the key")
                        || problem.maybe().equals("Maybe remove it.");
        return isOfNoUse
                ? SpokenCommand.near(line)
                        .map(command -> "Maybe you mean " + command + ".")
                        .orElse("Maybe enter ? to see what is possible, or don't know.")
                : problem.maybe();
    }

    /** Says why a fact is asked for: which rules wait for it, and beside which other fact. */
    void why(NextQuestion question, List<Rule> rules) {
        if (question.together() != null) {
            say("It could change the answer together with " + question.together().second() + ".");
        }
        if (question.beside() != null) {
            say(
                    "The same question asks for "
                            + question.beside()
                            + ", which could change the answer.");
        }
        say(rules.size() == 1 ? "One rule needs it:" : rules.size() + " rules need it:");
        rules.forEach(rule -> say("  " + rule.sentence() + " [" + rule.id() + "]"));
    }

    /** Says the answer in ten lines at most. */
    void explain(Sextant sextant, DecisionTrace trace) {
        Explanation explanation = sextant.explain(trace).with(sextant.certainty(trace));
        ExplanationBrief.lines(explanation).forEach(this::say);
    }

    /** Says a line, in several where it is long; an indented one is said as it is. */
    void paragraph(String line) {
        if (line.startsWith(" ")) {
            say(line);
        } else {
            wrap(line, "");
        }
    }

    void say(String line) {
        out.print(TextSanitizer.line(line) + "\n");
    }

    private void wrap(String text, String indent) {
        LineWrapper.indented(TextSanitizer.line(text), indent, width).forEach(this::say);
    }
}
