// SPDX-License-Identifier: GPL-3.0-or-later
// How much of what happened a collector sees and writes down.
#pragma once

#include "core/model/moment.h"
#include "core/simulate/day_rhythm.h"
#include "core/simulate/scenario_parameters.h"

#include <cmath>

namespace lockstep {

class Collector {
public:
    explicit Collector(const ScenarioParameters& parameters) : m_p(parameters) {}

    /// An outage from the middle of the period on: what happens then is in no file. `second` from the start.
    bool isDown(double second) const
    {
        const double from = m_p.days * 0.5 * static_cast<double>(secondsPerDay);
        return m_p.outageDays > 0 && second >= from && second < from + m_p.outageDays * secondsPerDay;
    }

    /// A poller knows only the round in which it saw something first, and a plain file has no word for that.
    Moment note(double second) const
    {
        if (m_p.namesOnly > 0)
            return {};
        if (m_p.pollMinutes > 0)
            return {at(std::ceil(second / (60.0 * m_p.pollMinutes)) * 60 * m_p.pollMinutes), Precision::exact};
        if (m_p.roundMinutes > 0)
            return {at(std::floor(second / (60.0 * m_p.roundMinutes)) * 60 * m_p.roundMinutes), Precision::minute};
        return {at(second), Precision::exact};
    }

private:
    Instant at(double second) const { return Instant{m_p.start.ms + static_cast<std::int64_t>(second) * 1000}; }

    const ScenarioParameters& m_p;
};

} // namespace lockstep
