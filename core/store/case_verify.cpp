// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_verify.h"

#include "core/store/case_core.h"
#include "core/store/case_log.h"
#include "core/store/casework_store.h"
#include "core/store/run_store.h"

#include <algorithm>

namespace lockstep {

namespace {

/// The digest of each import that the log leaves in the case. A removal moves the later ones up; each is then logged
/// with its new digest.
std::vector<Digest> importsOf(const CheckedLog& log)
{
    std::vector<Digest> imports;
    const auto numberIn = [&imports](const std::string& object) {
        for (std::size_t i = 0; i < imports.size(); ++i)
            if (object == "data set " + std::to_string(i + 1))
                return i;
        return imports.size();
    };
    for (const auto& [entry, commitment] : log.lines) {
        if (entry.action == "import")
            imports.push_back(commitment);
        const auto at =
            entry.action == "remove" || entry.action == "renumber" ? numberIn(entry.object) : imports.size();
        if (at == imports.size())
            continue;
        if (entry.action == "remove")
            imports.erase(imports.begin() + static_cast<std::ptrdiff_t>(at));
        else
            imports[at] = commitment;
    }
    return imports;
}

class Verifier {
public:
    Verifier(Database& database, const TaskContext& task) : m_database(database), m_task(task) {}

    Result<VerifyReport> run()
    {
        using Step = Result<void> (Verifier::*)();
        for (const Step step :
             {&Verifier::structure, &Verifier::chunks, &Verifier::imports, &Verifier::casework, &Verifier::content}) {
            if (m_task.cancelled())
                return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Cancelled.")));
            if (auto done = (this->*step)(); !done)
                if (auto told = tell(done.error()); !told)
                    return told.error();
        }
        return m_report;
    }

private:
    /// Damage is what we look for; anything else ends the looking.
    Result<void> tell(const Error& error)
    {
        if (error.code != ErrorCode::damagedCase)
            return error;
        m_report.problems.push_back(error.text);
        return {};
    }

    /// The pages of the file itself.
    Result<void> structure()
    {
        const auto found = m_database.text("PRAGMA integrity_check(1)");
        if (!found)
            return found.error();
        if (*found != "ok")
            m_report.problems.push_back(messageText(
                QT_TRANSLATE_NOOP("core",
                                  "The structure of the file is damaged (%1). Use a copy of the case that was "
                                  "made earlier."),
                *found));
        return {};
    }

    /// Of complete imports only: what an interrupted one left is no part of the case.
    Result<void> chunks()
    {
        auto statement = m_database.prepare("SELECT data_set, series, part, field, rows, digest, data FROM chunk"
                                            " WHERE data_set IN (SELECT id FROM data_set WHERE state = 'complete')"
                                            " ORDER BY rowid");
        if (!statement)
            return statement.error();
        for (;;) {
            if (m_task.cancelled())
                return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Cancelled.")));
            const auto row = statement->step();
            if (!row)
                return row.error();
            if (!*row)
                return {};
            const auto series = statement->text(1);
            const auto field = statement->text(3);
            const ChunkKey key{static_cast<std::uint32_t>(statement->integer(0)), series,
                               static_cast<std::uint32_t>(statement->integer(2)), field};
            const auto rows = statement->integer(4);
            if (!equal(chunkDigest(key, static_cast<std::uint32_t>(rows), statement->bytes(6)), statement->bytes(5)))
                m_report.problems.push_back(messageText(
                    QT_TRANSLATE_NOOP("core",
                                      "Data set %1, %2 part %3, field %4 is not what was stored. Use a copy of "
                                      "the case that was made earlier."),
                    key.dataSet + 1, key.series, key.part + 1, key.field));
            ++m_report.chunksChecked;
            if (field == "row") // every kind of imported row has one
                m_report.rowsChecked += static_cast<std::uint64_t>(rows);
            m_task.report({messageText(QT_TRANSLATE_NOOP("core", "Checking the case")), m_report.chunksChecked, 0});
        }
    }

    /// The log chain, and that every complete import is the one that the log tells of.
    Result<void> imports()
    {
        const auto log = readLog(m_database);
        if (!log)
            return log.error();
        m_report.logEntries = static_cast<std::int64_t>(log->lines.size());
        if (!log->lines.empty())
            m_report.logHead = log->lines.back().entry.hash;
        if (log->brokenAt)
            m_report.problems.push_back(
                messageText(QT_TRANSLATE_NOOP(
                                "core", "The log is broken at line %1: a line was changed, removed or added there."),
                            *log->brokenAt));
        if (log->lines.empty())
            m_report.problems.push_back(messageText(QT_TRANSLATE_NOOP("core", "The log is empty.")));
        const auto imports = loadImports(m_database);
        if (!imports)
            return imports.error();
        const auto logged = importsOf(*log);
        if (logged.size() != imports->roots.size())
            m_report.problems.push_back(messageText(
                QT_TRANSLATE_NOOP("core", "The log tells of %1 imports, the case holds %2. One was added or removed "
                                          "outside of the program."),
                logged.size(), imports->roots.size()));
        for (std::size_t i = 0; i < imports->roots.size(); ++i) {
            const auto root = dataSetRoot(m_database, *imports, DataSetId(static_cast<std::uint32_t>(i)));
            if (!root)
                return root.error();
            if (*root != imports->roots[i] || (i < logged.size() && *root != logged[i]))
                m_report.problems.push_back(messageText(
                    QT_TRANSLATE_NOOP("core", "The description, the files or the parts of data set %1 are not those "
                                              "that were imported."),
                    i + 1));
        }
        return {};
    }

    Result<void> casework()
    {
        for (auto* check : {&checkCasework, &checkRuns}) {
            auto found = check(m_database);
            if (!found)
                return found.error();
            std::move(found->begin(), found->end(), std::back_inserter(m_report.problems));
        }
        return {};
    }

    /// Digests that hold over data that cannot be: a forged case.
    Result<void> content()
    {
        if (!m_report.problems.empty())
            return {};
        const auto data = loadCase(m_database, m_task);
        return data ? Result<void>() : Result<void>(data.error());
    }

    Database& m_database;
    const TaskContext& m_task;
    VerifyReport m_report;
};

} // namespace

Result<VerifyReport> verifyCase(Database& database, const TaskContext& task)
{
    return Verifier(database, task).run();
}

} // namespace lockstep
