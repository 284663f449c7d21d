// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes one under the other, put on pages. A box is never cut; what belongs together (a heading and the text
// under it, the first two lines of a paragraph, a figure and its caption) is kept together by its boxes.
#pragma once

#include <QRectF>

#include <functional>
#include <memory>
#include <string>
#include <vector>

class QPainter;

namespace lockstep {

struct BoxLink {
    QRectF area; ///< relative to the box
    std::string anchor;
};

struct Box {
    double height = 0;
    double spaceBefore = 0; ///< left out at the top of a page
    bool keepWithNext = false;
    bool startsPage = false;
    double roomNeeded = 0;                ///< starts a page when less than this is left
    std::function<void(QPainter&)> paint; ///< origin: left end of the column, top of the box
    std::string anchor;                   ///< the place that links lead to; empty: none
    std::vector<BoxLink> links;
    std::shared_ptr<const Box> repeatHead; ///< drawn above this box when it is the first on a page
};

struct PlacedBox {
    std::shared_ptr<const Box> box;
    int page = 0; ///< from 0
    double y = 0; ///< from the top of the column
};

/// Puts the boxes on pages of this height, in order. A group that is higher than a page is broken between its
/// boxes; a single box that is higher starts a page. O(n).
std::vector<PlacedBox> placeOnPages(const std::vector<std::shared_ptr<const Box>>& boxes, double pageHeight);

} // namespace lockstep
