package dev.sextant.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class VerbosityTest {

    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop_listening() {
        System.setErr(standardError);
        Verbosity.WARNINGS.apply();
    }

    @Test
    void only_warnings_are_logged_by_default() {
        Verbosity.of(0).apply();

        speak("dev.sextant.engine.Engine");

        assertThat(told()).isEqualTo("sextant: warning: a warning in UTF-8: é\n");
    }

    @Test
    void one_v_logs_the_steps() {
        Verbosity.of(1).apply();

        speak("dev.sextant.engine.Engine");

        assertThat(told())
                .isEqualTo(
                        """
                        sextant: warning: a warning in UTF-8: é
                        sextant: info: a step
                        """);
    }

    @Test
    void two_or_more_v_log_the_details() {
        Verbosity.of(3).apply();

        speak("dev.sextant.engine.Engine");

        assertThat(told())
                .isEqualTo(
                        """
                        sextant: warning: a warning in UTF-8: é
                        sextant: info: a step
                        sextant: debug: a detail
                        """);
    }

    @Test
    void the_engines_own_words_are_kept_out_at_every_verbosity() {
        for (int count = 0; count <= 3; count++) {
            Verbosity.of(count).apply();
            speak("org.drools.compiler.kie.builder.impl.KieContainerImpl");
            speak("org.kie.memorycompiler.JavaConfiguration");
        }

        assertThat(told()).isEmpty();
    }

    @Test
    void another_librarys_steps_are_kept_out_at_every_verbosity() {
        Verbosity.of(2).apply();

        LoggerFactory.getLogger("org.example").info("a step");

        assertThat(told()).isEmpty();
    }

    @Test
    void a_stack_trace_follows_a_detail_only() {
        Verbosity.of(2).apply();
        Logger log = LoggerFactory.getLogger("dev.sextant.cli.Main");

        log.warn("it failed", new IllegalStateException("because"));
        log.debug("it failed", new IllegalStateException("because"));

        assertThat(told())
                .startsWith(
                        """
                        sextant: warning: it failed
                        sextant: debug: it failed
                        java.lang.IllegalStateException: because
                        \tat dev.sextant.cli.terminal.VerbosityTest.\
                        """);
    }

    private static void speak(String name) {
        Logger log = LoggerFactory.getLogger(name);
        log.warn("a warning in UTF-8: é");
        log.info("a step");
        log.debug("a detail");
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
