package dev.sextant.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, attributes and text; what stands in a text cannot become an element. */
final class Markup {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    Markup() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One step of writing. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn
     */
    Markup open(String element, String... attributes) {
        run(() -> xml.writeStartElement(element));
        return attributes(attributes);
    }

    /** More attributes of the element that was begun last, as long as nothing stands in it. */
    Markup attributes(String... attributes) {
        return run(
                () -> {
                    for (int index = 0; index < attributes.length; index += 2) {
                        xml.writeAttribute(
                                attributes[index], Printable.line(attributes[index + 1]));
                    }
                });
    }

    /** Ends the element that was begun last. */
    Markup close() {
        return run(xml::writeEndElement);
    }

    /** A line of text. */
    Markup text(String line) {
        return run(() -> xml.writeCharacters(Printable.line(line)));
    }

    /** A text of several lines, each with a line feed at its end. */
    Markup lines(String text) {
        text.lines().forEach(one -> text(one).line());
        return this;
    }

    /** A line feed. */
    Markup line() {
        return run(() -> xml.writeCharacters("\n"));
    }

    /** An element with a line of text and nothing else. */
    Markup element(String element, String line, String... attributes) {
        return open(element, attributes).text(line).close();
    }

    /** What was written so far. */
    String written() {
        run(xml::flush);
        return text.toString();
    }

    private Markup run(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("text cannot fail to be written", impossible);
        }
    }
}
