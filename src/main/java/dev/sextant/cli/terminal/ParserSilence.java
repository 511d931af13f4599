package dev.sextant.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard error without what a parser of Drools prints. It reports the same fault to its caller,
 * and nothing in its interface stops it from printing.
 */
public final class ParserSilence extends OutputStream {

    private static final String PARSER = "org.antlr.";

    private final OutputStream out;

    private ParserSilence(OutputStream out) {
        this.out = out;
    }

    /** A stream to the other one. */
    public static PrintStream stream(OutputStream out) {
        return new PrintStream(new ParserSilence(out), true, StandardCharsets.UTF_8);
    }

    private static boolean isParser() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().startsWith(PARSER)));
    }

    @Override
    public void write(int one) throws IOException {
        if (!isParser()) {
            out.write(one);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (!isParser()) {
            out.write(bytes, from, length);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
