// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/baselines.h"

#include "core/detect/block_baselines.h"

namespace lockstep {

std::vector<Baseline> referenceBaselines()
{
    std::vector<Baseline> baselines;
    for (const auto& method : blockBaselines())
        if (method.method != BlockMethod::holoscopeAnySize) // not as published, and half a minute a world
            baselines.push_back({name(method), [method](const auto& graph, std::uint64_t seed, const auto& task) {
                                     return accusedBy(method, graph, seed, task);
                                 }});
    return baselines;
}

} // namespace lockstep
