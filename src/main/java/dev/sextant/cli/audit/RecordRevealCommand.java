package dev.sextant.cli.audit;

import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.record.key.KeyFileException;
import dev.sextant.record.key.RedactionKey;
import dev.sextant.record.redact.RedactedFolder;
import dev.sextant.record.redact.SaltedValue;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.source.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows that values are those that were taken out of records. */
@Command(
        name = "reveal",
        description = {
            "Compare inputs with records from which values were redacted.",
            "Shows each value with its path and salt, and whether a record holds the digest of the"
                + " three. The digest is the SHA-256 of the printed line from the bracket on. You"
                + " can pass on a line as it is. It reveals nothing about other values."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  sextant record reveal records shops.jsonl --redact-key redact.key",
            "  printf %%s '[\"5f…\",\"thumbnails.memory\",2048]' | sha256sum"
        })
final class RecordRevealCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @ParentCommand private RecordCommand records;
    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of records.")
    private Path folder;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PATH",
            description = "The inputs, exactly as they were decided.")
    private List<Path> inputs;

    @Option(
            names = "--redact-key",
            paramLabel = "FILE",
            required = true,
            description = "Key that the records were redacted with.")
    private Path key;

    private static final String OTHER_INPUT =
            "sextant: the records do not match these inputs\n"
                    + "  Maybe an input was changed: the salts depend on every byte of it, so one"
                    + " change affects every line.";

    private final List<Problem> problems = new ArrayList<>();

    @Override
    public Integer call() {
        common.apply();
        RedactedFolder redacted = read();
        records.terminal().complain(problems);
        boolean isEachThere = problems.isEmpty();
        boolean any = false;
        for (ScenarioInput input : records.terminal().read(inputs).inputs()) {
            records.terminal().complain(input.problems());
            if (input instanceof AcceptedScenario accepted) {
                isEachThere &= isRecorded(accepted, redacted);
                any = true;
            }
        }
        if (!any) {
            return ExitCode.NO_SCENARIO.number();
        }
        if (!isEachThere && problems.isEmpty()) {
            records.terminal().complain(OTHER_INPUT);
        }
        return (isEachThere ? ExitCode.FINE : ExitCode.DIFFERS).number();
    }

    private boolean isRecorded(AcceptedScenario input, RedactedFolder redacted) {
        boolean isEachThere = true;
        records.terminal()
                .print(
                        List.of(
                                TextSanitizer.line(
                                        input.location() + ": " + input.scenario().name())));
        for (SaltedValue salted : redacted.salting().salted(input)) {
            boolean isThere = redacted.holds(salted);
            isEachThere &= isThere;
            records.terminal()
                    .print(
                            List.of(
                                    (isThere ? "  recorded:      " : "  not recorded:  ")
                                            + salted.text()));
        }
        return isEachThere;
    }

    private RedactedFolder read() {
        try {
            return RedactedFolder.read(folder, RedactionKey.read(key), problems::add);
        } catch (KeyFileException refused) {
            throw wrong(refused.getMessage(), refused.maybe());
        } catch (IOException failure) {
            throw wrong(
                    folder + " cannot be read: " + failure.getMessage(),
                    "Maybe it is not a folder of records, or it was changed.");
        }
    }

    private ParameterException wrong(String what, String maybe) {
        return new ParameterException(spec.commandLine(), what + "\n  " + maybe);
    }
}
