package dev.sextant.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The monthly bills in the page of a run, in Chromium, as a person who audits them reads them. */
class BillBrowserTest {

    private static final String STORY = "scenarios/stories/ad-exchange.yaml";

    /** An amount or a range in a column of its own. */
    private static final Pattern AMOUNT =
            Pattern.compile(" {2,}(\\$[0-9,.]+(?: to \\$[0-9,.]+)?) {2,}");

    @TempDir private static Path folder;
    private static Path report;
    private static Path text;
    private static Browser browser;
    private Page page;

    @BeforeAll
    static void write_a_report() throws Exception {
        report =
                WrittenPages.by(
                        folder.resolve("report.html"),
                        "rules-drl",
                        "run",
                        "--format",
                        "html",
                        STORY);
        text = WrittenPages.by(folder.resolve("explain.txt"), "rules-drl", "explain", STORY);
        browser = new Browser(folder.resolve("user"), ColorScheme.LIGHT, 1280, 900);
    }

    @AfterAll
    static void end() {
        browser.close();
    }

    @AfterEach
    void does_nothing_that_a_page_may_not_do() {
        page.close();
        assertThat(browser.misdeeds()).isEmpty();
    }

    @Test
    void shows_the_amounts_that_the_text_prints_in_their_order() throws Exception {
        open();

        assertThat(page.locator(".workload .bills td.number").allTextContents())
                .isEqualTo(amounts(Files.readString(text)));
    }

    @Test
    void has_a_row_for_each_style_with_headings_for_its_columns() {
        open();
        Locator bids = page.locator(".workload").first().locator(".bills").first();

        assertThat(bids.locator("> thead th[scope=col]").allTextContents())
                .containsExactly("style", "a month", "prices as of", "what the bill leaves out");
        assertThat(bids.locator(".bill th[scope=row]").allTextContents())
                .containsExactly(
                        "platform as a service, AWS",
                        "container service, AWS",
                        "virtual machines, AWS",
                        "serverless containers, AWS",
                        "managed Kubernetes, AWS",
                        "functions, AWS");
        assertThat(bids.locator(".bill").first())
                .containsText("second-hand prices: Lightsail containers Nano to Elastic Beanstalk");
        assertThat(bids.locator(".bill").first())
                .containsText("leaves out add-ons, build minutes and larger plans");
    }

    @Test
    void unfolds_the_formula_with_the_source_of_each_price() {
        open();
        page.getByText("Formulas and prices of serverless containers, AWS").first().click();
        Locator processors = page.locator(".bills .bills tr:visible").nth(1);

        assertThat(processors)
                .containsText(
                        "730 to 88,330 hours of an instance with 1 processor at $0.04048"
                                + " per processor hour (Fargate, 2026-10-01)");
        assertThat(processors.locator(".figure a"))
                .hasAttribute("href", Pattern.compile("^https://.*aws\\.yaml$"));
    }

    @Test
    void prints_the_bills() {
        open();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".bill").first()).isVisible();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void is_accessible(ColorScheme colors) {
        open();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
        page.getByText(Pattern.compile("^Formulas and prices of")).first().click();

        assertThat(Accessibility.findings(page)).isEmpty();
    }

    private void open() {
        page = browser.open(report);
        assertThat(page.locator(".platform")).isVisible();
    }

    private static List<String> amounts(String text) {
        return AMOUNT.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
