package dev.sextant.cli;

import dev.sextant.Sextant;
import dev.sextant.cli.ask.AskCommand;
import dev.sextant.cli.audit.AuditCommand;
import dev.sextant.cli.audit.KeysCommand;
import dev.sextant.cli.audit.LimitsCommand;
import dev.sextant.cli.audit.RecordCommand;
import dev.sextant.cli.audit.ReplayCommand;
import dev.sextant.cli.audit.VerifyCommand;
import dev.sextant.cli.explain.ExplainCommand;
import dev.sextant.cli.explain.WhyNotCommand;
import dev.sextant.cli.flip.FlipCommand;
import dev.sextant.cli.option.CommandContext;
import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.option.RulePermissionCheck;
import dev.sextant.cli.option.RulesOption;
import dev.sextant.cli.rules.RulesCommand;
import dev.sextant.cli.run.RunCommand;
import dev.sextant.cli.run.TemplateCommand;
import dev.sextant.cli.run.TestCommand;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
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
final class SextantCommand implements CommandContext, Callable<Integer> {

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
    private final RulePermissionCheck permissions;
    private final OutputDisk disk;

    SextantCommand(
            Terminal terminal, LocalDate today, RulePermissionCheck permissions, OutputDisk disk) {
        this.disk = disk;
        this.terminal = terminal;
        this.today = today;
        this.permissions = permissions;
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

    @Override
    public Terminal terminal() {
        return terminal;
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public RulePermissionCheck permissions() {
        return permissions;
    }

    @Override
    public OutputDisk disk() {
        return disk;
    }

    @Override
    public Integer call() {
        common.apply();
        if (version) {
            terminal.print("sextant " + Sextant.VERSION + "\n");
            terminal.print("rules " + rules.read().digest() + "\n");
        } else {
            terminal.print(commandLine().getUsageMessage());
        }
        return ExitCode.FINE.number();
    }
}
