// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/block_baselines.h"
#include "core/detect/fraudar.h"
#include "core/detect/holoscope.h"
#include "core/detect/min_tree.h"
#include "core/detect/multi_burst.h"
#include "core/detect/singular_vectors.h"
#include "core/stats/random.h"
#include "tests/core/detect/like_world.h"
#include "tests/support/test_case.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

class TestDenseBlocks : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void minTreeFollowsChanges();
    void graphKeepsOneEdgeAPair();
    void fraudarEqualsPeelingByHand();
    void fraudarReachesHalfOfTheBestSubset();
    void fraudarFindsABlockBehindCamouflage();
    void fraudarFindsOneBlockAfterAnother();
    void singularVectorsOfABlockMatrix();
    void burstRunsFromAwakeningToPeak();
    void holoscopeFindsAnInjectedBlock();
    void holoscopeEqualsItsObjective();
    void baselinesSeeWhatTheyAreGiven();
    void emptyGraphsHoldNothing();
};

namespace {

BlockGraph randomGraph(std::uint64_t seed, std::uint32_t accounts, std::uint32_t targets, double density)
{
    SplitMix random(seed);
    std::vector<BlockEdge> edges;
    for (std::uint32_t a = 0; a < accounts; ++a)
        for (std::uint32_t t = 0; t < targets; ++t)
            if (random.uniform() < density)
                edges.push_back({a, t, static_cast<float>(0.5 + random.uniform()), Instant::missingMs});
    return {accounts, targets, std::move(edges)};
}

/// The objective of FRAUDAR on a set of nodes (accounts first), by its definition.
double fraudarDensity(const BlockGraph& graph, const std::vector<char>& in)
{
    double mass = 0;
    for (const auto& edge : graph.edges())
        if (in[edge.account] != 0 && in[graph.accountCount() + edge.target] != 0)
            mass += static_cast<double>(edge.weight)
                    / std::log(static_cast<double>(graph.ofTarget(edge.target).size()) + 5);
    const auto size = std::count(in.begin(), in.end(), 1);
    return size > 0 ? mass / static_cast<double>(size) : 0;
}

/// The best prefix of deleting, one at a time, the node whose deletion leaves the most: from the definition, O(n^2
/// E).
double peelByHand(const BlockGraph& graph)
{
    std::vector<char> in(graph.accountCount() + graph.targetCount(), 1);
    for (std::uint32_t a = 0; a < graph.accountCount(); ++a)
        in[a] = graph.firstOf(a) < graph.endOf(a) ? 1 : 0;
    for (std::uint32_t t = 0; t < graph.targetCount(); ++t)
        in[graph.accountCount() + t] = graph.ofTarget(t).empty() ? 0 : 1;
    double best = 0;
    for (auto left = std::count(in.begin(), in.end(), 1); left > 0; --left) {
        best = std::max(best, fraudarDensity(graph, in));
        std::size_t leaving = in.size();
        double leaves = -1;
        for (std::size_t i = 0; i < in.size(); ++i) {
            if (in[i] == 0)
                continue;
            in[i] = 0;
            const double rest = fraudarDensity(graph, in); // the same number of nodes each time
            in[i] = 1;
            if (rest > leaves) {
                leaves = rest;
                leaving = i;
            }
        }
        in[leaving] = 0;
    }
    return best;
}

double f1(const std::vector<std::uint32_t>& found, std::uint32_t from, std::uint32_t to)
{
    const auto hits = static_cast<double>(
        std::count_if(found.begin(), found.end(), [&](std::uint32_t i) { return i >= from && i < to; }));
    return 2 * hits / static_cast<double>(found.size() + (to - from));
}

constexpr std::uint32_t people = 3'000;
constexpr std::uint32_t planted = 200;

/// A public of 3,000 x 3,000 with popular targets, and accounts 0 .. size-1 that give `perTarget` edges to each of
/// the targets 0 .. 199, within ten minutes. As many edges go to popular targets as camouflage.
BlockGraph injected(std::uint64_t seed, std::uint32_t size, std::uint32_t perTarget)
{
    constexpr std::int64_t hour = 3'600'000;
    SplitMix random(seed);
    std::vector<BlockEdge> edges;
    const auto popular = [&random] {
        const double u = random.uniform();
        return static_cast<std::uint32_t>(planted + (people - planted) * u * u * u);
    };
    const auto moment = [&random](std::uint32_t target, double hours) {
        return std::int64_t{1'700'000'000'000} + target * hour
               + static_cast<std::int64_t>(random.uniform() * hours * static_cast<double>(hour));
    };
    for (std::uint32_t a = 0; a < people; ++a)
        for (int k = 0; k < 12; ++k) {
            const auto t = random.uniform() < 0.03 ? static_cast<std::uint32_t>(random.below(planted)) : popular();
            edges.push_back({a, t, 1, moment(t, 200)});
        }
    for (std::uint32_t t = 0; t < planted; ++t)
        for (std::uint32_t k = 0; k < perTarget; ++k) {
            const auto a = static_cast<std::uint32_t>(random.below(size));
            edges.push_back({a, t, 1, moment(t, 10.0 / 60) + 20 * hour});
            const auto camouflage = popular();
            edges.push_back({a, camouflage, 1, moment(camouflage, 200)});
        }
    return {people, people, std::move(edges)};
}

} // namespace

void TestDenseBlocks::minTreeFollowsChanges()
{
    SplitMix random(3);
    std::vector<double> values(37);
    for (auto& value : values)
        value = std::floor(random.uniform() * 10);
    MinTree tree(values);
    for (int step = 0; step < 500; ++step) {
        const auto i = static_cast<std::uint32_t>(random.below(values.size()));
        values[i] = std::floor(random.uniform() * 10);
        tree.set(i, values[i]);
        QCOMPARE(static_cast<std::ptrdiff_t>(tree.smallest()),
                 std::min_element(values.begin(), values.end()) - values.begin());
    }
    for (std::size_t left = values.size(); left > 0; --left) {
        QVERIFY(!tree.empty());
        tree.remove(tree.smallest());
    }
    QVERIFY(tree.empty());
}

void TestDenseBlocks::graphKeepsOneEdgeAPair()
{
    const BlockGraph graph(2, 3, {{1, 2, 1, 50}, {0, 1, 1, 7}, {1, 2, 3, 90}, {1, 2, 3, 80}});
    QCOMPARE(graph.edges().size(), std::size_t{2});
    QCOMPARE(graph.edges()[1].time, std::int64_t{80});
    QCOMPARE(graph.edges()[1].weight, 3.0F);
    QCOMPARE(graph.ofTarget(2).size(), std::size_t{1});
    QCOMPARE(graph.firstOf(1), 1U);
}

void TestDenseBlocks::fraudarEqualsPeelingByHand()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto graph = randomGraph(seed, 12, 10, 0.25);
        const auto blocks = fraudar(graph);
        QCOMPARE(blocks.size(), std::size_t{1});
        QVERIFY(std::abs(blocks[0].density - peelByHand(graph)) < 1e-9);
        std::vector<char> in(22, 0);
        for (const auto a : blocks[0].accounts)
            in[a] = 1;
        for (const auto t : blocks[0].targets)
            in[12 + t] = 1;
        QVERIFY(std::abs(blocks[0].density - fraudarDensity(graph, in)) < 1e-9);
    }
}

void TestDenseBlocks::fraudarReachesHalfOfTheBestSubset()
{
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        const auto graph = randomGraph(seed, 8, 7, 0.35);
        double optimum = 0;
        for (std::uint32_t subset = 1; subset < (1U << 15); ++subset) {
            std::vector<char> in(15, 0);
            for (std::size_t i = 0; i < 15; ++i)
                in[i] = static_cast<char>((subset >> i) & 1U);
            optimum = std::max(optimum, fraudarDensity(graph, in));
        }
        const auto found = fraudar(graph)[0].density;
        QVERIFY(found <= optimum + 1e-9);
        QVERIFY(found >= optimum / 2);
    }
}

void TestDenseBlocks::fraudarFindsABlockBehindCamouflage()
{
    const auto graph = injected(1, 200, 100); // half of the pairs
    const auto blocks = fraudar(graph);
    QVERIFY(f1(blocks[0].accounts, 0, 200) > 0.95);
    QVERIFY(f1(blocks[0].targets, 0, planted) > 0.9); // the most popular targets hold much of the camouflage
    QVERIFY(blocks[0].fill() > 0.3);
    QVERIFY(fraudar(graph)[0].accounts == blocks[0].accounts);
}

void TestDenseBlocks::fraudarFindsOneBlockAfterAnother()
{
    std::vector<BlockEdge> edges;
    for (std::uint32_t a = 0; a < 30; ++a)
        for (std::uint32_t t = 0; t < 30; ++t)
            if (a / 15 == t / 15)
                edges.push_back({a, t, a < 15 ? 1.0F : 2.0F, Instant::missingMs});
    FraudarOptions options;
    options.blocks = 5;
    const auto blocks = fraudar(BlockGraph(30, 30, edges), options);
    QCOMPARE(blocks.size(), std::size_t{2});
    QCOMPARE(blocks[0].accounts.front(), 15U);
    QCOMPARE(blocks[1].accounts.back(), 14U);
    QCOMPARE(blocks[0].edges, std::uint64_t{225});
    QCOMPARE(blocks[0].fill(), 1.0);
    QVERIFY(blocks[0].density > blocks[1].density);
}

void TestDenseBlocks::singularVectorsOfABlockMatrix()
{
    // Full blocks of 6 x 8, 5 x 5 and 2 x 3: singular values sqrt(48), 5 and sqrt(6).
    std::vector<BlockEdge> edges;
    const auto block = [&edges](std::uint32_t a, std::uint32_t aEnd, std::uint32_t t, std::uint32_t tEnd) {
        for (auto i = a; i < aEnd; ++i)
            for (auto k = t; k < tEnd; ++k)
                edges.push_back({i, k, 1, Instant::missingMs});
    };
    block(0, 6, 0, 8);
    block(6, 11, 8, 13);
    block(11, 13, 13, 16);
    const auto vectors = leftSingularVectors(BlockGraph(13, 16, edges), 5, 1);
    QCOMPARE(vectors.size(), std::size_t{3});
    QVERIFY(std::abs(vectors[0].value - std::sqrt(48.0)) < 1e-9);
    QVERIFY(std::abs(vectors[1].value - 5) < 1e-9);
    QVERIFY(std::abs(vectors[2].value - std::sqrt(6.0)) < 1e-9);
    for (std::uint32_t a = 0; a < 13; ++a)
        QVERIFY(std::abs(vectors[0].entries[a] - (a < 6 ? 1 / std::sqrt(6.0) : 0)) < 1e-6);
}

void TestDenseBlocks::burstRunsFromAwakeningToPeak()
{
    // One time an hour for 200 hours, and sixty within the 100th hour.
    constexpr std::int64_t hour = 3'600'000;
    std::vector<std::int64_t> times;
    for (int i = 0; i < 200; ++i)
        times.push_back(i * hour);
    for (int i = 0; i < 60; ++i)
        times.push_back(100 * hour + i * hour / 60);
    std::sort(times.begin(), times.end());
    const auto profile = multiBurst(times);
    QVERIFY(!profile.bursts.empty());
    QVERIFY(std::any_of(profile.bursts.begin(), profile.bursts.end(),
                        [](const Burst& burst) { return burst.holds(100 * hour + hour / 2); }));
    for (const auto& burst : profile.bursts) {
        QVERIFY(burst.from < burst.to);
        QVERIFY(burst.to - burst.from < 60 * hour);
    }
    QVERIFY(profile.drop > 0);
    QVERIFY(multiBurst(std::vector<std::int64_t>{1, 2, 3}).bursts.empty());
    QVERIFY(multiBurst(std::vector<std::int64_t>{5, 5, 5, 5, 5}).bursts.empty());
}

void TestDenseBlocks::holoscopeFindsAnInjectedBlock()
{
    const auto graph = injected(2, 400, 40); // a tenth of the pairs
    const auto block = holoscope(graph);
    QVERIFY2(f1(block.accounts, 0, 400) > 0.9, std::to_string(f1(block.accounts, 0, 400)).c_str());
    QVERIFY2(f1(block.targets, 0, planted) > 0.9, std::to_string(f1(block.targets, 0, planted)).c_str());
    QVERIFY(holoscope(graph).accounts == block.accounts);
    HoloscopeOptions topology;
    topology.bursts = false;
    const auto dense = injected(2, 200, 100);
    QVERIFY(f1(holoscope(dense, topology).accounts, 0, 200) > 0.9);
}

void TestDenseBlocks::holoscopeEqualsItsObjective()
{
    const auto graph = injected(4, 150, 25);
    HoloscopeOptions options;
    options.bursts = false;
    const auto block = holoscope(graph, options);
    double mass = 0;
    double weights = 0;
    for (std::uint32_t t = 0; t < graph.targetCount(); ++t) {
        double theirs = 0;
        for (const auto i : graph.ofTarget(t))
            theirs +=
                std::binary_search(block.accounts.begin(), block.accounts.end(), graph.edges()[i].account) ? 1 : 0;
        const auto all = static_cast<double>(graph.ofTarget(t).size());
        const double p = std::pow(32.0, (all > 0 ? theirs / all : 0) - 1);
        mass += theirs * p;
        weights += p;
    }
    QVERIFY(std::abs(block.density - mass / (static_cast<double>(block.accounts.size()) + weights)) < 1e-9);
}

void TestDenseBlocks::baselinesSeeWhatTheyAreGiven()
{
    LikeWorld world(1, 700, 40, 40, 0.4);
    world.deliver(600, 80, {3, 7, 11, 15}, 60, 0, 40 * LikeWorld::minute);
    const auto graph = world.graph();
    const auto all = engagementGraph(graph, BlockInput::everything);
    const auto soon = engagementGraph(graph, BlockInput::firstHour);
    QCOMPARE(all.edges().size(), graph.eventCount());
    QVERIFY(!soon.edges().empty() && soon.edges().size() < all.edges().size());
    QVERIFY(engagementGraph(world.graph(true, false), BlockInput::firstHour).edges().empty());
    for (const auto& baseline : blockBaselines()) {
        const auto accused = accusedBy(baseline, graph, 1);
        QVERIFY2(!accused.empty(), name(baseline).c_str());
        QVERIFY(std::is_sorted(accused.begin(), accused.end()));
        QVERIFY(accused == accusedBy(baseline, graph, 1));
    }
    std::vector<std::uint32_t> quick;
    for (const auto account : accusedBy({BlockMethod::fraudar, BlockInput::firstHour}, graph, 1))
        quick.push_back(account.value());
    QVERIFY(f1(quick, 600, 680) > 0.9);
}

void TestDenseBlocks::emptyGraphsHoldNothing()
{
    QVERIFY(fraudar(BlockGraph()).empty());
    QVERIFY(fraudar(BlockGraph(5, 5, {})).empty());
    QVERIFY(holoscope(BlockGraph()).accounts.empty());
    QVERIFY(holoscope(BlockGraph(5, 5, {})).accounts.empty());
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::TestDenseBlocks)
#include "tst_dense_blocks.moc"
