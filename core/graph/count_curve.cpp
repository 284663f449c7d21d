// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/count_curve.h"

#include <algorithm>
#include <set>
#include <utility>

namespace lockstep {

std::vector<CountReading> countCurve(const CaseData& data, TargetId subject, CountKind kind)
{
    const auto& counts = data.counts;
    std::vector<CountReading> curve;
    for (std::uint32_t i = 0; i < counts.size(); ++i)
        if (counts.subject[i] == subject.value() && counts.what(CountId(i)) == kind
            && counts.time[i] != Instant::missingMs)
            curve.push_back({counts.time[i], counts.value[i], CountId(i)});
    std::stable_sort(curve.begin(), curve.end(),
                     [](const CountReading& a, const CountReading& b) { return a.at < b.at; });
    std::vector<CountReading> kept;
    for (const auto& reading : curve) {
        if (!kept.empty() && kept.back().at == reading.at)
            kept.back() = reading;
        else
            kept.push_back(reading);
    }
    return kept;
}

std::vector<TargetId> countedSubjects(const CaseData& data, CountKind kind)
{
    const auto& counts = data.counts;
    std::set<std::pair<std::uint32_t, std::int64_t>> moments;
    for (std::uint32_t i = 0; i < counts.size(); ++i)
        if (counts.what(CountId(i)) == kind && counts.time[i] != Instant::missingMs)
            moments.emplace(counts.subject[i], counts.time[i]);
    std::vector<std::pair<std::size_t, TargetId>> sizes;
    for (const auto& [subject, time] : moments) {
        if (sizes.empty() || sizes.back().second != TargetId(subject))
            sizes.emplace_back(0, TargetId(subject));
        ++sizes.back().first;
    }
    std::stable_sort(sizes.begin(), sizes.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<TargetId> subjects;
    for (const auto& [size, subject] : sizes)
        if (size >= 2)
            subjects.push_back(subject);
    return subjects;
}

std::optional<double> gainPerDay(const std::vector<CountReading>& curve, std::size_t reading)
{
    constexpr double hourMs = 3'600'000;
    if (reading == 0 || reading >= curve.size())
        return std::nullopt;
    const auto passed = static_cast<double>(curve[reading].at - curve[reading - 1].at);
    if (passed < hourMs)
        return std::nullopt;
    return static_cast<double>(curve[reading].value - curve[reading - 1].value) / passed * 24 * hourMs;
}

} // namespace lockstep
