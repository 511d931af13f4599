package dev.sextant.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a sentence names a constant, where blanks instead of the underscores and a great K in
 * Kubernetes do not do: what the sentences of rules are filled with.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface InWords {

    /** The words, such as {@code HTTP API}. */
    String value();
}
