// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/count_curve.h"

#include <algorithm>

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
    std::vector<std::size_t> readings(data.targetNames.size(), 0);
    std::vector<std::int64_t> first(readings.size(), Instant::missingMs);
    std::vector<bool> hasTwo(readings.size(), false); // at different moments
    for (std::uint32_t i = 0; i < counts.size(); ++i) {
        if (counts.what(CountId(i)) != kind || counts.time[i] == Instant::missingMs)
            continue;
        const auto subject = counts.subject[i];
        if (++readings[subject] == 1)
            first[subject] = counts.time[i];
        else if (counts.time[i] != first[subject])
            hasTwo[subject] = true;
    }
    std::vector<TargetId> subjects;
    for (std::uint32_t i = 0; i < readings.size(); ++i)
        if (hasTwo[i])
            subjects.emplace_back(i);
    std::stable_sort(subjects.begin(), subjects.end(),
                     [&readings](TargetId a, TargetId b) { return readings[a.index()] > readings[b.index()]; });
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
