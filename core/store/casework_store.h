// SPDX-License-Identifier: GPL-3.0-or-later
// Notes, tags and decisions. Each call is one transaction: the rows, what is needed to take it back, and a log line.
// Undo keeps SQLite changesets (session extension), so it survives closing the case.
#pragma once

#include "core/model/casework.h"
#include "core/store/database.h"

namespace lockstep {

/// How many accounts and targets the case has: a note may hang on those only.
struct CaseSize {
    std::uint64_t accounts = 0;
    std::uint64_t targets = 0;
    std::uint64_t interactions = 0;
    std::uint64_t counts = 0;
    std::uint64_t dataSets = 0;
    std::uint64_t files = 0;
};
Result<CaseSize> caseSize(Database& database);

/// With the picture of a chart (PNG), or without.
Result<std::int64_t> insertNote(Database& database, const Note& note, BytesView png = {});
Result<void> updateNote(Database& database, std::int64_t id, const std::string& text);
/// Hangs the note on something else.
Result<void> moveNote(Database& database, std::int64_t id, const Subject& subject);
Result<void> deleteNote(Database& database, std::int64_t id);
Result<std::vector<Note>> readNotes(Database& database);
/// The note as it is given, under its own number: part of the caller's transaction, neither logged nor undoable.
Result<void> replaceNote(Database& database, const Note& note);
/// All at once: the given tags become as they are given, one without members goes. One step of undo.
Result<void> storeTags(Database& database, const std::vector<Tag>& changed);
/// By name.
Result<std::vector<Tag>> readTags(Database& database);
/// The same without undo and log: part of the caller's transaction.
Result<void> replaceTags(Database& database, const std::vector<Tag>& changed);
Result<void> storeDecision(Database& database, const Decision& decision);
Result<std::vector<Decision>> readDecisions(Database& database);

enum class Step { undo, redo };
Result<void> takeStep(Database& database, Step step);
/// Oldest first; those that were undone are the last ones.
Result<std::vector<CaseStep>> readSteps(Database& database);

/// The first damaged row of notes, tags, decisions and undo steps, as problems for people.
Result<std::vector<Message>> checkCasework(Database& database);

} // namespace lockstep
