// SPDX-License-Identifier: GPL-3.0-or-later
// The values of the model as words of a report: translatable, neutral, without numbers of their own.
#pragma once

#include "core/model/casework.h"
#include "core/model/finding.h"
#include "core/model/provenance.h"

#include <string_view>

namespace lockstep {

Message roleWord(Role role);
Message membershipWord(Membership status);
Message verdictWord(Verdict verdict);
Message precisionWord(Precision precision);
Message verbWord(Verb verb);
Message judgementSentence(Judgement judgement);
Message detectorWord(std::string_view detector);
Message kindWord(DataSetKind kind);
Message orderSentence(ListOrder order);

/// Numbers as they are printed: whole above 1,000, else three digits.
MessageArg figureOf(double value);
/// An instant to the second, UTC.
Moment exactly(Instant at);
/// "12 KB": decimal units.
Message byteCount(std::uint64_t bytes);

} // namespace lockstep
