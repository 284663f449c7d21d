// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of Excel cells as text: which number formats show a date, and what date a number is.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace lockstep {

enum class NumberLook : std::uint8_t { number, date, dateTime };

/// Of one of the formats that every workbook has (ISO/IEC 29500-1, 18.8.30).
NumberLook builtInLook(unsigned id);
/// Of a format code such as "[$-413]d mmmm yyyy;@".
NumberLook lookOf(std::string_view code);

/// "45413.5" as 2024-05-01T12:00:00, to the second where the fraction is a whole one, else to the millisecond. The
/// text itself for what is no date: before 1900 (or 1904), after 9999, and 29 February 1900, which only Excel knows.
std::string dateText(std::string_view number, NumberLook look, bool from1904);

} // namespace lockstep
