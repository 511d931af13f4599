package dev.sextant.scenario;

import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads scenarios from files and folders. */
public final class Scenarios {

    private final List<Input> inputs = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private int otherFiles;

    private Scenarios() {}

    /**
     * Reads every scenario of the files, and of the folders with all that is below them. Every
     * path, file and document ends as an input that is accepted or rejected; two stories of one
     * name are not both accepted.
     */
    public static Intake read(List<Path> paths) {
        Scenarios scenarios = new Scenarios();
        paths.forEach(scenarios::add);
        return new Intake(
                new UniqueNames().of(scenarios.inputs), scenarios.otherFiles, scenarios.warnings);
    }

    /**
     * Reads the scenarios in the bytes of one file; JSON where its name ends in {@code .json}, else
     * YAML.
     */
    public static Intake read(String file, byte[] bytes) {
        return new Intake(
                new UniqueNames().of(new ScenarioFile(file, bytes).inputs()), 0, List.of());
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (Names.isScenario(path) || !Files.isRegularFile(path)) {
            addFile(path, Names.of(path));
        } else {
            String what = "no file of scenarios, by its name";
            reject(
                    path,
                    "ending",
                    what,
                    "Maybe rename it: such names end in .yaml, .yml or .json.");
        }
    }

    private void addFolder(Path path) {
        try {
            Folder folder = Folder.of(path);
            Map<String, Path> files = new TreeMap<>(folder.files());
            folder.problems().keySet().forEach(name -> files.putIfAbsent(name, path));
            for (Map.Entry<String, Path> file : files.entrySet()) {
                Problem problem = folder.problems().get(file.getKey());
                if (problem == null) {
                    addFile(file.getValue(), file.getKey());
                } else {
                    inputs.add(ScenarioFile.rejected(problem));
                }
            }
            otherFiles += folder.otherFiles();
            warnings.addAll(folder.warnings());
        } catch (IOException failed) {
            reject(
                    path,
                    "unreadable",
                    "cannot be read: " + failed.getMessage(),
                    "Maybe the disk or the network is at fault.");
        }
    }

    private void addFile(Path path, String name) {
        Reading<byte[]> bytes = new FileBytes(path, name).read();
        if (bytes.rejected()) {
            inputs.add(new Rejected(Location.of(name), bytes.problems()));
        } else {
            inputs.addAll(new ScenarioFile(name, bytes.value()).inputs());
        }
    }

    private void reject(Path path, String code, String what, String maybe) {
        inputs.add(
                ScenarioFile.rejected(
                        Problem.error(Location.of(Names.of(path)), code, what, maybe)));
    }
}
