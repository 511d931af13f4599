package dev.sextant.report;

import dev.sextant.source.Digest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * What every page has: a title, one look, one script, and a policy by which a browser runs these
 * and nothing else, and asks nobody for anything.
 *
 * @param title what the page is about
 * @param about a sentence below it
 * @param groups the parts of the page that can be shown alone
 */
record Frame(String title, String about, List<String> groups) {

    private static final String STYLE = Style.ofPage();
    private static final String SCRIPT = Style.text("page.js");

    /** The one style sheet, as it stands in the page. */
    String style() {
        return STYLE;
    }

    /** The one script, as it stands in the page. */
    String script() {
        return SCRIPT;
    }

    /** The policy for the page's content. */
    String policy() {
        return "default-src 'none'; style-src '"
                + hash(STYLE)
                + "'; script-src '"
                + hash(SCRIPT)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        String digest = Digest.sha256(text);
        return "sha256-" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(digest));
    }
}
