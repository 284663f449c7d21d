// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/fdr.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lockstep {

std::vector<double> adjustedP(std::span<const double> logP, double family)
{
    const double m = std::max(family, static_cast<double>(logP.size()));
    std::vector<std::size_t> order(logP.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [logP](std::size_t a, std::size_t b) { return logP[a] != logP[b] ? logP[a] < logP[b] : a < b; });
    std::vector<double> q(logP.size(), 1.0);
    double smallest = 0; // log 1
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        const auto i = order[rank - 1];
        smallest = std::min(smallest, logP[i] + std::log(m / static_cast<double>(rank)));
        q[i] = std::exp(smallest);
    }
    return q;
}

} // namespace lockstep
