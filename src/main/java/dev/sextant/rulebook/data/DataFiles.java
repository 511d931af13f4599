package dev.sextant.rulebook.data;

import dev.sextant.fact.Figure;
import dev.sextant.fact.figure.QuestionRank;
import dev.sextant.fact.figure.QuestionTopic;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.model.Citation;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.ReadResult;
import dev.sextant.source.document.DocumentReader;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.MappingValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The data files of a rules folder. Where several folders are that override each other, an entry
 * overrides an earlier folder's that is about the same.
 *
 * @param citations the statements of {@code sources.yaml}, by key
 * @param figures the figures of {@code limits.yaml}, {@code prices.yaml}, {@code weights.yaml},
 *     {@code changes.yaml} and {@code questions.yaml} with their places, in the order of the files
 * @param layers for each folder how many of the figures are new and how many took a place
 */
public record DataFiles(
        Map<String, Citation> citations, Map<Figure, Location> figures, List<Brought> layers) {

    /**
     * What a folder brings.
     *
     * @param added active figures that no earlier folder has
     * @param replacing active figures that overrode an earlier folder's
     */
    public record Brought(int added, int replacing) {}

    /**
     * Reads the data files that a folder has; one that is missing holds nothing. All problems of
     * all files are reported at once: unknown and missing keys, values of the wrong kind or out of
     * range, entries that say the same, figures that must be there and are not, and sources that
     * are neither a key of {@code sources.yaml} nor an address.
     */
    public static ReadResult<DataFiles> read(RuleFolder folder) {
        List<Problem> problems = new ArrayList<>();
        return new ReadResult<>(read(folder, problems::add), problems);
    }

    /**
     * The same, for a reader who has more to say of the folder: hands each problem on as it is
     * found, and returns what could be read, errors or not.
     */
    public static DataFiles read(RuleFolder folder, Consumer<Problem> problems) {
        Map<String, Citation> citations = new TreeMap<>();
        boolean known = true;
        for (RuleFile file : folder.at(CitationFile.PATH)) {
            DataProblems found = new DataProblems(file.text().lines().toList());
            Optional<MappingValue> mapping = mapping(folder.nameOf(file), file, found);
            mapping.ifPresent(each -> citations.putAll(new CitationFile(found).read(each)));
            known &= mapping.isPresent();
            found.found().forEach(problems);
        }
        if (!known) {
            // Where sources.yaml itself cannot be read, nothing can be said of what rests on it.
            citations.clear();
        }
        boolean all = known;
        Predicate<String> isKnown = source -> !all || citations.containsKey(source);
        FigureOverlay overlay = new FigureOverlay();
        for (String path : FigureSection.files()) {
            List<FigureFile> files = new ArrayList<>();
            for (RuleFile file : folder.at(path)) {
                DataProblems found = new DataProblems(file.text().lines().toList());
                FigureFile figures =
                        new FigureFile(file.layer(), found, citations.keySet(), isKnown);
                files.add(figures);
                mapping(folder.nameOf(file), file, found)
                        .ifPresent(mapping -> figures.read(FigureSection.of(path), mapping));
            }
            overlay.add(FigureSection.of(path), files);
            files.forEach(file -> file.problems().found().forEach(problems));
        }
        refuseOthers(folder, problems);
        refuseUnknownTopics(folder, overlay.figures(), problems);
        return new DataFiles(citations, overlay.figures(), overlay.brought(folder.names().size()));
    }

    private static void refuseUnknownTopics(
            RuleFolder folder, Map<Figure, Location> figures, Consumer<Problem> problems) {
        List<String> topics =
                figures.keySet().stream()
                        .filter(QuestionTopic.class::isInstance)
                        .map(figure -> ((QuestionTopic) figure).topic())
                        .toList();
        figures.forEach(
                (figure, location) -> {
                    if (figure instanceof QuestionRank rank
                            && rank.topic() != null
                            && !topics.contains(rank.topic())) {
                        DataProblems found = new DataProblems(lines(folder, location.file()));
                        found.unknown(
                                location,
                                "unknown-topic",
                                "topic (" + rank.topic() + ") is not in the list of topics",
                                rank.topic(),
                                topics);
                        found.found().forEach(problems);
                    }
                });
    }

    private static List<String> lines(RuleFolder folder, String name) {
        return folder.ending(".yaml").stream()
                .filter(file -> folder.nameOf(file).equals(name))
                .findFirst()
                .map(file -> file.text().lines().toList())
                .orElse(List.of());
    }

    private static void refuseOthers(RuleFolder folder, Consumer<Problem> problems) {
        List<String> known =
                Stream.concat(FigureSection.files().stream(), Stream.of(CitationFile.PATH))
                        .sorted()
                        .toList();
        for (RuleFile file : folder.ending(".yaml")) {
            if (!known.contains(file.path())) {
                DataProblems found = new DataProblems(List.of());
                found.unknown(
                        Location.of(folder.nameOf(file)),
                        "unknown-file",
                        file.path() + " is not a data file",
                        file.path(),
                        known);
                found.found().forEach(problems);
            }
        }
    }

    private static Optional<MappingValue> mapping(String name, RuleFile file, DataProblems found) {
        List<DocumentValue> documents = DocumentReader.yaml(name, file.bytes(), found::add);
        if (documents.size() == 1 && documents.get(0) instanceof MappingValue mapping) {
            return Optional.of(mapping);
        }
        if (found.found().isEmpty()) {
            found.add(
                    Location.of(name),
                    ValueReader.CODE,
                    "the file is not a single mapping of keys",
                    "Maybe remove everything but its keys.");
        }
        return Optional.empty();
    }
}
