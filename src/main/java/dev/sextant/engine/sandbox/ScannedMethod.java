package dev.sextant.engine.sandbox;

import java.util.List;

/**
 * A compiled method with everything that it refers to.
 *
 * @param name its name
 * @param references what it refers to outside the rules, in the order found
 * @param calls what it calls or hands on of the classes that rules were compiled to
 * @param reads what it reads or writes of them
 * @param rule the name of the rule that it makes; null where it makes none
 */
public record ScannedMethod(
        Name name,
        List<CodeReference> references,
        List<Call> calls,
        List<CodeReference> reads,
        String rule) {

    /**
     * What tells a method from the others of its class.
     *
     * @param name its name
     * @param descriptor its types, in the form of class files
     */
    public record Name(String name, String descriptor) {}

    /**
     * A call of a method of the rules.
     *
     * @param owner the class that is named, in the form of class files
     * @param method the method
     */
    public record Call(String owner, Name method) {}
}
