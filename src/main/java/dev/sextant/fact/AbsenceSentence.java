package dev.sextant.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The sentences that say that a fact is absent, where "no" and the name of its type would not read
 * well. The first sentence that names every constraint on the fact is used.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AbsenceSentence {

    /**
     * The sentences, with components in braces: {@code nothing rules out {style} for {workload}}.
     * {@code {~platform}} is a constraint that goes without saying, and {@code {troubled=false}} is
     * one that the sentence says in other words.
     */
    String[] value();
}
