// SPDX-License-Identifier: GPL-3.0-or-later
// Where the ticks of a time axis stand and what they say, at every zoom from seconds to decades. UTC.
#pragma once

#include <QString>

#include <vector>

namespace lockstep {

struct TimeTick {
    double position = 0; ///< in the unit of the axis
    QString label;
    QString context; ///< second line: the day under hours, the year under days; empty where it does not change
};

/// @param fromMs, toMs  ms since 1970, UTC
/// @param pixels        length of the axis
/// @param spacing       least distance of two labels in pixels
std::vector<TimeTick> clockTicks(double fromMs, double toMs, double pixels, double spacing);

/// For a logarithmic axis of the time after posting. @param from, to  log10 of seconds
std::vector<TimeTick> delayTicks(double from, double to, double pixels, double spacing);

} // namespace lockstep
