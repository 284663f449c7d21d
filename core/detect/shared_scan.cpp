// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/shared_scan.h"

#include "core/detect/paired_groups.h"
#include "core/stats/fdr.h"
#include "core/stats/quantile.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

constexpr double profileLevel = 0.1; ///< of unusual accounts with as many of the creators: expected anyhow
/// Suggestion lists name popular accounts. Without creation dates a crowd of newcomers cannot be told from a crowd
/// that was made for sale, and then creators above this rank say nothing.
constexpr double popularRank = 0.75;

double pOf(const SharedConfirmation& part)
{
    return std::max(std::exp(part.logP), part.pControls);
}

/// Middle rank of the creators by their audience without the members. What is not known of the crowd stays in: it may
/// make creators look popular and the detector silent, never the other way round.
double popularityOf(const AudienceSets& sets, const SharedCrowdCase& found)
{
    std::vector<char> isMember(sets.accountCount(), 0);
    for (const auto* members : {&found.core, &found.associated})
        for (const auto& member : *members)
            isMember[member.account] = 1;
    std::vector<double> sizes;
    std::vector<double> own;
    for (std::uint32_t c = 0; c < sets.creators.size(); ++c) {
        const auto audience = sets.audienceOf(c);
        const auto size = static_cast<double>(
            std::count_if(audience.begin(), audience.end(), [&](std::uint32_t a) { return isMember[a] == 0; }));
        if (audience.size() >= ProfileSurprise::enoughAudience)
            sizes.push_back(size);
        if (std::binary_search(found.creators.begin(), found.creators.end(), c))
            own.push_back(size);
    }
    const double middle = median(std::move(own));
    return static_cast<double>(std::count_if(sizes.begin(), sizes.end(), [&](double s) { return s < middle; }))
           / static_cast<double>(std::max<std::size_t>(sizes.size(), 1));
}

void addMembers(SharedCrowdCase& found, double fdr)
{
    for (const auto& part : found.parts)
        for (const auto& member : part.members) {
            if (member.q <= fdr && sharedRatio * member.qProfile <= 1)
                found.core.push_back(member);
            else if (member.qProfile <= profileLevel || member.qOverlap <= fdr / 10)
                found.associated.push_back(member);
        }
    for (auto* members : {&found.core, &found.associated})
        std::sort(members->begin(), members->end(),
                  [](const SharedMember& a, const SharedMember& b) { return a.account < b.account; });
}

bool isClear(const SharedCrowdCase& found, double fdr)
{
    return found.q <= fdr && found.core.size() >= minimumSharedCore && found.controls() > 0
           && found.share() >= sharedRatio * found.expectedShare()
           && found.share() >= sharedRatio * found.controlShare();
}

} // namespace

double SharedCrowdCase::share() const
{
    return shared() > 0 ? static_cast<double>(parts[0].unusual + parts[1].unusual) / shared() : 0;
}

double SharedCrowdCase::expectedShare() const
{
    return shared() > 0 ? (parts[0].expected + parts[1].expected) / shared() : 0;
}

double SharedCrowdCase::controlShare() const
{
    return controls() > 0
               ? (parts[0].controlShare * parts[0].controls + parts[1].controlShare * parts[1].controls) / controls()
               : 0;
}

Result<SharedScan> scanShared(const AudienceSets& sets, const ProfileSurprise& surprise,
                              const DetectSettings& settings, const TaskContext& task)
{
    const auto cancelled = [] {
        return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Stopped.")));
    };
    SharedScan scan;
    std::array<std::vector<std::vector<std::uint32_t>>, 2> groups; // by the part they were found on
    for (std::size_t part = 0; part < 2; ++part) {
        AudienceLinkOptions options;
        options.fdr = settings.fdr;
        options.seed = settings.seed;
        options.threads = settings.threads;
        options.secondPart = part == 1;
        auto links = linkAudiences(sets, surprise, options, task);
        if (task.cancelled())
            return cancelled();
        scan.pairsTested += links.pairsTested;
        scan.typicalExpected += links.typicalExpected;
        scan.sampledAccounts += links.sampledAccounts;
        groups[part] = std::move(links.groups);
    }
    scan.groupsTried = static_cast<int>(groups[0].size() + groups[1].size());

    std::vector<SharedCrowdCase> found;
    for (auto& pair : pairedGroups(groups[0], groups[1], sharedCreators)) {
        SharedCrowdCase candidate;
        candidate.creators = std::move(pair.both);
        if (task.cancelled())
            return cancelled();
        candidate.parts[0] = confirmShared(sets, surprise, pair.second, false, settings.seed);
        candidate.parts[1] = confirmShared(sets, surprise, pair.first, true, settings.seed);
        candidate.p = std::max(pOf(candidate.parts[0]), pOf(candidate.parts[1]));
        addMembers(candidate, settings.fdr);
        found.push_back(std::move(candidate));
    }

    std::vector<double> logP;
    for (const auto& candidate : found)
        logP.push_back(std::log(candidate.p));
    const auto q = adjustedP(logP, scan.groupsTried);
    for (std::size_t i = 0; i < found.size(); ++i) {
        auto& candidate = found[i];
        candidate.q = q[i];
        if (!isClear(candidate, settings.fdr))
            continue;
        candidate.popularity = popularityOf(sets, candidate);
        if (!surprise.agesKnown && candidate.popularity >= popularRank)
            ++scan.suggested;
        else
            scan.cases.push_back(std::move(candidate));
    }
    std::stable_sort(scan.cases.begin(), scan.cases.end(), [](const SharedCrowdCase& a, const SharedCrowdCase& b) {
        return a.core.size() > b.core.size();
    });
    return scan;
}

} // namespace lockstep
