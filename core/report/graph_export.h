// SPDX-License-Identifier: GPL-3.0-or-later
// The case for other programs: GEXF 1.3 and GraphML (Gephi, Cytoscape, igraph, networkx), canonical CSV, JSON; and
// as input of CooRTweet and D-Cube.
#pragma once

#include "core/model/case_data.h"
#include "core/model/finding.h"
#include "core/model/result.h"
#include "core/model/task.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace lockstep {

enum class ExportFormat : std::uint8_t {
    byEnding,  ///< .csv, .gexf, .graphml, .json
    csv,       ///< interactions `actor,target,kind,time,...`, formula-safe, see safe_csv.h
    gexf,      ///< accounts and posts as nodes, one edge an interaction
    graphml,   ///< the same
    json,      ///< everything as it was imported
    coortweet, ///< input of CooRTweet: shares with a time
    dcube,     ///< input of D-Cube; beside it "FILE.names.csv" with what its numbers stand for
};

/// "gexf"; nothing for a word that is none.
std::optional<ExportFormat> exportFormatFromName(std::string_view name);

/// With a run, nodes name the findings that they belong to. Streams: memory does not grow with the number of rows.
/// Cancelled or failed, the file is as it was.
Result<void> exportCase(const CaseData& data, const DetectionRun* run, const std::filesystem::path& path,
                        const TaskContext& task = {}, ExportFormat format = ExportFormat::byEnding);

/// Text for XML 1.0: markup escaped, what XML forbids (controls, U+FFFE, U+FFFF) and what is not UTF-8 replaced
/// by U+FFFD. Tab, newline and carriage return become character references and so survive in attributes.
std::string xmlText(std::string_view text);

} // namespace lockstep
