package dev.sextant.authoring.catalog;

import java.util.List;

/**
 * All rules of a rule base, with what there is to know of each.
 *
 * @param pages the rules, by id
 * @param folder where stories were looked for
 * @param stories how many stories were decided, or null where there is no such folder
 */
public record RuleCatalog(List<RulePage> pages, String folder, Integer stories) {

    /** How many rules counted in no story; 0 where there are no stories. */
    public int uncounted() {
        return (int)
                pages.stream().filter(page -> Integer.valueOf(0).equals(page.counted())).count();
    }
}
