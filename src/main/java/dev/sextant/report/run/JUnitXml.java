package dev.sextant.report.run;

import dev.sextant.authoring.examine.ScenarioTestResult;
import dev.sextant.authoring.examine.Verdict;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Renders an examination as JUnit XML: a test case for each scenario, a failure where something is
 * not as expected, an error where it could not be read, skipped where it disagrees and says so.
 */
public final class JUnitXml {

    private static final int WIDTH = 120;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private JUnitXml() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** The examination as one XML document, with a line feed at its end. */
    public static String write(List<ScenarioTestResult> examined, List<RejectedInput> rejected) {
        try {
            return new JUnitXml().document(examined, rejected);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("text cannot fail to be written", impossible);
        }
    }

    private String document(List<ScenarioTestResult> examined, List<RejectedInput> rejected)
            throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line("testsuites");
        line("testsuite");
        xml.writeAttribute("name", "sextant test");
        xml.writeAttribute("tests", Integer.toString(examined.size() + rejected.size()));
        xml.writeAttribute(
                "failures", Long.toString(ExaminationText.count(examined, Verdict.FAILED)));
        xml.writeAttribute("errors", Integer.toString(rejected.size()));
        xml.writeAttribute(
                "skipped", Long.toString(ExaminationText.count(examined, Verdict.DISAGREES)));
        for (ScenarioTestResult one : examined) {
            testCase(one);
        }
        for (RejectedInput one : rejected) {
            testCase(one);
        }
        end();
        end();
        return text + "\n";
    }

    private void testCase(ScenarioTestResult examined) throws XMLStreamException {
        begin(examined.scenario().name(), examined.scenario().location());
        if (examined.verdict() == Verdict.FAILED) {
            List<String> lines = ExaminationText.failed(examined, WIDTH);
            detail("failure", lines.get(1).strip(), String.join("\n", lines));
        } else if (examined.verdict() == Verdict.DISAGREES) {
            detail("skipped", "disagrees: " + RealCasesText.reason(examined), "");
        }
        end();
    }

    private void testCase(RejectedInput rejected) throws XMLStreamException {
        begin(rejected.location().file(), rejected.location());
        String problems =
                rejected.problems().stream()
                        .map(Problem::toString)
                        .collect(Collectors.joining("\n"));
        detail("error", "rejected: " + rejected.problems().get(0).what(), problems);
        end();
    }

    private void begin(String name, Location location) throws XMLStreamException {
        line("testcase");
        xml.writeAttribute("classname", location.file());
        xml.writeAttribute("name", TextSanitizer.line(name));
    }

    private void detail(String element, String message, String content) throws XMLStreamException {
        line(element);
        xml.writeAttribute("message", TextSanitizer.line(message));
        xml.writeCharacters(
                content.lines().map(TextSanitizer::line).collect(Collectors.joining("\n")));
        xml.writeEndElement();
    }

    private void line(String element) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
    }

    private void end() throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }
}
