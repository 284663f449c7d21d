// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/time_left.h"

#include "app/text/text.h"

#include <QCoreApplication>

namespace lockstep {

namespace {

constexpr std::int64_t leastElapsed = 3'000;
constexpr double leastShare = 0.05;
constexpr std::int64_t second = 1'000;
constexpr std::int64_t minute = 60 * second;

QString words(const char* text)
{
    return QCoreApplication::translate("Jobs", text);
}

std::int64_t roundedUp(std::int64_t value, std::int64_t step)
{
    return (value + step - 1) / step * step;
}

} // namespace

std::optional<std::int64_t> timeLeft(const Progress& progress, std::int64_t elapsed)
{
    if (progress.total == 0 || progress.done > progress.total || elapsed <= leastElapsed)
        return std::nullopt;
    const auto share = static_cast<double>(progress.done) / static_cast<double>(progress.total);
    if (share <= leastShare)
        return std::nullopt;
    return static_cast<std::int64_t>(static_cast<double>(elapsed) * (1 - share) / share);
}

QString timeLeftText(std::int64_t milliseconds)
{
    const auto& language = windowLanguage();
    if (milliseconds < 5 * second)
        return words(QT_TRANSLATE_NOOP("Jobs", "a few seconds left"));
    if (milliseconds < 50 * second)
        return words(QT_TRANSLATE_NOOP("Jobs", "about %1 s left"))
            .arg(language.number(roundedUp(milliseconds, 10 * second) / second));
    if (milliseconds < 100 * minute)
        return words(QT_TRANSLATE_NOOP("Jobs", "about %1 min left"))
            .arg(language.number(roundedUp(milliseconds, minute) / minute));
    return words(QT_TRANSLATE_NOOP("Jobs", "about %1 h left"))
        .arg(language.number(roundedUp(milliseconds, 60 * minute) / (60 * minute)));
}

} // namespace lockstep
