package dev.sextant.cli;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks axe what keeps people from using a page. */
final class Accessibility {

    private static final String ASK =
            """
            async () => (await axe.run({ resultTypes: ['violations'] })).violations
                .filter((one) => one.impact === 'serious' || one.impact === 'critical')
                .map((one) => `${one.id} (${one.impact}): ${one.nodes.length} of ${one.nodes.slice(0, 2).map((node) => node.html.slice(0, 160))}`)
            """;

    private Accessibility() {}

    /** What is serious or critical. */
    @SuppressWarnings("unchecked")
    static List<String> findings(Page page) {
        page.evaluate(script() + "; null");
        return (List<String>) page.evaluate(ASK);
    }

    private static String script() {
        try (InputStream axe = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
