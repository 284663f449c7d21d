// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

// Both are on in Debian's library; the header shows the session functions only when asked.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

#include <array>
#include <cerrno>

namespace lockstep {

namespace {

// What a case legitimately needs, so that a hostile file cannot ask for more.
// https://sqlite.org/security.html, "Untrusted SQLite Database Files".
constexpr std::array<std::pair<int, int>, 8> limits{{
    {SQLITE_LIMIT_LENGTH, 64 << 20},
    {SQLITE_LIMIT_SQL_LENGTH, 100'000},
    {SQLITE_LIMIT_EXPR_DEPTH, 64},
    {SQLITE_LIMIT_COMPOUND_SELECT, 16},
    {SQLITE_LIMIT_ATTACHED, 1}, // 0 would break VACUUM INTO, which makes the backup before a migration
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1024},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 512},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 8},
}};

constexpr std::array<std::pair<int, int>, 7> switches{{
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1}, // case_opening.cpp decides when the -wal may go
}};

int failOnConflict(void*, int, sqlite3_changeset_iter*)
{
    return SQLITE_CHANGESET_ABORT;
}

/// https://sqlite.org/uri.html: every byte that might mean something is escaped.
std::string uriOf(const std::filesystem::path& path)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string uri = "file:";
    for (const char c : path.string()) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/';
        if (plain) {
            uri += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        uri += '%';
        uri += digits[byte >> 4];
        uri += digits[byte & 15];
    }
    return uri;
}

bool noRoom(int code, int systemError)
{
    const bool systemSaysSo = systemError == ENOSPC || systemError == EFBIG || systemError == EDQUOT;
    return (code & 0xff) == SQLITE_FULL || ((code & 0xff) == SQLITE_IOERR && systemSaysSo);
}

} // namespace

void Statement::Finalizer::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement& Statement::bind(int index, std::int64_t value)
{
    sqlite3_bind_int64(m_statement.get(), index, value);
    return *this;
}

Statement& Statement::bind(int index, std::string_view text)
{
    // A null pointer would bind NULL, not an empty text.
    const char* data = text.data() ? text.data() : "";
    sqlite3_bind_text64(m_statement.get(), index, data, text.size(), SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Statement& Statement::bind(int index, BytesView bytes)
{
    const void* data = bytes.data() ? static_cast<const void*>(bytes.data()) : "";
    sqlite3_bind_blob64(m_statement.get(), index, data, bytes.size(), SQLITE_STATIC);
    return *this;
}

Statement& Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement.get(), index);
    return *this;
}

Result<bool> Statement::step()
{
    errno = 0; // for error()
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return m_database->error(code);
}

Result<void> Statement::run()
{
    const auto stepped = step();
    reset();
    if (!stepped)
        return stepped.error();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string Statement::text(int column) const
{
    const auto view = bytes(column);
    return {reinterpret_cast<const char*>(view.data()), view.size()};
}

BytesView Statement::bytes(int column) const
{
    const auto* data = static_cast<const std::byte*>(sqlite3_column_blob(m_statement.get(), column));
    return {data, data ? static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)) : 0};
}

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& path, Access access)
{
    const int mode = access == Access::readWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    const bool alone = access == Access::fileAlone;
    const auto name = alone ? uriOf(path) + "?immutable=1" : path.string();
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &handle,
                                     mode | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX
                                         | (alone ? SQLITE_OPEN_URI : 0),
                                     nullptr);
    std::unique_ptr<Database> database(new Database(handle, path)); // the constructor is private
    if (code != SQLITE_OK)
        return database->error(code);
    if (auto hardened = database->harden(); !hardened)
        return hardened.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE, nullptr);
    std::unique_ptr<Database> database(new Database(handle, ":memory:"));
    if (code != SQLITE_OK)
        return database->error(code);
    return database;
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

Result<void> Database::harden()
{
    for (const auto& [what, value] : switches)
        if (const int code = sqlite3_db_config(m_handle, what, value, nullptr); code != SQLITE_OK)
            return error(code);
    for (const auto& [what, value] : limits)
        sqlite3_limit(m_handle, what, value);
    // temp_store: a sort or VACUUM would otherwise write names in plain text below /var/tmp.
    return execute("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY;"
                   "PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON;");
}

Result<Statement> Database::prepare(std::string_view sql)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(m_handle, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    return Statement(*this, statement);
}

Result<void> Database::execute(const char* sql)
{
    errno = 0;
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    return {};
}

Result<std::string> Database::text(std::string_view sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->text(0) : std::string();
}

Result<std::int64_t> Database::integer(std::string_view sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->integer(0) : 0;
}

std::int64_t Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

Result<void> Database::applyChanges(BytesView changeset, bool inverted)
{
    const int flags = inverted ? SQLITE_CHANGESETAPPLY_INVERT : 0;
    // The interface takes a pointer to non-const but only reads.
    auto* data = const_cast<std::byte*>(changeset.data());
    const int code = sqlite3changeset_apply_v2(m_handle, static_cast<int>(changeset.size()), data, nullptr,
                                               failOnConflict, nullptr, nullptr, nullptr, flags);
    if (code != SQLITE_OK)
        return error(code);
    return {};
}

Error Database::error(int code) const
{
    // sqlite3_system_errno() stays 0 after a failed COMMIT (3.40), so the thread's own errno is asked as well.
    const int threadError = errno;
    const auto name = m_path.filename().string();
    const int ownError = m_handle ? sqlite3_system_errno(m_handle) : 0;
    const int systemError = ownError != 0 ? ownError : threadError;
    if (noRoom(code, systemError))
        return makeError(ErrorCode::diskFull,
                         messageText(QT_TRANSLATE_NOOP("core", "There is no room left to write %1. What was saved "
                                                               "before is safe; free some space and try again."),
                                     name));
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return makeError(ErrorCode::busyCase,
                         messageText(QT_TRANSLATE_NOOP("core", "Another program is using %1. Close the case there "
                                                               "first."),
                                     name));
    case SQLITE_READONLY:
        if (code == SQLITE_READONLY_DBMOVED)
            return makeError(ErrorCode::inputOutput,
                             messageText(QT_TRANSLATE_NOOP("core", "%1 was moved or replaced while it was open. Put "
                                                                   "it back, or open it again where it is now."),
                                         name));
        return makeError(
            ErrorCode::denied,
            messageText(QT_TRANSLATE_NOOP("core", "%1 may not be written here. Open it for reading only, "
                                                  "or copy it to a folder of your own."),
                        name));
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return makeError(
            ErrorCode::denied,
            messageText(QT_TRANSLATE_NOOP("core", "%1 cannot be opened: the right to it or to its folder "
                                                  "is missing. Copy it to a folder of your own."),
                        name));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
    case SQLITE_AUTH: // a damaged or hostile schema asked for something that is forbidden
        return makeError(ErrorCode::damagedCase,
                         messageText(QT_TRANSLATE_NOOP("core", "%1 is damaged (SQLite code %2). Use a copy of the "
                                                               "case that was made earlier."),
                                     name, std::to_string(code)));
    case SQLITE_INTERRUPT:
        return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Cancelled.")));
    case SQLITE_IOERR:
        return makeError(
            ErrorCode::inputOutput,
            messageText(QT_TRANSLATE_NOOP("core", "Reading or writing %1 failed (system error %2). Check "
                                                  "the disk; what was saved before is kept."),
                        name, std::to_string(systemError)));
    default:
        return makeError(
            ErrorCode::internal,
            messageText(QT_TRANSLATE_NOOP("core", "The case file %1 could not be used (SQLite code %2)."), name,
                        std::to_string(code)));
    }
}

Result<Transaction> Transaction::begin(Database& database)
{
    if (auto begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database)
        (void)m_database->execute("ROLLBACK"); // SQLite has perhaps done it itself
}

Result<void> Transaction::commit()
{
    if (auto done = m_database->execute("COMMIT"); !done)
        return done;
    m_database = nullptr;
    return {};
}

void ChangeRecorder::Deleter::operator()(sqlite3_session* session) const
{
    sqlite3session_delete(session);
}

Result<ChangeRecorder> ChangeRecorder::start(Database& database, std::span<const char* const> tables)
{
    sqlite3_session* session = nullptr;
    if (const int code = sqlite3session_create(database.m_handle, "main", &session); code != SQLITE_OK)
        return database.error(code);
    ChangeRecorder recorder(database, session);
    for (const char* table : tables)
        if (const int code = sqlite3session_attach(session, table); code != SQLITE_OK)
            return database.error(code);
    return recorder;
}

Result<Bytes> ChangeRecorder::changeset()
{
    int size = 0;
    void* data = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &data);
    if (code != SQLITE_OK)
        return m_database->error(code);
    const auto* first = static_cast<const std::byte*>(data);
    Bytes bytes(first, first + size);
    sqlite3_free(data);
    return bytes;
}

} // namespace lockstep
