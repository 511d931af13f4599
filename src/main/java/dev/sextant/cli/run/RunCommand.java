package dev.sextant.cli.run;

import dev.sextant.Sextant;
import dev.sextant.cli.option.AsOfOption;
import dev.sextant.cli.option.CommandContext;
import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.option.KnowledgeOption;
import dev.sextant.cli.option.RulesOption;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.report.run.RunReport;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.model.Rulebook;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Decides scenarios. */
@Command(
        name = "run",
        description =
                "Recommend where the platform and each workload of every scenario should run.",
        footerHeading = "%nExample:%n",
        footer = {
            "  sextant run scenarios/stories",
            "  sextant run --format csv,jsonl --out answers many.jsonl",
            "  sextant run --record decisions-2026 --sign audit.key many.jsonl"
        })
public final class RunCommand implements Callable<Integer> {

    /** The width of a line in a file: it does not depend on where it is written. */
    private static final int WIDTH_IN_FILE = 120;

    @Mixin private RunOptions options;
    @Mixin private OutOption out;
    @Mixin private CommonOptions common;
    @Mixin private RulesOption rules;
    @Mixin private AsOfOption asOf;
    @Mixin private KnowledgeOption knowledge;
    @Mixin private EngineOption engine;
    @Mixin private SettledOption settled;
    @ParentCommand private CommandContext context;
    @Spec private CommandSpec spec;

    @Option(
            names = "--compare-knowledge",
            description =
                    "Show where the article alone gives another answer than all rules, and which"
                            + " rules make the difference.")
    private boolean compare;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description =
                    "Output format: ${COMPLETION-CANDIDATES}. With --out, several can be given,"
                            + " separated by commas. Default: text.")
    private List<RunFormat> formats = new ArrayList<>();

    @Override
    public Integer call() {
        common.apply();
        check();
        RuleFolder read = rules.read();
        Sextant loaded =
                engine.with(rules.cacheOption().load(read).withKnowledge(knowledge.knowledge()));
        if (compare) {
            return compare(loaded).number();
        }
        ScenarioDecider deciding =
                new ScenarioDecider(
                        loaded,
                        engine,
                        settled,
                        formats.contains(RunFormat.html) ? new PageExplainer(loaded) : null,
                        out.record().recording(loaded, knowledge.knowledge(), options.paths()));
        InputStream in =
                new RedactionPreview(options, context.terminal())
                        .require(out.record().redact().unmatched());
        RunExecutor run = new RunExecutor(options, deciding, in, context.terminal());
        ExitCode code =
                out.isWanted()
                        ? inFolder(read, loaded.rulebook())
                                .go(run, loaded.rulebook(), context.disk())
                        : run.go(
                                new TerminalRunOutput(
                                        printed(loaded.rulebook()), context.terminal()));
        if (!code.isInterruption()) {
            asOf.warnOfOld(deciding.figures(), loaded.rulebook(), context);
        }
        return code.number();
    }

    private FolderRunner inFolder(RuleFolder read, Rulebook rulebook) {
        return new FolderRunner(
                out,
                reports(rulebook),
                out.record()
                        .writer(
                                read.trusting(rules.trust()),
                                knowledge.knowledge(),
                                settled.isWanted(),
                                engine.isCompiled()),
                spec,
                context.terminal());
    }

    private RunReport printed(Rulebook rulebook) {
        return format().report(rulebook, knowledge.knowledge(), context.terminal().width());
    }

    private RunFormat format() {
        return formats.isEmpty() ? RunFormat.text : formats.get(0);
    }

    private Map<String, RunReport> reports(Rulebook rulebook) {
        Map<String, RunReport> reports = new LinkedHashMap<>();
        List<RunFormat> unless = out.record().isWanted() ? List.of() : List.of(RunFormat.text);
        for (RunFormat each : formats.isEmpty() ? unless : formats) {
            reports.put(each.file(), each.report(rulebook, knowledge.knowledge(), WIDTH_IN_FILE));
        }
        return reports;
    }

    private ExitCode compare(Sextant loaded) {
        KnowledgeComparisonRunner comparing =
                new KnowledgeComparisonRunner(loaded, context.terminal());
        ExitCode code =
                comparing.run(
                        context.terminal().read(options.paths(), options.excluded()),
                        format() == RunFormat.json);
        asOf.warnOfOld(comparing.figures(), loaded.rulebook(), context);
        return code;
    }

    private void check() {
        options.check();
        engine.check();
        out.check(options.paths());
        if (formats.size() > 1 && !out.isWanted()) {
            throw wrong(
                    "only one format can go to standard output",
                    "write one file per format with --out DIR.");
        }
        if (out.record().redact().isGiven() && !formats.isEmpty()) {
            throw wrong(
                    "'--redact' removes values only from records, and '--format' would print them",
                    "omit '--format', and use 'sextant record show'.");
        }
        if (compare && options.isLenient()) {
            throw wrong(
                    "'--compare-knowledge' compares complete scenarios and cannot be combined with"
                            + " '--lenient'",
                    "omit one of them.");
        }
        if (compare && out.isWanted()) {
            throw wrong(
                    "'--compare-knowledge' prints its result and cannot be combined with an output"
                            + " folder",
                    "omit one of them.");
        }
        if (compare && knowledge.isGiven()) {
            throw wrong(
                    "'--compare-knowledge' cannot be combined with '--knowledge'",
                    "omit one of them.");
        }
    }

    private ParameterException wrong(String what, String maybe) {
        return new ParameterException(spec.commandLine(), what + "\n  Maybe " + maybe);
    }
}
