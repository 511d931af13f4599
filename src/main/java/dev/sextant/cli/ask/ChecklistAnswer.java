package dev.sextant.cli.ask;

import dev.sextant.scenario.ScenarioDraft;
import dev.sextant.scenario.value.FactForm;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.scenario.value.FactReader;
import dev.sextant.source.SpellingSuggestion;
import dev.sextant.trace.FactPath;
import dev.sextant.whatif.sensitivity.InterviewQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An answer to a checklist: {@code gpu inference; privileged}, {@code none}, or with what nobody
 * knows, {@code memory 2 GiB; rest unknown}.
 *
 * @param values what each fact of the checklist is, as a scenario file has it
 * @param refused what is wrong with the answer, in lines; empty where nothing is
 */
record ChecklistAnswer(Map<FactPath, String> values, List<String> refused) {

    private static final Set<String> NONE =
            Set.of("none", "no", "nothing", "none of them", "none of these", "0");
    private static final Set<String> REST =
            Set.of("rest unknown", "others unknown", "other unknown", "?", "unknown");

    /** The answer about the facts of one owner. */
    static ChecklistAnswer of(InterviewQuestion question, List<FactPath> facts, String line) {
        Reader reader = new Reader(facts);
        List.of(line.split(";")).forEach(reader::read);
        reader.end();
        Map<FactPath, String> values = new LinkedHashMap<>();
        for (FactPath fact : facts) {
            String usual = usual(question, fact).orElse(FactReader.UNKNOWN);
            String otherwise = reader.isRestUsual() ? usual : FactReader.UNKNOWN;
            values.put(fact, reader.values.getOrDefault(fact, otherwise));
        }
        return new ChecklistAnswer(values, reader.refused);
    }

    /** What a fact is if nobody mentions it, as a scenario file has it. */
    static Optional<String> usual(InterviewQuestion question, FactPath fact) {
        return question.usual(fact).map(it -> AnswerWriter.written(ScenarioDraft.key(fact), it));
    }

    /** The facts with their values as people say them: first those that are something. */
    String spoken() {
        List<String> named = new ArrayList<>();
        List<String> none = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        values.forEach(
                (fact, value) -> {
                    switch (said(value)) {
                        case "none", "no" -> none.add(fact.key());
                        case FactReader.UNKNOWN -> unknown.add(fact.key());
                        default -> named.add(fact.key() + " " + said(value));
                    }
                });
        List<String> parts = new ArrayList<>();
        if (!named.isEmpty()) {
            parts.add(String.join("; ", named));
        }
        if (!none.isEmpty()) {
            parts.add("none or no: " + String.join(", ", none));
        }
        if (!unknown.isEmpty()) {
            parts.add("unknown: " + String.join(", ", unknown));
        }
        return String.join("; ", parts);
    }

    /** A value as people say it, from how a scenario file has it. */
    private static String said(String written) {
        return switch (written) {
            case "[]" -> "none";
            case "true" -> "yes";
            case "false" -> "no";
            default -> written.replaceAll("^\\[|]$", "");
        };
    }

    /** All facts unknown. */
    static ChecklistAnswer unknown(List<FactPath> facts) {
        Map<FactPath, String> values = new LinkedHashMap<>();
        facts.forEach(fact -> values.put(fact, FactReader.UNKNOWN));
        return new ChecklistAnswer(values, List.of());
    }

    private static boolean isUnknown(String part) {
        return SpokenCommand.of(part).filter(SpokenCommand.UNKNOWN::equals).isPresent();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static final class Reader {

        private final List<FactPath> facts;
        private final Map<FactPath, String> values = new LinkedHashMap<>();
        private final List<String> refused = new ArrayList<>();
        private final List<String> mentioned = new ArrayList<>();
        private FactPath last;
        private boolean isNone;
        private boolean isRestUnknown;

        Reader(List<FactPath> facts) {
            this.facts = facts;
        }

        /** Whether what is not mentioned is as usual. */
        boolean isRestUsual() {
            return isNone || !isRestUnknown;
        }

        /** A part begins with a fact or its number; else it is a word of exactly one of them. */
        void read(String text) {
            String part = text.strip();
            if (part.isEmpty()) {
                return;
            }
            if (NONE.contains(plain(part))) {
                isNone = true;
                return;
            }
            if (REST.contains(plain(part)) || isUnknown(part)) {
                isRestUnknown = true;
                return;
            }
            Optional<FactPath> named = named(part);
            if (named.isPresent()) {
                mentioned.add(part);
                putNamed(named.get(), part);
                return;
            }
            if (part.contains(",")) {
                List.of(part.split(",")).forEach(this::read);
                return;
            }
            mentioned.add(part);
            List<FactPath> having = facts.stream().filter(fact -> isWordOf(fact, part)).toList();
            if (last != null && having.contains(last)) {
                put(last, part);
            } else if (having.size() == 1) {
                put(having.get(0), part);
            } else {
                refuse(part, having);
            }
        }

        /** Refuses a line that says nothing, and one that says none and more. */
        void end() {
            if (isNone && !mentioned.isEmpty()) {
                refused.add("none means no fact at all, but " + mentioned.get(0) + " is there too");
                refused.add("Maybe leave out none.");
            } else if (mentioned.isEmpty() && !isNone && !isRestUnknown) {
                refused.add("Nothing was entered.");
                refused.add("Maybe enter none, or don't know to skip this question.");
            }
        }

        private Optional<FactPath> named(String part) {
            String first = part.split("[\\s:=]", 2)[0];
            if (first.matches("\\d{1,2}")) {
                int number = Integer.parseInt(first);
                return number >= 1 && number <= facts.size()
                        ? Optional.of(facts.get(number - 1))
                        : Optional.empty();
            }
            return facts.stream().filter(fact -> fact.key().equalsIgnoreCase(first)).findFirst();
        }

        private static boolean isWordOf(FactPath fact, String part) {
            FactKey key = ScenarioDraft.key(fact);
            return !key.words().isEmpty()
                    && !part.matches("\\d+")
                    && AnswerWriter.word(key, part).isPresent();
        }

        /** Several numbers may be facts or choices of the first one: nobody can know. */
        private void putNamed(FactPath fact, String part) {
            if (part.matches("\\d{1,2}(\\s+\\d{1,2}){2,}")) {
                refused.add("(" + part + ") may be several facts, or choices of " + fact.key());
                refused.add("Maybe separate facts with ; and choices with a comma.");
                return;
            }
            put(fact, part.replaceFirst("^[\\w-]+\\s*[:=]?\\s*", ""));
        }

        private void put(FactPath fact, String value) {
            FactKey key = ScenarioDraft.key(fact);
            if (value.isBlank() && key.form() != FactForm.FLAG) {
                refused.add(fact.key() + " has no value");
                refused.add(
                        key.words().isEmpty()
                                ? "Maybe add it, as in "
                                        + fact.key()
                                        + " "
                                        + AnswerHint.example(key, null)
                                        + "."
                                : "Maybe add one of these: "
                                        + String.join(", ", key.words())
                                        + ".");
                return;
            }
            last = fact;
            boolean isUnknown = isUnknown(value) && AnswerWriter.word(key, value).isEmpty();
            String written =
                    isUnknown
                            ? FactReader.UNKNOWN
                            : AnswerWriter.written(key, value.isBlank() ? "yes" : value);
            String before = values.get(fact);
            if (before == null || before.equals(written)) {
                values.put(fact, written);
            } else if (isListOfWords(key, before) && isListOfWords(key, written)) {
                values.put(fact, merged(before, written));
            } else {
                String first = said(before);
                refused.add(fact.key() + " has two values: " + first + " and " + said(written));
                refused.add("Maybe enter only one, as in " + fact.key() + " " + first + ".");
            }
        }

        private static boolean isListOfWords(FactKey key, String written) {
            return key.form() == FactForm.CHOICES && written.matches("\\[.+]");
        }

        private static String merged(String one, String other) {
            Set<String> words = new LinkedHashSet<>(List.of(said(one).split(", ")));
            words.addAll(List.of(said(other).split(", ")));
            return "[" + String.join(", ", words) + "]";
        }

        private void refuse(String part, List<FactPath> having) {
            refused.add("(" + part + ") does not begin with one of these facts");
            List<String> keys = facts.stream().map(FactPath::key).toList();
            if (!having.isEmpty()) {
                refused.add("Maybe you mean " + having.get(0).key() + " " + part + ".");
                return;
            }
            String first = part.split("[\\s:=]", 2)[0];
            refused.add(
                    SpellingSuggestion.nearest(first, keys)
                            .map(
                                    key ->
                                            "Maybe you mean "
                                                    + key
                                                    + part.substring(first.length())
                                                    + ".")
                            .or(() -> near(part))
                            .orElse("Maybe enter none, or the number of a fact and its value."));
        }

        private Optional<String> near(String part) {
            for (FactPath fact : facts) {
                Optional<String> word =
                        SpellingSuggestion.nearest(part, ScenarioDraft.key(fact).words());
                if (word.isPresent()) {
                    return Optional.of("Maybe you mean " + fact.key() + " " + word.get() + ".");
                }
            }
            return Optional.empty();
        }
    }
}
