package dev.sextant.scenario;

import dev.sextant.source.Entry;
import dev.sextant.source.Location;
import dev.sextant.source.Mapping;
import dev.sextant.source.Scalar;
import dev.sextant.source.Shown;
import dev.sextant.trace.CaseSource;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads where a real decision is described. */
final class SourceReader {

    /** The form of an address, as the schema has it. */
    static final String URL = "^https?://\\S+$";

    /** The form of a year, as the schema has it. */
    static final int FIRST_YEAR = 1990;

    /** The last year that can be meant. */
    static final int LAST_YEAR = 2099;

    private static final Pattern ADDRESS = Pattern.compile(URL);

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final Findings findings;
    private final Texts texts;

    SourceReader(Findings findings) {
        this.findings = findings;
        this.texts = new Texts(findings);
    }

    /** The source, where all of it can be read. */
    Optional<CaseSource> read(Entry source) {
        return new Shapes(findings).mapping(source, Keys.SOURCE).flatMap(this::read);
    }

    private Optional<CaseSource> read(Mapping mapping) {
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

    private Optional<String> required(Mapping mapping, String key) {
        Optional<Entry> entry = mapping.entry(key);
        if (entry.isEmpty()) {
            findings.error(
                    mapping.location(),
                    "incomplete-source",
                    "the source has no " + key,
                    "Maybe add " + key + ": to it.");
        }
        return entry.flatMap(found -> texts.read(key, found.value(), Texts.LONGEST_NAME));
    }

    private Optional<String> url(Entry entry) {
        Optional<String> text = texts.read(entry.key(), entry.value(), Texts.LONGEST_REASON);
        if (text.isPresent() && !ADDRESS.matcher(text.get()).matches()) {
            return refused(
                    entry.value().location(),
                    "url",
                    "url (" + Shown.cut(text.get()) + ") is no address of a web page",
                    "Maybe write it in full: https://example.com/page.");
        }
        return text;
    }

    private Optional<Integer> year(Entry entry) {
        if (entry.value() instanceof Scalar scalar && YEAR.matcher(scalar.text()).matches()) {
            int year = Integer.parseInt(scalar.text());
            if (!scalar.quoted() && year >= FIRST_YEAR && year <= LAST_YEAR) {
                return Optional.of(year);
            }
        }
        return refused(
                entry.value().location(),
                "year",
                "year (" + Shown.of(entry.value()) + ") is no year",
                "Maybe write four digits without quotes, or leave the key out.");
    }

    private <T> Optional<T> refused(Location location, String code, String what, String maybe) {
        findings.error(location, code, what, maybe);
        return Optional.empty();
    }
}
