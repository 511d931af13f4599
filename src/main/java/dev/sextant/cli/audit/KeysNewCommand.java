package dev.sextant.cli.audit;

import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.terminal.CommandFailedException;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.record.key.KeyPairFiles;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a key. */
@Command(
        name = "new",
        description = {
            "Create an Ed25519 key pair.",
            "NAME.key signs the seal of records: 'sextant run --record DIR --sign NAME.key'."
                    + " NAME.pub proves who signed: 'sextant verify DIR --key NAME.pub'.",
            "Whoever has NAME.key can sign as you, so only its owner can read the file. Sextant"
                    + " neither stores nor sends it. Existing files are never overwritten."
        },
        footerHeading = "%nExample:%n",
        footer = "  sextant keys new audit")
final class KeysNewCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @ParentCommand private KeysCommand keys;
    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            description = "Base name of the two files, with or without a folder.")
    private Path name;

    @Override
    public Integer call() {
        common.apply();
        if (name.getFileName() == null || name.getFileName().toString().matches("\\.{0,2}")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "(" + name + ") is not a valid name\n  Maybe use a word, such as audit.");
        }
        try {
            print(KeyPairFiles.create(name));
            return ExitCode.FINE.number();
        } catch (IOException failure) {
            throw new CommandFailedException(
                    ExitCode.OUTPUT,
                    "sextant: cannot create the keys: " + what(failure) + "\n  " + maybe(failure));
        }
    }

    private void print(KeyPairFiles files) {
        keys.terminal()
                .print(
                        List.of(
                                "written:  "
                                        + files.privateFile()
                                        + " signs records. Keep it secret.",
                                "written:  "
                                        + files.publicFile()
                                        + " verifies signatures. Give it to whoever verifies"
                                        + " records.",
                                "key id:   " + files.id()));
    }

    private static String what(IOException failure) {
        if (failure instanceof FileAlreadyExistsException) {
            return "the file " + failure.getMessage() + " already exists and is not overwritten";
        }
        if (failure instanceof NoSuchFileException) {
            return "there is no folder for " + failure.getMessage();
        }
        return failure instanceof AccessDeniedException
                ? failure.getMessage() + ": permission denied"
                : failure.getMessage();
    }

    private static String maybe(IOException failure) {
        return failure instanceof FileAlreadyExistsException
                ? "Maybe choose another name: signatures made with the old key need its public key."
                : "Maybe choose an existing folder that you may write to.";
    }
}
