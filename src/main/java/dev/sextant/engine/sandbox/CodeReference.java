package dev.sextant.engine.sandbox;

/**
 * Something outside the rules that compiled code refers to.
 *
 * @param kind how
 * @param owner the class, with its package
 * @param name the method or field; empty where the class itself is meant
 */
public record CodeReference(Kind kind, String owner, String name) {

    /** A reference to a class itself. */
    public static CodeReference to(Kind kind, String owner) {
        return new CodeReference(kind, owner, "");
    }

    /** The class and, where there is one, the method or field. */
    public String target() {
        return name.isEmpty() ? owner : owner + "." + name;
    }

    /** What it does, as people read it. */
    @Override
    public String toString() {
        return kind.verb + " " + target();
    }

    /** How code refers to something. */
    public enum Kind {
        /** A method or constructor is called, or its handle taken. */
        CALL("calls"),
        /** A field is read or written. */
        FIELD("reads"),
        /** A class is written as a value, tested for or cast to. */
        TYPE("names the class"),
        /** A class of the rules extends or implements another. */
        SUPERTYPE("is a kind of"),
        /** A method is asked at run time for what is called. */
        BOOTSTRAP("is linked by"),
        /** A method of the rules is not written in Java. */
        NATIVE("declares the native method"),
        /** A class does not stand in a package of rules. */
        PLACE("makes the class");

        private final String verb;

        Kind(String verb) {
            this.verb = verb;
        }
    }
}
