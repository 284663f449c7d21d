// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/casework_store.h"

#include "core/store/case_log.h"
#include "core/store/model_archive.h"
#include "core/store/picture_store.h"

#include <algorithm>
#include <array>

namespace lockstep {

namespace {

constexpr std::array<const char*, 4> undoable{"note", "decision", "tag", "picture"};
constexpr std::size_t longestNote = 1 << 20;
constexpr std::size_t longestTag = 200; ///< bytes of its name

Digest noteDigest(const Note& note)
{
    return digestOf("lockstep note", note);
}
Digest decisionDigest(const Decision& decision)
{
    return digestOf("lockstep decision", decision);
}

Digest tagDigest(const Tag& tag)
{
    return digestOf("lockstep tag", tag);
}

Digest stepDigest(std::int64_t id, std::string_view object, BytesView changeset)
{
    ByteWriter head;
    head(id, object);
    return digestOf("lockstep undo step", {head.bytes(), changeset});
}

Error tooLong()
{
    return makeError(ErrorCode::badArgument,
                     messageText(QT_TRANSLATE_NOOP("core", "The text is longer than one million characters. Shorten "
                                                           "it.")));
}

Error noSuchNote(std::int64_t id)
{
    return makeError(ErrorCode::badArgument,
                     messageText(QT_TRANSLATE_NOOP("core", "There is no note %1 in this case."), id));
}

Error damagedNote(std::int64_t id)
{
    return makeError(ErrorCode::damagedCase,
                     messageText(QT_TRANSLATE_NOOP("core", "Note %1 is damaged. Use a copy of the case that was made "
                                                           "earlier."),
                                 id));
}

Error damagedDecision()
{
    return makeError(ErrorCode::damagedCase,
                     messageText(QT_TRANSLATE_NOOP("core", "A decision is damaged. Use a copy of the case that was "
                                                           "made earlier.")));
}

Error damagedTag(const std::string& name)
{
    return makeError(ErrorCode::damagedCase,
                     messageText(QT_TRANSLATE_NOOP("core", "The tag \"%1\" is damaged. Use a copy of the case that "
                                                           "was made earlier."),
                                 name));
}

Error notInCase()
{
    return makeError(ErrorCode::badArgument,
                     messageText(QT_TRANSLATE_NOOP("core", "The note hangs on an account or a target that is not "
                                                           "in this case.")));
}

Error damagedUndo()
{
    return makeError(ErrorCode::damagedCase,
                     messageText(QT_TRANSLATE_NOOP("core", "The undo history is damaged. Notes and decisions are as "
                                                           "they are shown; this step cannot be taken.")));
}

std::string noteName(std::int64_t id)
{
    return "note " + std::to_string(id);
}

void bindInstant(Statement& statement, int index, Instant instant)
{
    if (instant.isMissing())
        statement.bindNull(index);
    else
        statement.bind(index, instant.ms);
}

Instant instantAt(const Statement& statement, int column)
{
    return statement.isNull(column) ? Instant{} : Instant{statement.integer(column)};
}

/// Runs `change` in a transaction with its undo record and its log line. `object` is called after the change.
template <class Change, class Object>
Result<void> command(Database& database, std::string_view action, Change change, Object object)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    Bytes changeset;
    {
        auto recorder = ChangeRecorder::start(database, undoable);
        if (!recorder)
            return recorder.error();
        if (auto changed = change(); !changed)
            return changed;
        auto recorded = recorder->changeset();
        if (!recorded)
            return recorded.error();
        changeset = std::move(*recorded);
    }
    const std::string name = object();
    if (auto forgotten = database.execute("DELETE FROM undo_step WHERE undone = 1"); !forgotten)
        return forgotten;
    const auto last = database.integer("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'undo_step'");
    if (!last)
        return last.error();
    const auto id = *last + 1;
    auto insertion = database.prepare("INSERT INTO undo_step(id, undone, object, changeset, digest)"
                                      " VALUES(?1, 0, ?2, ?3, ?4)");
    if (!insertion)
        return insertion.error();
    const auto digest = stepDigest(id, name, changeset);
    insertion->bind(1, id).bind(2, std::string_view(name)).bind(3, BytesView(changeset)).bind(4, bytesOf(digest));
    if (auto stored = insertion->run(); !stored)
        return stored;
    if (auto logged = appendLogLine(database, action, name); !logged)
        return logged;
    return transaction->commit();
}

Result<Note> noteAt(const Statement& row)
{
    Note note;
    note.id = row.integer(0);
    const bool read = ByteReader(row.bytes(1))(note.subject).done();
    note.text = row.text(2);
    note.created = instantAt(row, 3);
    note.changed = instantAt(row, 4);
    if (!read || !equal(noteDigest(note), row.bytes(5)))
        return damagedNote(note.id);
    return note;
}

Result<void> writeNote(Database& database, const Note& note)
{
    auto statement =
        database.prepare("INSERT INTO note(id, subject, text, created, changed, digest)"
                         " VALUES(?1, ?2, ?3, ?4, ?5, ?6)"
                         " ON CONFLICT(id) DO UPDATE SET subject = ?2, text = ?3, changed = ?5, digest = ?6");
    if (!statement)
        return statement.error();
    ByteWriter subject;
    subject(note.subject);
    const auto digest = noteDigest(note);
    statement->bind(1, note.id).bind(2, BytesView(subject.bytes())).bind(3, std::string_view(note.text));
    bindInstant(*statement, 4, note.created);
    bindInstant(*statement, 5, note.changed);
    return statement->bind(6, bytesOf(digest)).run();
}

Result<Note> readNote(Database& database, std::int64_t id)
{
    auto statement = database.prepare("SELECT id, subject, text, created, changed, digest FROM note WHERE id = ?1");
    if (!statement)
        return statement.error();
    const auto row = statement->bind(1, id).step();
    if (!row)
        return row.error();
    if (!*row)
        return noSuchNote(id);
    return noteAt(*statement);
}

/// In order, each once, and none beyond what the case has.
template <class Id>
bool areIn(const std::vector<Id>& ids, std::uint64_t size)
{
    return std::adjacent_find(ids.begin(), ids.end(), [](Id a, Id b) { return !(a < b); }) == ids.end()
           && (ids.empty() || ids.back().value() < size);
}

/// The size of the case as far as a subject may name it.
bool isIn(const Subject& subject, const CaseSize& size)
{
    if (const auto* group = std::get_if<Group>(&subject))
        return areIn(group->accounts, size.accounts) && areIn(group->targets, size.targets);
    if (const auto* account = std::get_if<AccountId>(&subject))
        return account->value() < size.accounts;
    if (const auto* target = std::get_if<TargetId>(&subject))
        return target->value() < size.targets;
    return true;
}

struct UndoStep {
    std::int64_t id = 0;
    std::string object;
    Bytes changeset;
};

/// The step that undo or redo would take next; nothing when there is none.
Result<std::optional<UndoStep>> nextStep(Database& database, Step step)
{
    auto statement = database.prepare(
        step == Step::undo
            ? "SELECT id, object, changeset, digest FROM undo_step WHERE undone = 0 ORDER BY id DESC LIMIT 1"
            : "SELECT id, object, changeset, digest FROM undo_step WHERE undone = 1 ORDER BY id LIMIT 1");
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<UndoStep>();
    const auto changeset = statement->bytes(2);
    UndoStep found{statement->integer(0), statement->text(1), {changeset.begin(), changeset.end()}};
    if (!equal(stepDigest(found.id, found.object, found.changeset), statement->bytes(3)))
        return damagedUndo();
    return std::optional(std::move(found));
}

} // namespace

Result<CaseSize> caseSize(Database& database)
{
    auto statement =
        database.prepare("SELECT series, sum(rows) FROM chunk JOIN data_set ON data_set.id = data_set"
                         " WHERE state = 'complete' AND (series, field) IN (VALUES"
                         " ('account names', 'name'), ('target names', 'name'), ('interactions', 'actor'),"
                         " ('counts', 'subject'))"
                         " GROUP BY series");
    if (!statement)
        return statement.error();
    const auto dataSets = database.integer("SELECT count(*) FROM data_set WHERE state = 'complete'");
    if (!dataSets)
        return dataSets.error();
    const auto files = database.integer("SELECT count(*) FROM file JOIN data_set ON data_set.id = data_set"
                                        " WHERE state = 'complete'");
    if (!files)
        return files.error();
    CaseSize size;
    size.files = static_cast<std::uint64_t>(*files);
    size.dataSets = static_cast<std::uint64_t>(*dataSets);
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return size;
        const auto series = statement->text(0);
        auto& count = series == "interactions"    ? size.interactions
                      : series == "counts"        ? size.counts
                      : series == "account names" ? size.accounts
                                                  : size.targets;
        count = static_cast<std::uint64_t>(statement->integer(1));
    }
}

Result<std::int64_t> insertNote(Database& database, const Note& given, BytesView png)
{
    if (given.text.size() > longestNote)
        return tooLong();
    const auto size = caseSize(database);
    if (!size)
        return size.error();
    if (!isIn(given.subject, *size))
        return notInCase();
    const auto last = database.integer("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'note'");
    if (!last)
        return last.error();
    auto note = given;
    note.id = *last + 1;
    if (note.created.isMissing())
        note.created = now();
    note.changed = note.created;
    const auto write = [&]() -> Result<void> {
        if (auto written = writeNote(database, note); !written || png.empty())
            return written;
        return writePicture(database, note.id, png);
    };
    const auto done = command(database, "note.add", write, [&] { return noteName(note.id); });
    if (!done)
        return done.error();
    return note.id;
}

Result<void> updateNote(Database& database, std::int64_t id, const std::string& text)
{
    if (text.size() > longestNote)
        return tooLong();
    auto note = readNote(database, id);
    if (!note)
        return note.error();
    note->text = text;
    note->changed = now();
    return command(
        database, "note.change", [&] { return writeNote(database, *note); }, [&] { return noteName(id); });
}

Result<void> moveNote(Database& database, std::int64_t id, const Subject& subject)
{
    const auto size = caseSize(database);
    if (!size)
        return size.error();
    if (!isIn(subject, *size))
        return notInCase();
    auto note = readNote(database, id);
    if (!note)
        return note.error();
    note->subject = subject;
    note->changed = now();
    return command(
        database, "note.move", [&] { return writeNote(database, *note); }, [&] { return noteName(id); });
}

Result<void> deleteNote(Database& database, std::int64_t id)
{
    if (const auto note = readNote(database, id); !note && note.error().code != ErrorCode::damagedCase)
        return note.error(); // a damaged one may go
    const auto remove = [&]() -> Result<void> {
        for (const auto* sql : {"DELETE FROM note WHERE id = ?1", "DELETE FROM picture WHERE note = ?1"}) {
            auto statement = database.prepare(sql);
            if (!statement)
                return statement.error();
            if (auto removed = statement->bind(1, id).run(); !removed)
                return removed;
        }
        return {};
    };
    return command(database, "note.remove", remove, [&] { return noteName(id); });
}

Result<void> replaceNote(Database& database, const Note& note)
{
    auto statement = database.prepare("DELETE FROM note WHERE id = ?1");
    if (!statement)
        return statement.error();
    if (auto removed = statement->bind(1, note.id).run(); !removed)
        return removed;
    return writeNote(database, note);
}

Result<std::vector<Note>> readNotes(Database& database)
{
    auto statement = database.prepare("SELECT id, subject, text, created, changed, digest FROM note ORDER BY id");
    if (!statement)
        return statement.error();
    const auto size = caseSize(database);
    if (!size)
        return size.error();
    std::vector<Note> notes;
    // A question of its own: whatever is wrong with the pictures, the words must be there. checkCasework() tells it.
    const auto pictured = notesWithPicture(database);
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return notes;
        auto note = noteAt(*statement);
        if (!note)
            return note.error();
        if (!isIn(note->subject, *size))
            return damagedNote(note->id);
        note->hasPicture = pictured && std::ranges::binary_search(*pictured, note->id);
        notes.push_back(std::move(*note));
    }
}

Result<void> replaceTags(Database& database, const std::vector<Tag>& changed)
{
    for (const auto& tag : changed) {
        const bool isEmpty = tag.accounts.empty() && tag.targets.empty();
        auto statement = database.prepare(isEmpty ? "DELETE FROM tag WHERE name = ?1"
                                                  : "INSERT INTO tag(name, members, digest) VALUES(?1, ?2, ?3)"
                                                    " ON CONFLICT(name) DO UPDATE SET members = ?2, digest = ?3");
        if (!statement)
            return statement.error();
        ByteWriter members;
        members(tag.accounts, tag.targets);
        const auto digest = tagDigest(tag);
        statement->bind(1, std::string_view(tag.name));
        if (!isEmpty)
            statement->bind(2, BytesView(members.bytes())).bind(3, bytesOf(digest));
        if (auto stored = statement->run(); !stored)
            return stored;
    }
    return {};
}

Result<void> storeTags(Database& database, const std::vector<Tag>& changed)
{
    const auto size = caseSize(database);
    if (!size)
        return size.error();
    for (const auto& tag : changed) {
        if (tag.name.empty() || tag.name.size() > longestTag)
            return makeError(ErrorCode::badArgument,
                             messageText(QT_TRANSLATE_NOOP("core", "A tag needs a name, and not a longer one than %1 "
                                                                   "letters (some letters count twice)."),
                                         longestTag));
        if (!areIn(tag.accounts, size->accounts) || !areIn(tag.targets, size->targets))
            return makeError(ErrorCode::badArgument,
                             messageText(QT_TRANSLATE_NOOP("core", "The tag is for an account or a target that is "
                                                                   "not in this case.")));
    }
    return command(
        database, "tag", [&] { return replaceTags(database, changed); },
        [&] { return std::to_string(changed.size()) + (changed.size() == 1 ? " tag" : " tags"); });
}

Result<std::vector<Tag>> readTags(Database& database)
{
    auto statement = database.prepare("SELECT name, members, digest FROM tag ORDER BY name");
    if (!statement)
        return statement.error();
    const auto size = caseSize(database);
    if (!size)
        return size.error();
    std::vector<Tag> tags;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return tags;
        Tag tag;
        tag.name = statement->text(0);
        const bool read = ByteReader(statement->bytes(1))(tag.accounts)(tag.targets).done();
        if (!read || !equal(tagDigest(tag), statement->bytes(2)) || !areIn(tag.accounts, size->accounts)
            || !areIn(tag.targets, size->targets))
            return damagedTag(tag.name);
        tags.push_back(std::move(tag));
    }
}

Result<void> storeDecision(Database& database, const Decision& given)
{
    if (given.reason.size() > longestNote || given.finding.size() > longestNote)
        return tooLong();
    auto decision = given;
    if (decision.at.isMissing())
        decision.at = now();
    const auto write = [&]() -> Result<void> {
        auto statement = database.prepare("INSERT INTO decision(finding, judgement, reason, at, digest)"
                                          " VALUES(?1, ?2, ?3, ?4, ?5) ON CONFLICT(finding) DO UPDATE"
                                          " SET judgement = ?2, reason = ?3, at = ?4, digest = ?5");
        if (!statement)
            return statement.error();
        const auto digest = decisionDigest(decision);
        statement->bind(1, std::string_view(decision.finding));
        statement->bind(2, static_cast<std::int64_t>(decision.judgement)).bind(3, std::string_view(decision.reason));
        bindInstant(*statement, 4, decision.at);
        return statement->bind(5, bytesOf(digest)).run();
    };
    return command(database, "decide", write, [&] { return "finding " + decision.finding; });
}

Result<std::vector<Decision>> readDecisions(Database& database)
{
    auto statement = database.prepare("SELECT finding, judgement, reason, at, digest FROM decision ORDER BY finding");
    if (!statement)
        return statement.error();
    std::vector<Decision> decisions;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return decisions;
        const auto judgement = statement->integer(1);
        if (judgement < 0 || judgement > static_cast<int>(lastOf<Judgement>))
            return damagedDecision();
        Decision decision{statement->text(0), static_cast<Judgement>(judgement), statement->text(2),
                          instantAt(*statement, 3)};
        if (!equal(decisionDigest(decision), statement->bytes(4)))
            return damagedDecision();
        decisions.push_back(std::move(decision));
    }
}

Result<void> takeStep(Database& database, Step step)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto next = nextStep(database, step);
    if (!next)
        return next.error();
    if (!*next)
        return makeError(ErrorCode::badArgument,
                         step == Step::undo ? messageText(QT_TRANSLATE_NOOP("core", "There is nothing to undo."))
                                            : messageText(QT_TRANSLATE_NOOP("core", "There is nothing to redo.")));
    const auto& found = **next;
    if (!found.changeset.empty())
        if (auto applied = database.applyChanges(found.changeset, step == Step::undo); !applied)
            return applied;
    auto mark = database.prepare("UPDATE undo_step SET undone = ?2 WHERE id = ?1");
    if (!mark)
        return mark.error();
    if (auto marked = mark->bind(1, found.id).bind(2, step == Step::undo ? 1 : 0).run(); !marked)
        return marked;
    if (auto logged = appendLogLine(database, step == Step::undo ? "undo" : "redo", found.object); !logged)
        return logged;
    return transaction->commit();
}

Result<std::vector<CaseStep>> readSteps(Database& database)
{
    auto rows = database.prepare("SELECT object, undone FROM undo_step ORDER BY id");
    if (!rows)
        return rows.error();
    std::vector<CaseStep> steps;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return steps;
        steps.push_back({rows->text(0), rows->integer(1) != 0});
    }
}

Result<std::vector<Message>> checkCasework(Database& database)
{
    std::vector<Message> problems;
    const auto tell = [&problems](const Error& error) -> Result<void> {
        if (error.code != ErrorCode::damagedCase)
            return error;
        problems.push_back(error.text);
        return {};
    };
    const auto notes = readNotes(database);
    if (!notes)
        if (auto told = tell(notes.error()); !told)
            return told.error();
    if (auto told = checkPictures(database, notes ? &*notes : nullptr, problems); !told)
        return told.error();
    if (const auto tags = readTags(database); !tags)
        if (auto told = tell(tags.error()); !told)
            return told.error();
    if (const auto decisions = readDecisions(database); !decisions)
        if (auto told = tell(decisions.error()); !told)
            return told.error();
    auto steps = database.prepare("SELECT id, object, changeset, digest FROM undo_step ORDER BY id");
    if (!steps)
        return steps.error();
    for (;;) {
        const auto row = steps->step();
        if (!row)
            return row.error();
        if (!*row)
            return problems;
        if (!equal(stepDigest(steps->integer(0), steps->text(1), steps->bytes(2)), steps->bytes(3)))
            problems.push_back(damagedUndo().text);
    }
}

} // namespace lockstep
