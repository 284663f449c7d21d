// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that includes CLI11 (it costs seconds to compile).
#include "app/cli/command_line.h"

#include "app/cli/commands.h"
#include "app/text/text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <string_view>

namespace lockstep {

namespace {

constexpr std::array<std::string_view, 14> commandNames{"new",       "import", "remove",   "detect",   "findings",
                                                        "report",    "export", "verify",   "simulate", "evaluate",
                                                        "benchmark", "log",    "annotate", "tag"};

std::string words(const char* source)
{
    return toUtf8(cliText(source));
}

/// The grammar and, after parsing, the one command to run.
class Grammar {
public:
    Grammar()
        : m_app(words(QT_TRANSLATE_NOOP("cli", "Lockstep: a research workbench for engagement-fraud "
                                               "investigations. Without a command it opens the window.")),
                "lockstep")
    {
        m_app.set_version_flag("--version", std::string(LOCKSTEP_VERSION));
        m_app.require_subcommand(1);
        addNew();
        addImport();
        addRemove();
        addDetect();
        addFindings();
        addReport();
        addExport();
        addVerify();
        addSimulate();
        addEvaluate();
        addBenchmark();
        addLog();
        addAnnotate();
        addTag();
    }

    int parseAndRun(int argc, const char* const* argv)
    {
        try {
            m_app.parse(argc, argv);
        } catch (const CLI::ParseError& problem) {
            // Help and version are "errors" with code 0 for CLI11; everything else is bad usage.
            return m_app.exit(problem) == 0 ? 0 : 2;
        }
        return m_run(Output(m_json));
    }

private:
    CLI::App* command(const char* name, const char* what)
    {
        auto* added = m_app.add_subcommand(name, words(what));
        added->add_flag("--json", m_json, words(QT_TRANSLATE_NOOP("cli", "One JSON document on standard output")));
        return added;
    }

    template <class Options>
    void onRun(CLI::App* command, Options& options, int (*run)(const Options&, const Output&))
    {
        command->callback(
            [this, &options, run] { m_run = [&options, run](const Output& o) { return run(options, o); }; });
    }

    void addCase(CLI::App* to, std::string& path)
    {
        to->add_option("case", path, words(QT_TRANSLATE_NOOP("cli", "The case file, *.lockstep")))->required();
    }

    void addNew()
    {
        auto* c = command("new", QT_TRANSLATE_NOOP("cli", "Make an empty case"));
        addCase(c, m_new.casePath);
        c->add_option(
            "--sample", m_new.sample,
            words(QT_TRANSLATE_NOOP("cli", "Fill it with a synthetic sample: bought-batch, like-subscription, "
                                           "giveaway or nothing-unusual")));
        onRun(c, m_new, runNew);
    }

    void addImport()
    {
        auto* c = command("import", QT_TRANSLATE_NOOP("cli", "Import files into a case"));
        addCase(c, m_import.casePath);
        c->add_option("files", m_import.files,
                      words(QT_TRANSLATE_NOOP("cli", "Files, folders and zip archives to import")))
            ->required();
        c->add_option("--format", m_import.format,
                      words(QT_TRANSLATE_NOOP("cli", "Format; recognised when left out")));
        c->add_option(
            "--map", m_import.mapping,
            words(QT_TRANSLATE_NOOP("cli", "Columns of the file: FIELD=COLUMN,... e.g. actor=user,time=liked_at")));
        c->add_flag("--logins", m_import.logins,
                    words(QT_TRANSLATE_NOOP("cli", "Read the logins of an export too, for an account that was taken "
                                                   "over: they hold addresses and devices")));
        c->add_option("--sheet", m_import.sheet,
                      words(QT_TRANSLATE_NOOP("cli", "Excel workbook: name of the sheet; the first when left out")));
        c->add_option(
             "--profile", m_import.profile,
             words(QT_TRANSLATE_NOOP("cli", "Mapping profile: its name, or a file that somebody has shared")))
            ->excludes("--map");
        c->add_option(
            "--kind", m_import.verb,
            words(QT_TRANSLATE_NOOP("cli", "like, follow, unfollow, comment, share, view or mention, when the "
                                           "file has no column for it")));
        c->add_option(
            "--target", m_import.target,
            words(QT_TRANSLATE_NOOP(
                "cli", "Follower list, counts, posts, export by an owner: whose, where the file does not say it")));
        c->add_option("--timezone", m_import.timeZone,
                      words(QT_TRANSLATE_NOOP(
                          "cli", "Zone of times without a zone, e.g. Europe/Amsterdam; UTC when left out")));
        c->add_option("--order", m_import.order,
                      words(QT_TRANSLATE_NOOP("cli", "Follower list: newest-first, oldest-first or unknown")))
            ->check(CLI::IsMember({"newest-first", "oldest-first", "unknown"}));
        onRun(c, m_import, runImport);
    }

    void addRemove()
    {
        auto* c = command("remove", QT_TRANSLATE_NOOP("cli", "Take a data set out of a case, so that its file can be "
                                                             "imported anew"));
        addCase(c, m_remove.casePath);
        c->add_option("dataset", m_remove.dataSet,
                      words(QT_TRANSLATE_NOOP("cli", "Number of the data set, its title or the name of its file")))
            ->required();
        onRun(c, m_remove, runRemove);
    }

    void addDetect()
    {
        auto* c = command("detect", QT_TRANSLATE_NOOP("cli", "Look for coordination in a case"));
        addCase(c, m_detect.casePath);
        c->add_option("--detector", m_detect.detectors,
                      words(QT_TRANSLATE_NOOP("cli", "Only this detector, e.g. D1; may be given several times")));
        c->add_option("--seed", m_detect.seed, words(QT_TRANSLATE_NOOP("cli", "Seed of every random draw")));
        c->add_option("--threads", m_detect.threads,
                      words(QT_TRANSLATE_NOOP("cli", "Threads; the result is the same for any number")))
            ->check(CLI::Range(1, 256));
        c->add_option("--decoys", m_detect.decoys,
                      words(QT_TRANSLATE_NOOP("cli", "Re-shuffled versions of the data to run as well")))
            ->check(CLI::Range(0, 10'000));
        c->add_option(
             "--prior", m_detect.prior,
             words(QT_TRANSLATE_NOOP("cli", "Odds against a planted group before looking, 1 to this: 99 for a "
                                            "search without an occasion, 9 after a tip. Printed with the "
                                            "findings; grades do not hang on it")))
            ->check(CLI::Range(1.0, 1'000'000.0))
            ->type_name("NUMBER");
        onRun(c, m_detect, runDetect);
    }

    void addFindings()
    {
        auto* c = command("findings", QT_TRANSLATE_NOOP("cli", "Show what the last detection found"));
        addCase(c, m_findings.casePath);
        onRun(c, m_findings, runFindings);
    }

    void addReport()
    {
        auto* c = command("report", QT_TRANSLATE_NOOP("cli", "Write the PDF report"));
        addCase(c, m_report.casePath);
        c->add_option("-o,--out", m_report.out, words(QT_TRANSLATE_NOOP("cli", "File to write")))->required();
        c->add_option("--lang", m_report.language,
                      words(QT_TRANSLATE_NOOP("cli", "en or nl; the language of the program when left out")))
            ->check(CLI::IsMember({"en", "nl"}));
        c->add_flag("--redacted", m_report.redacted,
                    words(QT_TRANSLATE_NOOP("cli", "Numbers instead of names, different in every report")));
        onRun(c, m_report, runReport);
    }

    void addExport()
    {
        auto* c = command("export", QT_TRANSLATE_NOOP("cli", "Export the data of a case"));
        addCase(c, m_export.casePath);
        c->add_option("-o,--out", m_export.out,
                      words(QT_TRANSLATE_NOOP("cli", "File to write: .csv, .gexf, .graphml or .json")))
            ->required();
        c->add_option("--format", m_export.format,
                      words(QT_TRANSLATE_NOOP("cli", "csv, gexf, graphml, json, coortweet or dcube; by the ending of "
                                                     "the file when left out")))
            ->check(CLI::IsMember({"csv", "gexf", "graphml", "json", "coortweet", "dcube"}));
        onRun(c, m_export, runExport);
    }

    void addVerify()
    {
        auto* c =
            command("verify", QT_TRANSLATE_NOOP("cli", "Check that a case, or a report, is complete and unchanged"));
        c->add_option("file", m_verify.casePath,
                      words(QT_TRANSLATE_NOOP("cli", "A case (*.lockstep) or a report (*.pdf)")))
            ->required();
        onRun(c, m_verify, runVerify);
    }

    void addSimulate()
    {
        auto* c =
            command("simulate", QT_TRANSLATE_NOOP("cli", "Make a synthetic world with its truth, as CSV files"));
        c->add_option("scenario", m_simulate.scenario,
                      words(QT_TRANSLATE_NOOP("cli", "clean, nothing, giveaway, ring, full, or S0 to S9")))
            ->required();
        c->add_option("-o,--out", m_simulate.out, words(QT_TRANSLATE_NOOP("cli", "Folder to write into")))
            ->required();
        c->add_option("--seed", m_simulate.seed, words(QT_TRANSLATE_NOOP("cli", "Seed of every random draw")));
        c->add_option("--accounts", m_simulate.accounts,
                      words(QT_TRANSLATE_NOOP("cli", "Number of ordinary accounts")));
        c->add_option("--days", m_simulate.days, words(QT_TRANSLATE_NOOP("cli", "Days that are observed")));
        c->add_option("--level", m_simulate.levels,
                      words(QT_TRANSLATE_NOOP("cli", "Difficulty of one kind, 1 (easy) to 5: KIND=LEVEL, e.g. "
                                                     "density=4")));
        c->add_option("--set", m_simulate.dials,
                      words(QT_TRANSLATE_NOOP(
                          "cli", "Any dial of the world: NAME=VALUE, e.g. poolSize=400; manifest.json lists "
                                 "them all")));
        onRun(c, m_simulate, runSimulate);
    }

    void addEvaluate()
    {
        auto* c =
            command("evaluate", QT_TRANSLATE_NOOP("cli", "Compare the findings with the truth of a synthetic world"));
        addCase(c, m_evaluate.casePath);
        c->add_option("truth", m_evaluate.truth, words(QT_TRANSLATE_NOOP("cli", "truth.csv")))->required();
        onRun(c, m_evaluate, runEvaluate);
    }

    void addBenchmark()
    {
        auto* c =
            command("benchmark", QT_TRANSLATE_NOOP("cli", "Run the detectors over synthetic worlds and say what "
                                                          "was met"));
        c->add_option("suite", m_benchmark.suite,
                      words(QT_TRANSLATE_NOOP("cli", "A suite, e.g. clean-100, or \"list\"")))
            ->required();
        c->add_option("--worlds", m_benchmark.worlds,
                      words(QT_TRANSLATE_NOOP("cli", "Worlds a row; as the suite says when left out")))
            ->check(CLI::Range(1, 100'000));
        c->add_option("--seed", m_benchmark.seed, words(QT_TRANSLATE_NOOP("cli", "Seed of the first world")));
        c->add_option("--threads", m_benchmark.threads,
                      words(QT_TRANSLATE_NOOP("cli", "Worlds at once; the result is the same for any number")))
            ->check(CLI::Range(1, 256));
        c->add_option("--decoys", m_benchmark.decoys,
                      words(QT_TRANSLATE_NOOP("cli", "Re-shuffled versions of the data to run as well")))
            ->check(CLI::Range(0, 10'000));
        c->add_flag("--no-baselines", m_benchmark.noBaselines,
                    words(QT_TRANSLATE_NOOP("cli", "Without the reference methods FRAUDAR and HoloScope")));
        c->add_option("--rows", m_benchmark.rows,
                      words(QT_TRANSLATE_NOOP("cli", "Only the rows whose name contains this")));
        c->add_option("--set", m_benchmark.dials,
                      words(QT_TRANSLATE_NOOP("cli", "A dial of all worlds: NAME=VALUE, e.g. accounts=3000")));
        onRun(c, m_benchmark, runBenchmark);
    }

    void addLog()
    {
        auto* c = command("log", QT_TRANSLATE_NOOP("cli", "Show the log of a case"));
        addCase(c, m_log.casePath);
        onRun(c, m_log, runLog);
    }

    void addAnnotate()
    {
        auto* c = command("annotate", QT_TRANSLATE_NOOP("cli", "Add a note to a case"));
        addCase(c, m_annotate.casePath);
        c->add_option("text", m_annotate.text, words(QT_TRANSLATE_NOOP("cli", "The note")))->required();
        auto* account =
            c->add_option("--account", m_annotate.account, words(QT_TRANSLATE_NOOP("cli", "On this account")));
        auto* target = c->add_option("--post", m_annotate.target, words(QT_TRANSLATE_NOOP("cli", "On this post")));
        auto* finding =
            c->add_option("--finding", m_annotate.finding, words(QT_TRANSLATE_NOOP("cli", "On this finding")));
        account->excludes(target)->excludes(finding);
        target->excludes(finding);
        onRun(c, m_annotate, runAnnotate);
    }

    void addTag()
    {
        auto* c = command("tag", QT_TRANSLATE_NOOP("cli", "Put a tag on accounts and posts, or show the tags"));
        addCase(c, m_tag.casePath);
        c->add_option("name", m_tag.name, words(QT_TRANSLATE_NOOP("cli", "The tag; without it all are shown")));
        c->add_option("--account", m_tag.accounts, words(QT_TRANSLATE_NOOP("cli", "An account, by its name")));
        c->add_option("--post", m_tag.targets, words(QT_TRANSLATE_NOOP("cli", "A post, by its name")));
        c->add_option("--accounts", m_tag.accountsFile,
                      words(QT_TRANSLATE_NOOP("cli", "A file with the names of accounts, one a line")));
        c->add_flag("--remove", m_tag.remove, words(QT_TRANSLATE_NOOP("cli", "Take the tag off them")));
        onRun(c, m_tag, runTag);
    }

    CLI::App m_app;
    bool m_json = false;
    std::function<int(const Output&)> m_run;
    NewCommand m_new;
    ImportCommand m_import;
    RemoveCommand m_remove;
    DetectCommand m_detect;
    CaseCommand m_findings, m_verify, m_log;
    ReportCommand m_report;
    ExportCommand m_export;
    SimulateCommand m_simulate;
    EvaluateCommand m_evaluate;
    BenchmarkCommand m_benchmark;
    AnnotateCommand m_annotate;
    TagCommand m_tag;
};

} // namespace

bool isCommandLine(int argc, const char* const* argv)
{
    if (argc < 2)
        return false;
    const std::string_view first = argv[1];
    return first == "--help" || first == "-h" || first == "--version"
           || std::find(commandNames.begin(), commandNames.end(), first) != commandNames.end();
}

bool needsFonts(int argc, const char* const* argv)
{
    return argc >= 2 && std::string_view(argv[1]) == "report";
}

int runCommandLine(int argc, const char* const* argv)
{
    return Grammar().parseAndRun(argc, argv);
}

} // namespace lockstep
