// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/time_words.h"

#include "app/text/text.h"

#include <QDateTime>

namespace lockstep {

namespace {

QString word(const char* source)
{
    return windowLanguage().say("words", source);
}

QString stamp(Instant at)
{
    return windowLanguage().moment({at, Precision::minute});
}

} // namespace

QString columnTime(const Moment& moment)
{
    if (moment.isMissing())
        return QStringLiteral("—");
    const auto time = QDateTime::fromMSecsSinceEpoch(moment.at.ms, Qt::UTC);
    if (moment.precision == Precision::day)
        return time.toString(QStringLiteral("yyyy-MM-dd"));
    return time.toString(moment.precision == Precision::minute ? QStringLiteral("yyyy-MM-dd HH:mm")
                                                               : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString precisionText(Precision precision)
{
    switch (precision) {
    case Precision::exact:
        return word(QT_TRANSLATE_NOOP("words", "exact"));
    case Precision::minute:
        return word(QT_TRANSLATE_NOOP("words", "to the minute"));
    case Precision::day:
        return word(QT_TRANSLATE_NOOP("words", "to the day"));
    case Precision::interval:
        return word(QT_TRANSLATE_NOOP("words", "at the latest"));
    case Precision::lowerBound:
        return word(QT_TRANSLATE_NOOP("words", "not earlier than"));
    case Precision::inferred:
        return word(QT_TRANSLATE_NOOP("words", "derived"));
    case Precision::orderOnly:
        return word(QT_TRANSLATE_NOOP("words", "order only"));
    case Precision::unknown:
        return word(QT_TRANSLATE_NOOP("words", "not known"));
    }
    return {};
}

QString durationText(std::int64_t ms)
{
    const auto seconds = ms / 1000;
    const auto two = [](std::int64_t big, const char* bigUnit, std::int64_t small, const char* smallUnit) {
        const auto& language = windowLanguage();
        const auto first = language.number(big) + QLatin1Char(' ') + QLatin1String(bigUnit);
        return small == 0
                   ? first
                   : first + QLatin1Char(' ') + language.number(small) + QLatin1Char(' ') + QLatin1String(smallUnit);
    };
    if (seconds < 120)
        return two(seconds, "s", 0, "");
    if (seconds < 3 * 3600)
        return seconds < 3600 ? two(seconds / 60, "min", 0, "") : two(seconds / 3600, "h", seconds / 60 % 60, "min");
    if (seconds < 2 * 86400)
        return two(seconds / 3600, "h", seconds / 60 % 60, "min");
    return two(seconds / 86400, "d", seconds / 3600 % 24, "h");
}

QString rangeText(const TimeRange& range)
{
    if (range.from.isMissing() && range.to.isMissing())
        return word(QT_TRANSLATE_NOOP("words", "all time"));
    if (range.from.isMissing())
        return word(QT_TRANSLATE_NOOP("words", "before %1")).arg(stamp(range.to));
    if (range.to.isMissing())
        return word(QT_TRANSLATE_NOOP("words", "from %1 on")).arg(stamp(range.from));
    return word(QT_TRANSLATE_NOOP("words", "%1 to %2 (%3)"))
        .arg(stamp(range.from), stamp(range.to), durationText(range.to.ms - range.from.ms));
}

} // namespace lockstep
