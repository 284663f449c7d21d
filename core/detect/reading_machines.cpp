// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/reading_machines.h"

#include "core/detect/timed_posts.h"
#include "core/stats/fdr.h"
#include "core/stats/quantile.h"
#include "core/stats/tails.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>

namespace lockstep {

namespace {

constexpr double oddsRatio = 3;
constexpr std::int64_t hourMs = 3'600'000;
constexpr std::size_t leastSlowPosts = 8; ///< of six hours; below nothing can be said of them
constexpr double quickSleepers = 0.25;

double oddsOf(double count, double all)
{
    return (count + 0.5) / (all - count + 0.5);
}

/// Share of the pauses up to an hour that lie within a third of their median: a clock, or a person.
double shareOfEvenGaps(const std::vector<std::int64_t>& times)
{
    std::vector<double> gaps;
    for (std::size_t i = 1; i < times.size(); ++i)
        if (times[i] - times[i - 1] <= 3'600'000)
            gaps.push_back(static_cast<double>(times[i] - times[i - 1]));
    if (gaps.empty())
        return 0;
    const double middle = median(gaps);
    const auto even = std::count_if(gaps.begin(), gaps.end(),
                                    [middle](double gap) { return std::abs(gap - middle) * 3 <= middle; });
    return static_cast<double>(even) / static_cast<double>(gaps.size());
}

bool isTimedView(const InteractionGraph& graph, EventId event)
{
    const auto& rows = graph.data().interactions;
    return rows.what(event) == Verb::view && isToTheMinute(rows.when(event));
}

struct Reader {
    std::vector<std::uint32_t> targets; ///< ascending, each once
    std::vector<std::int64_t> times;
    std::vector<EventId> evidence;
};

Reader readerOf(const InteractionGraph& graph, AccountId account)
{
    Reader reader;
    for (const auto& contact : graph.ofActor(account)) {
        const EventId event(contact.event);
        if (!isTimedView(graph, event))
            continue;
        reader.targets.push_back(contact.other);
        reader.times.push_back(contact.time);
        reader.evidence.push_back(event);
    }
    std::sort(reader.targets.begin(), reader.targets.end());
    reader.targets.erase(std::unique(reader.targets.begin(), reader.targets.end()), reader.targets.end());
    std::sort(reader.evidence.begin(), reader.evidence.end());
    return reader;
}

SlowestHours slowestHours(const InteractionGraph& graph, AccountId account)
{
    std::map<std::uint32_t, std::int64_t> firstRead; // by target
    for (const auto& contact : graph.ofActor(account))
        if (isTimedView(graph, EventId(contact.event))) {
            const auto [at, fresh] = firstRead.try_emplace(contact.other, contact.time);
            at->second = std::min(at->second, contact.time);
        }
    std::array<std::size_t, 24> posts{};
    std::array<std::size_t, 24> prompt{};
    for (const auto& [target, time] : firstRead) {
        const auto& posted = graph.data().targets[target].postedAt;
        if (!isToTheMinute(posted))
            continue;
        const auto hour = static_cast<std::size_t>(((posted.at.ms / hourMs) % 24 + 24) % 24);
        ++posts[hour];
        prompt[hour] += time >= posted.at.ms && time - posted.at.ms <= hourMs;
    }
    std::optional<SlowestHours> slowest;
    for (int from = 0; from < 24; ++from) {
        SlowestHours hours{0, 0, from};
        for (int i = 0; i < 6; ++i) {
            hours.posts += posts[static_cast<std::size_t>((from + i) % 24)];
            hours.prompt += prompt[static_cast<std::size_t>((from + i) % 24)];
        }
        if (hours.posts < leastSlowPosts) // its sleep may lie just there
            return {};
        if (!slowest || hours.share() < slowest->share())
            slowest = hours;
    }
    return *slowest;
}

} // namespace

double SlowestHours::logP() const
{
    return posts == 0
               ? 0
               : logBinomialTail(static_cast<std::int64_t>(posts), quickSleepers, static_cast<std::int64_t>(prompt));
}

bool SlowestHours::neverSlow() const
{
    return share() >= 0.5 && logP() <= std::log(1e-3);
}

ReadingScan scanReading(const InteractionGraph& graph, double fdr, const TaskContext& task)
{
    ReadingScan scan;
    std::vector<double> breadth;
    std::vector<ReadingMachine> readers;
    std::vector<char> viewed(graph.targetCount(), 0);
    for (std::uint32_t u = 0; u < graph.accountCount() && !task.cancelled(); ++u) {
        const auto reader = readerOf(graph, AccountId(u));
        scan.views += reader.times.size();
        for (const auto target : reader.targets)
            viewed[target] = 1;
        if (reader.times.empty())
            continue;
        breadth.push_back(static_cast<double>(reader.targets.size()));
        if (reader.times.size() < leastViews)
            continue;
        ReadingMachine machine;
        machine.account = AccountId(u);
        machine.views = reader.times.size();
        machine.targets = reader.targets.size();
        machine.clock = quietestHours(reader.times);
        readers.push_back(std::move(machine));
    }
    scan.tested = readers.size();
    if (readers.empty())
        return scan;
    const auto all = static_cast<double>(std::count(viewed.begin(), viewed.end(), 1));
    const double usual = quantile(breadth, 0.95);
    std::vector<double> logP;
    std::erase_if(readers, [&](ReadingMachine& reader) {
        if (oddsOf(static_cast<double>(reader.targets), all) < oddsRatio * oddsOf(usual, all))
            return true;
        reader.slowest = slowestHours(graph, reader.account);
        return !reader.clock.aroundTheClock() && !reader.slowest.neverSlow();
    });
    for (auto& reader : readers) {
        reader.breadth = static_cast<double>(reader.targets) / all;
        reader.usualBreadth = usual / all;
        logP.push_back(std::min(0.0, std::log(2) + std::min(reader.clock.logP(), reader.slowest.logP())));
        reader.p = std::exp(logP.back());
    }
    const auto q = adjustedP(logP, static_cast<double>(scan.tested));
    for (std::size_t i = 0; i < readers.size(); ++i) {
        if (q[i] > fdr)
            continue;
        readers[i].q = q[i];
        auto reader = readerOf(graph, readers[i].account);
        std::sort(reader.times.begin(), reader.times.end());
        readers[i].evenGaps = shareOfEvenGaps(reader.times);
        readers[i].evidence = std::move(reader.evidence);
        scan.found.push_back(std::move(readers[i]));
    }
    return scan;
}

} // namespace lockstep
