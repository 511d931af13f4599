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
        boolean isRestKnown = true;
        if (!NONE.contains(plain(line))) {
            for (String part : line.split("\\s*;\\s*")) {
                if (REST.contains(plain(part)) || isUnknown(part)) {
                    isRestKnown = false;
                } else if (!part.isBlank()) {
                    reader.read(part.strip());
                }
            }
        }
        Map<FactPath, String> values = new LinkedHashMap<>();
        for (FactPath fact : facts) {
            String usual = usual(question, fact).orElse(FactReader.UNKNOWN);
            String otherwise = isRestKnown ? usual : FactReader.UNKNOWN;
            values.put(fact, reader.values.getOrDefault(fact, otherwise));
        }
        return new ChecklistAnswer(values, reader.refused);
    }

    /** What a fact is if nobody mentions it, as a scenario file has it. */
    static Optional<String> usual(InterviewQuestion question, FactPath fact) {
        return question.usual(fact).map(it -> AnswerWriter.written(ScenarioDraft.key(fact), it));
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
        private FactPath last;

        Reader(List<FactPath> facts) {
            this.facts = facts;
        }

        /** A part begins with a fact or its number; else it is a word of exactly one of them. */
        void read(String part) {
            Optional<FactPath> named = named(part);
            if (named.isPresent()) {
                put(named.get(), part.replaceFirst("^[\\w-]+\\s*[:=]?\\s*", ""));
                return;
            }
            if (part.contains(",")) {
                List.of(part.split("\\s*,\\s*")).forEach(this::read);
                return;
            }
            List<FactPath> having = facts.stream().filter(fact -> isWordOf(fact, part)).toList();
            if (last != null && having.contains(last)) {
                add(last, part);
            } else if (having.size() == 1) {
                add(having.get(0), part);
            } else {
                refuse(part, having);
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
            values.put(fact, AnswerWriter.written(key, value.isBlank() ? "yes" : value));
        }

        /** Adds a word to the list of a fact, or gives it a value. */
        private void add(FactPath fact, String word) {
            FactKey key = ScenarioDraft.key(fact);
            String now = values.get(fact);
            boolean isLonger = key.form() == FactForm.CHOICES && now != null;
            put(fact, isLonger ? now.substring(1, now.length() - 1) + ", " + word : word);
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
