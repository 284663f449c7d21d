// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lockstep {

namespace {

// state: 'loading' or 'complete', as words so that no single bit turns one into the other.
// digest: SHA-256 of the row's canonical bytes (model_archive.h). Times are milliseconds UTC, NULL when unknown.
constexpr const char* tables = R"(
CREATE TABLE meta(key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE setting(key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE data_set(
  id INTEGER PRIMARY KEY, state TEXT NOT NULL, kind INTEGER NOT NULL, title TEXT NOT NULL, format TEXT NOT NULL,
  mapping TEXT NOT NULL, encoding TEXT NOT NULL, time_format TEXT NOT NULL, time_zone TEXT NOT NULL,
  list_order INTEGER NOT NULL, list_target INTEGER, imported_at INTEGER, root BLOB) STRICT;
CREATE TABLE file(
  id INTEGER PRIMARY KEY, data_set INTEGER NOT NULL REFERENCES data_set(id), name TEXT NOT NULL,
  bytes INTEGER NOT NULL, sha256 BLOB NOT NULL, rows_read INTEGER NOT NULL, rows_accepted INTEGER NOT NULL,
  rows_rejected INTEGER NOT NULL) STRICT;
CREATE TABLE rejection(
  file INTEGER NOT NULL REFERENCES file(id), position INTEGER NOT NULL, body BLOB NOT NULL,
  PRIMARY KEY(file, position)) STRICT, WITHOUT ROWID;
CREATE TABLE chunk(
  data_set INTEGER NOT NULL REFERENCES data_set(id), series TEXT NOT NULL, part INTEGER NOT NULL,
  field TEXT NOT NULL, rows INTEGER NOT NULL, digest BLOB NOT NULL, data BLOB NOT NULL,
  PRIMARY KEY(data_set, series, part, field)) STRICT;
CREATE TABLE run(
  id INTEGER PRIMARY KEY AUTOINCREMENT, findings INTEGER NOT NULL, body BLOB NOT NULL, digest BLOB NOT NULL) STRICT;
CREATE TABLE finding(
  run INTEGER NOT NULL REFERENCES run(id), position INTEGER NOT NULL, id TEXT NOT NULL, body BLOB NOT NULL,
  digest BLOB NOT NULL, PRIMARY KEY(run, position)) STRICT;
CREATE TABLE note(
  id INTEGER PRIMARY KEY AUTOINCREMENT, subject BLOB NOT NULL, text TEXT NOT NULL, created INTEGER, changed INTEGER,
  digest BLOB NOT NULL) STRICT;
CREATE TABLE decision(
  finding TEXT PRIMARY KEY NOT NULL, judgement INTEGER NOT NULL, reason TEXT NOT NULL, at INTEGER,
  digest BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE undo_step(
  id INTEGER PRIMARY KEY AUTOINCREMENT, undone INTEGER NOT NULL, object TEXT NOT NULL, changeset BLOB NOT NULL,
  digest BLOB NOT NULL) STRICT;
CREATE TABLE log(
  sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, action TEXT NOT NULL, object TEXT NOT NULL,
  commitment BLOB NOT NULL, hash BLOB NOT NULL) STRICT;
)";

constexpr const char* tagTable = R"(
CREATE TABLE tag(
  name TEXT PRIMARY KEY NOT NULL, members BLOB NOT NULL, digest BLOB NOT NULL) STRICT, WITHOUT ROWID;
)";

constexpr const char* pictureTable = R"(
CREATE TABLE picture(note INTEGER PRIMARY KEY NOT NULL, png BLOB NOT NULL, digest BLOB NOT NULL) STRICT;
)";

/// Every table, index, view and trigger, one after the other.
Result<std::string> description(Database& database)
{
    auto statement = database.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
    if (!statement)
        return statement.error();
    std::string all;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return all;
        for (int column = 0; column < 4; ++column)
            all += statement->text(column) + '\n';
    }
}

/// For a file and for the folder that names it.
bool synced(const std::filesystem::path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool good = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return good;
}

Result<void> makeBackup(Database& database, const std::filesystem::path& backupPath)
{
    const int made = ::open(backupPath.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (made < 0)
        return makeError(ErrorCode::inputOutput,
                         messageText(QT_TRANSLATE_NOOP("core", "The backup %1 cannot be made. Move an older file of "
                                                               "that name away, then open the case again."),
                                     backupPath.filename().string()));
    ::close(made);
    auto copy = database.prepare("VACUUM INTO ?1");
    if (!copy)
        return copy.error();
    const auto target = backupPath.string();
    copy->bind(1, std::string_view(target));
    if (auto copied = copy->run(); !copied) {
        ::unlink(backupPath.c_str());
        return copied;
    }
    if (!synced(backupPath) || !synced(backupPath.parent_path()))
        return makeError(
            ErrorCode::inputOutput,
            messageText(QT_TRANSLATE_NOOP("core", "The backup %1 cannot be written to the disk. The case "
                                                  "was not changed."),
                        backupPath.filename().string()));
    return {};
}

} // namespace

std::span<const Migration> migrations()
{
    // 2: counts, calendar, orders and price lists, as new series of chunks in the same tables, and further fields at
    // the end of a finding. What version 1 stored stays as it is, to the byte; an older program must not open the
    // file, because it would show a part of it as the whole.
    // 3: tags, and notes on several accounts and targets at once.
    // 4: pictures of charts beside notes.
    static constexpr Migration steps[] = {{1, [](Database&) { return Result<void>(); }},
                                          {2, [](Database& database) { return database.execute(tagTable); }},
                                          {3, [](Database& database) { return database.execute(pictureTable); }}};
    return steps;
}

Result<void> createSchema(Database& database)
{
    for (const auto* sql : {tables, tagTable, pictureTable})
        if (auto made = database.execute(sql); !made)
            return made;
    const auto numbers = "PRAGMA application_id=" + std::to_string(applicationId)
                         + "; PRAGMA user_version=" + std::to_string(schemaVersion);
    return database.execute(numbers.c_str());
}

Result<void> checkSchema(Database& database, const std::string& caseName)
{
    auto model = Database::inMemory();
    if (!model)
        return model.error();
    if (auto made = createSchema(**model); !made)
        return made;
    const auto wanted = description(**model);
    if (!wanted)
        return wanted.error();
    const auto found = description(database);
    if (!found)
        return found.error();
    if (*found != *wanted)
        return makeError(
            ErrorCode::damagedCase,
            messageText(QT_TRANSLATE_NOOP("core", "The tables of %1 are not those of a Lockstep case: it "
                                                  "was damaged or changed by another program. It is not "
                                                  "opened; use a copy that was made earlier."),
                        caseName));
    return {};
}

Result<void> migrate(Database& database, const std::filesystem::path& backupPath, std::span<const Migration> steps)
{
    const auto start = database.integer("PRAGMA user_version");
    if (!start)
        return start.error();
    if (auto saved = makeBackup(database, backupPath); !saved)
        return saved;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    auto version = *start;
    for (const auto& step : steps) {
        if (step.from != version)
            continue;
        if (auto applied = step.apply(database); !applied)
            return applied;
        ++version;
        if (auto raised = database.execute(("PRAGMA user_version=" + std::to_string(version)).c_str()); !raised)
            return raised;
    }
    return transaction->commit();
}

} // namespace lockstep
