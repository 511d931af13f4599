package dev.sextant.engine.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What compiled rules may refer to: what {@code allowed-code.txt} lists, each group with its
 * reason, and of the facts their constructors, components and constants. What only the frame of a
 * package may refer to is in {@code allowed-frame-code.txt}.
 */
public final class AllowedCode {

    private static final String FILE = "allowed-code.txt";
    private static final String FRAME_FILE = "allowed-frame-code.txt";
    private static final String FACTS = "dev.sextant.fact.";

    private static final Set<CodeReference> LISTED = read(FILE);
    private static final Set<CodeReference> FRAME = read(FRAME_FILE);

    private AllowedCode() {}

    /** Whether rules may refer to it. */
    public static boolean allows(CodeReference reference) {
        return LISTED.contains(reference)
                || reference.owner().startsWith(FACTS) && isOfFact(reference);
    }

    /** Whether the class that Drools generates for a package may refer to it, too. */
    public static boolean allowsInFrame(CodeReference reference) {
        return FRAME.contains(reference);
    }

    /** What the files list. */
    public static Set<CodeReference> listed() {
        Set<CodeReference> all = new HashSet<>(LISTED);
        all.addAll(FRAME);
        return Set.copyOf(all);
    }

    private static boolean isOfFact(CodeReference reference) {
        Class<?> type = fact(reference.owner());
        return switch (reference.kind()) {
            case TYPE -> type.isRecord() || type.isEnum();
            case CALL -> type.isRecord() && (isNew(reference) || isComponent(reference, type));
            case FIELD -> type.isEnum() && isConstant(reference, type);
            default -> false;
        };
    }

    private static boolean isNew(CodeReference reference) {
        return reference.name().equals("<init>");
    }

    private static boolean isComponent(CodeReference reference, Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .anyMatch(component -> component.getName().equals(reference.name()));
    }

    private static boolean isConstant(CodeReference reference, Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .anyMatch(constant -> ((Enum<?>) constant).name().equals(reference.name()));
    }

    private static Class<?> fact(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException("rules compiled against a fact that is gone", failure);
        }
    }

    private static Set<CodeReference> read(String name) {
        try (InputStream file = AllowedCode.class.getResourceAsStream(name)) {
            Set<CodeReference> listed = new HashSet<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> listed.addAll(references(line)));
            return Set.copyOf(listed);
        } catch (IOException failure) {
            throw new UncheckedIOException(name + " comes with the program", failure);
        }
    }

    /** A line is a kind, a class, and the names of its methods or fields. */
    private static List<CodeReference> references(String line) {
        String[] words = line.split(" +");
        CodeReference.Kind kind = CodeReference.Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
        if (words.length == 2) {
            return List.of(CodeReference.to(kind, words[1]));
        }
        return Arrays.stream(words)
                .skip(2)
                .map(name -> new CodeReference(kind, words[1], name))
                .toList();
    }
}
