// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/multi_burst.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

constexpr std::size_t fewest = 4;
constexpr double hourMs = 3'600'000;

class Histogram {
public:
    explicit Histogram(std::span<const std::int64_t> times) : m_start(times.front())
    {
        const auto n = times.size();
        const auto range = static_cast<double>(times.back() - times.front());
        double bins = std::ceil(std::log2(static_cast<double>(n))) + 1;
        const auto spread = static_cast<double>(times[(3 * n) / 4] - times[n / 4]);
        if (spread > 0)
            bins = std::max(bins, std::ceil(range * std::cbrt(static_cast<double>(n)) / (2 * spread)));
        bins = std::min(bins, static_cast<double>(n)); // a long tail must not ask for more bins than times
        m_width = std::max(1.0, range / bins);
        // Nothing happened before the first: the series starts from zero.
        m_counts.assign(static_cast<std::size_t>(bins) + 1, 0);
        for (const auto time : times) {
            const auto bin = static_cast<std::size_t>(static_cast<double>(time - m_start) / m_width);
            m_counts[std::min(bin + 1, m_counts.size() - 1)] += 1;
        }
    }

    /// [first, last]
    void search(std::size_t first, std::size_t last, BurstProfile& out)
    {
        if (first >= last)
            return;
        const auto peak = static_cast<std::size_t>(std::max_element(at(first), at(last) + 1) - m_counts.begin());
        if (m_counts[peak] < m_largest / 2)
            return;
        const auto awake = awakening(first, peak);
        const double rise = m_counts[peak] - m_counts[awake];
        m_largest = std::max(m_largest, rise);
        if (rise > 0) {
            const double hours = static_cast<double>(peak - awake) * m_width / hourMs;
            out.bursts.push_back({startOf(awake + 1), startOf(peak + 1), rise, rise / hours});
        }
        out.drop = std::max(out.drop, steepestDrop(peak, last));
        auto low = peak;
        while (low < last && m_counts[low + 1] <= m_counts[low])
            ++low;
        if (awake > first)
            search(first, awake, out);
        if (low > peak)
            search(low, last, out);
    }

    std::size_t size() const { return m_counts.size(); }
    double largest() const { return m_largest; }

private:
    std::vector<double>::iterator at(std::size_t i) { return m_counts.begin() + static_cast<std::ptrdiff_t>(i); }
    std::int64_t startOf(std::size_t bin) const
    {
        return m_start + static_cast<std::int64_t>((static_cast<double>(bin) - 1) * m_width);
    }

    std::size_t awakening(std::size_t first, std::size_t peak) const
    {
        auto awake = first;
        double farthest = 0;
        for (auto i = first; i < peak; ++i) {
            const double line = m_counts[first]
                                + (m_counts[peak] - m_counts[first]) * static_cast<double>(i - first)
                                      / static_cast<double>(peak - first);
            // The distance to the line is proportional to the height below it.
            if (line - m_counts[i] > farthest) {
                farthest = line - m_counts[i];
                awake = i;
            }
        }
        return awake;
    }

    /// From the peak to the bin farthest below the line from it to the end.
    double steepestDrop(std::size_t peak, std::size_t last) const
    {
        auto low = last;
        double farthest = 0;
        for (auto i = peak + 1; i < last; ++i) {
            const double line = m_counts[peak]
                                + (m_counts[last] - m_counts[peak]) * static_cast<double>(i - peak)
                                      / static_cast<double>(last - peak);
            if (line - m_counts[i] > farthest) {
                farthest = line - m_counts[i];
                low = i;
            }
        }
        const double fall = m_counts[peak] - m_counts[low];
        return low > peak && fall > 0 ? fall * fall / (static_cast<double>(low - peak) * m_width / hourMs) : 0;
    }

    std::int64_t m_start;
    double m_width = 1;
    double m_largest = 0;
    std::vector<double> m_counts;
};

} // namespace

BurstProfile multiBurst(std::span<const std::int64_t> times)
{
    BurstProfile profile;
    if (times.size() < fewest || times.front() == times.back())
        return profile;
    Histogram histogram(times);
    histogram.search(0, histogram.size() - 1, profile);
    std::erase_if(profile.bursts, [&](const Burst& burst) { return burst.rise < histogram.largest() / 2; });
    std::sort(profile.bursts.begin(), profile.bursts.end(),
              [](const Burst& a, const Burst& b) { return a.from < b.from; });
    return profile;
}

} // namespace lockstep
