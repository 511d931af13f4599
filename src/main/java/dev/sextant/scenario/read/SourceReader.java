package dev.sextant.scenario.read;

import dev.sextant.scenario.value.ProblemCollector;
import dev.sextant.source.Location;
import dev.sextant.source.document.MappingEntry;
import dev.sextant.source.document.MappingValue;
import dev.sextant.source.document.MessageText;
import dev.sextant.source.document.ScalarValue;
import dev.sextant.trace.CaseSource;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads where a real decision is described. */
public final class SourceReader {

    /** The form of an address, as the schema has it. */
    public static final String URL = "^https?://\\S+$";

    /** The form of a year, as the schema has it. */
    public static final int FIRST_YEAR = 1990;

    /** The last year that can be meant. */
    public static final int LAST_YEAR = 2099;

    private static final Pattern ADDRESS = Pattern.compile(URL);

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final ProblemCollector findings;
    private final TextReader texts;

    SourceReader(ProblemCollector findings) {
        this.findings = findings;
        this.texts = new TextReader(findings);
    }

    /** The source, where all of it can be read. */
    Optional<CaseSource> read(MappingEntry source) {
        return new ShapeChecker(findings).mapping(source, AllowedKeys.SOURCE).flatMap(this::read);
    }

    private Optional<CaseSource> read(MappingValue mapping) {
        Optional<String> organization = required(mapping, "organization");
        Optional<String> title = required(mapping, "title");
        Optional<String> chose = required(mapping, "chose");
        Optional<String> url = mapping.entry("url").flatMap(this::url);
        Optional<Integer> year = mapping.entry("year").flatMap(this::year);
        return organization.isPresent() && title.isPresent() && chose.isPresent()
                ? Optional.of(
                        new CaseSource(organization.get(), title.get(), url, year, chose.get()))
                : Optional.empty();
    }

    private Optional<String> required(MappingValue mapping, String key) {
        Optional<MappingEntry> entry = mapping.entry(key);
        if (entry.isEmpty()) {
            findings.error(
                    mapping.location(),
                    "incomplete-source",
                    "the source has no " + key,
                    "Maybe add " + key + ": to it.");
        }
        return entry.flatMap(found -> texts.read(key, found.value(), TextReader.LONGEST_NAME));
    }

    private Optional<String> url(MappingEntry entry) {
        Optional<String> text = texts.read(entry.key(), entry.value(), TextReader.LONGEST_REASON);
        if (text.isPresent() && !ADDRESS.matcher(text.get()).matches()) {
            return refused(
                    entry.value().location(),
                    "url",
                    "url (" + MessageText.cut(text.get()) + ") is not a web address",
                    "Maybe write it in full: https://example.com/page.");
        }
        return text;
    }

    private Optional<Integer> year(MappingEntry entry) {
        if (entry.value() instanceof ScalarValue scalar && YEAR.matcher(scalar.text()).matches()) {
            int year = Integer.parseInt(scalar.text());
            if (!scalar.quoted() && year >= FIRST_YEAR && year <= LAST_YEAR) {
                return Optional.of(year);
            }
        }
        return refused(
                entry.value().location(),
                "year",
                "year (" + MessageText.of(entry.value()) + ") is not a valid year",
                "Maybe write four digits without quotes, or omit the key.");
    }

    private <T> Optional<T> refused(Location location, String code, String what, String maybe) {
        findings.error(location, code, what, maybe);
        return Optional.empty();
    }
}
