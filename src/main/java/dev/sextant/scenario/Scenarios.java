package dev.sextant.scenario;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads all scenarios of files and folders at once. */
public final class Scenarios {

    private Scenarios() {}

    /**
     * Reads every scenario of the files, and of the folders with all that is below them. Every
     * path, file, document and line ends as an input that is accepted or rejected; two stories of
     * one name are not both accepted.
     */
    public static Intake read(List<Path> paths) {
        return read(paths, InputStream.nullInputStream());
    }

    /**
     * The same.
     *
     * @param standardInput what the path {@code -} stands for
     */
    public static Intake read(List<Path> paths, InputStream standardInput) {
        Portions portions = new Portions(paths, standardInput);
        List<Input> inputs = new ArrayList<>();
        UniqueNames names = new UniqueNames();
        portions.each(
                portion -> {
                    portion.inputs().forEach(input -> inputs.add(names.of(input)));
                    return true;
                });
        return new Intake(inputs, portions.otherFiles(), portions.warnings());
    }

    /** Reads the scenarios in the bytes of one file, by the ending of its name; YAML else. */
    public static Intake read(String file, byte[] bytes) {
        FileKind kind = FileKind.of(file).orElse(FileKind.YAML);
        UniqueNames names = new UniqueNames();
        List<Input> inputs =
                new ScenarioFile(file, kind, bytes).inputs().stream().map(names::of).toList();
        return new Intake(inputs, 0, List.of());
    }
}
