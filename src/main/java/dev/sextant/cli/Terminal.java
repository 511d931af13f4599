package dev.sextant.cli;

import dev.sextant.report.Printable;
import dev.sextant.source.Problem;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.List;

/**
 * Where a command reads and writes: what was asked for goes to standard output, what went wrong to
 * standard error.
 */
final class Terminal {

    private final BufferedReader in;
    private final PrintWriter out;
    private final PrintWriter err;
    private final int width;

    /** Where nothing can be read. */
    Terminal(PrintWriter out, PrintWriter err, int width) {
        this(new BufferedReader(Reader.nullReader()), out, err, width);
    }

    Terminal(BufferedReader in, PrintWriter out, PrintWriter err, int width) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.width = width;
    }

    /** The width of a line, in characters. */
    int width() {
        return width;
    }

    /** Standard input. */
    BufferedReader in() {
        return in;
    }

    /** Standard output. */
    PrintWriter out() {
        return out;
    }

    /** Standard error. */
    PrintWriter err() {
        return err;
    }

    /** Writes lines to standard output. */
    void print(List<String> lines) {
        lines.forEach(line -> out.print(line + "\n"));
    }

    /** Writes a text that brings its own ends of lines to standard output. */
    void print(String text) {
        out.print(text);
    }

    /** Writes problems to standard error. */
    void complain(List<Problem> problems) {
        problems.forEach(problem -> complain(problem.toString()));
    }

    /** Writes a message of one or more lines to standard error. */
    void complain(String message) {
        message.lines().forEach(line -> err.print(Printable.line(line) + "\n"));
    }
}
