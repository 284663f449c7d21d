// SPDX-License-Identifier: GPL-3.0-or-later
// From a file to an open case and back to one single file.
#include "core/store/case_core.h"
#include "core/store/case_log.h"
#include "core/store/schema.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace lockstep {

namespace {

// The clean-close mark tells whether the file alone is the whole case:
//   open:  journal_mode=WAL, then 'no' is written and checkpointed, before anything else is acknowledged;
//   close: checkpoint of everything, then 'yes', checkpoint, and only then the -wal is blanked and removed.
// So a file that says 'no' always had a -wal with content beside it (no checkpoint truncates it, no failed close
// removes it): if there is none, it was left behind in copying.
constexpr const char* markClean = "UPDATE meta SET value = 'yes' WHERE key = 'clean'";
constexpr const char* markOpen = "UPDATE meta SET value = 'no' WHERE key = 'clean'";

/// Moves everything from the -wal into the file.
Result<void> checkpoint(Database& database)
{
    const auto busy = database.integer("PRAGMA wal_checkpoint(RESTART)");
    if (!busy)
        return busy.error();
    if (*busy != 0)
        return makeError(
            ErrorCode::busyCase,
            messageText(QT_TRANSLATE_NOOP("core", "Another program is reading the case. Close it there first.")));
    return {};
}

Result<void> setJournal(Database& database, const char* pragma, std::string_view wanted)
{
    const auto mode = database.text(pragma);
    if (!mode)
        return mode.error();
    if (*mode != wanted) // SQLite reports a refusal by the mode that stays
        return makeError(ErrorCode::denied, messageText(QT_TRANSLATE_NOOP(
                                                "core", "The folder of the case may not be written. Open the "
                                                        "case for reading only, or copy it to a folder of your "
                                                        "own.")));
    return {};
}

/// Overwrites a companion whose content is all in the file, because deleting it would leave names and notes on the
/// disk. The header goes first and is synced: with any other order a power cut could leave a companion that is
/// half blank and still valid, and so bring back an older state.
bool blank(const std::filesystem::path& companion)
{
    const int descriptor = ::open(companion.c_str(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC);
    struct stat about {};
    bool good = descriptor >= 0 && ::fstat(descriptor, &about) == 0;
    static constexpr std::array<char, 1 << 16> zeros{};
    constexpr off_t header = 4096;
    for (off_t at = 0; good && at < about.st_size;) {
        const auto end = at == 0 ? std::min(header, about.st_size) : about.st_size;
        const auto count = std::min<off_t>(end - at, static_cast<off_t>(zeros.size()));
        const auto written = ::pwrite(descriptor, zeros.data(), static_cast<std::size_t>(count), at);
        good = written > 0;
        at += written;
        if (good && (at == header || at == about.st_size))
            good = ::fsync(descriptor) == 0;
    }
    if (descriptor >= 0)
        ::close(descriptor);
    return good;
}

Result<void> startWriting(CaseCore& core)
{
    auto& database = *core.database;
    // EXCLUSIVE: no second process, and the index of the -wal stays in memory, so there is no -shm file.
    if (auto set = database.execute("PRAGMA locking_mode=EXCLUSIVE; PRAGMA synchronous=EXTRA"); !set)
        return set;
    if (auto set = setJournal(database, "PRAGMA journal_mode=WAL", "wal"); !set)
        return set;
    if (auto set = database.execute("PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=1000"); !set)
        return set;
    const auto clean = database.text("SELECT value FROM meta WHERE key = 'clean'");
    if (!clean)
        return clean.error();
    if (*clean != "no") {
        if (auto marked = database.execute(markOpen); !marked)
            return marked;
        if (auto moved = checkpoint(database); !moved)
            return moved;
    }
    return sweepUnfinished(database);
}

Result<void> stopWriting(CaseCore& core)
{
    auto& database = *core.database;
    if (core.importing)
        if (auto swept = sweepUnfinished(database); !swept)
            return swept;
    // Twice: the mark may reach the file only when everything before it has.
    if (auto moved = checkpoint(database); !moved)
        return moved;
    if (auto marked = database.execute(markClean); !marked)
        return marked;
    if (auto moved = checkpoint(database); !moved)
        return moved;
    if (!blank(core.path.string() + "-wal"))
        return makeError(
            ErrorCode::inputOutput,
            messageText(QT_TRANSLATE_NOOP("core", "The companion file of %1 cannot be cleared. The case is "
                                                  "whole; open and close it again."),
                        core.path.filename().string()));
    if (auto set = database.execute("PRAGMA synchronous=EXTRA"); !set)
        return set;
    if (auto set = setJournal(database, "PRAGMA journal_mode=DELETE", "delete"); !set)
        return set;
    std::error_code ignored; // a reader of a case that was not closed has perhaps left its index
    std::filesystem::remove(core.path.string() + "-shm", ignored);
    return {};
}

/// Must not make an empty companion itself, so it looks at the file alone.
Result<void> refuseLoneFile(const CaseCore& core)
{
    if (!core.guard->companionMissing())
        return {};
    auto alone = Database::open(core.path, Database::Access::fileAlone);
    if (!alone)
        return alone.error();
    const auto clean = (*alone)->text("SELECT value FROM meta WHERE key = 'clean'");
    if (!clean)
        return clean.error();
    if (*clean == "yes")
        return {};
    const auto name = core.path.filename().string();
    return makeError(
        ErrorCode::damagedCase,
        messageText(QT_TRANSLATE_NOOP("core", "The file %1-wal that belongs to %1 is missing: the case was "
                                              "copied while it was open. Copy both files together, or "
                                              "close the case first and copy it again."),
                    name));
}

Result<void> upgrade(CaseCore& core)
{
    const auto version = core.guard->version();
    if (version == schemaVersion)
        return {};
    if (version == 0)
        return makeError(ErrorCode::damagedCase,
                         messageText(QT_TRANSLATE_NOOP("core", "%1 is damaged: it names no version. Use a copy that "
                                                               "was made earlier."),
                                     core.path.filename().string()));
    if (core.readOnly)
        return makeError(ErrorCode::readOnlyCase,
                         messageText(QT_TRANSLATE_NOOP("core", "%1 was made by an older Lockstep and is opened for "
                                                               "reading only. Open it for writing once."),
                                     core.path.filename().string()));
    auto backup = core.path;
    backup += ".version" + std::to_string(version);
    return migrate(*core.database, backup, migrations());
}

Result<void> openGuarded(CaseCore& core)
{
    if (auto whole = refuseLoneFile(core); !whole)
        return whole;
    auto database =
        Database::open(core.path, core.readOnly ? Database::Access::readOnly : Database::Access::readWrite);
    if (!database)
        return database.error();
    core.database = std::move(*database);
    if (auto upgraded = upgrade(core); !upgraded)
        return upgraded;
    if (auto checked = checkSchema(*core.database, core.path.filename().string()); !checked)
        return checked;
    return core.readOnly ? Result<void>() : startWriting(core);
}

Result<void> fillNew(Database& database)
{
    if (auto set = database.execute("PRAGMA synchronous=EXTRA"); !set)
        return set;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto made = createSchema(database); !made)
        return made;
    if (auto marked = database.execute("INSERT INTO meta(key, value) VALUES('clean', 'yes')"); !marked)
        return marked;
    if (auto logged = appendLogLine(database, "create", ""); !logged)
        return logged;
    return transaction->commit();
}

} // namespace

Result<std::shared_ptr<CaseCore>> createCase(const std::filesystem::path& path)
{
    auto guard = CaseGuard::create(path);
    if (!guard)
        return guard.error();
    auto core = std::make_shared<CaseCore>();
    core->path = guard->path();
    core->guard.emplace(std::move(*guard));
    const auto removed = [&core](const Error& error) {
        std::error_code ignored;
        std::filesystem::remove(core->path, ignored); // we made it a moment ago, and it holds nothing
        return error;
    };
    auto database = Database::open(core->path, Database::Access::readWrite);
    if (!database)
        return removed(database.error());
    core->database = std::move(*database);
    if (auto filled = fillNew(*core->database); !filled)
        return removed(filled.error());
    if (auto started = startWriting(*core); !started)
        return removed(started.error());
    return core;
}

namespace {

/// A program that was killed while it closed the case leaves a rollback journal. SQLite plays it back only for who
/// may write, so a reader would be refused: play it back first. Where that cannot be done the reader is told why.
void recoverForReading(const std::filesystem::path& path)
{
    std::error_code none;
    auto journal = path;
    journal += "-journal";
    if (!std::filesystem::exists(journal, none))
        return;
    if (auto writer = openCase(path, CaseFile::Mode::readWrite))
        (void)closeCase(**writer); // the reader's own open reports what is still wrong
}

} // namespace

Result<std::shared_ptr<CaseCore>> openCase(const std::filesystem::path& path, CaseFile::Mode mode)
{
    const bool readOnly = mode == CaseFile::Mode::readOnly;
    if (readOnly)
        recoverForReading(path);
    auto guard = CaseGuard::open(path, readOnly ? CaseGuard::Access::read : CaseGuard::Access::write);
    if (!guard)
        return guard.error();
    auto core = std::make_shared<CaseCore>();
    core->readOnly = readOnly;
    core->path = guard->path();
    core->guard.emplace(std::move(*guard));
    if (auto opened = openGuarded(*core); !opened)
        return opened.error();
    return core;
}

Result<void> closeCase(CaseCore& core)
{
    if (!core.database)
        return {};
    auto stopped = core.readOnly ? Result<void>() : stopWriting(core);
    core.database.reset();
    core.guard.reset();
    return stopped;
}

Error closedError()
{
    return makeError(ErrorCode::internal,
                     messageText(QT_TRANSLATE_NOOP("core", "The case is closed. Open it again.")));
}

Error readOnlyError(const CaseCore& core)
{
    return makeError(ErrorCode::readOnlyCase,
                     messageText(QT_TRANSLATE_NOOP("core", "%1 is open for reading only. Copy it to a folder of your "
                                                           "own and open the copy to change it."),
                                 core.path.filename().string()));
}

} // namespace lockstep
