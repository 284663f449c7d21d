// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/network/network_rows.h"

#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/views/network/network_colouring.h"

#include <QCoreApplication>

#include <utility>

namespace lockstep {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("NetworkView", text);
}

QString kindOf(const GraphNode& node)
{
    if (node.group != GraphNode::noGroup)
        return words(QT_TRANSLATE_NOOP("NetworkView", "several drawn as one"));
    return node.account ? words(QT_TRANSLATE_NOOP("NetworkView", "account"))
                        : words(QT_TRANSLATE_NOOP("NetworkView", "post or other target"));
}

} // namespace

TableRows networkRows(std::shared_ptr<const SceneContent> content, std::shared_ptr<const SceneMarks> marks,
                      bool together)
{
    TableRows rows;
    rows.columns = {words(QT_TRANSLATE_NOOP("NetworkView", "Name")),
                    words(QT_TRANSLATE_NOOP("NetworkView", "Kind")),
                    words(QT_TRANSLATE_NOOP("NetworkView", "Shown as")),
                    words(QT_TRANSLATE_NOOP("NetworkView", "Partners")),
                    together ? words(QT_TRANSLATE_NOOP("NetworkView", "Acts in common"))
                             : words(QT_TRANSLATE_NOOP("NetworkView", "Interactions")),
                    words(QT_TRANSLATE_NOOP("NetworkView", "Selected"))};
    rows.count = content->labelOrder.size();
    rows.row = [content = std::move(content), marks = std::move(marks)](std::size_t row) {
        const auto number = [](std::size_t n) { return windowLanguage().number(static_cast<std::int64_t>(n)); };
        const auto place = content->labelOrder[row];
        const auto& node = content->graph.nodes[place];
        const auto name = node.group != GraphNode::noGroup ? content->label(place)
                          : node.account                   ? displayName(*content->data, node.account)
                                                           : displayName(*content->data, node.target);
        const bool selected = place < marks->selected.size() && marks->selected[place];
        return QStringList{name,
                           kindOf(node),
                           marks->colouring ? marks->colouring->categories[marks->colouring->ofNode[place]].text
                                            : nodeLookText(content->looks[place]),
                           number(content->graph.edges.arcs(place).size()),
                           number(node.contacts),
                           selected ? words(QT_TRANSLATE_NOOP("NetworkView", "yes"))
                                    : words(QT_TRANSLATE_NOOP("NetworkView", "no"))};
    };
    return rows;
}

} // namespace lockstep
