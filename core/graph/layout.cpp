// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/layout.h"

#include "core/graph/force_layout.h"
#include "core/graph/layout_spread.h"
#include "core/graph/measures.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numbers>
#include <optional>
#include <random>

namespace lockstep {

namespace {

constexpr int coarsestIterations = 400;
constexpr int middleIterations = 100;
constexpr double leastModularity = 0.3;
constexpr std::uint32_t mostNodesFlat = 3000;
constexpr int quickRounds = 4;

/// Uniform in [0, 1), the same with every standard library.
float uniform(std::mt19937_64& random)
{
    return static_cast<float>(random() >> 40) * 0x1p-24F;
}

LayoutPoint inDisc(std::mt19937_64& random, float radius)
{
    const float r = radius * std::sqrt(uniform(random));
    const float angle = 2 * std::numbers::pi_v<float> * uniform(random);
    return {r * std::cos(angle), r * std::sin(angle)};
}

} // namespace

/// The connected part that is being laid out. Level 0 is its finest graph, levels[i - 1].graph is level i.
struct LayoutEngine::Part {
    std::vector<std::uint32_t> nodes;
    WeightedGraph graph;
    std::vector<CoarseLevel> levels;
    std::vector<std::vector<float>> masses; ///< by level
    std::vector<std::uint32_t> community;
    bool hasCommunities = true;
    std::mt19937_64 random;
    std::size_t level = 0; ///< counts down to 0
    int iteration = 0;
    std::optional<ForceLayout> forces;
    double workDone = 0;
    double workAll = 0;

    const WeightedGraph& graphOf(std::size_t l) const { return l == 0 ? graph : levels[l - 1].graph; }

    /// Positions of level `from` handed down to the next finer one: each node somewhere in its parent's disc.
    std::vector<LayoutPoint> handDown(std::size_t from, std::span<const LayoutPoint> points,
                                      std::mt19937_64& generator) const
    {
        const auto& parent = levels[from - 1].parent;
        std::vector<LayoutPoint> finer(parent.size());
        for (std::size_t i = 0; i < parent.size(); ++i) {
            const auto offset = inDisc(generator, 0.5F * std::sqrt(masses[from][parent[i]]));
            finer[i] = {points[parent[i]].x + offset.x, points[parent[i]].y + offset.y};
        }
        return finer;
    }
};

LayoutEngine::LayoutEngine(const WeightedGraph& graph, const LayoutSettings& settings)
    : m_graph(graph), m_settings(settings)
{
    auto parts = components(graph);
    m_partOf = std::move(parts.of);
    m_parts.resize(parts.sizes.size());
    for (std::uint32_t node = 0; node < graph.nodeCount(); ++node)
        m_parts[m_partOf[node]].push_back(node);
    m_finished.points.resize(graph.nodeCount());
    m_finished.community.resize(graph.nodeCount());
    m_isFinished.assign(m_parts.size(), false);
}

LayoutEngine::~LayoutEngine() = default;

int LayoutEngine::iterationsOf(std::size_t level) const
{
    const auto n = m_current->graphOf(level).nodeCount();
    if (level == m_current->levels.size())
        return std::max(coarsestIterations, m_settings.finalIterations);
    if (level > 0)
        return middleIterations;
    if (m_settings.finalIterations > 0)
        return m_settings.finalIterations;
    return static_cast<int>(std::clamp<std::uint32_t>(300'000 / std::max(n, 1U), 24, 300));
}

void LayoutEngine::beginPart(const TaskContext& task)
{
    m_current = std::make_unique<Part>();
    auto& part = *m_current;
    part.nodes = m_parts[m_next++];
    const auto n = static_cast<std::uint32_t>(part.nodes.size());
    part.random.seed(m_settings.seed * 0x9E3779B97F4A7C15ULL + part.nodes.front());

    // Nodes of a part ascend, so their place in the list is found by halving.
    std::vector<WeightedEdge> edges;
    std::vector<float> masses(n);
    for (std::uint32_t i = 0; i < n; ++i) {
        const auto arcs = m_graph.arcs(part.nodes[i]);
        masses[i] = 1 + static_cast<float>(arcs.size());
        for (const auto& arc : arcs) {
            if (arc.node < part.nodes[i])
                continue;
            const auto other = std::lower_bound(part.nodes.begin(), part.nodes.end(), arc.node);
            // A hundred common acts pull harder than one, but not a hundred times as hard.
            const float pull = arc.weight > 0 ? std::log2(1 + arc.weight) : 0;
            edges.push_back({i, static_cast<std::uint32_t>(other - part.nodes.begin()), pull});
        }
    }
    part.graph = WeightedGraph::fromEdges(n, std::move(edges));
    part.levels = louvain(part.graph, m_settings.seed, task);
    part.community = coarsestCommunities(n, part.levels);
    // Where everybody deals with everybody there are no communities, and none may be drawn apart: a group that
    // acts on the same few targets would look like several. Small parts do without the levels altogether.
    part.hasCommunities = modularity(part.graph, part.community) >= leastModularity;
    if (!part.hasCommunities) {
        part.community.assign(n, 0);
        if (n <= mostNodesFlat)
            part.levels.clear();
    }
    part.masses.push_back(std::move(masses));
    for (const auto& level : part.levels) {
        std::vector<float> coarse(level.graph.nodeCount(), 0);
        for (std::size_t i = 0; i < level.parent.size(); ++i)
            coarse[level.parent[i]] += part.masses.back()[i];
        part.masses.push_back(std::move(coarse));
    }
    part.level = part.levels.size();
    for (std::size_t level = 0; level <= part.levels.size(); ++level)
        part.workAll += static_cast<double>(iterationsOf(level)) * part.graphOf(level).nodeCount();

    float mass = 0;
    for (const auto m : part.masses.back())
        mass += m;
    std::vector<LayoutPoint> start(part.masses.back().size());
    for (auto& p : start)
        p = inDisc(part.random, std::sqrt(mass));
    beginLevel(std::move(start));
}

void LayoutEngine::beginLevel(std::vector<LayoutPoint> start)
{
    auto& part = *m_current;
    part.iteration = 0;
    part.forces.emplace(part.graphOf(part.level), part.masses[part.level], std::move(start), m_settings.threads);
}

bool LayoutEngine::step(const TaskContext& task)
{
    if (!m_current) {
        if (m_next == m_parts.size())
            return false;
        beginPart(task);
    }
    auto& part = *m_current;
    if (part.iteration < iterationsOf(part.level)) {
        part.forces->iterate();
        ++part.iteration;
        part.workDone += part.graphOf(part.level).nodeCount();
        return true;
    }
    if (part.level > 0) {
        auto start = part.handDown(part.level, part.forces->points(), part.random);
        --part.level;
        beginLevel(std::move(start));
        return true;
    }
    store(m_finished, pictureOfPart(Finish::full), part.nodes);
    m_nodesDone += part.nodes.size();
    m_isFinished[m_next - 1] = true;
    m_current.reset();
    return true;
}

double LayoutEngine::doneShare() const
{
    double nodes = static_cast<double>(m_nodesDone);
    if (m_current)
        nodes +=
            static_cast<double>(m_current->nodes.size()) * m_current->workDone / std::max(m_current->workAll, 1.0);
    return m_graph.nodeCount() == 0 ? 1 : nodes / m_graph.nodeCount();
}

GraphLayout LayoutEngine::pictureOfPart(Finish finish) const
{
    const auto& part = *m_current;
    std::vector<LayoutPoint> points(part.forces->points().begin(), part.forces->points().end());
    auto generator = part.random; // a copy: looking must not change what comes
    for (auto level = part.level; level > 0; --level)
        points = part.handDown(level, points, generator);
    const auto levels =
        part.hasCommunities ? std::span<const CoarseLevel>(part.levels) : std::span<const CoarseLevel>();
    return {finish == Finish::quick ? spreadCommunities(points, levels, quickRounds)
                                    : spreadCommunities(points, levels),
            part.community, false};
}

void LayoutEngine::store(GraphLayout& all, const GraphLayout& part, const std::vector<std::uint32_t>& nodes) const
{
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        all.points[nodes[i]] = part.points[i];
        all.community[nodes[i]] = nodes[part.community[i]]; // a name that no other part uses
    }
}

GraphLayout LayoutEngine::current(Finish finish) const
{
    auto all = m_finished;
    all.complete = !m_current && m_next == m_parts.size();
    if (m_current)
        store(all, pictureOfPart(finish), m_current->nodes);
    for (std::size_t p = m_next; p < m_parts.size(); ++p) {
        const auto points = evenDisc(m_parts[p].size());
        for (std::size_t i = 0; i < points.size(); ++i) {
            all.points[m_parts[p][i]] = points[i];
            all.community[m_parts[p][i]] = m_parts[p].front();
        }
    }
    // Community names are nodes so far; number them 0.. in the order of the nodes.
    std::vector<std::uint32_t> number(m_graph.nodeCount(), UINT32_MAX);
    std::uint32_t count = 0;
    for (auto& community : all.community) {
        if (number[community] == UINT32_MAX)
            number[community] = count++;
        community = number[community];
    }
    packParts(all.points, m_partOf);
    return all;
}

GraphLayout layoutGraph(const WeightedGraph& graph, const LayoutSettings& settings, const TaskContext& task,
                        const std::function<void(GraphLayout)>& preview)
{
    using Clock = std::chrono::steady_clock;
    LayoutEngine engine(graph, settings);
    auto last = Clock::now();
    auto lookEvery = std::chrono::milliseconds(150);
    while (!task.cancelled() && engine.step(task)) {
        task.report({messageText(QT_TRANSLATE_NOOP("core", "Arranging the network")),
                     static_cast<std::uint64_t>(engine.doneShare() * 1000), 1000});
        if (preview && Clock::now() - last > lookEvery) {
            const auto before = Clock::now();
            preview(engine.current(LayoutEngine::Finish::quick));
            last = Clock::now();
            // Looking at a big graph costs: never more than a tenth of the time.
            lookEvery =
                std::max(lookEvery, std::chrono::duration_cast<std::chrono::milliseconds>(9 * (last - before)));
        }
    }
    return engine.current();
}

} // namespace lockstep
