// SPDX-License-Identifier: GPL-3.0-or-later
// Hand-written case data for tests: account i is called "a<i>", target i "t<i>".
#pragma once

#include "core/graph/interaction_graph.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace lockstep {

struct SmallRow {
    std::uint32_t actor = 0;
    std::uint32_t target = 0;
    std::int64_t time = 0;
    Verb verb = Verb::like;
};

inline std::shared_ptr<CaseData> smallCase(const std::vector<SmallRow>& rows, std::uint32_t accounts = 0,
                                           std::uint32_t targets = 0)
{
    auto data = std::make_shared<CaseData>();
    for (const auto& row : rows) {
        accounts = std::max(accounts, row.actor + 1);
        targets = std::max(targets, row.target + 1);
        data->interactions.actor.push_back(row.actor);
        data->interactions.target.push_back(row.target);
        data->interactions.verb.push_back(static_cast<std::uint8_t>(row.verb));
        data->interactions.time.push_back(row.time);
        data->interactions.precision.push_back(static_cast<std::uint8_t>(Precision::exact));
        data->interactions.file.push_back(0);
        data->interactions.row.push_back(static_cast<std::uint32_t>(data->interactions.row.size() + 2));
    }
    for (std::uint32_t i = 0; i < accounts; ++i)
        data->accountNames.append("a" + std::to_string(i));
    for (std::uint32_t i = 0; i < targets; ++i)
        data->targetNames.append("t" + std::to_string(i));
    data->targets.resize(targets);
    return data;
}

inline InteractionGraph smallGraph(const std::vector<SmallRow>& rows, std::uint32_t accounts = 0,
                                   std::uint32_t targets = 0)
{
    return InteractionGraph::build(smallCase(rows, accounts, targets));
}

} // namespace lockstep
