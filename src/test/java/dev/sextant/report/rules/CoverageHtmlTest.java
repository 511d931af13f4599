package dev.sextant.report.rules;

import dev.sextant.authoring.coverage.Coverage;
import dev.sextant.authoring.coverage.Coverage.CoveredCondition;
import dev.sextant.authoring.coverage.Coverage.CoveredRule;
import dev.sextant.report.format.Hostile;
import dev.sextant.rulebook.model.Citation;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.source.Location;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Coverage as a page. */
class CoverageHtmlTest {

    @SuppressWarnings("unused")
    private static final List<String> TEXTS = Hostile.TEXTS;

    @ParameterizedTest
    @FieldSource("TEXTS")
    void shows_hostile_texts_as_text(String text) {
        Hostile.shownAsText(text, page(text), page("harmless"));
    }

    private static String page(String text) {
        Location place = new Location(text, 1, 1);
        Rule rule =
                new Rule(
                        "x/" + text,
                        text,
                        text,
                        "rules.x",
                        text,
                        text,
                        text,
                        place,
                        List.of(),
                        List.of(),
                        List.of(),
                        text);
        CoveredCondition condition = new CoveredCondition(text, place, text, text);
        Citation citation = new Citation(text, text, text, LocalDate.of(2026, 11, 23), place);
        return CoverageHtml.write(
                new Coverage(
                        1, List.of(new CoveredRule(rule, citation, 1, 1, List.of(condition)))));
    }
}
