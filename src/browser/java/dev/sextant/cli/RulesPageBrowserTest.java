package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of a rule base, in Chromium. */
class RulesPageBrowserTest {

    @TempDir private static Path folder;
    private static Path rules;

    @BeforeAll
    static void write_the_page() throws Exception {
        rules =
                WrittenPages.by(
                        folder.resolve("rules.html"),
                        "src/test/resources/dev/sextant/cli/rules",
                        "rules",
                        "doc",
                        "--format",
                        "html");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void is_accessible_and_asks_nobody_for_anything(ColorScheme colours) {
        try (Browser browser =
                new Browser(folder.resolve("user of " + colours), colours, 1280, 900)) {
            Page page = browser.open(rules);

            assertThat(Accessibility.findings(page)).isEmpty();
            assertThat(browser.misdeeds()).isEmpty();
        }
    }
}
