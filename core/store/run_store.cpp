// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_store.h"

#include "core/store/case_log.h"
#include "core/store/casework_store.h"
#include "core/store/model_archive.h"

#include <algorithm>

namespace lockstep {

namespace {

/// An archive that stores nothing and only looks whether every index points into the case.
class IndexCheck {
public:
    explicit IndexCheck(const CaseSize& size) : m_size(size) {}

    template <class... T>
    IndexCheck& operator()(const T&... values)
    {
        (check(values), ...);
        return *this;
    }
    template <class... T>
    IndexCheck& later(const T&... values)
    {
        return (*this)(values...);
    }
    bool ok() const { return m_ok; }

private:
    void check(AccountId id) { m_ok = m_ok && id.value() < m_size.accounts; }
    void check(TargetId id) { m_ok = m_ok && id.value() < m_size.targets; }
    void check(EventId id) { m_ok = m_ok && id.value() < m_size.interactions; }
    void check(CountId id) { m_ok = m_ok && id.value() < m_size.counts; }
    void check(FileId id) { m_ok = m_ok && id.value() < m_size.files; }
    void check(DataSetId id) { m_ok = m_ok && id.value() < m_size.dataSets; }
    template <class T>
    requires std::is_arithmetic_v<T> || std::is_enum_v<T>
    void check(T) {}
    void check(const std::string&) {}
    template <class T>
    void check(const std::vector<T>& values)
    {
        for (const auto& value : values)
            check(value);
    }
    template <class T>
    void check(const std::optional<T>& value)
    {
        if (value)
            check(*value);
    }
    template <class A, class B>
    void check(const std::pair<A, B>&)
    {
    }
    template <class... T>
    void check(const std::variant<T...>&)
    {
    }
    template <class T>
    requires std::is_class_v<T>
    void check(const T& value) { exchange(*this, value); }

    CaseSize m_size;
    bool m_ok = true;
};

bool pointsIntoCase(const DetectionRun& run, const CaseSize& size)
{
    IndexCheck check(size);
    check(run, run.findings);
    return check.ok();
}

Digest findingDigest(std::int64_t run, std::int64_t position, std::string_view id, BytesView body)
{
    ByteWriter head;
    head(run, position, id);
    return digestOf("lockstep finding", {head.bytes(), body});
}

Digest runDigest(std::int64_t id, BytesView body, std::span<const Digest> findings)
{
    ByteWriter head;
    head(id, static_cast<std::uint64_t>(findings.size()));
    return digestOf("lockstep run", {head.bytes(), std::as_bytes(findings), body});
}

Error damagedRun(std::int64_t id)
{
    return makeError(
        ErrorCode::damagedCase,
        messageText(QT_TRANSLATE_NOOP("core", "Detection run %1 is damaged. Run the detection again; the "
                                              "imported data is checked on its own."),
                    id));
}

Result<std::vector<Digest>> insertFindings(Database& database, std::int64_t id, std::span<const Finding> findings)
{
    auto statement = database.prepare("INSERT INTO finding(run, position, id, body, digest)"
                                      " VALUES(?1, ?2, ?3, ?4, ?5)");
    if (!statement)
        return statement.error();
    std::vector<Digest> digests;
    for (const auto& finding : findings) {
        ByteWriter body;
        body(finding);
        const auto position = static_cast<std::int64_t>(digests.size());
        digests.push_back(findingDigest(id, position, finding.id, body.bytes()));
        statement->bind(1, id).bind(2, position).bind(3, std::string_view(finding.id));
        statement->bind(4, BytesView(body.bytes())).bind(5, bytesOf(digests.back()));
        if (auto stored = statement->run(); !stored)
            return stored.error();
    }
    return digests;
}

/// Fills the findings and gives their digests.
Result<std::vector<Digest>> readFindings(Database& database, std::int64_t id, DetectionRun& run)
{
    auto statement =
        database.prepare("SELECT position, id, body, digest FROM finding WHERE run = ?1 ORDER BY position");
    if (!statement)
        return statement.error();
    statement->bind(1, id);
    std::vector<Digest> digests;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return digests;
        auto& finding = run.findings.emplace_back();
        const auto name = statement->text(1);
        digests.push_back(findingDigest(id, statement->integer(0), name, statement->bytes(2)));
        if (!equal(digests.back(), statement->bytes(3)) || !ByteReader(statement->bytes(2))(finding).done()
            || finding.id != name)
            return damagedRun(id);
    }
}

Result<DetectionRun> readRun(Database& database, std::int64_t id, const CaseSize& size)
{
    auto statement = database.prepare("SELECT findings, body, digest FROM run WHERE id = ?1");
    if (!statement)
        return statement.error();
    const auto row = statement->bind(1, id).step();
    if (!row)
        return row.error();
    DetectionRun run;
    if (!*row)
        return damagedRun(id);
    const auto findings = readFindings(database, id, run);
    if (!findings)
        return findings.error();
    const bool whole = statement->integer(0) == static_cast<std::int64_t>(findings->size())
                       && equal(runDigest(id, statement->bytes(1), *findings), statement->bytes(2))
                       && ByteReader(statement->bytes(1))(run).done() && pointsIntoCase(run, size);
    if (!whole)
        return damagedRun(id);
    return run;
}

Result<std::vector<std::int64_t>> runIds(Database& database)
{
    auto statement = database.prepare("SELECT id FROM run ORDER BY id");
    if (!statement)
        return statement.error();
    std::vector<std::int64_t> ids;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return ids;
        ids.push_back(statement->integer(0));
    }
}

} // namespace

Result<void> insertRun(Database& database, const DetectionRun& run)
{
    const auto size = caseSize(database);
    if (!size)
        return size.error();
    if (!pointsIntoCase(run, *size))
        return makeError(ErrorCode::badArgument,
                         messageText(QT_TRANSLATE_NOOP("core", "The findings do not belong to this case: they name "
                                                               "accounts or rows that it does not have.")));
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto last = database.integer("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'run'");
    if (!last)
        return last.error();
    const auto id = *last + 1;
    auto insertion = database.prepare("INSERT INTO run(id, findings, body, digest) VALUES(?1, ?2, ?3, ?4)");
    if (!insertion)
        return insertion.error();
    ByteWriter body;
    body(run);
    insertion->bind(1, id).bind(2, static_cast<std::int64_t>(run.findings.size())).bind(3, BytesView(body.bytes()));
    // The digest covers those of the findings, which need the run's row first.
    if (auto stored = insertion->bind(4, BytesView()).run(); !stored)
        return stored;
    const auto findings = insertFindings(database, id, run.findings);
    if (!findings)
        return findings.error();
    const auto digest = runDigest(id, body.bytes(), *findings);
    auto sealing = database.prepare("UPDATE run SET digest = ?2 WHERE id = ?1");
    if (!sealing)
        return sealing.error();
    if (auto sealed = sealing->bind(1, id).bind(2, bytesOf(digest)).run(); !sealed)
        return sealed;
    if (auto logged = appendLogLine(database, "detect", "run " + std::to_string(id), digest); !logged)
        return logged;
    return transaction->commit();
}

Result<std::optional<DetectionRun>> readLatestRun(Database& database)
{
    const auto latest = database.integer("SELECT coalesce(max(id), 0) FROM run");
    if (!latest)
        return latest.error();
    if (*latest == 0)
        return std::optional<DetectionRun>();
    const auto size = caseSize(database);
    if (!size)
        return size.error();
    auto run = readRun(database, *latest, *size);
    if (!run)
        return run.error();
    return std::optional(std::move(*run));
}

Result<std::vector<Message>> checkRuns(Database& database)
{
    const auto ids = runIds(database);
    if (!ids)
        return ids.error();
    const auto size = caseSize(database);
    if (!size)
        return size.error();
    std::vector<Message> problems;
    for (const auto id : *ids) {
        const auto run = readRun(database, id, *size);
        if (!run && run.error().code != ErrorCode::damagedCase)
            return run.error();
        if (!run)
            problems.push_back(run.error().text);
    }
    return problems;
}

} // namespace lockstep
