// SPDX-License-Identifier: GPL-3.0-or-later
// benchmark: a suite of synthetic worlds, the table of what was reached and the acceptance lines.
#include "app/cli/commands.h"

#include "app/text/text.h"
#include "core/benchmark/run_suite.h"

#include <nlohmann/json.hpp>

#include <QElapsedTimer>

#include <algorithm>
#include <thread>

#include <sys/resource.h>

namespace lockstep {

namespace {

using Json = nlohmann::ordered_json;

QString number(double value, int decimals)
{
    return windowLanguage().number(value, decimals);
}

QString count(double n)
{
    return windowLanguage().number(static_cast<std::int64_t>(n));
}

QString valueOrDash(const Measured& measured)
{
    return measured.value ? number(*measured.value, 3) : QStringLiteral("-");
}

QString withInterval(const Measured& measured)
{
    if (!measured.value || !measured.interval)
        return valueOrDash(measured);
    return QStringLiteral("%1 [%2; %3]")
        .arg(number(*measured.value, 3), number(measured.interval->low, 3), number(measured.interval->high, 3));
}

/// Columns as wide as their widest cell, the first one to the left.
QStringList alignedLines(const QList<QStringList>& rows)
{
    QList<qsizetype> widths(rows.front().size(), 0);
    for (const auto& row : rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    QStringList lines;
    for (const auto& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line +=
                i == 0 ? row[i].leftJustified(widths[i]) : QStringLiteral("  ") + row[i].rightJustified(widths[i]);
        lines << line;
    }
    return lines;
}

void sayRows(const SuiteResult& result, const Output& out)
{
    QStringList head{cliText(QT_TRANSLATE_NOOP("cli", "row")),         cliText(QT_TRANSLATE_NOOP("cli", "worlds")),
                     cliText(QT_TRANSLATE_NOOP("cli", "events")),      cliText(QT_TRANSLATE_NOOP("cli", "with B")),
                     cliText(QT_TRANSLATE_NOOP("cli", "F1")),          cliText(QT_TRANSLATE_NOOP("cli", "precision")),
                     cliText(QT_TRANSLATE_NOOP("cli", "recall")),      cliText(QT_TRANSLATE_NOOP("cli", "customers")),
                     cliText(QT_TRANSLATE_NOOP("cli", "named wrong")), cliText(QT_TRANSLATE_NOOP("cli", "events/s")),
                     cliText(QT_TRANSLATE_NOOP("cli", "detect s"))};
    for (const auto& baseline : result.baselines)
        head << cliText(QT_TRANSLATE_NOOP("cli", "F1 of %1"), {toQString(baseline)});
    QList<QStringList> rows{head};
    for (const auto& row : result.rows) {
        QStringList cells{toQString(row.name),
                          count(static_cast<double>(row.worlds)),
                          count(row.events),
                          valueOrDash(row.strongWorlds),
                          valueOrDash(row.f1),
                          valueOrDash(row.precision),
                          valueOrDash(row.recall),
                          valueOrDash(row.customerRecall),
                          count(static_cast<double>(row.customersWrong)),
                          count(row.eventsPerSecond),
                          number(row.detectSeconds, 2)};
        for (const auto& baseline : row.baselines)
            cells << valueOrDash(baseline);
        rows << cells;
    }
    for (const auto& line : alignedLines(rows))
        out.line(line);
    for (const auto& row : result.rows)
        for (const auto& group : row.accused)
            out.line(
                cliText(QT_TRANSLATE_NOOP("cli", "%1: innocent group %2, %3 of %4 in findings of grade B or above"),
                        {toQString(row.name), toQString(group.group), count(static_cast<double>(group.accused)),
                         count(static_cast<double>(group.size))}));
}

QString outcomeText(Acceptance outcome)
{
    switch (outcome) {
    case Acceptance::met:
        return cliText(QT_TRANSLATE_NOOP("cli", "met"));
    case Acceptance::notMet:
        return cliText(QT_TRANSLATE_NOOP("cli", "NOT MET"));
    case Acceptance::notTestable:
        return cliText(QT_TRANSLATE_NOOP("cli", "not testable"));
    }
    return {};
}

/// "all rows", one name, or the first of several.
QString rowsText(const std::vector<std::string>& rows)
{
    if (rows.empty())
        return cliText(QT_TRANSLATE_NOOP("cli", "all rows"));
    const auto first = toQString(rows.front());
    return rows.size() == 1 ? first
                            : cliText(QT_TRANSLATE_NOOP("cli", "%1 and %2 more"),
                                      {first, count(static_cast<double>(rows.size() - 1))});
}

void sayRequirements(const SuiteResult& result, const Output& out)
{
    QList<QStringList> rows{{cliText(QT_TRANSLATE_NOOP("cli", "requirement")),
                             cliText(QT_TRANSLATE_NOOP("cli", "rows")), cliText(QT_TRANSLATE_NOOP("cli", "bar")),
                             cliText(QT_TRANSLATE_NOOP("cli", "value [95 % interval]")),
                             cliText(QT_TRANSLATE_NOOP("cli", "outcome"))}};
    for (const auto& checked : result.requirements) {
        const auto& wanted = checked.requirement;
        auto outcome = outcomeText(checked.outcome);
        if (!checked.reason.empty())
            outcome += QStringLiteral(" (%1)").arg(say(checked.reason));
        rows << QStringList{
            say(title(wanted.measure)), rowsText(wanted.rows),
            (wanted.bound == Requirement::Bound::atMost ? QStringLiteral("<= ") : QStringLiteral(">= "))
                + number(wanted.bar, 3),
            withInterval(checked.measured), outcome};
    }
    for (const auto& line : alignedLines(rows))
        out.line(line);
}

void sayReliability(const SuiteResult& result, const Output& out)
{
    QList<QStringList> rows{
        {cliText(QT_TRANSLATE_NOOP("cli", "q up to")), cliText(QT_TRANSLATE_NOOP("cli", "accounts")),
         cliText(QT_TRANSLATE_NOOP("cli", "claimed wrong")), cliText(QT_TRANSLATE_NOOP("cli", "really wrong"))}};
    for (std::size_t i = 0; i < reliabilityEdges.size(); ++i) {
        const auto& bin = result.reliability[i];
        if (bin.accounts > 0)
            rows << QStringList{number(reliabilityEdges[i], 6), count(static_cast<double>(bin.accounts)),
                                number(bin.claimed, 1), count(static_cast<double>(bin.wrong))};
    }
    if (rows.size() == 1)
        return;
    out.line(QString());
    for (const auto& line : alignedLines(rows))
        out.line(line);
}

/// As they stand in core/casework/shipped_evidence.cpp, with what each weighs.
void sayEvidence(const SuiteResult& result, const Output& out)
{
    if (result.evidence.empty())
        return;
    QList<QStringList> rows{
        {cliText(QT_TRANSLATE_NOOP("cli", "family")), cliText(QT_TRANSLATE_NOOP("cli", "strength")),
         cliText(QT_TRANSLATE_NOOP("cli", "planted, found")), cliText(QT_TRANSLATE_NOOP("cli", "of worlds")),
         cliText(QT_TRANSLATE_NOOP("cli", "innocent, found")), cliText(QT_TRANSLATE_NOOP("cli", "of worlds")),
         cliText(QT_TRANSLATE_NOOP("cli", "weight (log 10)"))}};
    const auto whole = [](std::uint64_t n) { return count(static_cast<double>(n)); };
    for (const auto& counted : result.evidence)
        rows << QStringList{toQString(name(counted.family)), toQString(name(counted.strength)),
                            whole(counted.plantedWith),      whole(counted.planted),
                            whole(counted.innocentWith),     whole(counted.innocent),
                            number(counted.weight(), 2)};
    out.line(QString());
    for (const auto& line : alignedLines(rows))
        out.line(line);
}

Json toJson(const Measured& measured)
{
    Json json{{"value", measured.value ? Json(*measured.value) : Json(nullptr)}};
    if (measured.interval)
        json["interval"] = {measured.interval->low, measured.interval->high};
    return json;
}

Json toJson(const RowResult& row, const std::vector<std::string>& baselines)
{
    Json accused = Json::array();
    for (const auto& group : row.accused)
        accused.push_back({{"group", group.group}, {"accused", group.accused}, {"size", group.size}});
    Json others = Json::object();
    for (std::size_t i = 0; i < row.baselines.size(); ++i)
        others[baselines[i]] = {{"f1", toJson(row.baselines[i])}};
    return {{"name", row.name},
            {"worlds", row.worlds},
            {"events", row.events},
            {"strong_worlds", toJson(row.strongWorlds)},
            {"f1", toJson(row.f1)},
            {"precision", toJson(row.precision)},
            {"recall", toJson(row.recall)},
            {"customers_found", toJson(row.customerRecall)},
            {"customers_wrong", row.customersWrong},
            {"accused", accused},
            {"baselines", others},
            {"events_per_second", row.eventsPerSecond},
            {"detect_seconds", row.detectSeconds}};
}

Json toJson(const RequirementResult& checked)
{
    Json json{{"measure", english(title(checked.requirement.measure))},
              {"rows", checked.requirement.rows},
              {"bound", checked.requirement.bound == Requirement::Bound::atMost ? "at most" : "at least"},
              {"bar", checked.requirement.bar},
              {"measured", toJson(checked.measured)},
              {"outcome", std::string(name(checked.outcome))}};
    if (!checked.reason.empty())
        json["reason"] = english(checked.reason);
    return json;
}

Json toJson(const SuiteResult& result)
{
    Json rows = Json::array(), requirements = Json::array(), reliability = Json::array();
    for (const auto& row : result.rows)
        rows.push_back(toJson(row, result.baselines));
    for (const auto& checked : result.requirements)
        requirements.push_back(toJson(checked));
    for (std::size_t i = 0; i < reliabilityEdges.size(); ++i)
        reliability.push_back({{"q_up_to", reliabilityEdges[i]},
                               {"accounts", result.reliability[i].accounts},
                               {"claimed_wrong", result.reliability[i].claimed},
                               {"really_wrong", result.reliability[i].wrong}});
    Json evidence = Json::array();
    for (const auto& counted : result.evidence)
        evidence.push_back({{"family", name(counted.family)},
                            {"strength", name(counted.strength)},
                            {"planted_with", counted.plantedWith},
                            {"planted", counted.planted},
                            {"innocent_with", counted.innocentWith},
                            {"innocent", counted.innocent},
                            {"log10", counted.weight()}});
    return {{"schema", 1},
            {"suite", result.suite},
            {"rows", rows},
            {"requirements", requirements},
            {"reliability", reliability},
            {"evidence", evidence},
            {"passed", isPassed(result)}};
}

int listSuites(const Output& out)
{
    Json list = Json::array();
    for (const auto name : suiteNames()) {
        const auto suite = suiteNamed(name);
        if (!suite)
            return out.fail(suite.error());
        out.line(cliText(QT_TRANSLATE_NOOP("cli", "%1 (%2 rows of %3 worlds): %4"),
                         {toQString(std::string(name)), count(static_cast<double>(suite->rows.size())),
                          count(suite->worlds), say(suite->purpose)}));
        list.push_back({{"name", name}, {"rows", suite->rows.size()}, {"worlds", suite->worlds}});
    }
    out.document({{"schema", 1}, {"suites", list}});
    return 0;
}

Result<void> adapt(Suite& suite, const BenchmarkCommand& options)
{
    std::erase_if(suite.rows, [&](const SuiteRow& row) { return row.name.find(options.rows) == std::string::npos; });
    if (suite.rows.empty())
        return makeError(ErrorCode::badArgument,
                         messageText(QT_TRANSLATE_NOOP("core", "The suite %1 has no row whose name contains \"%2\"."),
                                     suite.name, options.rows));
    for (auto& row : suite.rows)
        for (const auto& dial : options.dials) {
            const auto equals = std::min(dial.find('='), dial.size());
            const auto value = equals < dial.size() ? dial.substr(equals + 1) : std::string();
            if (auto set = setParameter(row.parameters, dial.substr(0, equals), value); !set)
                return set;
        }
    return {};
}

double peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace

int runBenchmark(const BenchmarkCommand& options, const Output& out)
{
    if (options.suite == "list")
        return listSuites(out);
    auto suite = suiteNamed(options.suite);
    if (!suite)
        return out.fail(suite.error());
    if (const auto adapted = adapt(*suite, options); !adapted)
        return out.fail(adapted.error());
    SuiteRequest request;
    request.worlds = options.worlds;
    request.seed = options.seed;
    request.threads =
        options.threads > 0 ? options.threads : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    request.settings.decoyWorlds = options.decoys;
    request.baselines = !options.noBaselines;
    request.onWorld = [&](const JudgedWorld& world) {
        const auto f1 = world.evaluation.strong.accounts.f1();
        out.warn(cliText(
            QT_TRANSLATE_NOOP("cli", "%1, seed %2: F1 %3, grade B or above %4, grade C %5; made in %6 s, "
                                     "searched in %7 s"),
            {toQString(suite->rows[world.row].name), QString::number(world.seed),
             f1 ? number(*f1, 3) : QStringLiteral("-"), count(static_cast<double>(world.evaluation.strong.findings)),
             count(static_cast<double>(world.evaluation.question.findings - world.evaluation.strong.findings)),
             number(world.generateSeconds, 2), number(world.detectSeconds, 2)}));
    };
    QElapsedTimer timer;
    timer.start();
    const auto result = runSuite(*suite, request, out.task());
    if (!result)
        return out.fail(result.error());
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    out.line(toQString(suite->name) + QStringLiteral(": ") + say(suite->purpose));
    sayRows(*result, out);
    out.line(QString());
    sayRequirements(*result, out);
    sayReliability(*result, out);
    sayEvidence(*result, out);
    out.line(QString());
    out.line(
        cliText(QT_TRANSLATE_NOOP("cli", "%1 s, %2 MiB at most."), {number(seconds, 1), number(peakMebibytes(), 0)}));
    auto document = toJson(*result);
    document["seed"] = options.seed;
    document["seconds"] = seconds;
    document["peak_mebibytes"] = peakMebibytes();
    out.document(document);
    return 0;
}

} // namespace lockstep
