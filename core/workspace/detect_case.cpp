// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/detect_case.h"

#include "core/casework/grades.h"
#include "core/casework/prices.h"
#include "core/detect/aliases.h"
#include "core/detect/registry.h"

#include <algorithm>
#include <chrono>

namespace lockstep {

namespace {

Error cancelled()
{
    return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Stopped.")));
}

/// The shortest decimal of a share such as 0.01, by integers: text of doubles must not depend on the locale.
std::string decimal(double share)
{
    auto digits = std::to_string(static_cast<std::int64_t>(share * 1e6 + 0.5));
    digits.insert(0, digits.size() < 7 ? 7 - digits.size() : 0, '0');
    digits.insert(digits.size() - 6, ".");
    while (digits.back() == '0' && digits[digits.size() - 2] != '.')
        digits.pop_back();
    return digits;
}

bool isAskedFor(const DetectRequest& request, std::string_view name)
{
    return request.detectors.empty()
           || std::find(request.detectors.begin(), request.detectors.end(), name) != request.detectors.end();
}

} // namespace

Result<DetectionRun> detectCase(std::shared_ptr<const CaseData> data, const DetectRequest& request,
                                const TaskContext& task)
{
    const auto detectors = allDetectors();
    for (const auto& name : request.detectors)
        if (std::none_of(detectors.begin(), detectors.end(), [&name](const auto& d) { return d->name() == name; }))
            return makeError(
                ErrorCode::badArgument,
                messageText(QT_TRANSLATE_NOOP("core", "There is no detector \"%1\"; the names are D1, D3, "
                                                      "D5 and so on, as the findings print them."),
                            name));
    DetectionRun run;
    run.at = {
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
            .count()};
    run.version = LOCKSTEP_VERSION;
    run.seed = request.settings.seed;
    run.decoyWorlds = request.settings.decoyWorlds;
    run.parameters.emplace_back("fdr", decimal(request.settings.fdr));

    task.report({messageText(QT_TRANSLATE_NOOP("core", "Looking for targets with two names")), 0, 0});
    auto graph = InteractionGraph::build(data);
    run.aliases = findAliases(graph, {}, task);
    if (task.cancelled())
        return cancelled();
    if (!run.aliases.empty()) {
        InteractionGraph::Options options;
        options.aliases = run.aliases;
        graph = InteractionGraph::build(std::move(data), options);
    }

    for (const auto& detector : detectors) {
        if (!isAskedFor(request, detector->name()))
            continue;
        task.report({detector->title(), 0, 0});
        auto outcome = detector->run(graph, request.settings, task);
        if (!outcome)
            return outcome.error();
        if (task.cancelled())
            return cancelled();
        for (auto& [name, value] : outcome->parameters)
            run.parameters.emplace_back(std::string(detector->name()) + "." + name, std::move(value));
        std::move(outcome->findings.begin(), outcome->findings.end(), std::back_inserter(run.findings));
        std::move(outcome->nothing.begin(), outcome->nothing.end(), std::back_inserter(run.nothing));
    }
    for (auto& finding : run.findings)
        finding.price = estimate(shippedPriceList(), finding, graph.data());
    gradeAll(run.findings);
    return run;
}

} // namespace lockstep
