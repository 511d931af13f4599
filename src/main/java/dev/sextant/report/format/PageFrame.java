package dev.sextant.report.format;

import java.util.List;

/**
 * The frame of every page: a title, a style sheet and parts.
 *
 * @param title what the page is about
 * @param about a sentence below it
 * @param groups the parts of the page that can be shown alone
 */
public record PageFrame(String title, String about, List<String> groups) {

    /** The look of the page. */
    PageAssets look() {
        return PageAssets.OF_PAGE;
    }
}
