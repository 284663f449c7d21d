// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures that stand with notes, PNG. Apart from the notes: whatever is wrong with a picture, the words stay.
// Undo, the log and the transaction are those of the note (casework_store.h).
#pragma once

#include "core/model/casework.h"
#include "core/store/database.h"

#include <vector>

namespace lockstep {

Result<void> writePicture(Database& database, std::int64_t note, BytesView png);
/// Empty: the note has none.
Result<Bytes> readPicture(Database& database, std::int64_t note);
/// Ascending.
Result<std::vector<std::int64_t>> notesWithPicture(Database& database);
/// Adds every damaged picture, and every one that belongs to none of the notes; null: the notes are not known.
Result<void> checkPictures(Database& database, const std::vector<Note>* notes, std::vector<Message>& problems);

} // namespace lockstep
