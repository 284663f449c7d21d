// SPDX-License-Identifier: GPL-3.0-or-later
// What is written over the picture: names without collisions, outlines of groups, the legend. Everything imported
// goes through QPainter::drawText, which knows no markup.
#pragma once

#include "app/views/network/network_scene.h"
#include "app/views/network/view_transform.h"

#include <QPainter>
#include <QPolygonF>

#include <vector>

namespace lockstep {

inline constexpr int mostLabels = 300;

/// Names of the most important nodes in the window that leave each other room; `first` come before all others.
/// Returns how many were written.
int paintLabels(QPainter& painter, const NetworkScene& scene, const ViewTransform& view,
                const NetworkColours& colours, const std::vector<std::uint32_t>& first, int most = mostLabels);

/// Convex outlines of the groups, in units of the layout.
std::vector<QPolygonF> groupOutlines(const NetworkScene& scene);
void paintOutlines(QPainter& painter, const std::vector<QPolygonF>& outlines, const ViewTransform& view,
                   const NetworkColours& colours);

/// Shapes with their words, in the lower left corner of `area`.
void paintLegend(QPainter& painter, const QRectF& area, const NetworkScene& scene, const NetworkColours& colours);

} // namespace lockstep
