// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/local_clock.h"

#include <date/tz.h>

#include <algorithm>
#include <stdexcept>

namespace lockstep {

Result<LocalClock> LocalClock::create(const std::string& zone)
{
    LocalClock clock;
    if (zone.empty() || zone == "UTC" || zone == "Z")
        return clock;
    try {
        clock.m_rules = date::locate_zone(zone);
    } catch (const std::runtime_error&) {
        return makeError(
            ErrorCode::badArgument,
            messageText(QT_TRANSLATE_NOOP("core", "There is no time zone \"%1\". Name a place of the time "
                                                  "zone database, such as Europe/Amsterdam, or UTC."),
                        zone));
    }
    clock.m_zone = zone;
    return clock;
}

std::vector<std::string> LocalClock::zones()
{
    std::vector<std::string> names;
    try {
        for (const auto& zone : date::get_tzdb().zones)
            names.push_back(zone.name());
    } catch (const std::runtime_error&) { // no database: UTC is all there is
        names.clear();
    }
    if (std::find(names.begin(), names.end(), "UTC") == names.end())
        names.emplace_back("UTC");
    std::sort(names.begin(), names.end());
    return names;
}

LocalClock::Utc LocalClock::toUtc(Instant face)
{
    if (!m_rules)
        return {face, Fit::once};
    if (face.ms >= m_from && face.ms < m_to)
        return {{face.ms - m_offset}, Fit::once};
    const auto* rules = static_cast<const date::time_zone*>(m_rules);
    const auto info =
        rules->get_info(date::local_time<std::chrono::milliseconds>(std::chrono::milliseconds(face.ms)));
    const auto offset = std::chrono::milliseconds(info.first.offset).count();
    if (info.result == date::local_info::nonexistent)
        return {face, Fit::never};
    if (info.result == date::local_info::ambiguous)
        return {{face.ms - offset}, Fit::twice};
    // A day from either change no clock face is skipped or repeated. Rules reach to the ends of the calendar.
    constexpr std::int64_t day = 86'400'000;
    const std::int64_t farSeconds = 253'402'300'800;
    const auto bounded = [farSeconds](std::int64_t seconds) {
        return std::clamp(seconds, -farSeconds, farSeconds) * 1000;
    };
    m_from = bounded(info.first.begin.time_since_epoch().count()) + offset + day;
    m_to = bounded(info.first.end.time_since_epoch().count()) + offset - day;
    m_offset = offset;
    return {{face.ms - offset}, Fit::once};
}

std::optional<Instant> LocalClock::toUtc(Instant face, std::string_view letters) const
{
    if (!m_rules)
        return std::nullopt;
    const auto* rules = static_cast<const date::time_zone*>(m_rules);
    const auto info =
        rules->get_info(date::local_time<std::chrono::milliseconds>(std::chrono::milliseconds(face.ms)));
    const auto of = [&](const date::sys_info& period) {
        return Instant{face.ms - std::chrono::milliseconds(period.offset).count()};
    };
    if (info.result != date::local_info::nonexistent && info.first.abbrev == letters)
        return of(info.first);
    if (info.result == date::local_info::ambiguous && info.second.abbrev == letters)
        return of(info.second);
    return std::nullopt;
}

} // namespace lockstep
