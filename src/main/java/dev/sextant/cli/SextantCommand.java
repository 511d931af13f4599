package dev.sextant.cli;

import dev.sextant.store.OutputDisk;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command line of Sextant: all its commands. */
@Command(
        name = "sextant",
        description =
                "Recommends where each workload of a platform should run, and explains why: on"
                        + " Kubernetes, on serverless or on neither.",
        footerHeading = "%nExample:%n",
        footer = {
            "  sextant run scenarios/stories",
            "",
            "Exit codes:",
            "  0   success",
            "  1   an input was rejected, failed or did not match its expectation",
            "  2   invalid usage",
            "  3   no scenario could be read",
            "  4   the rules do not compile or break a convention",
            "  5   verification failed, or a replay gave a different result",
            "  6   output could not be written",
            "  7   a limit or timeout was exceeded",
            "  8   the output folder is in use",
            "  70  internal error",
            "  130, 143  interrupted or terminated"
        })
final class SextantCommand implements Callable<Integer> {

    /** The version, as the build has it. */
    static final String VERSION = "0.1.0";

    private static final List<Class<?>> COMMANDS =
            List.of(
                    RunCommand.class,
                    ExplainCommand.class,
                    WhyNotCommand.class,
                    FlipCommand.class,
                    AskCommand.class,
                    TestCommand.class,
                    TemplateCommand.class,
                    LimitsCommand.class,
                    VerifyCommand.class,
                    ReplayCommand.class,
                    RecordCommand.class,
                    AuditCommand.class,
                    KeysCommand.class,
                    RulesCommand.class);

    @Mixin private CommonOptions common;
    @Mixin private RulesOption rules;

    @Option(
            names = {"-V", "--version"},
            description = "Show the version and the digest of the rules, and exit.")
    private boolean version;

    private final Terminal terminal;
    private final LocalDate today;
    private final RulePermissionCheck open;
    private final OutputDisk disk;

    SextantCommand(Terminal terminal, LocalDate today, RulePermissionCheck open, OutputDisk disk) {
        this.disk = disk;
        this.terminal = terminal;
        this.today = today;
        this.open = open;
    }

    /**
     * The command line, with the one command that the arguments begin with; else with all. To make
     * all of them would take a tenth of a second of each start.
     */
    CommandLine commandLine(String... args) {
        CommandLine commandLine = new CommandLine(this);
        List<Class<?>> asked =
                COMMANDS.stream()
                        .filter(each -> args.length > 0 && name(each).equals(args[0]))
                        .toList();
        (asked.isEmpty() ? COMMANDS : asked).forEach(commandLine::addSubcommand);
        return commandLine;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    Terminal terminal() {
        return terminal;
    }

    /** The day that the clock shows. */
    LocalDate today() {
        return today;
    }

    /** What says of rules that others may change them. */
    RulePermissionCheck open() {
        return open;
    }

    /** What the files of runs go to. */
    OutputDisk disk() {
        return disk;
    }

    @Override
    public Integer call() {
        common.apply();
        if (version) {
            terminal.print("sextant " + VERSION + "\n");
            terminal.print("rules " + rules.read().digest() + "\n");
        } else {
            terminal.print(commandLine().getUsageMessage());
        }
        return ExitCode.FINE.number();
    }
}
