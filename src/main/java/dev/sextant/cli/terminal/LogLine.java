package dev.sextant.cli.terminal;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import java.util.Locale;

/**
 * One line of the log: {@code sextant: warning: what}. A stack trace follows only a detail.
 *
 * <p>Logback's pattern layout would say the same, but costs every start forty milliseconds.
 */
final class LogLine extends LayoutBase<ILoggingEvent> {

    @Override
    public String doLayout(ILoggingEvent event) {
        String line = "sextant: " + word(event.getLevel()) + ": " + event.getFormattedMessage();
        if (event.getThrowableProxy() == null || event.getLevel().isGreaterOrEqual(Level.INFO)) {
            return line + "\n";
        }
        return line + "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy());
    }

    private static String word(Level level) {
        return level == Level.WARN ? "warning" : level.toString().toLowerCase(Locale.ROOT);
    }
}
