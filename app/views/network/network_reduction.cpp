// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes out of the picture, or several as one: the network view without some of what it holds.
#include "app/views/network/network_view.h"

#include <algorithm>
#include <optional>

namespace lockstep {

void NetworkView::hideSelected()
{
    if (!m_whole || isArranging())
        return;
    auto hidden = selectedNodes(m_whole->content->graph);
    if (std::find(hidden.begin(), hidden.end(), true) == hidden.end())
        return;
    m_reduction.hidden.resize(hidden.size(), false);
    for (std::size_t i = 0; i < hidden.size(); ++i)
        m_reduction.hidden[i] = m_reduction.hidden[i] || hidden[i];
    m_case.select({}); // what is out of sight is not acted on
    reduce();
}

void NetworkView::drawSelectedAsOne()
{
    if (!m_whole || isArranging())
        return;
    const auto selected = selectedNodes(m_whole->content->graph);
    std::vector<std::uint32_t> group;
    for (std::uint32_t i = 0; i < selected.size(); ++i)
        if (selected[i])
            group.push_back(i);
    if (group.size() < 2)
        return;
    // A group that is chosen with others becomes part of the new one.
    std::erase_if(m_reduction.groups, [&selected](const std::vector<std::uint32_t>& old) {
        return std::all_of(old.begin(), old.end(), [&selected](auto node) { return selected[node]; });
    });
    for (auto& old : m_reduction.groups)
        std::erase_if(old, [&selected](auto node) { return selected[node]; });
    std::erase_if(m_reduction.groups, [](const std::vector<std::uint32_t>& old) { return old.size() < 2; });
    m_reduction.groups.push_back(std::move(group));
    reduce();
}

void NetworkView::showEverything()
{
    if (!m_whole || m_reduction.empty())
        return;
    m_reduction = {};
    m_reducedContent.reset();
    showScene(m_whole, Refit::no);
    updateCaption();
}

void NetworkView::reduce()
{
    std::optional<Finding> finding;
    if (m_case.finding())
        finding = *m_case.finding();
    m_jobs.start<ScenePtr>(
        m_slot, tr("Drawing the rest"), this,
        [whole = m_whole, reduction = m_reduction, finding = std::move(finding)](const TaskContext&) {
            auto less = reduced(whole->content->graph, reduction);
            GraphLayout layout;
            layout.complete = whole->layout.complete;
            for (const auto& part : less.parts) { // in the middle of what it stands for
                double x = 0, y = 0;
                for (const auto node : part) {
                    x += static_cast<double>(whole->layout.points[node].x);
                    y += static_cast<double>(whole->layout.points[node].y);
                }
                const auto count = static_cast<double>(part.size());
                layout.points.push_back({static_cast<float>(x / count), static_cast<float>(y / count)});
                layout.community.push_back(whole->layout.community[part.front()]);
            }
            auto content = makeContent(std::move(less.graph), whole->content->data, finding ? &*finding : nullptr,
                                       whole->content->groups, whole->content->capped);
            return Result<ScenePtr>(std::make_shared<const NetworkScene>(std::move(content), std::move(layout)));
        },
        [this](const Result<ScenePtr>& scene) {
            if (!scene)
                return;
            m_reducedContent = (*scene)->content;
            showScene(*scene, Refit::no);
            updateCaption();
        });
}

} // namespace lockstep
