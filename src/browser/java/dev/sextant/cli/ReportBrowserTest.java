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

/** The page of a run, in Chromium, as people use it. */
class ReportBrowserTest {

    private static final String HOSTILE =
            "</script><script>alert(1)</script><img src=x onerror=alert(2)>\" onclick=\"alert(3)";

    private static final String FEW = "src/test/resources/dev/sextant/cli/";

    @TempDir private static Path folder;
    private static Path report;
    private static Browser browser;
    private Page page;

    @BeforeAll
    static void write_a_report() throws Exception {
        Path hostile = folder.resolve("hostile.yaml");
        String name = "'" + HOSTILE + "'";
        Files.writeString(
                hostile,
                "scenario: "
                        + name
                        + "\nworkloads:\n  - name: "
                        + name
                        + "\n    trigger: [event]\n    state: stateless\n    traffic: spiky\n");
        Path broken = folder.resolve("broken.yaml");
        Files.writeString(broken, "scenario: Broken\nworkloads:\n  - kind: databas\n");
        report =
                WrittenPages.by(
                        folder.resolve("report.html"),
                        "rules-drl",
                        "run",
                        "--format",
                        "html",
                        "scenarios/stories/photo-shop.yaml",
                        "scenarios/stories/online-shop.yaml",
                        hostile.toString(),
                        broken.toString());
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
    void shows_the_portfolio_the_map_and_every_input() {
        open();

        assertThat(page.locator(".totals")).hasText("4 inputs: 3 decided, 1 rejected, 0 failed");
        assertThat(page.locator(".headline li").first())
                .hasText("2 of 3 platforms belong on serverless and 1 needs both.");
        assertThat(page.locator(".overview .mark")).hasCount(7);
        assertThat(page.locator(".answers tbody th").allTextContents())
                .containsExactly("Photo shop", "Online shop", HOSTILE, broken());
    }

    @Test
    void is_used_by_keyboard_alone_from_the_filter_to_the_text_of_a_rule() {
        open();
        page.locator("[name=words]").focus();
        page.keyboard().type("hybrid");
        assertThat(page.locator("form [role=status]")).hasText("1 platform of 4");

        tabTo(page.locator(".answers thead button").first());
        page.keyboard().press("Enter");
        assertThat(page.locator(".answers th").first()).hasAttribute("aria-sort", "ascending");

        tabTo(page.locator(".answers tbody a"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".platform h3")).hasText("Online shop: hybrid, firm");
        assertThat(page.locator(".platform")).isFocused();

        Locator why = page.locator("summary").getByText(Pattern.compile("^Why, down to")).first();
        tabTo(page.locator(".platform summary:text-is('Why, down to the input')").first());
        page.keyboard().press("Enter");
        assertThat(why.locator("xpath=..")).hasAttribute("open", "");

        Locator rule = page.locator(".tree a.rule").first();
        tabTo(rule);
        String id = rule.textContent();
        page.keyboard().press("Enter");
        assertThat(page.locator("article:focus code").first()).hasText(id);
        assertThat(page.locator("article:focus pre")).isVisible();

        page.goBack();
        assertThat(page.locator(".platform")).isVisible();
    }

    @Test
    void opens_a_platform_whose_answer_stands_in_the_tree_of_a_workload() throws Exception {
        Path alone =
                WrittenPages.by(
                        folder.resolve("app-maker.html"),
                        "rules-drl",
                        "run",
                        "--format",
                        "html",
                        "scenarios/stories/app-maker.yaml");

        page = browser.open(alone);

        assertThat(page.locator(".platform h3")).containsText("App maker");
        assertThat(page.locator(".platform p").first()).not().isEmpty();
    }

    @Test
    void leads_from_a_count_of_the_portfolio_to_what_was_counted() {
        open();
        page.locator(".card a").getByText("hybrid").click();

        assertThat(page.locator(".answers tbody th")).hasText("Online shop");
        assertThat(page.locator("form [role=status]")).hasText("1 platform of 4");
        assertThat(page.locator("[name=answer]")).isFocused();

        page.locator(".card a").getByText("managed Kubernetes").click();
        assertThat(page.locator("[name=answer]")).hasValue("");
        assertThat(page.locator(".answers tbody th")).hasText("Online shop");
    }

    @Test
    void opens_what_stands_alone() throws Exception {
        page = browser.open(few("alone.html", "scenarios/shop.yaml"));

        assertThat(page.locator(".platform h3")).hasCount(1);
        assertThat(page.locator("#nothing-opened")).isHidden();
    }

    @Test
    void sorts_by_every_column_both_ways() {
        open();
        for (int column = 0; column < 5; column++) {
            page.locator(".answers thead button").nth(column).click();
            List<String> up = page.locator(".answers tbody th").allTextContents();
            page.locator(".answers thead button").nth(column).click();

            assertThat(page.locator(".answers thead th").nth(column))
                    .hasAttribute("aria-sort", "descending");
            assertThat(up).hasSize(4);
        }
        page.locator("[name=view]").selectOption("workloads");
        assertThat(page.locator(".answers tbody tr")).hasCount(7);
    }

    @Test
    void tells_every_fact_of_a_tree_with_its_line() {
        open();
        page.locator(".answers tbody a").first().click();
        page.locator(".platform button").getByText("Open all").click();

        assertThat(
                        page.locator(".tree .given")
                                .getByText("thumbnails.trigger")
                                .first()
                                .locator("xpath=.."))
                .hasText(Pattern.compile("^\\S+: .* scenarios/stories/photo-shop.yaml:\\d+:\\d+$"));
    }

    @Test
    void tells_of_every_platform_what_another_answer_takes() {
        open();
        page.locator(".answers tbody a").first().click();
        assertThat(page.locator("#p0 summary").getByText("Why not Kubernetes")).hasCount(2);
        assertThat(page.locator("#p0 summary").getByText("What would lead to")).hasCount(7);

        page.locator(".answers tbody a").nth(1).click();
        assertThat(page.locator("#p1 summary").getByText("What would lead to")).hasCount(11);
    }

    @Test
    void shows_hostile_names_as_text() {
        open();
        page.locator(".answers tbody a").nth(2).click();
        page.locator("#p2 button").getByText("Open all").click();

        assertThat(page.locator("#p2 h3")).containsText(HOSTILE);
        assertThat(page.locator("img, #platforms script")).hasCount(0);
    }

    @Test
    void runs_no_script_but_its_own() throws Exception {
        Path altered = folder.resolve("altered.html");
        Files.writeString(
                altered,
                Files.readString(report)
                        .replace(
                                "</main>",
                                "<script>document.title = 'owned'</script><p"
                                        + " onclick=\"document.title = 'owned'\">here</p></main>"));
        try (Browser other = new Browser(folder.resolve("other"), ColorScheme.LIGHT, 800, 600)) {
            Page opened = other.open(altered);
            opened.getByText("here", new Page.GetByTextOptions().setExact(true)).click();

            assertThat(opened.title()).isEqualTo("Where each workload belongs");
            assertThat(other.misdeeds())
                    .isNotEmpty()
                    .allMatch(misdeed -> misdeed.contains("Content Security Policy"));
        }
        open();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void is_accessible(ColorScheme colours) throws Exception {
        page = browser.open(few("few.html", "scenarios"));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        page.locator(".answers tbody a").first().click();
        page.locator(".platform button").getByText("Open all").click();
        page.locator("details.rules > summary").click();

        assertThat(Accessibility.findings(page)).isEmpty();
    }

    @Test
    void fits_a_phone() {
        open();
        page.setViewportSize(360, 740);
        page.locator(".answers tbody a").nth(1).click();
        page.locator(".platform button").getByText("Open all").click();

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        assertThat(page.locator(".overview .mark")).hasCount(7);
        assertThat(page.evaluate("document.querySelector('.drawing').scrollWidth"))
                .isEqualTo(page.evaluate("document.querySelector('.drawing').clientWidth"));
    }

    @Test
    void prints_the_portfolio_and_what_is_open() {
        open();
        page.locator(".answers tbody a").first().click();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("#portfolio")).isVisible();
        assertThat(page.locator(".platform")).isVisible();
        assertThat(page.locator("#answers")).isHidden();
        assertThat(page.locator("#rules")).isHidden();
    }

    /** The same page by few rules: what is judged is how it is made, not each of 208 rules. */
    private static Path few(String name, String scenarios) throws Exception {
        return WrittenPages.by(
                folder.resolve(name), FEW + "rules", "run", "--format", "html", FEW + scenarios);
    }

    private void open() {
        page = browser.open(report);
    }

    private static String broken() {
        return folder.resolve("broken.yaml").toString().replace('\\', '/');
    }

    /** Goes on by the tabulator until an element has the focus. */
    private void tabTo(Locator target) {
        for (int presses = 0; presses < 60; presses++) {
            page.keyboard().press("Tab");
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("never reached: " + target);
    }
}
