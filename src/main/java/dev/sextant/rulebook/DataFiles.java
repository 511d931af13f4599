package dev.sextant.rulebook;

import dev.sextant.fact.Figure;
import dev.sextant.source.Documents;
import dev.sextant.source.Location;
import dev.sextant.source.Mapping;
import dev.sextant.source.Problem;
import dev.sextant.source.Reading;
import dev.sextant.source.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the data files of a rules folder hold.
 *
 * @param citations the statements of {@code sources.yaml}, by key
 * @param figures the figures of {@code limits.yaml}, {@code prices.yaml}, {@code weights.yaml} and
 *     {@code changes.yaml} with their places, in the order of the files
 */
public record DataFiles(Map<String, Citation> citations, Map<Figure, Location> figures) {

    /**
     * Reads the data files that a folder has; one that is missing holds nothing. All problems of
     * all files are told at once: unknown and missing keys, values of the wrong kind or out of
     * range, entries that say the same, figures that must be there and are not, and sources that
     * are neither a key of {@code sources.yaml} nor an address.
     */
    public static Reading<DataFiles> read(RuleFolder folder) {
        List<Problem> problems = new ArrayList<>();
        return new Reading<>(read(folder, problems::add), problems);
    }

    /**
     * The same, for a reader who has more to say of the folder: hands each problem on as it is
     * found, and returns what could be read, errors or not.
     */
    public static DataFiles read(RuleFolder folder, Consumer<Problem> problems) {
        Map<String, Citation> citations = new TreeMap<>();
        Optional<Map<String, Citation>> statements =
                read(
                        folder,
                        CitationFile.PATH,
                        problems,
                        (found, file) -> new CitationFile(found).read(file));
        statements.ifPresent(citations::putAll);
        // Where sources.yaml itself cannot be read, nothing can be said of what rests on it.
        boolean known = statements.isPresent() || !has(folder, CitationFile.PATH);
        Predicate<String> isKnown = source -> !known || citations.containsKey(source);
        Map<Figure, Location> figures = new LinkedHashMap<>();
        for (String path : Section.files()) {
            read(
                            folder,
                            path,
                            problems,
                            (found, file) ->
                                    new FigureFile(found, citations.keySet(), isKnown)
                                            .read(Section.of(path), file))
                    .ifPresent(figures::putAll);
        }
        refuseOthers(folder, problems);
        return new DataFiles(citations, figures);
    }

    private static boolean has(RuleFolder folder, String path) {
        return folder.files().stream().anyMatch(file -> file.path().equals(path));
    }

    private static void refuseOthers(RuleFolder folder, Consumer<Problem> problems) {
        List<String> known =
                Stream.concat(Section.files().stream(), Stream.of(CitationFile.PATH))
                        .sorted()
                        .toList();
        for (RuleFile file : folder.ending(".yaml")) {
            if (!known.contains(file.path())) {
                DataProblems found = new DataProblems(List.of());
                found.unknown(
                        Location.of(folder.nameOf(file)),
                        "unknown-file",
                        file.path() + " is no data file",
                        file.path(),
                        known);
                found.found().forEach(problems);
            }
        }
    }

    private static <T> Optional<T> read(
            RuleFolder folder,
            String path,
            Consumer<Problem> problems,
            BiFunction<DataProblems, Mapping, T> reader) {
        for (RuleFile file : folder.files()) {
            if (file.path().equals(path)) {
                DataProblems found = new DataProblems(file.text().lines().toList());
                Optional<T> value =
                        mapping(folder.nameOf(file), file, found)
                                .map(mapping -> reader.apply(found, mapping));
                found.found().forEach(problems);
                return value;
            }
        }
        return Optional.empty();
    }

    private static Optional<Mapping> mapping(String name, RuleFile file, DataProblems found) {
        List<Value> documents = Documents.yaml(name, file.bytes(), found::add);
        if (documents.size() == 1 && documents.get(0) instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        if (found.found().isEmpty()) {
            found.add(
                    Location.of(name),
                    ValueReader.CODE,
                    "the file is not one mapping of keys",
                    "Maybe remove what stands beside its keys.");
        }
        return Optional.empty();
    }
}
