package dev.sextant.cli.ask;

import dev.sextant.Sextant;
import dev.sextant.scenario.ScenarioDraft;
import dev.sextant.whatif.sensitivity.InterviewResult;
import dev.sextant.whatif.sensitivity.NextQuestion;
import java.io.IOException;
import java.util.Optional;

/** Leads an interview to its end. */
final class InterviewRunner {

    private static final String UNKNOWN = "unknown";

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

    /** Asks until nothing is left to ask for, or until the answers end. */
    End run() throws IOException {
        file.write(interview.draft().text());
        Optional<NextQuestion> next = interview.next();
        while (next.isPresent()) {
            NextQuestion question = next.get();
            int number = interview.answered().size() + 1;
            String line = screen.ask(number, question, interview.trace());
            while (line != null && line.equals("why")) {
                screen.why(question, sextant.waiting(interview.trace(), question.path()));
                line = screen.prompt("> ");
            }
            if (line == null || line.equals("stop")) {
                screen.say("Continue with: sextant ask " + file.path());
                return line == null ? End.BROKEN_OFF : End.STOPPED;
            }
            take(question, line);
            next = interview.next();
        }
        return End.ANSWERED;
    }

    /** Says the answer and how sure it is. */
    void conclude(InterviewResult certainty) {
        screen.settled(certainty);
        String name = file.path().toString();
        screen.explain(sextant, sextant.decide(interview.draft().facts(name)));
        screen.say("");
        screen.say("Written: " + file.path());
    }

    private void take(NextQuestion question, String line) {
        if (line.equals("back") || line.equals("undo")) {
            if (!interview.undo()) {
                screen.say("  There is no answer to undo.");
            }
        } else {
            answer(question, line);
        }
        file.write(interview.draft().text());
    }

    private void answer(NextQuestion question, String line) {
        if (line.isEmpty()) {
            screen.say("  Nothing was entered.");
            screen.say("  Maybe enter a value, or don't know to skip this question.");
            return;
        }
        boolean nothing = line.equals("don't know") || line.equals("?");
        String answer =
                nothing ? UNKNOWN : AskScreen.written(ScenarioDraft.key(question.path()), line);
        ScenarioDraft answered = interview.draft().with(question.path(), answer);
        screen.refuse(answered.problems());
        if (answered.isAccepted()) {
            interview.answer(question, answered);
        }
    }
}
