package dev.sextant.cli.terminal;

import dev.sextant.report.format.TextSanitizer;
import dev.sextant.scenario.InputScanner;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.source.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Standard input and output of a command. */
public final class Terminal {

    private final InputStream in;
    private final OutputStream bytes;
    private final PrintWriter out;
    private final PrintWriter err;
    private final int width;
    private int shown;

    /** Where nothing can be read. */
    public Terminal(PrintWriter out, PrintWriter err, int width) {
        this(InputStream.nullInputStream(), out, err, width);
    }

    /** Where nothing but text can be written. */
    public Terminal(InputStream in, PrintWriter out, PrintWriter err, int width) {
        this(in, OutputStream.nullOutputStream(), out, err, width);
    }

    /**
     * @param bytes standard output for what is no text
     */
    public Terminal(
            InputStream in, OutputStream bytes, PrintWriter out, PrintWriter err, int width) {
        this.in = in;
        this.bytes = bytes;
        this.out = out;
        this.err = err;
        this.width = width;
    }

    /** The width of a line, in characters. */
    public int width() {
        return width;
    }

    /** Standard input. */
    public InputStream in() {
        return in;
    }

    /** The scenarios of files and folders; a dash means standard input. */
    public InputSet read(List<Path> paths) {
        return ScenarioLoader.read(paths, in);
    }

    /** The same, without the files and folders that patterns exclude. */
    public InputSet read(List<Path> paths, List<String> excluded) {
        return ScenarioLoader.read(new InputScanner(paths, in).excluding(excluded));
    }

    /** Whether what is printed can still be written: nobody closed the pipe, no disk is full. */
    public boolean isOpen() {
        return !out.checkError();
    }

    /** Standard output. */
    public PrintWriter out() {
        return out;
    }

    /** Standard error. */
    public PrintWriter err() {
        return err;
    }

    /** Writes lines to standard output. */
    public void print(List<String> lines) {
        lines.forEach(line -> out.print(line + "\n"));
    }

    /** Writes a text that brings its own ends of lines to standard output. */
    public void print(String text) {
        out.print(text);
    }

    /** Writes what is no text to standard output. */
    public void print(byte[] content) {
        out.flush();
        try {
            bytes.write(content);
            bytes.flush();
        } catch (IOException failed) {
            // Standard output keeps it for the end of the process, as it does for text.
        }
    }

    /** Writes problems to standard error. */
    public void complain(List<Problem> problems) {
        problems.forEach(problem -> complain(problem.toString()));
    }

    /**
     * Shows a line on standard error until another takes its place, a message comes, or none is
     * left.
     */
    synchronized void show(String line) {
        err.print("\r" + TextSanitizer.line(line) + " ".repeat(Math.max(0, shown - line.length())));
        err.print(line.isEmpty() ? "\r" : "");
        err.flush();
        shown = line.length();
    }

    /** Writes a message of one or more lines to standard error, at once. */
    public synchronized void complain(String message) {
        if (shown > 0) {
            show("");
        }
        message.lines().forEach(line -> err.print(TextSanitizer.line(line) + "\n"));
        err.flush();
    }

    /** Whether standard output is a terminal, which the launcher passes on. */
    public static boolean isInteractive() {
        return Boolean.getBoolean("sextant.terminal");
    }
}
