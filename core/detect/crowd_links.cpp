// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/crowd_links.h"

#include "core/detect/parallel.h"
#include "core/stats/fdr.h"
#include "core/stats/quantile.h"
#include "core/stats/random.h"
#include "core/stats/tails.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace lockstep {

namespace {

constexpr double delivered = 0.95; ///< share of a delivery that comes within tau, when tau fits

struct AccountTotals {
    double fast = 0;
    double expected = 0;
};

void buildEdges(const TimedPosts& posts, const DelayReference& reference, const LinkOptions& options, CrowdLinks& out)
{
    out.start.assign(std::size_t{1} + posts.accountCount(), 0);
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a) {
        const auto first = out.edges.size();
        DeliveryOdds odds;
        const auto close = [&] {
            if (out.edges.size() == first)
                return;
            out.edges.back().surprising = odds.surprising();
            out.edges.back().chanceSurprising = static_cast<float>(odds.chanceSurprising(0));
            odds = {};
        };
        for (const auto& reaction : posts.of(a)) {
            const auto& post = posts.posts[reaction.post];
            if (post.confirmation)
                continue;
            if (out.edges.size() == first || out.edges.back().creator != post.creator) {
                close();
                out.edges.push_back({a, post.creator, 0, 0, false, 0, 0});
            }
            auto& edge = out.edges.back();
            if (edge.trials == std::numeric_limits<std::uint16_t>::max())
                continue;
            const double p = reference.chance(a, post);
            const bool fast = reference.fast(reaction);
            ++edge.trials;
            edge.fast = static_cast<std::uint16_t>(edge.fast + (fast ? 1 : 0));
            edge.expectedFast += static_cast<float>(p);
            odds.add(p, fast);
        }
        close();
        capCreators(out, first, options);
        out.start[a + 1] = out.edges.size();
    }
}

/// The median over creators of how many of their audience edges are surprising though rhythm almost rules it out. A
/// pool cannot move it as long as fewer than half of the creators are its customers.
double bellRate(const std::vector<AudienceEdge>& edges, std::size_t creators)
{
    constexpr float unlikely = 0.05F;
    constexpr double enoughEdges = 30;
    struct Count {
        double edges = 0;
        double surplus = 0;
    };
    std::vector<Count> counts(creators);
    for (const auto& edge : edges) {
        if (edge.chanceSurprising > unlikely)
            continue;
        ++counts[edge.creator].edges;
        counts[edge.creator].surplus += (edge.surprising ? 1.0 : 0.0) - static_cast<double>(edge.chanceSurprising);
    }
    std::vector<double> rates;
    for (const auto& count : counts)
        if (count.edges >= enoughEdges)
            rates.push_back(std::max(0.0, count.surplus / count.edges));
    return rates.empty() ? 0 : median(rates);
}

/// What one creator shares with each other one.
struct Common {
    std::uint32_t accounts = 0;
    std::uint32_t both = 0;
    double surprisingFirst = 0;
    double expectedFirst = 0;
    double surprisingSecond = 0;
    double expectedSecond = 0;
    double factorFirst = 0;
    double factorSecond = 0;
    double lambda = 0;
};

struct CreatorTotals {
    double surprising = 0;
    double expected = 0;
};

/// How much oftener than expected the audience outside the pair is surprising.
double creatorFactor(double surprising, double expected)
{
    return std::clamp((surprising + 10) / (expected + 10), 0.5, 6.0);
}

std::uint32_t find(std::vector<std::uint32_t>& parent, std::uint32_t node)
{
    while (parent[node] != node) {
        parent[node] = parent[parent[node]];
        node = parent[node];
    }
    return node;
}

/// Connected parts in which every creator is linked to at least half of the others.
std::vector<std::vector<std::uint32_t>> tightComponents(std::size_t creators, const std::vector<CreatorLink>& links)
{
    std::vector<char> alive(creators, 1);
    for (;;) {
        std::vector<std::uint32_t> parent(creators);
        for (std::uint32_t i = 0; i < creators; ++i)
            parent[i] = i;
        std::vector<std::uint32_t> degree(creators, 0);
        for (const auto& link : links) {
            if (alive[link.first] == 0 || alive[link.second] == 0)
                continue;
            ++degree[link.first];
            ++degree[link.second];
            const auto a = find(parent, link.first);
            const auto b = find(parent, link.second);
            parent[std::max(a, b)] = std::min(a, b);
        }
        std::vector<std::vector<std::uint32_t>> members(creators);
        for (std::uint32_t c = 0; c < creators; ++c)
            if (alive[c] != 0 && degree[c] > 0)
                members[find(parent, c)].push_back(c);
        bool removed = false;
        for (const auto& part : members) {
            // Only the weakest leave at a time: their going may be what the others needed.
            std::uint32_t weakest = std::numeric_limits<std::uint32_t>::max();
            for (const auto c : part)
                weakest = std::min(weakest, degree[c]);
            if (part.empty() || 2 * std::size_t{weakest} >= part.size() - 1)
                continue;
            for (const auto c : part)
                if (degree[c] == weakest) {
                    alive[c] = 0;
                    removed = true;
                }
        }
        if (removed)
            continue;
        std::vector<std::vector<std::uint32_t>> result;
        for (auto& part : members)
            if (part.size() >= 2)
                result.push_back(std::move(part));
        std::stable_sort(result.begin(), result.end(),
                         [](const auto& a, const auto& b) { return a.size() > b.size(); });
        return result;
    }
}

} // namespace

void DeliveryOdds::add(double chance, bool fast)
{
    ++m_trials;
    m_sum += chance;
    m_logRatio += fast ? std::log(delivered / chance) : std::log((1 - delivered) / (1 - chance));
}

double DeliveryOdds::chanceSurprising(double bellRate) const
{
    // A bell makes an edge quick as a whole, however many posts it has, which no product of independent chances
    // shows. What bells contribute to the usual speed is taken out of the single chance, not to count it twice.
    const double p = std::max((m_sum / m_trials - bellRate) / (1 - bellRate), DelayReference::lowest);
    const double gain = std::log(delivered * m_trials / m_sum);
    const double loss = std::log((1 - delivered) / (1 - m_sum / m_trials));
    if (gain - loss <= 0)
        return bellRate;
    const auto needed = static_cast<std::int64_t>(std::floor(-loss * m_trials / (gain - loss))) + 1;
    return bellRate + (1 - bellRate) * std::exp(logBinomialTail(m_trials, p, needed));
}

double quickness(double fast, double expected, double prior, double most)
{
    return std::clamp((fast + prior) / (expected + prior), 0.5, most);
}

void capCreators(CrowdLinks& links, std::size_t first, const LinkOptions& options)
{
    auto& edges = links.edges;
    if (edges.size() - first <= options.creatorsPerAccount)
        return;
    ++links.sampledAccounts;
    const auto key = [&options](const AudienceEdge& edge) {
        return mixBits(options.seed ^ mixBits((std::uint64_t{edge.account} << 32) | edge.creator));
    };
    const auto from = edges.begin() + static_cast<std::ptrdiff_t>(first);
    const auto keep = from + static_cast<std::ptrdiff_t>(options.creatorsPerAccount);
    std::nth_element(from, keep, edges.end(),
                     [&key](const AudienceEdge& a, const AudienceEdge& b) { return key(a) < key(b); });
    edges.erase(keep, edges.end());
    std::sort(from, edges.end(), [](const AudienceEdge& a, const AudienceEdge& b) { return a.creator < b.creator; });
}

CrowdLinks linkCreators(const TimedPosts& posts, const DelayReference& reference, const LinkOptions& options,
                        const TaskContext& task)
{
    CrowdLinks out;
    buildEdges(posts, reference, options, out);
    out.bellRate = bellRate(out.edges, posts.creators.size());
    for (auto& edge : out.edges)
        edge.chanceSurprising += static_cast<float>(out.bellRate) * (1 - edge.chanceSurprising);
    linkEdges(out, posts.creators.size(), options, task);
    return out;
}

void linkEdges(CrowdLinks& out, std::size_t creators, const LinkOptions& options, const TaskContext& task)
{
    std::vector<AccountTotals> totals(out.start.size() - 1);
    for (const auto& edge : out.edges) {
        totals[edge.account].fast += edge.fast;
        totals[edge.account].expected += static_cast<double>(edge.expectedFast);
    }
    std::vector<std::vector<std::uint64_t>> edgesOf(creators);
    std::vector<CreatorTotals> creatorTotals(creators);
    std::vector<float> weight(out.edges.size()); // chance of a surprising edge, by the account's own quickness
    for (std::uint64_t i = 0; i < out.edges.size(); ++i) {
        const auto& edge = out.edges[i];
        edgesOf[edge.creator].push_back(i);
        const auto& all = totals[edge.account];
        weight[i] = static_cast<float>(
            std::min(0.9, static_cast<double>(edge.chanceSurprising)
                              * quickness(all.fast - edge.fast, all.expected - static_cast<double>(edge.expectedFast),
                                          options.habitPrior, options.mostHabit)));
        creatorTotals[edge.creator].surprising += edge.surprising ? 1 : 0;
        creatorTotals[edge.creator].expected += static_cast<double>(weight[i]);
    }

    struct Row {
        std::vector<CreatorLink> candidates;
        std::vector<double> logP;
        double tested = 0;
    };
    std::vector<Row> rows(creators);
    const int workers = std::max(1, options.threads);
    struct Scratch {
        std::vector<Common> common;
        std::vector<std::uint32_t> touched;
    };
    std::vector<Scratch> scratch(static_cast<std::size_t>(workers), Scratch{std::vector<Common>(creators), {}});
    parallelFor(
        creators, workers,
        [&](std::size_t c, std::size_t worker) {
            auto& common = scratch[worker].common;
            auto& touched = scratch[worker].touched;
            touched.clear();
            for (const auto i : edgesOf[c]) {
                const auto& edge = out.edges[i];
                for (auto k = i + 1; k < out.start[edge.account + 1]; ++k) {
                    const auto& other = out.edges[k];
                    auto& both = common[other.creator];
                    if (both.accounts++ == 0)
                        touched.push_back(other.creator);
                    both.both += edge.surprising && other.surprising ? 1 : 0;
                    both.surprisingFirst += edge.surprising ? 1 : 0;
                    both.surprisingSecond += other.surprising ? 1 : 0;
                    both.expectedFirst += static_cast<double>(weight[i]);
                    both.expectedSecond += static_cast<double>(weight[k]);
                }
            }
            const auto factorOf = [&](std::size_t creator, double surprising, double expected) {
                return creatorFactor(creatorTotals[creator].surprising - surprising,
                                     creatorTotals[creator].expected - expected);
            };
            std::sort(touched.begin(), touched.end());
            rows[c].tested = static_cast<double>(touched.size());
            for (const auto d : touched) {
                auto& both = common[d];
                if (both.both < options.minimumShared)
                    continue;
                both.factorFirst = factorOf(c, both.surprisingFirst, both.expectedFirst);
                both.factorSecond = factorOf(d, both.surprisingSecond, both.expectedSecond);
            }
            for (const auto i : edgesOf[c]) {
                const auto& edge = out.edges[i];
                const auto& all = totals[edge.account];
                for (auto k = i + 1; k < out.start[edge.account + 1]; ++k) {
                    const auto& other = out.edges[k];
                    auto& both = common[other.creator];
                    if (both.factorFirst <= 0)
                        continue;
                    const double quick = quickness(all.fast - edge.fast - other.fast,
                                                   all.expected - static_cast<double>(edge.expectedFast)
                                                       - static_cast<double>(other.expectedFast),
                                                   options.habitPrior, options.mostHabit);
                    both.lambda +=
                        std::min(0.9, static_cast<double>(edge.chanceSurprising) * quick * both.factorFirst)
                        * std::min(0.9, static_cast<double>(other.chanceSurprising) * quick * both.factorSecond);
                }
            }
            for (const auto d : touched) {
                const auto both = std::exchange(common[d], Common{});
                if (both.factorFirst <= 0 || both.both <= options.minimumRatio * both.lambda)
                    continue;
                rows[c].candidates.push_back({static_cast<std::uint32_t>(c), d, both.both, both.lambda, 1});
                rows[c].logP.push_back(logPoissonTail(both.lambda, both.both));
            }
        },
        [&task] { return task.cancelled(); });

    std::vector<CreatorLink> candidates;
    std::vector<double> logP;
    for (const auto& row : rows) {
        candidates.insert(candidates.end(), row.candidates.begin(), row.candidates.end());
        logP.insert(logP.end(), row.logP.begin(), row.logP.end());
        out.pairsTested += row.tested;
    }
    const auto q = adjustedP(logP, out.pairsTested);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        candidates[i].q = q[i];
        if (q[i] <= options.fdr)
            out.links.push_back(candidates[i]);
    }
    out.components = tightComponents(creators, out.links);
}

} // namespace lockstep
