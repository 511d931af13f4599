package dev.sextant.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The unit and the allowed range of a given fact that is measured: what the reader of scenarios and
 * the schema go by.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Measure {

    /** The unit in which the fact is stored. */
    Unit unit();

    /** The key in a scenario file, where it is not the component's name. */
    String key() default "";

    /** Which end of a written bound the component keeps. */
    End end() default End.BOTH;

    /** The value must be above this. */
    double above() default Double.NEGATIVE_INFINITY;

    /** The value must be at least this. */
    double atLeast() default Double.NEGATIVE_INFINITY;

    /** The value must be at most this. */
    double atMost() default Double.POSITIVE_INFINITY;

    /** An end of a bound such as {@code 2m..30m}. */
    enum End {
        /** A plain figure, no bound. */
        BOTH,
        /** The lower end. */
        LOWER,
        /** The upper end. */
        UPPER
    }
}
