// SPDX-License-Identifier: GPL-3.0-or-later
// What is written over the picture: names without collisions, outlines of groups, the legend. Everything imported
// goes through QPainter::drawText, which knows no markup.
#pragma once

#include "app/views/network/network_colouring.h"
#include "app/views/network/network_scene.h"
#include "app/views/network/network_tags.h"
#include "app/views/network/view_transform.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <memory>
#include <unordered_map>
#include <vector>

namespace lockstep {

inline constexpr int mostLabels = 300;

/// Names with their widths: to measure thousands of them for each frame takes longer than to paint the rest of it.
class LabelCache {
public:
    struct Label {
        QString text;
        double width = 0;
    };
    /// Forgets what was of another scene or font.
    void prepare(const std::shared_ptr<const SceneContent>& content, const QFont& font);
    const Label& of(std::uint32_t node, const QFontMetricsF& metrics);

private:
    std::shared_ptr<const SceneContent> m_content;
    QFont m_font;
    std::unordered_map<std::uint32_t, Label> m_labels;
};

/// Names of the most important nodes in the window that leave each other room; `first` come before all others.
/// None is written into `keepFree` (the legend's place). Returns how many were written.
int paintLabels(QPainter& painter, const NetworkScene& scene, const ViewTransform& view,
                const NetworkColours& colours, const std::vector<std::uint32_t>& first, const QRectF& keepFree,
                LabelCache& cache, int most = mostLabels);

/// Convex outlines of the groups, in units of the layout.
std::vector<QPolygonF> groupOutlines(const NetworkScene& scene);
void paintOutlines(QPainter& painter, const std::vector<QPolygonF>& outlines, const ViewTransform& view,
                   const NetworkColours& colours);

enum class LegendForm : std::uint8_t {
    paper,  ///< all of it
    open,   ///< all of it, with a sign that it can be folded
    folded, ///< one line that says that there is one
};

/// What the shapes and lines of a scene mean, in words.
class NetworkLegend {
public:
    /// `rings`: whose are in the picture; a tag of too many nodes says so.
    NetworkLegend(const NetworkScene& scene, const std::vector<NodeTag>& tags, const RingsPainted& rings,
                  const QFontMetricsF& metrics, LegendForm form = LegendForm::paper,
                  const NodeColouring* colouring = nullptr);
    /// In the lower left corner of `area`.
    QRectF box(const QRectF& area) const;
    void paint(QPainter& painter, const QRectF& area, const NetworkColours& colours) const;

private:
    enum class Mark { node, line, outline, ring, fold, none };
    struct Row {
        Mark mark = Mark::node;
        NodeStyle style;
        QString text;
        std::size_t place = 0; ///< of the tag
    };
    void addNodes(const SceneContent& content, const NodeColouring* colouring, const QFontMetricsF& metrics);
    void addRows(const NetworkScene& scene, const std::vector<NodeTag>& tags, const RingsPainted& rings,
                 const QFontMetricsF& metrics);

    LegendForm m_form;
    std::vector<Row> m_rows;
    double m_step = 0; ///< height of a row
    double m_width = 0;
};

} // namespace lockstep
