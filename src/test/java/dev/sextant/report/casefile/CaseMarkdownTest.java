package dev.sextant.report.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Approved;
import dev.sextant.record.write.StoredRecord;
import dev.sextant.report.Cases;
import dev.sextant.report.format.Hostile;
import dev.sextant.report.format.MarkdownFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A decision as a page in Markdown. */
class CaseMarkdownTest {

    @SuppressWarnings("unused")
    private static final List<String> TEXTS = Hostile.TEXTS;

    private static final Pattern PLACE = Pattern.compile("<a id=\"([^\"<>]*)\"></a>");
    private static final Pattern LINK = Pattern.compile("]\\(#([^()]*)\\)");

    @Test
    void looks_like_this() {
        Approved.check("report/case.md", page(Cases.ofPhotos()));
    }

    @Test
    void leads_with_every_link_to_a_place_that_is_there() {
        String page = page(Cases.ofPhotos(), Cases.of("x"), Cases.rejected(), Cases.failed());

        List<String> places = all(PLACE, page);
        assertThat(places).doesNotHaveDuplicates().containsAll(all(LINK, page));
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void keeps_hostile_texts_from_being_more_than_text(String text) {
        String page = page(Cases.of(text));

        assertThat(page).contains(MarkdownFormatter.text(text));
        assertThat(bare(page)).hasSameSizeAs(bare(page(Cases.of("harmless"))));
        assertThat(PLACE.matcher(String.join("\n", bare(page))).replaceAll(""))
                .doesNotContainPattern("(?<!\\\\)<(?!br>)")
                .doesNotContainPattern("(?<!\\\\)]\\((?!#)");
    }

    /** The lines of a page, without its blocks and spans of code. */
    private static List<String> bare(String page) {
        return Pattern.compile("(?ms)^(`{3,})[^`\n]*\n.*?^\\1$")
                .matcher(page)
                .replaceAll("")
                .replaceAll("(?<![\\\\`])(`+)(?!`).*?(?<!`)\\1(?!`)", "")
                .lines()
                .toList();
    }

    private static String page(StoredRecord... records) {
        return String.join("\n", CaseMarkdown.lines(List.of(records))) + "\n";
    }

    private static List<String> all(Pattern pattern, String page) {
        return Stream.of(page)
                .flatMap(text -> pattern.matcher(text).results())
                .map(match -> match.group(1))
                .toList();
    }
}
