// SPDX-License-Identifier: GPL-3.0-or-later
// detect, findings, simulate, evaluate: what the data says.
#include "app/cli/commands.h"

#include "app/text/text.h"
#include "core/graph/same_second.h"
#include "core/report/findings_json.h"
#include "core/simulate/difficulty.h"
#include "core/simulate/evaluation.h"
#include "core/simulate/write_world.h"
#include "core/store/case_file.h"
#include "core/workspace/detect_case.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <thread>

namespace lockstep {

namespace {

using Json = nlohmann::ordered_json;

QString count(std::size_t n)
{
    return windowLanguage().number(static_cast<std::int64_t>(n));
}

void sayRun(const CaseData& data, const DetectionRun& run, const Output& out)
{
    for (const auto& aliases : run.aliases)
        out.line(cliText(QT_TRANSLATE_NOOP("cli", "Merged: %1 names of one target (%2), %3 shared interactions."),
                         {count(aliases.targets.size()), toQString(data.displayName(aliases.targets.front())),
                          count(aliases.sharedInteractions)}));
    if (const auto shared = sharedSeconds(data); shared.countedOnce > 0)
        out.line(cliText(
            QT_TRANSLATE_NOOP("cli", "Counted once: %1 rows that one account made within the same second as another; "
                                     "%2 acts remain. Combinations of targets: %3, of different ones: %4, in %5 "
                                     "groups. All of them with their rows: --json."),
            {count(shared.countedOnce), count(shared.acts), count(shared.combinations.size()),
             count(shared.ofSeveralTargets), count(shared.groups)}));
    if (!run.counted.empty()) {
        std::size_t accounts = 0;
        std::size_t rows = 0;
        for (const auto& group : run.counted) {
            accounts += group.accounts.size();
            rows += group.rows.size();
        }
        out.line(cliText(QT_TRANSLATE_NOOP("cli", "Counted together, evidence of nothing by itself: %1 groups, %2 "
                                                  "accounts, %3 rows. All of them with their rows: --json."),
                         {count(run.counted.size()), count(accounts), count(rows)}));
    }
    for (const auto& finding : run.findings) {
        out.line(gradeText(finding.grade) + QStringLiteral("  ") + toQString(finding.detector) + QStringLiteral("  ")
                 + say(finding.title));
        for (const auto& sentence : finding.why)
            out.line(QStringLiteral("    ") + say(sentence));
        for (const auto& reason : finding.gradeReasons)
            out.line(QStringLiteral("    ") + say(reason));
    }
    for (const auto& nothing : run.nothing)
        out.line(gradeText(Grade::nothing) + QStringLiteral("  ") + toQString(nothing.detector) + QStringLiteral("  ")
                 + say(nothing.reason) + QLatin1Char(' ') + say(nothing.detectionLimit));
}

/// The last run, or an error that says what to do.
Result<DetectionRun> lastRun(const CaseFile& file, const std::string& path)
{
    auto run = file.latestRun();
    if (!run)
        return run.error();
    if (!*run)
        return makeError(
            ErrorCode::notUsable,
            messageText(QT_TRANSLATE_NOOP("core", "Nothing was looked for in %1 yet. Run: lockstep detect %1"),
                        path));
    return **std::move(run);
}

struct Opened {
    CaseFile file;
    std::shared_ptr<const CaseData> data;
};

Result<Opened> openAndLoad(const std::string& path, CaseFile::Mode mode, const TaskContext& task)
{
    auto file = CaseFile::open(path, mode);
    if (!file)
        return file.error();
    auto data = file->load(task);
    if (!data)
        return data.error();
    return Opened{*std::move(file), *std::move(data)};
}

QString shareOrDash(const std::optional<double>& share)
{
    return share ? windowLanguage().number(*share, 3) : QStringLiteral("-");
}

void sayGrade(const GradeEvaluation& grade, const char* title, std::uint64_t customers, const Output& out)
{
    out.line(cliText(title, {count(grade.findings)}));
    out.line(cliText(QT_TRANSLATE_NOOP("cli", "    accounts: precision %1, recall %2, F1 %3"),
                     {shareOrDash(grade.accounts.precision()), shareOrDash(grade.accounts.recall()),
                      shareOrDash(grade.accounts.f1())}));
    out.line(cliText(QT_TRANSLATE_NOOP("cli", "    customers: %1 of %2 found, %3 named wrongly"),
                     {count(grade.customersFound), count(customers), count(grade.customersWrong)}));
    for (const auto& group : grade.accused)
        out.line(cliText(QT_TRANSLATE_NOOP("cli", "    innocent group %1: %2 of %3 accused"),
                         {toQString(group.group), count(group.accused), count(group.size)}));
}

void sayEvaluation(const Evaluation& result, const Output& out)
{
    sayGrade(result.strong, QT_TRANSLATE_NOOP("cli", "Grade B or above: %1 findings"), result.customers, out);
    sayGrade(result.question, QT_TRANSLATE_NOOP("cli", "Grade C or above: %1 findings"), result.customers, out);
}

Json toJson(const std::optional<double>& share)
{
    return share ? Json(*share) : Json(nullptr);
}

Json toJson(const GradeEvaluation& grade)
{
    Json accused = Json::array();
    for (const auto& group : grade.accused)
        accused.push_back({{"group", group.group}, {"accused", group.accused}, {"size", group.size}});
    return {{"findings", grade.findings},
            {"precision", toJson(grade.accounts.precision())},
            {"recall", toJson(grade.accounts.recall())},
            {"f1", toJson(grade.accounts.f1())},
            {"core_precision", toJson(grade.coreAccounts.precision())},
            {"customers_found", grade.customersFound},
            {"customers_wrong", grade.customersWrong},
            {"accused", accused}};
}

} // namespace

int runDetect(const DetectCommand& options, const Output& out)
{
    auto opened = openAndLoad(options.casePath, CaseFile::Mode::readWrite, out.task());
    if (!opened)
        return out.fail(opened.error());
    DetectRequest request;
    request.detectors = options.detectors;
    request.settings.seed = options.seed;
    request.settings.threads =
        options.threads > 0 ? options.threads : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    request.settings.decoyWorlds = options.decoys;
    request.priorAgainst = options.prior;
    const auto run = detectCase(opened->data, request, out.task());
    if (!run)
        return out.fail(run.error());
    if (const auto stored = opened->file.storeRun(*run); !stored)
        return out.fail(stored.error());
    if (const auto closed = opened->file.close(); !closed)
        return out.fail(closed.error());
    const auto strong = std::count_if(run->findings.begin(), run->findings.end(),
                                      [](const Finding& f) { return f.grade <= Grade::strong; });
    out.line(
        cliText(QT_TRANSLATE_NOOP("cli", "%1 findings, %2 of them grade B or above. See: lockstep findings %3"),
                {count(run->findings.size()), count(static_cast<std::size_t>(strong)), toQString(options.casePath)}));
    if (out.json())
        out.document(Json::parse(findingsJson(*opened->data, *run)));
    return 0;
}

int runFindings(const CaseCommand& options, const Output& out)
{
    auto opened = openAndLoad(options.casePath, CaseFile::Mode::readOnly, out.task());
    if (!opened)
        return out.fail(opened.error());
    const auto run = lastRun(opened->file, options.casePath);
    if (!run)
        return out.fail(run.error());
    if (out.json())
        out.document(Json::parse(findingsJson(*opened->data, *run)));
    else
        sayRun(*opened->data, *run, out);
    return 0;
}

int runSimulate(const SimulateCommand& options, const Output& out)
{
    auto parameters = scenarioParameters(options.scenario);
    if (!parameters)
        return out.fail(parameters.error());
    parameters->seed = options.seed;
    for (const auto& level : options.levels) {
        const auto equals = std::min(level.find('='), level.size());
        const auto digit = level.substr(std::min(equals + 1, level.size()));
        const int number = digit.size() == 1 ? digit.front() - '0' : 0;
        if (const auto set = setDifficulty(*parameters, level.substr(0, equals), number); !set)
            return out.fail(set.error());
    }
    auto dials = options.dials;
    if (!options.accounts.empty())
        dials.push_back("accounts=" + options.accounts);
    if (!options.days.empty())
        dials.push_back("days=" + options.days);
    for (const auto& dial : dials) {
        const auto equals = dial.find('=');
        const auto field = dial.substr(0, equals);
        const auto value = equals == std::string::npos ? std::string() : dial.substr(equals + 1);
        if (const auto set = setParameter(*parameters, field, value); !set)
            return out.fail(set.error());
    }
    const auto world = simulate(*parameters);
    if (!world)
        return out.fail(world.error());
    if (const auto written = writeWorld(*world, options.out); !written)
        return out.fail(written.error());
    out.line(cliText(
        QT_TRANSLATE_NOOP("cli", "Wrote %1 interactions of %2 accounts into %3."),
        {count(world->data->interactions.size()), count(world->data->accountNames.size()), toQString(options.out)}));
    out.document({{"schema", 1},
                  {"interactions", world->data->interactions.size()},
                  {"accounts", world->data->accountNames.size()}});
    return 0;
}

int runEvaluate(const EvaluateCommand& options, const Output& out)
{
    auto opened = openAndLoad(options.casePath, CaseFile::Mode::readOnly, out.task());
    if (!opened)
        return out.fail(opened.error());
    const auto run = lastRun(opened->file, options.casePath);
    if (!run)
        return out.fail(run.error());
    const auto result = evaluate(*run, *opened->data, options.truth);
    if (!result)
        return out.fail(result.error());
    sayEvaluation(*result, out);
    out.document({{"schema", 1},
                  {"farm_accounts", result->farmAccounts},
                  {"customers", result->customers},
                  {"grade_b", toJson(result->strong)},
                  {"grade_c", toJson(result->question)}});
    return 0;
}

} // namespace lockstep
