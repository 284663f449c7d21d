// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/fingerprint/fingerprint_ticks.h"

#include "app/text/text.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace lockstep {

std::vector<AxisTick> rankTicks(double from, double to, int atMost)
{
    const double rough = std::max(1.0, (to - from) / std::max(1, atMost));
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = power;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        step = factor * power;
        if (step >= rough)
            break;
    }
    std::vector<AxisTick> ticks;
    for (double rank = std::ceil((from + 1) / step) * step; rank <= to + 1; rank += step)
        if (rank >= 1)
            ticks.push_back({rank - 1, windowLanguage().number(static_cast<std::int64_t>(std::llround(rank)))});
    return ticks;
}

std::vector<AxisTick> dateTicks(std::int64_t fromMs, std::int64_t toMs, int atMost)
{
    const auto from = QDateTime::fromMSecsSinceEpoch(fromMs, Qt::UTC).date();
    const double months = static_cast<double>(toMs - fromMs) / (86'400'000.0 * 30.44);
    const auto& locale = windowLanguage().locale();
    std::vector<AxisTick> ticks;
    const auto add = [&](QDate date, const QString& format) {
        const auto ms = date.startOfDay(Qt::UTC).toMSecsSinceEpoch();
        if (ms >= fromMs && ms <= toMs)
            ticks.push_back({static_cast<double>(ms), locale.toString(date, format)});
    };
    constexpr std::array steps{1, 3, 6, 12, 24, 60, 120};
    const auto found = std::find_if(steps.begin(), steps.end(), [&](int step) { return months / step <= atMost; });
    if (months < 2) {
        const auto step = std::max<qint64>(1, from.daysTo(from.addMonths(static_cast<int>(months) + 1)) / atMost);
        for (auto date = from; date.startOfDay(Qt::UTC).toMSecsSinceEpoch() <= toMs; date = date.addDays(step))
            add(date, QStringLiteral("d MMM"));
        return ticks;
    }
    const int step = found == steps.end() ? 240 : *found;
    const bool years = step >= 12;
    auto date = QDate(from.year(), 1, 1);
    if (years)
        date = QDate(from.year() - from.year() % (step / 12), 1, 1);
    for (; date.startOfDay(Qt::UTC).toMSecsSinceEpoch() <= toMs; date = date.addMonths(step))
        add(date, years ? QStringLiteral("yyyy") : QStringLiteral("MMM yyyy"));
    return ticks;
}

} // namespace lockstep
