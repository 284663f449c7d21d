// SPDX-License-Identifier: GPL-3.0-or-later
// What of the network is selected, and the commands that change it.
#include "app/views/network/network_view.h"

#include "app/text/text.h"
#include "core/graph/measures.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QToolTip>

#include <algorithm>

namespace lockstep {

std::vector<bool> NetworkView::selectedNodes() const
{
    return selectedNodes(m_canvas->scene()->content->graph);
}

std::vector<bool> NetworkView::selectedNodes(const NodeGraph& graph) const
{
    std::vector<bool> selected(graph.nodes.size());
    for (std::size_t i = 0; i < selected.size(); ++i) {
        const auto nodes = graph.standsFor(i);
        selected[i] = std::all_of(nodes.begin(), nodes.end(), [this](const GraphNode& node) {
            return (node.account && m_case.isSelected(node.account))
                   || (node.target && m_case.isSelected(node.target));
        });
    }
    return selected;
}

void NetworkView::select(const std::vector<bool>& nodes)
{
    const auto& graph = m_canvas->scene()->content->graph;
    Selection selection;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (!nodes[i])
            continue;
        for (const auto& node : graph.standsFor(i))
            if (node.account)
                selection.accounts.push_back(node.account);
            else
                selection.targets.push_back(node.target);
    }
    m_case.select(std::move(selection));
}

void NetworkView::pick(const std::vector<std::uint32_t>& nodes, NetworkCanvas::Pick how)
{
    if (!m_canvas->scene())
        return;
    auto selected = selectedNodes();
    if (how == NetworkCanvas::Pick::replace)
        selected.assign(selected.size(), false);
    for (const auto node : nodes)
        selected[node] = how != NetworkCanvas::Pick::toggle || !selected[node];
    select(selected);
}

void NetworkView::selectAll()
{
    if (m_canvas->scene())
        select(std::vector<bool>(m_canvas->scene()->content->graph.nodes.size(), true));
}

void NetworkView::selectNone()
{
    m_case.select({});
}

void NetworkView::invertSelection()
{
    if (!m_canvas->scene())
        return;
    auto selected = selectedNodes();
    selected.flip();
    select(selected);
}

void NetworkView::growSelection()
{
    if (!m_canvas->scene())
        return;
    const auto before = selectedNodes();
    auto after = before;
    for (const auto& edge : m_canvas->scene()->content->graph.edges.edges()) {
        after[edge.from] = after[edge.from] || before[edge.to];
        after[edge.to] = after[edge.to] || before[edge.from];
    }
    select(after);
}

void NetworkView::selectPath()
{
    if (!m_canvas->scene())
        return;
    auto selected = selectedNodes();
    std::vector<std::uint32_t> ends;
    for (std::uint32_t i = 0; i < selected.size(); ++i)
        if (selected[i])
            ends.push_back(i);
    const auto path = ends.size() == 2
                          ? shortestPath(m_canvas->scene()->content->graph.edges, ends.front(), ends.back())
                          : std::vector<std::uint32_t>();
    if (path.empty()) {
        const auto text = ends.size() == 2 ? tr("No way in this picture leads from one to the other.")
                                           : tr("Select two nodes first.");
        QToolTip::showText(mapToGlobal(rect().center()), text, this);
        return;
    }
    for (const auto node : path)
        selected[node] = true;
    select(selected);
}

void NetworkView::selectCore()
{
    if (!m_canvas->scene())
        return;
    const auto& cores = m_canvas->scene()->content->coreNumbers;
    const auto highest = cores.empty() ? 0 : *std::max_element(cores.begin(), cores.end());
    std::vector<bool> selected(cores.size());
    for (std::size_t i = 0; i < cores.size(); ++i)
        selected[i] = cores[i] == highest;
    select(selected);
}

void NetworkView::copyNames()
{
    if (!m_canvas->scene())
        return;
    const auto& content = *m_canvas->scene()->content;
    const auto selected = selectedNodes();
    QStringList names;
    for (std::uint32_t i = 0; i < selected.size(); ++i) {
        if (!selected[i])
            continue;
        for (const auto& node : content.graph.standsFor(i))
            names << toQString(node.account ? content.data->displayName(node.account)
                                            : content.data->displayName(node.target));
    }
    QGuiApplication::clipboard()->setText(names.join(QLatin1Char('\n')));
}

} // namespace lockstep
