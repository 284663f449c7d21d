// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace lockstep {

double quantile(std::vector<double> values, double share)
{
    const double at = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::ptrdiff_t>(std::floor(at));
    const auto nth = values.begin() + below;
    std::nth_element(values.begin(), nth, values.end());
    const double low = *nth;
    if (nth + 1 == values.end())
        return low;
    const double high = *std::min_element(nth + 1, values.end());
    return low + (at - static_cast<double>(below)) * (high - low);
}

} // namespace lockstep
