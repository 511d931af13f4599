package dev.sextant.scenario;

import dev.sextant.scenario.model.InputSet;
import dev.sextant.source.Problem;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** What is told of a text that is read as a file of scenarios: every problem, as people read it. */
public final class ReportedProblems {

    private ReportedProblems() {}

    /** What is told of the text as {@code f.yaml}. */
    public static String of(String yaml) {
        return of("f.yaml", yaml);
    }

    public static String of(String file, String text) {
        return of(ScenarioLoader.read(file, text.getBytes(StandardCharsets.UTF_8)));
    }

    public static String of(InputSet intake) {
        return intake.inputs().stream()
                .flatMap(input -> input.problems().stream())
                .map(Problem::toString)
                .collect(Collectors.joining("\n"));
    }
}
