// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace lockstep {

/// The share-quantile (0..1) by linear interpolation (Hyndman & Fan 1996, type 7). `values` must not be empty.
double quantile(std::vector<double> values, double share);
inline double median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

} // namespace lockstep
