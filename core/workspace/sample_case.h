// SPDX-License-Identifier: GPL-3.0-or-later
// The bundled samples: small synthetic worlds, imported and searched through the same road as anybody's files.
// Everything in them is invented, and their file names and the note of the case say so.
#pragma once

#include "core/model/message.h"
#include "core/model/result.h"
#include "core/model/task.h"

#include <array>
#include <filesystem>
#include <functional>
#include <string_view>

namespace lockstep {

enum class Sample : std::uint8_t { boughtBatch, likeSubscription, giveaway, nothingUnusual };

inline constexpr std::array<Sample, 4> allSamples{Sample::boughtBatch, Sample::likeSubscription, Sample::giveaway,
                                                  Sample::nothingUnusual};

/// "bought-batch", "like-subscription", "giveaway", "nothing-unusual": for commands and tests.
std::string_view name(Sample sample);
/// badArgument, naming the four, when there is no such sample.
Result<Sample> sampleFromName(std::string_view text);
/// One line for the start page, and a sentence on what is in it.
Message title(Sample sample);
Message description(Sample sample);

/// Makes the case: simulates, imports, looks for coordination and stores what was found. About two seconds.
/// Fails when casePath exists; a failure or a cancel leaves neither case nor files behind.
/// The note of the case is text of a person's, so it is stored as `say` says it: in the language of whoever asks.
Result<void> makeSample(Sample sample, const std::filesystem::path& casePath, const TaskContext& task = {},
                        const std::function<std::string(const Message&)>& say = english);

} // namespace lockstep
