// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a table mean, by the words of their headers and by the look of their cells.
#pragma once

#include "core/ingest/fields.h"
#include "core/ingest/table_sample.h"

#include <vector>

namespace lockstep {

/// What the user has said already.
struct KindHints {
    std::optional<DataSetKind> kind;
    std::optional<Verb> verb;
    bool hasListTarget = false;
};

/// True when the first row names the columns.
bool looksLikeHeader(const std::vector<SampleRow>& rows);

/// Fills kind, fields, verb and order of the plan from its columns; says in remarks what was guessed without words.
void guessColumns(ReadPlan& plan, const std::vector<ColumnLook>& looks, const KindHints& hints,
                  std::vector<Message>& remarks);

/// Only the fields, for a kind that is known.
std::vector<Field> guessFields(const ReadPlan& plan, DataSetKind kind, const std::vector<ColumnLook>& looks);

} // namespace lockstep
