package dev.sextant.rulebook.model;

import dev.sextant.source.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names that rules of earlier versions use, read from {@code former-names.txt}. It translates
 * words of rules, their text and values of records to the present names, so that nothing else knows
 * former ones.
 */
public final class FormerNames {

    private static final String FILE = "former-names.txt";
    private static final Pattern RENAMED = Pattern.compile("(\\S+) (.+) -> (.+)");
    private static final Pattern GONE = Pattern.compile("(\\S+) (\\S+) : (.+)");
    private static final Pattern ADDED = Pattern.compile("\\S+ new \\w+\\.(\\w+)");
    private static final Pattern SHAPE = Pattern.compile("(\\w+)\\((.*)\\)");

    private static final FormerNames ALL = read();

    /** What is renamed, by fact, constant, or fact and number of values: {@code Running/1}. */
    private final Map<String, Renaming> renamed = new LinkedHashMap<>();

    private final Map<String, String> hints = new HashMap<>();
    private final Set<String> addedFacts = new HashSet<>();

    /**
     * One line of the file.
     *
     * @param words the words in place of the former ones; of a conclusion those to add at its end
     */
    private record Renaming(String since, String former, String present, List<String> words) {}

    /** A constant as records write it, with the type of its component. */
    private record RenamedValue(String type, String former, String present) {}

    /** Words to replace, from an index up to another one, and the index of the name. */
    private record Replacement(int name, int from, int to, Renaming renaming) {}

    private FormerNames() {}

    /** Returns the words of a rule with every former name replaced, each at its own place. */
    public static List<RuleToken> present(List<RuleToken> tokens) {
        List<Replacement> replacements =
                ALL.replacements(tokens.stream().map(RuleToken::text).toList());
        if (replacements.isEmpty()) {
            return tokens;
        }
        List<RuleToken> present = new ArrayList<>();
        int copied = 0;
        for (Replacement one : replacements) {
            present.addAll(tokens.subList(copied, one.from()));
            for (String word : one.renaming().words()) {
                RuleToken.Kind kind =
                        Character.isLetter(word.charAt(0))
                                ? RuleToken.Kind.WORD
                                : RuleToken.Kind.SIGN;
                present.add(new RuleToken(kind, word, tokens.get(one.from()).location()));
            }
            copied = one.to();
        }
        present.addAll(tokens.subList(copied, tokens.size()));
        return List.copyOf(present);
    }

    /** Returns a text of rules with every former name replaced. Lines stay where they are. */
    public static String present(String rules) {
        RuleWords words = RuleWords.of(rules);
        StringBuilder present = new StringBuilder();
        int copied = 0;
        for (Replacement one : ALL.replacements(words.texts())) {
            int begin = words.begin(one.from());
            int end = one.from() == one.to() ? begin : words.end(one.to() - 1);
            long lines = rules.substring(begin, end).chars().filter(each -> each == '\n').count();
            present.append(rules, copied, begin)
                    .append(String.join("", one.renaming().words()))
                    .append("\n".repeat((int) lines));
            copied = end;
        }
        return present + rules.substring(copied);
    }

    /** Returns the present name of a fact. */
    public static String presentFact(String type) {
        Renaming renaming = ALL.renamed.get(type);
        return renaming == null ? type : renaming.present();
    }

    /**
     * Returns the present word for the value of a component in a record, such as {@code work} for
     * the subject {@code shape}.
     */
    public static String presentValue(String component, String value) {
        return ALL.renamedValues()
                .filter(one -> one.type().equalsIgnoreCase(component))
                .filter(one -> one.former().equals(value))
                .map(RenamedValue::present)
                .findFirst()
                .orElse(value);
    }

    /**
     * Returns the values that conclusions of a type have in addition to those of earlier versions,
     * by component.
     */
    public static Map<String, String> addedValues(String type) {
        Map<String, String> added = new LinkedHashMap<>();
        List<String> components = List.copyOf(FactTypes.componentsOf(type).keySet());
        ALL.renamed.forEach(
                (key, renaming) -> {
                    if (key.startsWith(type + "/")) {
                        int former = Integer.parseInt(key.substring(type.length() + 1));
                        for (int at = 1; at < renaming.words().size(); at += 2) {
                            String component = components.get(former + at / 2);
                            added.put(component, renaming.words().get(at));
                        }
                    }
                });
        return added;
    }

    /** Returns whether earlier versions did not ask for a fact: {@code mails.restartable}. */
    public static boolean isAddedFact(String path) {
        return ALL.addedFacts.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    /** Returns a sentence with the present word for every former value of a component. */
    public static String presentSentence(String sentence) {
        return ALL.renamedValues()
                .reduce(
                        sentence,
                        (text, one) -> text.replaceAll("\\b" + one.former() + "\\b", one.present()),
                        (one, other) -> other);
    }

    private Stream<RenamedValue> renamedValues() {
        return renamed.values().stream()
                .filter(one -> one.former().contains(".") && one.words().size() == 3)
                .map(
                        one ->
                                new RenamedValue(
                                        one.words().get(0),
                                        word(one.former().substring(one.former().indexOf('.') + 1)),
                                        word(one.words().get(2))));
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the former names in a text of rules, each where it is first.
     *
     * @param file the file as the user would name it
     */
    public static List<FormerName> in(String file, String rules) {
        RuleWords words = RuleWords.of(rules);
        Map<String, FormerName> found = new LinkedHashMap<>();
        for (Replacement one : ALL.replacements(words.texts())) {
            Renaming renaming = one.renaming();
            Location location = words.location(file, one.name());
            found.putIfAbsent(
                    renaming.former(),
                    new FormerName(
                            renaming.former(), renaming.present(), renaming.since(), location));
        }
        return List.copyOf(found.values());
    }

    /**
     * Returns what to use in place of a name that is gone.
     *
     * @param name a fact, or a constant or component with its type: {@code Rate.perCall}
     */
    public static Optional<String> hint(String name) {
        return Optional.ofNullable(ALL.hints.get(name));
    }

    /** Returns the former names that have a present one, with it, in the order of the file. */
    public static Map<String, String> renamed() {
        Map<String, String> names = new LinkedHashMap<>();
        ALL.renamed.values().forEach(one -> names.put(one.former(), one.present()));
        return names;
    }

    /** Returns the names that are gone, with what to use in their place. */
    public static Map<String, String> gone() {
        return Map.copyOf(ALL.hints);
    }

    private List<Replacement> replacements(List<String> words) {
        List<Replacement> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            boolean isInside = at > 0 && words.get(at - 1).equals(".");
            if (!isInside && Character.isUpperCase(words.get(at).charAt(0))) {
                addName(words, at, found);
                addShape(words, at, found);
            }
        }
        found.sort(Comparator.comparing(Replacement::from));
        return found;
    }

    private void addName(List<String> words, int at, List<Replacement> found) {
        boolean isConstant = at + 2 < words.size() && words.get(at + 1).equals(".");
        String name = isConstant ? words.get(at) + "." + words.get(at + 2) : words.get(at);
        Renaming renaming = renamed.get(name);
        if (renaming != null) {
            found.add(new Replacement(at, at, at + (isConstant ? 3 : 1), renaming));
        }
    }

    /** Adds what is missing at the end of the values of a conclusion. */
    private void addShape(List<String> words, int at, List<Replacement> found) {
        if (at == 0 || !words.get(at - 1).equals("new")) {
            return;
        }
        int depth = 0;
        int values = 1;
        for (int next = at + 1; next < words.size(); next++) {
            String word = words.get(next);
            depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            values += word.equals(",") && depth == 1 ? 1 : 0;
            if (depth == 0) {
                Renaming shape = renamed.get(words.get(at) + "/" + values);
                if (shape != null) {
                    found.add(new Replacement(at, next, next, shape));
                }
                return;
            }
        }
    }

    private static FormerNames read() {
        FormerNames names = new FormerNames();
        try (InputStream file = FormerNames.class.getResourceAsStream(FILE)) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(names::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(FILE + " comes with the program", failure);
        }
        return names;
    }

    private void add(String line) {
        Matcher renaming = RENAMED.matcher(line);
        Matcher gone = GONE.matcher(line);
        Matcher added = ADDED.matcher(line);
        if (renaming.matches()) {
            addRenaming(renaming.group(1), renaming.group(2), renaming.group(3));
        } else if (gone.matches()) {
            hints.put(gone.group(2), gone.group(3));
        } else if (added.matches()) {
            addedFacts.add(added.group(1));
        } else {
            throw new IllegalStateException("invalid line in " + FILE + ": " + line);
        }
    }

    private void addRenaming(String since, String former, String present) {
        Matcher shape = SHAPE.matcher(former);
        String key =
                shape.matches() ? shape.group(1) + "/" + shape.group(2).split(",").length : former;
        String added = shape.matches() ? present.substring(former.length() - 1) : present;
        String text = shape.matches() ? added.substring(0, added.length() - 1) : added;
        renamed.put(key, new Renaming(since, former, present, RuleWords.of(text).texts()));
    }
}
