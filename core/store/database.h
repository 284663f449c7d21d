// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite, hardened, with results instead of codes. The only user of sqlite3.h is database.cpp.
// Not thread safe: CaseFile's lock guards every use.
#pragma once

#include "core/model/result.h"
#include "core/store/byte_archive.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_session;
struct sqlite3_stmt;

namespace lockstep {

class Database;

/// A prepared statement. Parameters are numbered from 1, columns from 0. Use it before its Database goes.
class Statement {
public:
    /// Text and bytes must stay alive until the statement is reset or gone.
    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, std::string_view text);
    Statement& bind(int index, BytesView bytes);
    Statement& bindNull(int index);

    /// True: a row is there. False: done.
    Result<bool> step();
    /// step() for a statement that gives no rows.
    Result<void> run();
    /// Ready to be bound and run again.
    void reset();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    std::string text(int column) const;
    /// Valid until the next step or reset.
    BytesView bytes(int column) const;

private:
    friend class Database;
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const;
    };
    Statement(Database& database, sqlite3_stmt* statement) : m_database(&database), m_statement(statement) {}

    Database* m_database;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

class Database {
public:
    enum class Access {
        readOnly,
        readWrite,
        fileAlone, ///< for reading, as if there were no -wal and no other program; leaves no trace
    };

    /// The file must exist and be no symbolic link. Applies every protection against a hostile file.
    static Result<std::unique_ptr<Database>> open(const std::filesystem::path& path, Access access);
    /// For comparing schemas.
    static Result<std::unique_ptr<Database>> inMemory();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    Result<Statement> prepare(std::string_view sql);
    /// One or more statements whose rows, if any, do not matter.
    Result<void> execute(const char* sql);
    /// The first column of the first row.
    Result<std::string> text(std::string_view sql);
    Result<std::int64_t> integer(std::string_view sql);
    std::int64_t lastRowId() const;

    /// Applies a recorded changeset (inverted: takes it back). Any conflict refuses the whole of it.
    Result<void> applyChanges(BytesView changeset, bool inverted);

    /// What SQLite just complained about, as our error.
    Error error(int code) const;

private:
    friend class ChangeRecorder;
    Database(sqlite3* handle, std::filesystem::path path) : m_handle(handle), m_path(std::move(path)) {}
    Result<void> harden();

    sqlite3* m_handle;
    std::filesystem::path m_path;
};

/// BEGIN IMMEDIATE .. COMMIT; rolled back when it goes without commit().
class Transaction {
public:
    static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    /// After ok() the changes survive a crash.
    Result<void> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database;
};

/// Records what happens to some tables, so that it can be taken back (SQLite session extension).
class ChangeRecorder {
public:
    static Result<ChangeRecorder> start(Database& database, std::span<const char* const> tables);
    /// Empty when nothing changed.
    Result<Bytes> changeset();

private:
    struct Deleter {
        void operator()(sqlite3_session* session) const;
    };
    ChangeRecorder(Database& database, sqlite3_session* session) : m_database(&database), m_session(session) {}

    Database* m_database;
    std::unique_ptr<sqlite3_session, Deleter> m_session;
};

} // namespace lockstep
