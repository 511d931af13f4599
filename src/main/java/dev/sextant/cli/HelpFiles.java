package dev.sextant.cli;

import dev.sextant.cli.option.RulePermissionCheck;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.store.RealDisk;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;

/**
 * Writes what shells and manuals know of the commands, from the commands themselves: the build puts
 * it into the package.
 */
public final class HelpFiles {

    private HelpFiles() {}

    /**
     * Writes {@code completions} and {@code man} into a folder.
     *
     * @param args the folder
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = Path.of(args[0]).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
        }
    }

    /** The files by their paths. */
    static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("completions/sextant.bash", BashCompletion.of(commandLine()));
        addPages(commandLine(), files);
        return files;
    }

    /** All commands. */
    static CommandLine commandLine() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Terminal terminal = new Terminal(nowhere, nowhere, 80);
        return new SextantCommand(
                        terminal, LocalDate.EPOCH, RulePermissionCheck.ofNobody(), new RealDisk())
                .commandLine();
    }

    private static void addPages(CommandLine command, Map<String, String> files) {
        ManualPage page = new ManualPage(command.getCommandSpec());
        files.put("man/man1/" + page.name() + ".1", page.text());
        command.getSubcommands().values().forEach(each -> addPages(each, files));
    }
}
