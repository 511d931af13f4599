package dev.sextant.scenario;

import dev.sextant.scenario.intake.FileKind;
import dev.sextant.scenario.intake.ScenarioFile;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.ScenarioInput;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads all scenarios of files and folders at once. */
public final class ScenarioLoader {

    private ScenarioLoader() {}

    /**
     * Reads every scenario of the files, and of the folders with all that is below them. Every
     * path, file, document and line ends as an input that is accepted or rejected; two stories of
     * one name are not both accepted.
     */
    public static InputSet read(List<Path> paths) {
        return read(paths, InputStream.nullInputStream());
    }

    /**
     * The same.
     *
     * @param standardInput what the path {@code -} means
     */
    public static InputSet read(List<Path> paths, InputStream standardInput) {
        return read(new InputScanner(paths, standardInput));
    }

    /** Reads everything that a scanner finds. */
    public static InputSet read(InputScanner portions) {
        List<ScenarioInput> inputs = new ArrayList<>();
        UniqueNames names = new UniqueNames();
        portions.each(
                portion -> {
                    portion.inputs().forEach(input -> inputs.add(names.of(input)));
                    return true;
                });
        return new InputSet(inputs, portions.otherFiles(), portions.warnings());
    }

    /** Reads the scenarios in the bytes of one file, by the ending of its name; YAML else. */
    public static InputSet read(String file, byte[] bytes) {
        FileKind kind = FileKind.of(file).orElse(FileKind.YAML);
        UniqueNames names = new UniqueNames();
        List<ScenarioInput> inputs =
                new ScenarioFile(file, kind, bytes).inputs().stream().map(names::of).toList();
        return new InputSet(inputs, 0, List.of());
    }
}
