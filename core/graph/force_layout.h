// SPDX-License-Identifier: GPL-3.0-or-later
// ForceAtlas2 (Jacomy, Venturini, Heymann & Bastian, PLoS ONE 2014) with LinLog attraction (Noack, JGAA 2007),
// one iteration at a time. LinLog, because only it draws dozens of communities apart at 15 % mixing; linear
// attraction gives a ball of hair.
//
// Forces of different points are independent, sums run in the order of the points: the result does not depend on
// the number of threads.
#pragma once

#include "core/graph/barnes_hut.h"
#include "core/graph/weighted_graph.h"

#include <span>
#include <vector>

namespace lockstep {

class ForceLayout {
public:
    /// The graph must outlive this. Masses: degree + 1, summed where nodes stand for several.
    ForceLayout(const WeightedGraph& graph, std::vector<float> masses, std::vector<LayoutPoint> start, int threads);

    /// About 0.02 s for 50,000 nodes and 250,000 edges on one core.
    void iterate();
    std::span<const LayoutPoint> points() const { return m_points; }
    std::span<const float> masses() const { return m_masses; }

private:
    LayoutPoint forceOn(std::uint32_t node, LayoutPoint force) const;
    void computeForces();
    void adaptSpeed();
    void move();

    const WeightedGraph& m_graph;
    std::vector<float> m_masses;
    std::vector<LayoutPoint> m_points;
    std::vector<LayoutPoint> m_forces;
    std::vector<LayoutPoint> m_lastForces;
    BarnesHut m_tree;
    int m_threads;
    double m_speed = 1;
    double m_efficiency = 1;
};

} // namespace lockstep
