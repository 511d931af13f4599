package dev.sextant.cli.ask;

import dev.sextant.Sextant;
import dev.sextant.scenario.ScenarioDraft;
import dev.sextant.scenario.value.FactForm;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.source.Problem;
import dev.sextant.trace.FactPath;
import dev.sextant.whatif.sensitivity.InterviewQuestion;
import dev.sextant.whatif.sensitivity.InterviewResult;
import dev.sextant.whatif.sensitivity.NextQuestion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Leads an interview to its end. */
final class InterviewRunner {

    private static final String SAME = "same";

    private final AskScreen screen;
    private final Sextant sextant;
    private final Interview interview;
    private final AnswersFile file;

    InterviewRunner(AskScreen screen, Sextant sextant, Interview interview, AnswersFile file) {
        this.screen = screen;
        this.sextant = sextant;
        this.interview = interview;
        this.file = file;
    }

    /** How an interview ended. */
    enum End {
        /** Nothing was left to ask for. */
        ANSWERED,
        /** Somebody will continue another time. */
        STOPPED,
        /** The answers ended. */
        BROKEN_OFF
    }

    /** What happens after a line. */
    private enum Next {
        LINE,
        QUESTION,
        STOP,
        END
    }

    /** Asks until nothing is left to ask for, or until the answers end. */
    End run() throws IOException {
        file.write(interview.draft().text());
        Next after = Next.QUESTION;
        Optional<InterviewQuestion> next = interview.next();
        while (next.isPresent() && after == Next.QUESTION) {
            screen.soFar(interview);
            screen.show(interview.questions() + 1, next.get());
            after = next.get().isChecklist() ? checklist(next.get()) : form(next.get());
            if (after == Next.QUESTION) {
                next = interview.next();
            }
        }
        if (after == Next.QUESTION) {
            return End.ANSWERED;
        }
        screen.soFar(interview);
        screen.say("Questions are left. Continue with: sextant ask " + file.path());
        return after == Next.END ? End.BROKEN_OFF : End.STOPPED;
    }

    /** Says the answer and how sure it is. */
    void conclude(InterviewResult certainty) {
        screen.say("");
        EndStatement.lines(certainty, interview.draft().unknown()).forEach(screen::paragraph);
        screen.say("");
        String name = file.path().toString();
        screen.explain(sextant, sextant.decide(interview.draft().facts(name)));
        screen.say("");
        screen.say("Written: " + file.path());
    }

    /** One line for each fact. */
    private Next form(InterviewQuestion question) throws IOException {
        for (String key : question.keys()) {
            List<FactPath> facts = question.withKey(key);
            if (question.keys().size() > 1) {
                screen.ask("   ", facts);
            }
            Optional<String> above = Optional.empty();
            for (FactPath fact : facts) {
                String prompt = facts.size() == 1 ? "> " : fact.owner() + " > ";
                if (fact.equals(facts.get(Math.min(1, facts.size() - 1))) && above.isPresent()) {
                    screen.say("   For the value above, enter " + SAME + ".");
                }
                Next next = line(question, List.of(fact), prompt, above);
                if (next != Next.LINE) {
                    return next;
                }
                above = Optional.of(interview.draft().answer(fact));
            }
        }
        return Next.QUESTION;
    }

    /** One line for each owner. */
    private Next checklist(InterviewQuestion question) throws IOException {
        List<String> owners = question.owners();
        for (String owner : owners) {
            String prompt = owners.size() == 1 ? "> " : owner + " > ";
            Next next = line(question, question.of(owner), prompt, Optional.empty());
            if (next != Next.LINE) {
                return next;
            }
        }
        return Next.QUESTION;
    }

    /** Prompts until there is an answer about facts, or a command that leaves the question. */
    private Next line(
            InterviewQuestion question, List<FactPath> facts, String prompt, Optional<String> above)
            throws IOException {
        while (true) {
            boolean isFlag = facts.size() == 1 && isFlag(facts.get(0));
            String line = screen.answer(prompt, isFlag);
            if (line == null) {
                return Next.END;
            }
            Optional<SpokenCommand> command =
                    isWord(facts, line) ? Optional.empty() : SpokenCommand.of(line);
            if (command.isPresent()) {
                switch (command.get()) {
                    case HELP -> screen.help(facts);
                    case WHY -> why(question, facts);
                    case UNKNOWN -> {
                        take(question, line, ChecklistAnswer.unknown(facts));
                        return Next.LINE;
                    }
                    case SKIP_ALL -> {
                        take(question, line, ChecklistAnswer.unknown(left(question)));
                        return Next.QUESTION;
                    }
                    case BACK -> {
                        if (interview.undo()) {
                            file.write(interview.draft().text());
                            return Next.QUESTION;
                        }
                        screen.say("  There is no answer to undo.");
                    }
                    case STOP -> {
                        return Next.STOP;
                    }
                }
            } else if (isTaken(question, facts, line, above)) {
                return Next.LINE;
            }
        }
    }

    /** Whether yes is an answer of its own. */
    private static boolean isFlag(FactPath fact) {
        return ScenarioDraft.key(fact).form() == FactForm.FLAG;
    }

    private List<FactPath> left(InterviewQuestion question) {
        return question.facts().stream()
                .map(NextQuestion::path)
                .filter(fact -> !interview.draft().isGiven(fact))
                .toList();
    }

    private static boolean isWord(List<FactPath> facts, String line) {
        return facts.size() == 1
                && AnswerWriter.word(ScenarioDraft.key(facts.get(0)), line).isPresent();
    }

    private void why(InterviewQuestion question, List<FactPath> facts) {
        for (NextQuestion each : question.facts()) {
            boolean isMeant = facts.size() == 1 || each.beside() == null;
            if (facts.contains(each.path()) && isMeant) {
                screen.why(each, sextant.waiting(interview.trace(), each.path()));
            }
        }
    }

    private boolean isTaken(
            InterviewQuestion question, List<FactPath> facts, String line, Optional<String> above) {
        if (line.isEmpty()) {
            screen.say("  Nothing was entered.");
            screen.say(
                    question.isChecklist()
                            ? "  Maybe enter none, or don't know to skip this question."
                            : "  Maybe enter a value, or don't know to skip this question.");
            return false;
        }
        if (question.isChecklist()) {
            ChecklistAnswer answer = ChecklistAnswer.of(question, facts, line);
            answer.refused().forEach(each -> screen.maybe(each));
            boolean isTaken = answer.refused().isEmpty() && take(question, line, answer);
            if (isTaken) {
                screen.taken(answer.spoken());
            }
            return isTaken;
        }
        FactPath fact = facts.get(0);
        FactKey key = ScenarioDraft.key(fact);
        boolean isSame = above.isPresent() && line.equalsIgnoreCase(SAME);
        String written = isSame ? above.get() : AnswerWriter.written(key, line);
        return take(question, line, new ChecklistAnswer(Map.of(fact, written), List.of()));
    }

    /** Takes answers that the reader of scenario files accepts; else says what is wrong. */
    private boolean take(InterviewQuestion question, String line, ChecklistAnswer answer) {
        ScenarioDraft answered = interview.draft();
        for (FactPath fact : answer.values().keySet()) {
            answered = answered.with(fact, answer.values().get(fact));
        }
        Set<String> known =
                interview.draft().problems().stream()
                        .map(Problem::what)
                        .collect(Collectors.toSet());
        screen.refuse(
                line,
                answer.values().keySet(),
                answered.problems().stream()
                        .filter(problem -> !known.contains(problem.what()))
                        .toList());
        if (!answered.isAccepted()) {
            return false;
        }
        interview.answer(question, List.copyOf(answer.values().keySet()), answered);
        file.write(answered.text());
        return true;
    }
}
