// SPDX-License-Identifier: GPL-3.0-or-later
// How the tables of one source are to be read, kept under a name: made once in the import dialog, shared as a small
// JSON file, recognised by the columns the next time.
#pragma once

#include "core/ingest/fields.h"
#include "core/model/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace lockstep {

struct MappingProfile {
    std::string name;
    std::vector<std::string> columns; ///< of the table that it was made for
    DataSetKind kind = DataSetKind::interactions;
    std::optional<Verb> verb;
    std::string mapping; ///< as mappingText() writes it
    std::string timeZone = "UTC";
    ListOrder order = ListOrder::unknown;

    /// A table with the same columns, in any order.
    bool fits(const std::vector<std::string>& others) const;
};

/// What the plan says of the table, without whose list it is.
MappingProfile profileOf(const ReadPlan& plan, std::string name);

std::string profileText(const MappingProfile& profile);
/// badInput, naming the file, for text that is no profile.
Result<MappingProfile> profileFromText(std::string_view text, const std::string& fileName);

} // namespace lockstep
