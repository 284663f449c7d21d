// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/marked_scan.h"

#include "core/detect/audience_sets.h"
#include "core/detect/chosen.h"
#include "core/detect/finding_parts.h"
#include "core/detect/paired_groups.h"
#include "core/detect/unit_contrast.h"
#include "core/stats/fdr.h"
#include "core/stats/quantile.h"
#include "core/stats/tails.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lockstep {

namespace {

constexpr double leastRatio = 3;   ///< such accounts against expectation; odds of the members against others
constexpr double leastPart = 0.15; ///< of the members that must be marked at a creator of the case
constexpr double associatedLevel = 5;
constexpr std::uint32_t enoughElsewhere = 3; ///< other creators, to know an account's habit
constexpr double highest = 0.9;

/// One group of creators, tested on the part of the accounts it was not found on.
class MarkedCaseTest {
public:
    MarkedCaseTest(const MarkedTies& ties, const std::vector<std::uint32_t>& creators, bool secondPart,
                   std::uint64_t seed)
        : m_ties(ties), m_inCase(chosen(ties.creators, creators)), m_others(ties.creators, 0),
          m_secondPart(secondPart), m_seed(seed)
    {
    }

    struct Outcome {
        std::vector<MarkedMember> tested; ///< with ties to markedCreators of the case or more, by account
        double expected = 0;
        double found = 0;
        double logP = 0;
    };

    Outcome run()
    {
        measureOthers();
        Outcome out;
        std::vector<double> logP;
        std::vector<double> chances;
        for (std::uint32_t a = 0; a < m_ties.accountCount(); ++a) {
            if (!isTested(a))
                continue;
            const auto counts = countsOf(a);
            if (counts.tied < markedCreators)
                continue;
            chances.clear();
            for (const auto& tie : m_ties.of(a))
                if (m_inCase[tie.creator] != 0)
                    chances.push_back(chance(habitOf(counts), tie.creator));
            out.tested.push_back({a, counts.tied, counts.marked, counts.elsewhere, 1});
            logP.push_back(counts.marked == 0 ? 0 : logPoissonBinomialTail(chances, counts.marked));
            out.expected += std::exp(logPoissonBinomialTail(chances, markedCreators));
            out.found += counts.marked >= markedCreators ? 1 : 0;
        }
        if (out.found > 0)
            out.logP = std::min(0.0, logPoissonTail(out.expected, static_cast<std::int64_t>(out.found)));
        const auto q = adjustedP(logP);
        for (std::size_t i = 0; i < q.size(); ++i)
            out.tested[i].q = q[i];
        return out;
    }

private:
    struct Counts {
        std::uint32_t tied = 0;
        std::uint32_t marked = 0;
        std::uint32_t elsewhere = 0;
        std::uint32_t markedElsewhere = 0;
    };

    bool isTested(std::uint32_t account) const
    {
        return !m_ties.of(account).empty() && inSecondPart(account, m_seed) == m_secondPart;
    }

    Counts countsOf(std::uint32_t account) const
    {
        Counts counts;
        for (const auto& tie : m_ties.of(account)) {
            const bool inside = m_inCase[tie.creator] != 0;
            ++(inside ? counts.tied : counts.elsewhere);
            if (tie.marked)
                ++(inside ? counts.marked : counts.markedElsewhere);
        }
        return counts;
    }

    double habitOf(const Counts& counts) const { return m_ties.habit(counts.markedElsewhere, counts.elsewhere); }

    /// From the people who are marked at no other creator of the case: the crowd must not excuse itself.
    void measureOthers()
    {
        std::vector<double> marked(m_inCase.size(), 0);
        std::vector<double> all(m_inCase.size(), 0);
        for (std::uint32_t a = 0; a < m_ties.accountCount(); ++a) {
            if (!isTested(a))
                continue;
            const auto counts = countsOf(a);
            for (const auto& tie : m_ties.of(a)) {
                if (m_inCase[tie.creator] == 0 || counts.marked > (tie.marked ? 1U : 0U))
                    continue;
                marked[tie.creator] += tie.marked ? 1 : 0;
                ++all[tie.creator];
            }
        }
        for (std::size_t c = 0; c < m_inCase.size(); ++c)
            if (m_inCase[c] != 0)
                m_others[c] = (marked[c] + m_ties.base()) / (all[c] + 1);
    }

    /// By its own habit, or by what the others have with this creator.
    double chance(double habit, std::uint32_t creator) const
    {
        return std::clamp(1 - (1 - habit) * (1 - m_others[creator]), m_ties.base(), highest);
    }

    const MarkedTies& m_ties;
    std::vector<char> m_inCase;   ///< by creator
    std::vector<double> m_others; ///< by creator: marked ones among the ties of others
    bool m_secondPart;
    std::uint64_t m_seed;
};

/// Marked ones among ties.
struct Share {
    double marked = 0;
    double ties = 0;

    void add(bool one)
    {
        marked += one ? 1 : 0;
        ++ties;
    }
    double value() const { return ties > 0 ? marked / ties : 0; }
};

void describe(const MarkedTies& ties, std::uint64_t seed, MarkedCase& found)
{
    const auto inCase = chosen(ties.creators, found.creators);
    std::vector<char> kind(ties.accountCount(), 0);
    for (const auto& member : found.associated)
        kind[member.account] = 2;
    for (const auto& member : found.core)
        kind[member.account] = 1;
    std::vector<UnitTrials> trials;
    std::vector<double> elsewhere(ties.accountCount(), 0);
    std::vector<double> reactions;
    Share own;
    Share others;
    for (std::uint32_t a = 0; a < ties.accountCount(); ++a)
        for (const auto& tie : ties.of(a)) {
            if (inCase[tie.creator] == 0) {
                ++elsewhere[a];
                if (kind[a] == 1)
                    own.add(tie.marked);
                continue;
            }
            trials.push_back({a, tie.creator, 1, tie.marked ? 1.0 : 0.0});
            if (kind[a] == 0)
                others.add(tie.marked);
            else if (kind[a] == 1 && tie.marked)
                reactions.push_back(tie.reactions);
        }
    const auto contrast = contrastUnits(trials, kind, elsewhere, seed);
    found.share = contrast.memberShare;
    found.controlShare = contrast.controlShare;
    found.controls = contrast.controls;
    found.p = std::max(found.p, contrast.pAccounts);
    found.ownShare = own.value();
    found.othersShare = others.value();
    found.reactions = reactions.empty() ? 0 : median(std::move(reactions));
}

/// The creators at whom enough of the members are marked.
std::vector<std::uint32_t> servedBy(const MarkedTies& ties, const std::vector<std::uint32_t>& creators,
                                    const std::vector<MarkedMember>& core)
{
    std::vector<std::uint32_t> marked(creators.size(), 0);
    for (const auto& member : core)
        for (const auto& tie : ties.of(member.account)) {
            const auto at = std::lower_bound(creators.begin(), creators.end(), tie.creator);
            if (tie.marked && at != creators.end() && *at == tie.creator)
                ++marked[static_cast<std::size_t>(at - creators.begin())];
        }
    std::vector<std::uint32_t> served;
    for (std::size_t i = 0; i < creators.size(); ++i)
        if (marked[i] >= leastPart * static_cast<double>(core.size()))
            served.push_back(creators[i]);
    return served;
}

/// Members that are marked at enough of the creators that are named; the others would be named without a reason.
void keepServing(const MarkedTies& ties, const std::vector<std::uint32_t>& creators,
                 std::vector<MarkedMember>& members)
{
    for (auto& member : members) {
        member.tied = member.marked = 0;
        for (const auto& tie : ties.of(member.account))
            if (std::binary_search(creators.begin(), creators.end(), tie.creator)) {
                ++member.tied;
                member.marked += tie.marked ? 1U : 0U;
            }
    }
    std::erase_if(members, [](const MarkedMember& member) { return member.marked < markedCreators; });
}

MarkedCase confirm(const MarkedTies& ties, const PairedGroup& pair, const DetectSettings& settings)
{
    MarkedCase found;
    found.creators = pair.both;
    double logP = std::log(smallestP);
    for (const bool secondPart : {false, true}) {
        const auto tested =
            MarkedCaseTest(ties, secondPart ? pair.first : pair.second, secondPart, settings.seed).run();
        logP = std::max(logP, tested.logP);
        found.tested += static_cast<double>(tested.tested.size());
        found.found += tested.found;
        found.expected += tested.expected;
        for (const auto& member : tested.tested) {
            if (member.marked < markedCreators || member.q > associatedLevel * settings.fdr)
                continue;
            const bool sure = member.q <= settings.fdr && member.elsewhere >= enoughElsewhere;
            (sure ? found.core : found.associated).push_back(member);
        }
    }
    found.p = std::exp(logP);
    for (auto* members : {&found.core, &found.associated})
        std::sort(members->begin(), members->end(),
                  [](const MarkedMember& a, const MarkedMember& b) { return a.account < b.account; });
    found.creators = servedBy(ties, found.creators, found.core);
    for (auto* members : {&found.core, &found.associated})
        keepServing(ties, found.creators, *members);
    return found;
}

/// Of odds, since shares end at 1.
bool standsOut(double share, double other)
{
    return share * (1 - other) >= leastRatio * other * (1 - share);
}

bool isClear(const MarkedCase& found, double fdr)
{
    return found.q <= fdr && found.controls > 0 && found.found >= leastRatio * found.expected
           && standsOut(found.share, found.controlShare) && standsOut(found.share, found.ownShare);
}

} // namespace

Result<MarkedScan> scanMarks(const MarkedTies& ties, const DetectSettings& settings, const TaskContext& task)
{
    const auto cancelled = [] {
        return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Stopped.")));
    };
    MarkedScan scan;
    std::array<std::vector<std::vector<std::uint32_t>>, 2> groups; // by the part they were found on
    for (std::size_t part = 0; part < 2; ++part) {
        LinkOptions options;
        options.fdr = settings.fdr;
        options.seed = settings.seed;
        options.threads = settings.threads;
        auto links = linkByMarks(ties, part == 1, options, task);
        if (task.cancelled())
            return cancelled();
        scan.pairsTested += links.pairsTested;
        groups[part] = std::move(links.components);
    }
    scan.groupsTried = static_cast<int>(groups[0].size() + groups[1].size());

    std::vector<MarkedCase> found;
    std::vector<double> logP;
    for (const auto& pair : pairedGroups(groups[0], groups[1], markedCreators)) {
        if (task.cancelled())
            return cancelled();
        auto candidate = confirm(ties, pair, settings);
        if (candidate.core.size() < minimumMarked || candidate.creators.size() < markedCreators)
            continue;
        describe(ties, settings.seed, candidate);
        logP.push_back(std::log(candidate.p));
        found.push_back(std::move(candidate));
    }
    const auto q = adjustedP(logP, scan.groupsTried);
    for (std::size_t i = 0; i < found.size(); ++i) {
        found[i].q = q[i];
        if (isClear(found[i], settings.fdr))
            scan.cases.push_back(std::move(found[i]));
    }
    std::stable_sort(scan.cases.begin(), scan.cases.end(),
                     [](const MarkedCase& a, const MarkedCase& b) { return a.core.size() > b.core.size(); });
    return scan;
}

} // namespace lockstep
