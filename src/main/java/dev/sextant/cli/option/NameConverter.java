package dev.sextant.cli.option;

import dev.sextant.source.ComposedText;
import picocli.CommandLine.ITypeConverter;

/** Reads the name of a workload in the form in which scenarios are read. */
public final class NameConverter implements ITypeConverter<String> {

    @Override
    public String convert(String name) {
        return ComposedText.of(name);
    }
}
