// SPDX-License-Identifier: GPL-3.0-or-later
// What a file seems to be and how it is to be read: encoding, delimiter, header, meaning of the columns, order of
// day and month. Everything the user has said wins over what was recognised.
#pragma once

#include "core/ingest/fields.h"
#include "core/ingest/input_file.h"
#include "core/ingest/mapping_profile.h"
#include "core/ingest/table_sample.h"
#include "core/model/task.h"

#include <optional>
#include <string>
#include <vector>

namespace lockstep {

struct ReadWishes {
    std::string format;  ///< "csv" or the id of a JSON format; empty: recognised
    std::string mapping; ///< "actor=user_id,target=video"; empty: recognised
    std::string sheet;   ///< of a workbook; the first when empty
    std::optional<DataSetKind> kind;
    std::optional<Verb> verb;
    std::string listTarget;
    std::string timeZone;                 ///< UTC when empty
    ListOrder order = ListOrder::unknown; ///< of the rows; wins over a rank column
    bool logins = false;                  ///< of an export, for an account that was taken over; else refused
    std::vector<MappingProfile> profiles; ///< the first that fits decides, unless mapping, kind or verb are said
};

struct Recognition {
    std::string fileName;
    std::uint64_t bytes = 0;
    Message format;                  ///< the name of a known format, for people; may be empty
    ReadPlan plan;                   ///< perhaps not complete: see missingFrom()
    std::vector<ColumnLook> looks;   ///< one a column
    std::vector<SampleRow> preview;  ///< the first 100 rows after the header
    std::string timeFormat;          ///< what the time columns hold: "Unix seconds"
    std::vector<Message> remarks;    ///< what a person should know
    std::vector<std::string> sheets; ///< of a workbook
    std::string profile;             ///< the mapping profile that was used; empty: none
};

/// Reads the beginning of the file; all of it when dates such as 03/04/2017 or the order of a rank column have to be
/// decided. badInput when the file is no table; badArgument for a wish that does not fit it.
Result<Recognition> recognise(InputFile& file, const ReadWishes& wishes = {}, const TaskContext& task = {});

/// Asks for just this plan again: what recognise() says of it then is what the import will do.
ReadWishes wishesFor(const ReadPlan& plan);

/// Asks for what the profile says, whether its columns are all those that it was made for or not.
ReadWishes wishesFor(const MappingProfile& profile);

/// What a plan lacks as one error for somebody without a window, naming the file, its columns and the mend; badInput
/// for a table of one column, badArgument otherwise. Only when missingFrom() has something to say.
Error incompleteError(const Recognition& recognition);

/// The file's name without folders and without .csv, .tsv, .txt, .json, .gz and the like.
std::string stemOf(const std::string& fileName);

/// "list name" for made-up names of accounts, the same everywhere.
inline std::string listNameOf(const InputFile& file)
{
    return stemOf(file.name());
}

} // namespace lockstep
