// SPDX-License-Identifier: GPL-3.0-or-later
// The case for other programs: GEXF 1.3 and GraphML (Gephi, Cytoscape, igraph, networkx), canonical CSV, JSON.
#pragma once

#include "core/model/case_data.h"
#include "core/model/finding.h"
#include "core/model/result.h"
#include "core/model/task.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace lockstep {

/// The format follows the extension: .gexf, .graphml (accounts and posts as nodes, one edge an interaction),
/// .csv (interactions `actor,target,kind,time,...`, formula-safe, see safe_csv.h), .json (everything as it was
/// imported). With a run, nodes name the findings that they belong to. Streams: memory does not grow with the
/// number of rows. Cancelled or failed, the folder is as it was.
Result<void> exportCase(const CaseData& data, const DetectionRun* run, const std::filesystem::path& path,
                        const TaskContext& task = {});

/// Text for XML 1.0: markup escaped, what XML forbids (controls, U+FFFE, U+FFFF) and what is not UTF-8 replaced
/// by U+FFFD. Tab, newline and carriage return become character references and so survive in attributes.
std::string xmlText(std::string_view text);

} // namespace lockstep
