// SPDX-License-Identifier: GPL-3.0-or-later
// Where the nodes of a graph are drawn. Louvain levels from coarse to fine, each laid out by ForceAtlas2 with
// LinLog attraction and handed down as a start to the next; then room for every node (layout_spread.h). Ten times
// cheaper than forces on all nodes from the beginning, with neighbours as near and communities as pure.
//
// Deterministic: the same graph and seed give the same picture at any number of threads. Separate parts are laid
// out one by one, the greatest first, and packed side by side. A picture is not evidence: nothing is detected here.
#pragma once

#include "core/graph/barnes_hut.h"
#include "core/graph/louvain.h"
#include "core/graph/weighted_graph.h"
#include "core/model/task.h"

#include <functional>
#include <memory>
#include <vector>

namespace lockstep {

struct LayoutSettings {
    std::uint64_t seed = 1;
    int threads = 1;
    /// Iterations on the finest level; 0: 30 for big graphs, up to 300 for small ones.
    int finalIterations = 0;
};

struct GraphLayout {
    std::vector<LayoutPoint> points;      ///< one unit: the distance of neighbouring nodes; y grows downwards
    std::vector<std::uint32_t> community; ///< node -> Louvain community, numbered over all parts
    bool complete = false;                ///< false: stopped before the end, or not at the end yet
};

/// A layout in the making, one iteration at a time.
class LayoutEngine {
public:
    /// The graph must outlive this.
    LayoutEngine(const WeightedGraph& graph, const LayoutSettings& settings);
    ~LayoutEngine();

    /// One iteration, at most about a tenth of a second at 200,000 nodes; false when there is nothing left to do.
    bool step(const TaskContext& task = {});
    /// 0 .. 1, never falling.
    double doneShare() const;
    enum class Finish {
        full,
        quick, ///< some nodes may still lie on each other: a third of the time
    };
    /// The best picture so far: every node has a place at any time.
    GraphLayout current(Finish finish = Finish::full) const;

private:
    struct Part;
    void beginPart(const TaskContext& task);
    void beginLevel(std::vector<LayoutPoint> start);
    int iterationsOf(std::size_t level) const;
    GraphLayout pictureOfPart(Finish finish) const;
    void store(GraphLayout& all, const GraphLayout& part, const std::vector<std::uint32_t>& nodes) const;

    const WeightedGraph& m_graph;
    LayoutSettings m_settings;
    std::vector<std::uint32_t> m_partOf;             ///< node -> part
    std::vector<std::vector<std::uint32_t>> m_parts; ///< part -> nodes, greatest part first
    std::unique_ptr<Part> m_current;
    std::size_t m_next = 0; ///< part that comes after the current one
    std::uint64_t m_nodesDone = 0;
    GraphLayout m_finished;         ///< of the parts that are done, not packed yet
    std::vector<bool> m_isFinished; ///< part -> done
};

/// Runs to the end, or to the cancel: then what stands is returned with complete = false. `preview` is called
/// now and then, from the calling thread, with the picture so far.
/// About 1.5 s of one core for 50,000 nodes and 250,000 edges.
GraphLayout layoutGraph(const WeightedGraph& graph, const LayoutSettings& settings, const TaskContext& task = {},
                        const std::function<void(GraphLayout)>& preview = {});

} // namespace lockstep
