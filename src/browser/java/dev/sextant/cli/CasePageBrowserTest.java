package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The case file of a decision, in Chromium. */
class CasePageBrowserTest {

    private static final int PHONE = 360;

    @TempDir private static Path folder;
    private static Path file;

    @BeforeAll
    static void write_a_case_file() throws Exception {
        file =
                WrittenPages.by(
                        folder.resolve("case.html"),
                        "rules-drl",
                        "explain",
                        "--format",
                        "html",
                        "scenarios/stories/photo-shop.yaml");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void is_accessible_fits_a_phone_prints_and_asks_nobody_for_anything(ColorScheme colours) {
        try (Browser browser =
                new Browser(folder.resolve("user of " + colours), colours, PHONE, 800)) {
            Page page = browser.open(file);

            assertThat(Accessibility.findings(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
            assertThat(new String(page.pdf(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
            assertThat(browser.misdeeds()).isEmpty();
        }
    }
}
