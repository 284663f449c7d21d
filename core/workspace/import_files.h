// SPDX-License-Identifier: GPL-3.0-or-later
// "Import these files into this case": recognise, read, hash, store. What the command and the dialog call.
#pragma once

#include "core/ingest/mapping_profile.h"
#include "core/model/provenance.h"
#include "core/model/result.h"
#include "core/model/task.h"
#include "core/store/case_file.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace lockstep {

/// Everything left empty is recognised from the file.
struct ImportRequest {
    /// Each becomes a data set of its own, but for the parts of one list; of a folder or a zip archive every file in
    /// it that is of use.
    std::vector<std::filesystem::path> files;
    std::string format;                   ///< "csv", "instagram-likes", ..., see core/ingest/json_formats.h
    std::string mapping;                  ///< "actor=user_id,target=video,time=created_at"
    std::string sheet;                    ///< of a workbook; the first when empty
    bool logins = false;                  ///< read those of an export too; else they are refused
    std::optional<Verb> verb;             ///< when the file has no column for it
    std::string listTarget;               ///< follower list: whose followers these are
    std::string timeZone;                 ///< for times without a zone; UTC when empty
    ListOrder order = ListOrder::unknown; ///< follower list
    std::vector<MappingProfile> profiles; ///< used for tables that they fit
    /// Used for every table, whether its columns are all those that it was made for or not.
    std::optional<MappingProfile> profile = std::nullopt;
};

struct FileImport {
    DataSetId dataSet;
    SourceFile file;
    DataSet description;
    std::vector<Rejection> rejected; ///< the first thousand
    std::vector<Message> remarks;    ///< what was recognised and what a person should know
    bool alreadyImported = false;    ///< same hash is in the case: nothing was stored
};

/// Two files of a follower list that was written in parts, as exports are. Tables with numbers in their names are
/// not: those may as well be two collections.
bool areOneList(const ReadPlan& one, const ReadPlan& other);

/// Parts of one list ("followers_1.json", "followers_2.json") become one data set. A list of the same account that is
/// imported again stands beside the earlier one, and what changed is said (core/graph/follower_snapshots.h).
/// Files before a failing one stay imported (the error names the failing one); a failing or cancelled file
/// leaves nothing behind.
Result<std::vector<FileImport>> importFiles(CaseFile& caseFile, const ImportRequest& request,
                                            const TaskContext& task = {});

} // namespace lockstep
