// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/figure_axis.h"

#include <QDate>

#include <array>
#include <cmath>

namespace lockstep {

namespace {

struct Step {
    enum class Unit { hours, days, months, years };
    Unit unit;
    int count;
    double ms; ///< about
};

CivilTime firstTick(CivilTime at, const Step& step)
{
    at.minute = at.second = at.millisecond = 0;
    if (step.unit == Step::Unit::hours) {
        at.hour -= at.hour % step.count;
        return at;
    }
    at.hour = 0;
    if (step.unit == Step::Unit::days)
        return at;
    at.day = 1;
    if (step.unit == Step::Unit::months)
        at.month -= (at.month - 1) % step.count;
    if (step.unit == Step::Unit::years) {
        at.month = 1;
        at.year -= at.year % step.count;
    }
    return at;
}

Instant next(Instant at, const Step& step)
{
    if (step.unit == Step::Unit::hours || step.unit == Step::Unit::days)
        return {at.ms + static_cast<std::int64_t>(step.ms)};
    auto civil = toCivil(at);
    const int months = civil.month - 1 + (step.unit == Step::Unit::years ? 12 : 1) * step.count;
    civil.year += months / 12;
    civil.month = months % 12 + 1;
    return toInstant(civil);
}

QString label(Instant at, const Step& step, const Language& language)
{
    const auto civil = toCivil(at);
    const QDate date(civil.year, civil.month, civil.day);
    switch (step.unit) {
    case Step::Unit::hours:
        return QStringLiteral("%1:00").arg(civil.hour, 2, 10, QLatin1Char('0'));
    case Step::Unit::days:
        return language.locale().toString(date, QStringLiteral("d MMM"));
    case Step::Unit::months:
        return language.locale().toString(date, QStringLiteral("MMM yyyy"));
    case Step::Unit::years:
        break;
    }
    return QString::number(civil.year);
}

} // namespace

std::vector<Tick> numberTicks(double from, double to, int most, const Language& language)
{
    std::vector<Tick> ticks;
    if (!(to > from))
        return ticks;
    double step = std::pow(10, std::floor(std::log10((to - from) / most)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if ((to - from) / (step * factor) <= most) {
            step *= factor;
            break;
        }
    const int decimals = step >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(step)));
    for (double value = std::ceil(from / step) * step; value <= to + step * 1e-9; value += step)
        ticks.push_back({value, language.number(value, decimals)});
    return ticks;
}

std::vector<Tick> timeTicks(Instant from, Instant to, int most, const Language& language)
{
    constexpr double hour = 3.6e6;
    constexpr double day = 24 * hour;
    static constexpr std::array<Step, 15> steps{{{Step::Unit::hours, 1, hour},
                                                 {Step::Unit::hours, 3, 3 * hour},
                                                 {Step::Unit::hours, 6, 6 * hour},
                                                 {Step::Unit::days, 1, day},
                                                 {Step::Unit::days, 2, 2 * day},
                                                 {Step::Unit::days, 7, 7 * day},
                                                 {Step::Unit::months, 1, 30 * day},
                                                 {Step::Unit::months, 3, 91 * day},
                                                 {Step::Unit::months, 6, 182 * day},
                                                 {Step::Unit::years, 1, 365 * day},
                                                 {Step::Unit::years, 2, 730 * day},
                                                 {Step::Unit::years, 5, 1826 * day},
                                                 {Step::Unit::years, 10, 3652 * day},
                                                 {Step::Unit::years, 50, 18262 * day},
                                                 {Step::Unit::years, 500, 182620 * day}}};
    std::vector<Tick> ticks;
    if (from.isMissing() || to.isMissing() || to <= from)
        return ticks;
    const auto span = static_cast<double>(to.ms - from.ms);
    std::size_t chosen = 0;
    while (chosen + 1 < steps.size() && span / steps[chosen].ms > most)
        ++chosen;
    const auto& step = steps[chosen];
    for (auto at = toInstant(firstTick(toCivil(from), step)); at <= to; at = next(at, step))
        if (at >= from)
            ticks.push_back({static_cast<double>(at.ms), label(at, step, language)});
    return ticks;
}

std::vector<Tick> delayTicks(double maxMinutes, const Language& language)
{
    struct Named {
        double minutes;
        int count;
        const char* unit;
    };
    static constexpr const char* minutes = QT_TRANSLATE_NOOP("report", "%1 min");
    static constexpr const char* hours = QT_TRANSLATE_NOOP("report", "%1 h");
    static constexpr const char* days = QT_TRANSLATE_NOOP("report", "%1 d");
    static constexpr std::array<Named, 11> names{{{0, 0, minutes},
                                                  {1, 1, minutes},
                                                  {5, 5, minutes},
                                                  {15, 15, minutes},
                                                  {60, 1, hours},
                                                  {240, 4, hours},
                                                  {1440, 1, days},
                                                  {10080, 7, days},
                                                  {43200, 30, days},
                                                  {525600, 365, days},
                                                  {5256000, 3650, days}}};
    std::vector<Tick> ticks;
    for (const auto& name : names)
        if (name.minutes <= maxMinutes)
            ticks.push_back(
                {name.minutes,
                 language.say("report", name.unit).arg(language.number(static_cast<std::int64_t>(name.count)))});
    return ticks;
}

} // namespace lockstep
