// SPDX-License-Identifier: GPL-3.0-or-later
// How the columns of a table share the width of a page.
#pragma once

#include <vector>

namespace lockstep {

struct ColumnNeed {
    double weight = 1;    ///< share of the width, relative
    double narrowest = 0; ///< below this a word of the head would break
    double natural = 0;   ///< at this width no row wraps
};

/// By weight; then no column is narrower than it must be, and what one does not need goes to those whose rows would
/// wrap, the cheapest first: a word short beside a sentence is what makes every row wrap. The widths add up to room.
std::vector<double> columnWidths(const std::vector<ColumnNeed>& columns, double room);

} // namespace lockstep
