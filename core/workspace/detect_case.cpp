// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/detect_case.h"

#include "core/casework/fold_parts.h"
#include "core/casework/grades.h"
#include "core/casework/ledger_match.h"
#include "core/casework/prices.h"
#include "core/detect/aliases.h"
#include "core/detect/registry.h"
#include "core/graph/same_second.h"
#include "core/model/detector_titles.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>

namespace lockstep {

namespace {

Instant now()
{
    using namespace std::chrono;
    return Instant::fromSeconds(duration_cast<seconds>(system_clock::now().time_since_epoch()).count());
}

/// The shortest decimal of a share such as 0.01, by integers: text of doubles must not depend on the locale.
std::string decimal(double share)
{
    auto digits = std::to_string(std::llround(share * 1e6));
    digits.insert(0, digits.size() < 7 ? 7 - digits.size() : 0, '0');
    digits.insert(digits.size() - 6, ".");
    while (digits.back() == '0' && digits[digits.size() - 2] != '.')
        digits.pop_back();
    return digits;
}

bool isWanted(std::string_view detector, const std::vector<std::string>& wanted)
{
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), detector) != wanted.end();
}

/// badArgument for a name that no detector has.
Result<void> checkNames(const std::vector<std::string>& wanted,
                        const std::vector<std::unique_ptr<Detector>>& detectors)
{
    std::string known;
    for (const auto& detector : detectors)
        known += (known.empty() ? "" : ", ") + std::string(detector->name());
    for (const auto& name : wanted)
        if (std::none_of(detectors.begin(), detectors.end(), [&name](const auto& d) { return d->name() == name; }))
            return makeError(
                ErrorCode::badArgument,
                messageText(QT_TRANSLATE_NOOP("core", "There is no detector \"%1\". The detectors are %2."), name,
                            known));
    return {};
}

} // namespace

Result<DetectionRun> detectCase(const std::shared_ptr<const CaseData>& data, const DetectRequest& request,
                                const TaskContext& task)
{
    const auto detectors = allDetectors();
    if (const auto known = checkNames(request.detectors, detectors); !known)
        return known.error();

    const auto cancelled = [] {
        return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP(
                                                   "core", "Looking for coordination was stopped. The findings of "
                                                           "the last complete run are unchanged.")));
    };
    DetectionRun run;
    run.at = now();
    run.version = LOCKSTEP_VERSION;
    run.seed = request.settings.seed;
    run.decoyWorlds = request.settings.decoyWorlds;
    run.parameters.emplace_back("fdr", decimal(request.settings.fdr));
    run.parameters.emplace_back("prior", "1 : " + decimal(request.priorAgainst));

    // Two names of one target look like a crowd in perfect step: merge them before anything is compared.
    task.report({messageText(QT_TRANSLATE_NOOP("core", "Looking for two names of one target")), 0, 0});
    run.aliases = findAliases(InteractionGraph::build(data), {}, task);
    if (task.cancelled())
        return cancelled();
    InteractionGraph::Options options;
    options.aliases = run.aliases;
    const auto graph = InteractionGraph::build(data, options);
    const auto repeats = rowsBeyondOneAct(*data, run.aliases);
    std::optional<InteractionGraph> acts; // only when it differs
    if (!repeats.empty()) {
        options.keep = [&repeats](EventId event) { return !repeats[event.index()]; };
        acts = InteractionGraph::build(data, options);
        run.parameters.emplace_back("sameSecond.rowsCountedOnce",
                                    std::to_string(std::count(repeats.begin(), repeats.end(), true)));
    }

    for (const auto& detector : detectors) {
        if (!isWanted(detector->name(), request.detectors))
            continue;
        task.report({detectorTitle(detector->name()), 0, 0});
        auto outcome = detector->run(acts && detector->comparesMoments() ? *acts : graph, request.settings, task);
        if (!outcome)
            return outcome.error();
        if (task.cancelled())
            return cancelled();
        std::move(outcome->findings.begin(), outcome->findings.end(), std::back_inserter(run.findings));
        std::move(outcome->nothing.begin(), outcome->nothing.end(), std::back_inserter(run.nothing));
        std::move(outcome->counted.begin(), outcome->counted.end(), std::back_inserter(run.counted));
        for (auto& [name, value] : outcome->parameters)
            run.parameters.emplace_back(std::string(detector->name()) + '.' + name, std::move(value));
    }
    const auto& prices = data->prices.empty() ? shippedPriceList() : data->prices;
    for (auto& finding : run.findings)
        finding.price = estimate(prices, finding, *data);
    matchLedger(*data, observedPeriod(*data), run.findings);
    gradeAll(run.findings, request.priorAgainst);
    foldParts(run.findings);
    return run;
}

} // namespace lockstep
