// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/shared_audience.h"

#include "core/detect/parallel.h"
#include "core/detect/quasi_clique.h"
#include "core/stats/fdr.h"
#include "core/stats/random.h"
#include "core/stats/tails.h"

#include <algorithm>
#include <utility>

namespace lockstep {

namespace {

/// The creators of each account of the part, at most a cap of them, and the accounts of each creator.
struct PartOfSets {
    std::vector<std::uint64_t> start{0};
    std::vector<std::uint32_t> creators;
    std::vector<std::vector<std::uint64_t>> places; ///< creator -> indices into creators
    std::vector<std::uint32_t> accountOf;           ///< index -> account
    std::uint32_t sampled = 0;
};

PartOfSets partOf(const AudienceSets& sets, const AudienceLinkOptions& options)
{
    PartOfSets part;
    part.places.resize(sets.creators.size());
    std::vector<std::uint32_t> own;
    for (std::uint32_t a = 0; a < sets.accountCount(); ++a) {
        if (!sets.of(a).empty() && inSecondPart(a, options.seed) == options.secondPart) {
            own.clear();
            for (const auto& tie : sets.of(a))
                own.push_back(tie.creator);
            if (own.size() > options.creatorsPerAccount) {
                ++part.sampled;
                const auto key = [&](std::uint32_t creator) {
                    return mixBits(options.seed ^ mixBits((std::uint64_t{a} << 32) | creator));
                };
                std::nth_element(own.begin(), own.begin() + static_cast<std::ptrdiff_t>(options.creatorsPerAccount),
                                 own.end(), [&key](std::uint32_t x, std::uint32_t y) { return key(x) < key(y); });
                own.resize(options.creatorsPerAccount);
                std::sort(own.begin(), own.end());
            }
            for (const auto creator : own) {
                part.places[creator].push_back(part.creators.size());
                part.creators.push_back(creator);
                part.accountOf.push_back(a);
            }
        }
        part.start.push_back(part.creators.size());
    }
    return part;
}

struct Overlap {
    std::uint32_t common = 0;
    std::uint32_t unusual = 0;
    double expected = 0;
};

struct Sum {
    double unusual = 0;
    double expected = 0;
};

} // namespace

double audienceFactor(double unusual, double expected)
{
    return std::clamp((unusual + 2) / (expected + 2), 1.0, 20.0);
}

AudienceLinks linkAudiences(const AudienceSets& sets, const ProfileSurprise& surprise,
                            const AudienceLinkOptions& options, const TaskContext& task)
{
    AudienceLinks out;
    const auto part = partOf(sets, options);
    out.sampledAccounts = part.sampled;
    const auto creators = sets.creators.size();
    std::vector<Sum> totals(creators);
    for (std::size_t i = 0; i < part.creators.size(); ++i) {
        auto& total = totals[part.creators[i]];
        total.unusual += surprise.unusual[part.accountOf[i]];
        total.expected += static_cast<double>(surprise.expected[part.accountOf[i]]);
    }

    struct Row {
        std::vector<AudienceLink> candidates;
        std::vector<double> logP;
        double tested = 0;
        double expected = 0;
    };
    struct Scratch {
        std::vector<Overlap> overlap;
        std::vector<std::uint32_t> touched;
    };
    std::vector<Row> rows(creators);
    const int workers = std::max(1, options.threads);
    std::vector<Scratch> scratch(static_cast<std::size_t>(workers), Scratch{std::vector<Overlap>(creators), {}});
    parallelFor(
        creators, workers,
        [&](std::size_t c, std::size_t worker) {
            auto& overlap = scratch[worker].overlap;
            auto& touched = scratch[worker].touched;
            touched.clear();
            for (const auto place : part.places[c]) {
                const auto account = part.accountOf[place];
                for (auto k = place + 1; k < part.start[account + 1]; ++k) {
                    auto& both = overlap[part.creators[k]];
                    if (both.common++ == 0)
                        touched.push_back(part.creators[k]);
                    both.unusual += surprise.unusual[account] != 0 ? 1 : 0;
                    both.expected += static_cast<double>(surprise.expected[account]);
                }
            }
            std::sort(touched.begin(), touched.end());
            auto& row = rows[c];
            row.tested = static_cast<double>(touched.size());
            for (const auto d : touched) {
                const auto both = std::exchange(overlap[d], Overlap{});
                row.expected += both.expected;
                if (both.unusual < options.minimumShared)
                    continue;
                const auto factorOf = [&](std::size_t creator) {
                    return audienceFactor(totals[creator].unusual - both.unusual,
                                          totals[creator].expected - both.expected);
                };
                const double expected =
                    std::min(0.9 * both.common, both.expected * std::max(factorOf(c), factorOf(d)));
                if (both.unusual <= options.minimumRatio * expected)
                    continue;
                row.candidates.push_back({static_cast<std::uint32_t>(c), d, both.common, both.unusual, expected, 1});
                row.logP.push_back(logPoissonTail(expected, both.unusual));
            }
        },
        [&task] { return task.cancelled(); });

    std::vector<AudienceLink> candidates;
    std::vector<double> logP;
    for (const auto& row : rows) {
        candidates.insert(candidates.end(), row.candidates.begin(), row.candidates.end());
        logP.insert(logP.end(), row.logP.begin(), row.logP.end());
        out.pairsTested += row.tested;
        out.typicalExpected += row.expected;
    }
    out.typicalExpected /= std::max(1.0, out.pairsTested);
    const auto q = adjustedP(logP, out.pairsTested);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        candidates[i].q = q[i];
        if (q[i] > options.fdr)
            continue;
        out.links.push_back(candidates[i]);
        ties.emplace_back(candidates[i].first, candidates[i].second);
    }
    out.groups = quasiCliques(ties, options.groupDensity);
    std::erase_if(out.groups, [](const auto& group) { return group.size() < 3; });
    std::stable_sort(out.groups.begin(), out.groups.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return out;
}

} // namespace lockstep
