package dev.sextant.rulebook.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The imports by which a rule file makes facts known: {@code import dev.sextant.fact.cost.*;} one
 * package of them, {@code import dev.sextant.fact.*;} all, and {@code import
 * dev.sextant.fact.Limit;} one, as in rules written for 0.1.0.
 */
public final class FactImport {

    private static final String ROOT = "dev.sextant.fact";

    private static final Pattern ANY =
            Pattern.compile("^import dev\\.sextant\\.fact\\.", Pattern.MULTILINE);
    private static final Pattern ALL =
            Pattern.compile(
                    "^[ \\t]*import[ \\t]+dev\\.sextant\\.fact\\.\\*[ \\t]*;", Pattern.MULTILINE);
    private static final Pattern ONE =
            Pattern.compile(
                    "^([ \\t]*import[ \\t]+)dev\\.sextant\\.fact\\.([A-Z]\\w*)", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("\\b[A-Z]\\w*");

    /** The packages of fact types, and of the enums of their components, by simple name. */
    private static final Map<String, String> PACKAGES =
            Stream.of(FactTypes.all(), FactTypes.enums())
                    .flatMap(types -> types.values().stream())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Class::getSimpleName, Class::getPackageName));

    private FactImport() {}

    /**
     * Returns the text of a rule file with every package of facts imported where it imports all
     * facts, and with the package of each fact that it imports alone: Java, and so Drools, does not
     * look into the packages below a package. Lines stay where they are.
     */
    public static String expanded(String drl) {
        String all =
                ALL.matcher(drl)
                        .replaceAll(
                                each -> each.group() + " " + String.join(" ", lines(packages())));
        return ONE.matcher(all).replaceAll(each -> each.group(1) + qualified(each.group(2)));
    }

    /** Returns the packages of the facts that a text of rules names, sorted. */
    public static SortedSet<String> packagesIn(String rules) {
        return packagesOf(NAME.matcher(rules).results().map(MatchResult::group));
    }

    /** Returns the packages of the facts, and of the enums of their components, sorted. */
    public static SortedSet<String> packagesOf(Stream<String> names) {
        return names.filter(PACKAGES::containsKey)
                .map(PACKAGES::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the imports of packages, a line for each. */
    public static List<String> lines(Collection<String> packages) {
        return packages.stream().map(each -> "import " + each + ".*;").toList();
    }

    /** Returns the text of a rule file with the packages imported that it does not import yet. */
    public static String added(String drl, Collection<String> packages) {
        List<String> missing = new ArrayList<>(lines(packages));
        missing.removeIf(drl::contains);
        Matcher any = ANY.matcher(drl);
        if (missing.isEmpty() || ALL.matcher(drl).find() || !any.find()) {
            return drl;
        }
        return drl.substring(0, any.start())
                + missing.stream().map(line -> line + "\n").collect(Collectors.joining())
                + drl.substring(any.start());
    }

    /** Returns whether a statement makes the facts of a package known, or some of them. */
    static boolean imports(DrlStatement statement, String factPackage) {
        String text = statement.text();
        return statement.keyword().equals("import")
                && (text.startsWith("import " + factPackage + ".")
                        || text.startsWith("import " + ROOT + ".*")
                        || ONE.matcher(text)
                                .replaceAll(each -> qualified(each.group(2)))
                                .startsWith(factPackage + "."));
    }

    /** A fact with its package, by a name that it has or had. */
    private static String qualified(String fact) {
        String present = FormerNames.presentFact(fact);
        return PACKAGES.getOrDefault(present, ROOT) + "." + present;
    }

    private static SortedSet<String> packages() {
        return new TreeSet<>(PACKAGES.values());
    }
}
