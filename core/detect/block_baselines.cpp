// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/block_baselines.h"

#include "core/detect/fraudar.h"
#include "core/detect/holoscope.h"
#include "core/detect/timed_posts.h"

namespace lockstep {

namespace {

bool isDeliberate(Verb verb)
{
    return verb == Verb::like || verb == Verb::comment || verb == Verb::share || verb == Verb::follow;
}

bool isSoon(const InteractionGraph& graph, const Contact& contact, const Target& target)
{
    return target.kind == Target::Kind::post && isToTheMinute(target.postedAt)
           && isToTheMinute(graph.data().interactions.when(EventId(contact.event)))
           && contact.time - target.postedAt.at.ms <= TimedPosts::hourMs;
}

} // namespace

BlockGraph engagementGraph(const InteractionGraph& graph, BlockInput input)
{
    const auto& data = graph.data();
    std::vector<BlockEdge> edges;
    for (std::uint32_t t = 0; t < graph.targetCount(); ++t)
        for (const auto& contact : graph.ofTarget(TargetId(t)))
            if (isDeliberate(data.interactions.what(EventId(contact.event)))
                && (input == BlockInput::everything || isSoon(graph, contact, data.targets[t])))
                edges.push_back({contact.other, t, 1, contact.time});
    return {graph.accountCount(), graph.targetCount(), std::move(edges)};
}

std::string_view name(BlockMethod method)
{
    switch (method) {
    case BlockMethod::fraudar:
        return "FRAUDAR";
    case BlockMethod::holoscope:
        return "HoloScope";
    case BlockMethod::holoscopeAnySize:
        break;
    }
    return "HoloScope, any size";
}

std::string name(const BlockBaseline& baseline)
{
    std::string text(name(baseline.method));
    return baseline.input == BlockInput::firstHour ? text + ", first hour" : text;
}

const std::vector<BlockBaseline>& blockBaselines()
{
    static const std::vector<BlockBaseline> all{{BlockMethod::fraudar, BlockInput::everything},
                                                {BlockMethod::fraudar, BlockInput::firstHour},
                                                {BlockMethod::holoscope, BlockInput::everything},
                                                {BlockMethod::holoscope, BlockInput::firstHour},
                                                {BlockMethod::holoscopeAnySize, BlockInput::everything},
                                                {BlockMethod::holoscopeAnySize, BlockInput::firstHour}};
    return all;
}

std::vector<AccountId> accusedBy(const BlockBaseline& baseline, const InteractionGraph& graph, std::uint64_t seed,
                                 const TaskContext& task)
{
    const auto engagement = engagementGraph(graph, baseline.input);
    DenseBlock block;
    if (baseline.method == BlockMethod::fraudar) {
        if (auto blocks = fraudar(engagement, {}, task); !blocks.empty())
            block = std::move(blocks.front());
    } else {
        HoloscopeOptions options;
        options.seed = seed;
        if (baseline.method == BlockMethod::holoscope)
            options.capExponent = 1 / 1.6;
        block = holoscope(engagement, options, task);
    }
    std::vector<AccountId> accounts;
    accounts.reserve(block.accounts.size());
    for (const auto account : block.accounts)
        accounts.emplace_back(account);
    return accounts;
}

} // namespace lockstep
