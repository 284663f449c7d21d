// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/timeline/time_axis.h"

#include "app/text/text.h"
#include "app/text/time_words.h"

#include <QDateTime>

#include <array>
#include <cmath>

namespace lockstep {

namespace {

constexpr std::int64_t second = 1000;
constexpr std::int64_t minute = 60 * second;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;
constexpr std::size_t maxTicks = 400;

QString print(const QDateTime& time, const char* format)
{
    return windowLanguage().locale().toString(time, QString::fromLatin1(format));
}

QDateTime utc(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

/// Adds the tick; its context only where it differs from the one before.
class Ticks {
public:
    Ticks(const char* format, const char* contextFormat) : m_format(format), m_contextFormat(contextFormat) {}

    void add(std::int64_t ms)
    {
        const auto time = utc(ms);
        const auto context = m_contextFormat ? print(time, m_contextFormat) : QString();
        m_ticks.push_back(
            {static_cast<double>(ms), print(time, m_format), context == m_lastContext ? QString() : context});
        m_lastContext = context;
    }
    bool full() const { return m_ticks.size() >= maxTicks; }
    std::vector<TimeTick> take() { return std::move(m_ticks); }

private:
    const char* m_format;
    const char* m_contextFormat;
    QString m_lastContext;
    std::vector<TimeTick> m_ticks;
};

std::vector<TimeTick> evenTicks(double from, double to, std::int64_t step)
{
    Ticks ticks(step < minute ? "HH:mm:ss" : step < day ? "HH:mm" : "d MMM", step < day ? "d MMMM yyyy" : "yyyy");
    // A week starts on Monday; 1970-01-01 was a Thursday.
    const auto offset = step == 7 * day ? 4 * day : 0;
    const auto first =
        static_cast<std::int64_t>(std::ceil((from - static_cast<double>(offset)) / static_cast<double>(step)));
    for (auto ms = first * step + offset; static_cast<double>(ms) <= to && !ticks.full(); ms += step)
        ticks.add(ms);
    return ticks.take();
}

std::vector<TimeTick> monthTicks(double from, double to, int months)
{
    Ticks ticks(months < 12 ? "MMM" : "yyyy", months < 12 ? "yyyy" : nullptr);
    const auto start = utc(static_cast<std::int64_t>(from)).date();
    int index = start.year() * 12 + start.month() - 1; // months since year 0
    index -= ((index % months) + months) % months;
    for (; !ticks.full(); index += months) {
        const QDate date(index / 12, index % 12 + 1, 1);
        if (!date.isValid())
            continue;
        const auto ms = date.startOfDay(Qt::UTC).toMSecsSinceEpoch();
        if (static_cast<double>(ms) > to)
            break;
        if (static_cast<double>(ms) >= from)
            ticks.add(ms);
    }
    return ticks.take();
}

} // namespace

std::vector<TimeTick> clockTicks(double fromMs, double toMs, double pixels, double spacing)
{
    if (!(toMs > fromMs) || pixels <= 0)
        return {};
    static constexpr std::array<std::int64_t, 23> steps{
        second,     2 * second,  5 * second,  10 * second, 15 * second, 30 * second, minute,   2 * minute,
        5 * minute, 10 * minute, 15 * minute, 30 * minute, hour,        2 * hour,    3 * hour, 6 * hour,
        12 * hour,  day,         2 * day,     4 * day,     7 * day,     14 * day,    14 * day};
    const double perPixel = (toMs - fromMs) / pixels;
    for (const auto step : steps)
        if (static_cast<double>(step) / perPixel >= spacing)
            return evenTicks(fromMs, toMs, step);
    for (const int months : {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200})
        if (months * 30.4 * static_cast<double>(day) / perPixel >= spacing)
            return monthTicks(fromMs, toMs, months);
    return monthTicks(fromMs, toMs, 12'000);
}

std::vector<TimeTick> delayTicks(double from, double to, double pixels, double spacing)
{
    static constexpr std::array<std::int64_t, 19> seconds{
        1,         5,         15,           60,           120,          300,   900,
        1800,      3600,      2 * 3600,     4 * 3600,     8 * 3600,     86400, 2 * 86400,
        4 * 86400, 8 * 86400, 30 * 86400LL, 90 * 86400LL, 365 * 86400LL};
    // The round ones first, so that they stay when there is no room for all.
    static constexpr std::array<std::size_t, 19> byRoundness{3,  8, 12, 16, 0, 18, 6,  10, 15, 2,
                                                             17, 5, 14, 11, 7, 9,  13, 1,  4};
    std::vector<TimeTick> ticks;
    if (!(to > from))
        return ticks;
    for (const auto index : byRoundness) {
        const auto s = seconds[index];
        const double position = std::log10(static_cast<double>(s));
        const bool free = std::none_of(ticks.begin(), ticks.end(), [&](const TimeTick& t) {
            return std::abs(t.position - position) / (to - from) * pixels < spacing;
        });
        if (position >= from && position <= to && free)
            ticks.push_back({position,
                             s == 60      ? QStringLiteral("1 min")
                             : s == 86400 ? QStringLiteral("1 d")
                                          : durationText(s * 1000),
                             {}});
    }
    std::sort(ticks.begin(), ticks.end(),
              [](const TimeTick& a, const TimeTick& b) { return a.position < b.position; });
    return ticks;
}

} // namespace lockstep
