package dev.sextant.cli.terminal;

import java.io.PrintWriter;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Notices that the process is ended by something else than Sextant or a signal. Only the code of
 * rules can do that, where any is trusted; and what they leave half done must not look done.
 *
 * <p>Whoever halts the process instead of ending it is not noticed: nothing runs after that.
 */
public final class ExitDetector {

    private static final Set<String> JAVA = Set.of(Runtime.class.getName(), System.class.getName());

    private final PrintWriter err;

    private ExitDetector(PrintWriter err) {
        this.err = err;
    }

    /** Watches from now on. */
    public static void begin(PrintWriter err) {
        ExitDetector watch = new ExitDetector(err);
        Runtime.getRuntime().addShutdownHook(new Thread(watch::look, "end-watch"));
    }

    private void look() {
        if (Thread.getAllStackTraces().values().stream().anyMatch(ExitDetector::isEndByOthers)) {
            err.println(
                    "sextant: a rule ended the program, so the output is incomplete\n"
                            + "  Maybe omit --allow-unsafe-rules: the checks then name the rule.");
            err.flush();
            Runtime.getRuntime().halt(ExitCode.RULES.number());
        }
    }

    /**
     * Whether a thread asks for the end and is not asked to by Sextant itself. A signal, and the
     * end of the last thread, come by another way.
     */
    private static boolean isEndByOthers(StackTraceElement[] frames) {
        boolean ends =
                Stream.of(frames)
                        .anyMatch(
                                frame ->
                                        frame.getClassName().equals(Runtime.class.getName())
                                                && frame.getMethodName().equals("exit"));
        return ends
                && Stream.of(frames)
                        .dropWhile(frame -> !JAVA.contains(frame.getClassName()))
                        .dropWhile(frame -> JAVA.contains(frame.getClassName()))
                        .findFirst()
                        .filter(caller -> caller.getClassName().startsWith("dev.sextant."))
                        .isEmpty();
    }
}
