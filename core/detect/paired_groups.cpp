// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/paired_groups.h"

#include <algorithm>
#include <iterator>

namespace lockstep {

std::vector<PairedGroup> pairedGroups(const std::vector<std::vector<std::uint32_t>>& first,
                                      const std::vector<std::vector<std::uint32_t>>& second, std::size_t least)
{
    std::vector<PairedGroup> pairs;
    std::vector<char> taken(second.size(), 0);
    for (const auto& group : first) {
        std::size_t partner = second.size();
        std::vector<std::uint32_t> most;
        for (std::size_t i = 0; i < second.size(); ++i) {
            std::vector<std::uint32_t> both;
            std::set_intersection(group.begin(), group.end(), second[i].begin(), second[i].end(),
                                  std::back_inserter(both));
            if (taken[i] == 0 && both.size() >= least && both.size() > most.size()
                && 2 * both.size() >= std::min(group.size(), second[i].size())) {
                partner = i;
                most = std::move(both);
            }
        }
        if (partner == second.size())
            continue;
        taken[partner] = 1;
        pairs.push_back({group, second[partner], std::move(most)});
    }
    return pairs;
}

} // namespace lockstep
