// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/column_widths.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace lockstep {

namespace {

/// Moves width from the columns above `wanted` to those below it, the smallest gap first.
void level(std::vector<double>& widths, const std::vector<double>& wanted)
{
    double spare = 0;
    std::vector<std::size_t> lacking;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        spare += std::max(0.0, widths[i] - wanted[i]);
        if (widths[i] < wanted[i])
            lacking.push_back(i);
    }
    if (spare <= 0 || lacking.empty())
        return;
    const auto gap = [&](std::size_t i) { return wanted[i] - widths[i]; };
    std::stable_sort(lacking.begin(), lacking.end(), [&](std::size_t a, std::size_t b) { return gap(a) < gap(b); });
    double left = spare;
    auto waiting = static_cast<double>(lacking.size());
    for (const auto i : lacking) {
        const double given = std::min(gap(i), left / waiting);
        widths[i] += given;
        left -= given;
        --waiting;
    }
    const double kept = left / spare;
    for (std::size_t i = 0; i < widths.size(); ++i)
        if (widths[i] > wanted[i])
            widths[i] = wanted[i] + (widths[i] - wanted[i]) * kept;
}

} // namespace

std::vector<double> columnWidths(const std::vector<ColumnNeed>& columns, double room)
{
    const double weights = std::accumulate(columns.begin(), columns.end(), 0.0,
                                           [](double sum, const ColumnNeed& c) { return sum + c.weight; });
    std::vector<double> widths;
    std::vector<double> narrowest;
    std::vector<double> natural;
    for (const auto& column : columns) {
        widths.push_back(room * column.weight / weights);
        narrowest.push_back(column.narrowest);
        natural.push_back(std::max(column.natural, column.narrowest));
    }
    level(widths, narrowest);
    level(widths, natural);
    return widths;
}

} // namespace lockstep
