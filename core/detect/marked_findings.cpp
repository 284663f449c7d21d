// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/marked_findings.h"

#include "core/detect/decoy_sizes.h"
#include "core/detect/finding_parts.h"

#include <algorithm>

namespace lockstep {

void tellCase(const MarkedCase& found, Finding& finding)
{
    const auto add = [&finding](const std::vector<MarkedMember>& members, Membership status) {
        for (const auto& member : members)
            finding.accounts.push_back(
                {AccountId(member.account), Role::unknown, status, std::max(member.q, smallestP)});
    };
    add(found.core, Membership::core);
    add(found.associated, Membership::associated);
    finding.why.push_back(messageText(
        QT_TRANSLATE_NOOP("core",
                          "Found on one part of the accounts and confirmed on the other, both ways round, for "
                          "%1 of %2 accounts, each on its own."),
        found.core.size(), finding.accounts.size()));
    auto& statistic = finding.statistic;
    statistic.effect = found.share;
    statistic.controlEffect = found.controlShare;
    statistic.p = std::max(found.p, smallestP);
    statistic.q = std::max(found.q, smallestP);
    statistic.confirmedOnHeldOutHalf = true;
}

Result<void> addFindings(const MarkedTies& ties, const std::vector<MarkedCase>& cases, const DetectSettings& settings,
                         const TaskContext& task, const std::function<Finding(const MarkedCase&)>& toFinding,
                         DetectorOutcome& outcome)
{
    std::vector<std::uint32_t> named;
    for (const auto& found : cases)
        named.insert(named.end(), found.creators.begin(), found.creators.end());
    auto oneWorld = settings;
    oneWorld.threads = 1; // the worlds run side by side
    const auto sizes = decoySizes(settings, task, [&](std::uint64_t seed, const TaskContext& quiet) {
        std::size_t largest = 0;
        if (const auto again = scanMarks(reshuffledMarks(ties, named, seed), oneWorld, quiet))
            for (const auto& found : again->cases)
                largest = std::max(largest, found.core.size());
        return largest;
    });
    if (task.cancelled())
        return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Stopped.")));
    for (const auto& found : cases) {
        auto finding = toFinding(found);
        finding.statistic.decoyWorlds = static_cast<int>(sizes.size());
        finding.statistic.decoyCases = decoysLike(found.core.size(), sizes);
        outcome.findings.push_back(std::move(finding));
    }
    return {};
}

} // namespace lockstep
