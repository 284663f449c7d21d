// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/interaction_graph.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace lockstep {

namespace {

/// Counting sort of `contacts[i]` by `keys[i]`, then each bucket by time, other side and event.
void sortIntoBuckets(const std::vector<std::uint32_t>& keys, const std::vector<Contact>& contacts,
                     std::size_t bucketCount, std::vector<std::uint64_t>& start, std::vector<Contact>& sorted)
{
    start.assign(bucketCount + 1, 0);
    for (const auto key : keys)
        ++start[key + 1];
    for (std::size_t i = 0; i < bucketCount; ++i)
        start[i + 1] += start[i];
    sorted.resize(contacts.size());
    auto next = start;
    for (std::size_t i = 0; i < contacts.size(); ++i)
        sorted[next[keys[i]]++] = contacts[i];
    const auto earlier = [](const Contact& a, const Contact& b) {
        return std::tie(a.time, a.other, a.event) < std::tie(b.time, b.other, b.event);
    };
    for (std::size_t i = 0; i < bucketCount; ++i)
        std::sort(sorted.begin() + static_cast<std::ptrdiff_t>(start[i]),
                  sorted.begin() + static_cast<std::ptrdiff_t>(start[i + 1]), earlier);
}

/// A state, not an occasion: who is listed without a time is the one who is known with it.
bool isLasting(Verb verb)
{
    return verb == Verb::follow || verb == Verb::like;
}

/// Of the contacts of one target, sorted: whether the i-th says no more than a later one that has a time. Empty when
/// none does.
std::vector<bool> saidWithTime(std::span<const Contact> contacts, const InteractionColumns& rows)
{
    std::size_t untimed = 0;
    while (untimed < contacts.size() && contacts[untimed].time == Instant::missingMs)
        ++untimed;
    if (untimed == 0 || untimed == contacts.size())
        return {};
    std::set<std::pair<std::uint32_t, Verb>> timed;
    for (const auto& c : contacts.subspan(untimed))
        timed.emplace(c.other, rows.what(EventId(c.event)));
    std::vector<bool> said(contacts.size(), false);
    for (std::size_t i = 0; i < untimed; ++i) {
        const auto verb = rows.what(EventId(contacts[i].event));
        said[i] = isLasting(verb) && timed.contains({contacts[i].other, verb});
    }
    return said;
}

} // namespace

InteractionGraph InteractionGraph::build(std::shared_ptr<const CaseData> data, const Options& options)
{
    InteractionGraph graph;
    const auto& rows = data->interactions;
    const std::size_t accounts = data->accountNames.size();
    const std::size_t targets = data->targetNames.size();

    if (!options.aliases.empty()) {
        graph.m_canonical.resize(targets);
        for (std::uint32_t i = 0; i < targets; ++i)
            graph.m_canonical[i] = i;
        for (const auto& group : options.aliases)
            for (const auto target : group.targets)
                graph.m_canonical[target.index()] = group.targets.front().value();
    }

    std::vector<std::uint32_t> keys;
    std::vector<Contact> contacts;
    keys.reserve(rows.size());
    contacts.reserve(rows.size());
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        if (options.keep && !options.keep(EventId(i)))
            continue;
        keys.push_back(graph.canonical(TargetId(rows.target[i])).value());
        contacts.push_back({rows.actor[i], i, rows.time[i]});
    }
    sortIntoBuckets(keys, contacts, targets, graph.m_targetStart, graph.m_byTarget);

    if (options.dropRepeats) {
        // Within a target the repeats stand side by side; the first row stays as the evidence.
        std::vector<Contact> unique;
        unique.reserve(graph.m_byTarget.size());
        std::uint64_t begin = 0;
        for (std::size_t t = 0; t < targets; ++t) {
            const auto end = graph.m_targetStart[t + 1];
            const auto firstOfTarget = unique.size();
            const auto said = saidWithTime(std::span(graph.m_byTarget).subspan(begin, end - begin), rows);
            for (auto i = begin; i < end; ++i) {
                const auto& c = graph.m_byTarget[i];
                bool repeat = !said.empty() && said[i - begin];
                for (auto k = unique.size(); k > firstOfTarget && !repeat; --k) {
                    const auto& kept = unique[k - 1];
                    if (kept.time != c.time || kept.other != c.other)
                        break;
                    repeat = rows.verb[kept.event] == rows.verb[c.event];
                }
                if (!repeat)
                    unique.push_back(c);
            }
            begin = end;
            graph.m_targetStart[t + 1] = unique.size();
        }
        graph.m_byTarget = std::move(unique);
    }

    keys.clear();
    contacts.clear();
    for (std::uint32_t t = 0; t < targets; ++t) {
        for (auto i = graph.m_targetStart[t]; i < graph.m_targetStart[t + 1]; ++i) {
            const auto& c = graph.m_byTarget[i];
            keys.push_back(c.other);
            contacts.push_back({t, c.event, c.time});
        }
    }
    sortIntoBuckets(keys, contacts, accounts, graph.m_actorStart, graph.m_byActor);
    graph.m_data = std::move(data);
    return graph;
}

TargetId InteractionGraph::canonical(TargetId target) const
{
    return m_canonical.empty() ? target : TargetId(m_canonical[target.index()]);
}

} // namespace lockstep
