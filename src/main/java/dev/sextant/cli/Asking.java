package dev.sextant.cli;

import dev.sextant.Sextant;
import dev.sextant.scenario.Draft;
import dev.sextant.trace.FactPath;
import java.io.IOException;
import java.util.Optional;

/** Leads an interview to its end. */
final class Asking {

    private static final String UNKNOWN = "unknown";

    private final AskScreen screen;
    private final Sextant sextant;
    private final Interview interview;
    private final AnswersFile file;

    Asking(AskScreen screen, Sextant sextant, Interview interview, AnswersFile file) {
        this.screen = screen;
        this.sextant = sextant;
        this.interview = interview;
        this.file = file;
    }

    /** Asks until the answer is settled, or until the answers end. */
    ExitCode run() throws IOException {
        file.write(interview.draft().text());
        Optional<FactPath> next = interview.next();
        while (next.isPresent()) {
            FactPath path = next.get();
            int number = interview.answered() + 1;
            String line = screen.ask(number, path, sextant.question(path), interview.trace());
            while (line != null && line.equals("why")) {
                screen.why(sextant.waiting(interview.trace(), path));
                line = screen.prompt("> ");
            }
            if (line == null || line.equals("stop")) {
                screen.say("Go on with: sextant ask " + file.path());
                return line == null ? ExitCode.FINDINGS : ExitCode.FINE;
            }
            take(path, line);
            next = interview.next();
        }
        screen.settled(interview.pairs(), interview.hangsOn());
        String name = file.path().toString();
        screen.explain(sextant, sextant.decide(interview.draft().facts(name)));
        screen.say("");
        screen.say("Written: " + file.path());
        return ExitCode.FINE;
    }

    private void take(FactPath path, String line) {
        if (line.equals("back") || line.equals("undo")) {
            if (!interview.undo()) {
                screen.say("  Nothing was answered yet.");
            }
        } else {
            answer(path, line);
        }
        file.write(interview.draft().text());
    }

    private void answer(FactPath path, String line) {
        boolean nothing = line.equals("don't know") || line.equals("?");
        String answer = nothing ? UNKNOWN : AskScreen.written(Draft.key(path), line);
        Draft answered = interview.draft().with(path, answer);
        screen.refuse(answered.problems());
        if (answered.isAccepted()) {
            interview.answer(answered);
        }
    }
}
