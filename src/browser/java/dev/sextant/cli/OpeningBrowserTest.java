package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long Chromium takes for a report, such as one of 10,000 platforms: {@code mvn -Pbrowser test
 * -Dtest=OpeningBrowserTest -Dreport=report.html}. The figures depend on the machine, so they are
 * printed, and nothing is asked of them.
 */
@EnabledIfSystemProperty(named = "report", matches = ".+")
class OpeningBrowserTest {

    private static final double MILLION = 1_000_000;

    @TempDir private Path folder;

    @Test
    void is_measured() throws Exception {
        Path report = Path.of(System.getProperty("report"));
        try (Browser browser = new Browser(folder.resolve("user"), ColorScheme.LIGHT, 1280, 900)) {
            long start = System.nanoTime();
            Page page = browser.open(report);
            page.locator(".answers tbody tr").first().waitFor();
            long opened = System.nanoTime();
            page.locator("[name=words]").fill("event");
            page.locator(".answers tbody tr").first().waitFor();
            long filtered = System.nanoTime();
            page.locator(".answers tbody a").first().click();
            page.locator(".platform").waitFor();
            long told = System.nanoTime();
            double computed = browser.computed(page);

            assertThat(browser.misdeeds()).isEmpty();
            System.out.printf(
                    "%.1f MB: opened in %.0f ms, filtered in %.0f ms, a platform told in %.0f ms;"
                            + " the processor was busy with the page for %.0f ms%n",
                    Files.size(report) / MILLION,
                    (opened - start) / MILLION,
                    (filtered - opened) / MILLION,
                    (told - filtered) / MILLION,
                    computed * 1000);
        }
    }
}
