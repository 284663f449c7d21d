// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/force_layout.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace lockstep {

namespace {

constexpr float gravity = 1;
constexpr std::size_t pointsWorthAThread = 2000;

float swingOf(LayoutPoint force, LayoutPoint last)
{
    return length(force.x - last.x, force.y - last.y);
}

} // namespace

ForceLayout::ForceLayout(const WeightedGraph& graph, std::vector<float> masses, std::vector<LayoutPoint> start,
                         int threads)
    : m_graph(graph), m_masses(std::move(masses)), m_points(std::move(start)), m_forces(m_points.size()),
      m_lastForces(m_points.size()), m_threads(std::max(threads, 1))
{
}

LayoutPoint ForceLayout::forceOn(std::uint32_t node, LayoutPoint force) const
{
    const auto p = m_points[node];
    const float mass = m_masses[node];
    const float fromCentre = length(p.x, p.y);
    const float pull = fromCentre > 0 ? gravity / fromCentre : 0;
    force.x = mass * (force.x - p.x * pull);
    force.y = mass * (force.y - p.y * pull);
    for (const auto& arc : m_graph.arcs(node)) {
        const auto q = m_points[arc.node];
        const float dx = q.x - p.x;
        const float dy = q.y - p.y;
        const float d = std::sqrt(dx * dx + dy * dy);
        if (d <= 0)
            continue;
        const float w = arc.weight * std::log(1 + d) / d;
        force.x += dx * w;
        force.y += dy * w;
    }
    return force;
}

void ForceLayout::computeForces()
{
    m_tree.build(m_points, m_masses);
    const auto& groups = m_tree.groups();
    const auto run = [&](std::size_t begin, std::size_t end) {
        for (auto g = begin; g < end; ++g) {
            const auto& group = groups[g];
            const auto repulsion = m_tree.repulsionOn(group);
            for (auto rank = group.begin; rank < group.end; ++rank) {
                const auto node = m_tree.pointAt(rank);
                m_forces[node] = forceOn(node, repulsion[rank - group.begin]);
            }
        }
    };
    const auto parts =
        std::clamp<std::size_t>(m_points.size() / pointsWorthAThread, 1, static_cast<std::size_t>(m_threads));
    std::vector<std::jthread> helpers;
    for (std::size_t part = 1; part < parts; ++part)
        helpers.emplace_back(run, groups.size() * part / parts, groups.size() * (part + 1) / parts);
    run(0, groups.size() / parts);
}

void ForceLayout::adaptSpeed()
{
    double swinging = 0, traction = 0;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const double mass = static_cast<double>(m_masses[i]);
        swinging += mass * static_cast<double>(swingOf(m_forces[i], m_lastForces[i]));
        traction +=
            mass * 0.5
            * static_cast<double>(length(m_forces[i].x + m_lastForces[i].x, m_forces[i].y + m_lastForces[i].y));
    }
    if (!(swinging > 0) || !std::isfinite(swinging) || !std::isfinite(traction))
        return;
    const double n = static_cast<double>(m_points.size());
    const double estimate = 0.05 * std::sqrt(n);
    double tolerance = std::max(std::sqrt(estimate), std::min(10.0, estimate * traction / (n * n)));
    if (swinging / std::max(traction, 1e-30) > 2) {
        if (m_efficiency > 0.05)
            m_efficiency *= 0.5;
        tolerance = std::max(tolerance, 1.0);
    }
    const double target = tolerance * m_efficiency * traction / swinging;
    if (swinging > tolerance * traction) {
        if (m_efficiency > 0.05)
            m_efficiency *= 0.7;
    } else if (m_speed < 1000) {
        m_efficiency *= 1.3;
    }
    m_speed += std::min(target - m_speed, 0.5 * m_speed);
}

void ForceLayout::move()
{
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const double swing =
            static_cast<double>(m_masses[i]) * static_cast<double>(swingOf(m_forces[i], m_lastForces[i]));
        const auto factor = static_cast<float>(m_speed / (1 + std::sqrt(m_speed * swing)));
        const LayoutPoint to{m_points[i].x + m_forces[i].x * factor, m_points[i].y + m_forces[i].y * factor};
        // One point that overflows would poison the tree for all: it stays where it is.
        if (std::isfinite(to.x) && std::isfinite(to.y) && std::abs(to.x) < 1e12F && std::abs(to.y) < 1e12F)
            m_points[i] = to;
        else
            m_forces[i] = {};
    }
}

void ForceLayout::iterate()
{
    if (m_points.size() < 2)
        return;
    computeForces();
    adaptSpeed();
    move();
    m_lastForces.swap(m_forces);
}

} // namespace lockstep
