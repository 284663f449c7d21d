// SPDX-License-Identifier: GPL-3.0-or-later
// Where the rows of a chart lie that is a list: below its legend, as many as find room.
#pragma once

#include <QPointF>
#include <QRectF>

#include <algorithm>
#include <cstddef>
#include <optional>

namespace lockstep {

struct ListRows {
    double line = 0; ///< height of a line of text
    std::size_t count = 0;

    double height() const { return line * 1.6; }
    double top(const QRectF& area) const { return area.top() + line + 8; }
    std::size_t drawn(const QRectF& area) const
    {
        const double room = (area.bottom() - top(area)) / height();
        return std::min(count, static_cast<std::size_t>(std::max(0.0, room)));
    }
    std::optional<std::size_t> at(const QPointF& position, const QRectF& area) const
    {
        if (position.y() < top(area) || !area.contains(position))
            return std::nullopt;
        const auto row = static_cast<std::size_t>((position.y() - top(area)) / height());
        return row < drawn(area) ? std::optional(row) : std::nullopt;
    }
};

} // namespace lockstep
