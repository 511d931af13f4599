package dev.sextant.cli.terminal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what code prints that is not ours, such as that of rules, and shows it in the log line by
 * line: standard output holds answers alone.
 */
public final class LogOutputStream extends OutputStream {

    private static final Logger LOG = LoggerFactory.getLogger(LogOutputStream.class);

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    /** Replaces the standard output of the process. */
    public static PrintStream stream() {
        return new PrintStream(new LogOutputStream(), true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void write(int sign) {
        if (sign == '\n') {
            LOG.warn("printed: {}", line.toString(StandardCharsets.UTF_8));
            line.reset();
        } else if (sign != '\r') {
            line.write(sign);
        }
    }
}
