package dev.sextant.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of Sextant. */
@Command(name = "sextant", mixinStandardHelpOptions = true, version = "sextant 0.1.0")
public final class Main implements Runnable {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
