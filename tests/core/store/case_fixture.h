// SPDX-License-Identifier: GPL-3.0-or-later
// A folder with one case, rows made from a seed, and an independent model of what the case must hold.
#pragma once

#include "core/model/case_data.h"
#include "core/store/case_file.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <map>
#include <random>

/// Fails the test with the sentence of the error.
#define LOCKSTEP_OK(expression)                                                                                      \
    do {                                                                                                             \
        const auto& checkedResult = (expression);                                                                    \
        QVERIFY2(checkedResult.ok(), checkedResult.ok() ? "" : english(checkedResult.error().text).c_str());         \
    } while (false)

namespace lockstep {

class CaseFolder {
public:
    std::filesystem::path path(const char* name = "a.lockstep") const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QByteArray bytes(const char* name = "a.lockstep") const
    {
        QFile file(QString::fromStdString(path(name).string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& bytes, const char* name = "a.lockstep") const
    {
        QFile file(QString::fromStdString(path(name).string()));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private:
    QTemporaryDir m_folder;
};

/// Rows of one file, with texts that own themselves.
struct MadeRows {
    struct Interaction {
        std::string actor, target, text;
        Verb verb = Verb::like;
        bool targetIsAccount = false;
        Moment time;
        RowNumber row = 0;
    };
    std::vector<Interaction> interactions;

    static MadeRows make(std::uint64_t seed, std::size_t count, std::uint32_t accounts, bool texts)
    {
        std::mt19937_64 random(seed);
        MadeRows rows;
        for (std::size_t i = 0; i < count; ++i) {
            Interaction row;
            row.actor = "account " + std::to_string(random() % accounts);
            row.verb = static_cast<Verb>(random() % verbNames.size());
            row.targetIsAccount = row.verb == Verb::follow || row.verb == Verb::unfollow || row.verb == Verb::mention;
            row.target = row.targetIsAccount ? "account " + std::to_string(random() % accounts)
                                             : "a post with a rather long id " + std::to_string(random() % 1000);
            row.time = random() % 10 == 0 ? Moment{}
                                          : Moment{{static_cast<std::int64_t>(random() % 1'700'000'000'000)},
                                                   static_cast<Precision>(random() % 7)};
            if (texts && random() % 3 == 0)
                row.text = "text " + std::to_string(random()) + std::string(random() % 200, 'x');
            row.row = i + 2;
            rows.interactions.push_back(std::move(row));
        }
        return rows;
    }

    /// In calls of different sizes, as a reader would.
    Result<void> feed(RecordSink& sink) const
    {
        std::vector<InteractionRecord> records;
        std::size_t batch = 1;
        for (const auto& row : interactions) {
            records.push_back({row.actor, row.target, row.verb, row.targetIsAccount, row.time, row.text, row.row});
            if (records.size() < batch)
                continue;
            if (auto done = sink.interactions(records); !done)
                return done;
            records.clear();
            batch = batch * 7 % 4093 + 1;
        }
        return sink.interactions(records);
    }
};

inline DataSet draftOf(std::string title)
{
    DataSet draft;
    draft.title = std::move(title);
    draft.format = "csv";
    draft.mapping = "actor=user,target=post";
    draft.encoding = "UTF-8";
    draft.timeFormat = "ISO 8601";
    draft.timeZone = "UTC";
    return draft;
}

inline SourceFile fileOf(std::string name, std::uint64_t rows)
{
    SourceFile file{std::move(name), rows * 40, {}, {rows, rows, 0}};
    for (std::size_t i = 0; i < file.sha256.size(); ++i)
        file.sha256[i] = static_cast<unsigned char>(i * 7 + rows);
    return file;
}

inline Result<DataSetId> importRows(CaseFile& caseFile, const std::string& name, const MadeRows& rows)
{
    auto batch = caseFile.beginImport(draftOf(name));
    if (!batch)
        return batch.error();
    const auto file = fileOf(name + ".csv", rows.interactions.size());
    if (const auto begun = (*batch)->beginFile(file); !begun)
        return begun.error();
    if (const auto fed = rows.feed(**batch); !fed)
        return fed.error();
    if (const auto ended = (*batch)->endFile(file); !ended)
        return ended.error();
    return (*batch)->finish();
}

/// What a case with these imports must hold; names by std::map, in the order of first appearance.
class ExpectedCase {
public:
    void add(const MadeRows& rows)
    {
        for (const auto& row : rows.interactions) {
            m_rows.push_back(row);
            m_actors.push_back(idOf(m_accounts, m_accountNames, row.actor));
            m_targetIds.push_back(idOf(m_targets, m_targetNames, row.target));
            m_files.push_back(m_fileCount);
            if (row.targetIsAccount)
                m_accountOf[m_targetIds.back()] = idOf(m_accounts, m_accountNames, row.target);
        }
        ++m_fileCount;
    }

    /// Empty: equal. Otherwise what differs.
    std::string difference(const CaseData& data) const
    {
        if (data.interactions.size() != m_rows.size())
            return "rows: " + std::to_string(data.interactions.size());
        if (data.files.size() != m_fileCount || data.dataSets.size() != m_fileCount)
            return "files";
        if (!sameNames(data.accountNames, m_accountNames) || !sameNames(data.targetNames, m_targetNames))
            return "names";
        const auto& c = data.interactions;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const EventId event(static_cast<std::uint32_t>(i));
            const bool same = c.actor[i] == m_actors[i] && c.target[i] == m_targetIds[i]
                              && c.what(event) == m_rows[i].verb && c.when(event) == m_rows[i].time
                              && c.file[i] == m_files[i] && c.row[i] == m_rows[i].row
                              && data.dataSetOf(event).files.at(0).value() == m_files[i]
                              && data.comments.of(event)
                                     == (m_rows[i].verb == Verb::comment ? m_rows[i].text : std::string());
            if (!same)
                return "row " + std::to_string(i);
        }
        for (std::uint32_t i = 0; i < data.targets.size(); ++i) {
            const auto account = m_accountOf.find(i);
            const auto& target = data.targets[i];
            if (account == m_accountOf.end()
                    ? target.kind != Target::Kind::unknown
                    : target.kind != Target::Kind::account || target.account.value() != account->second)
                return "target " + std::to_string(i);
        }
        return {};
    }

    std::string textDifference(const CaseFile& caseFile, std::size_t step) const
    {
        for (std::size_t i = 0; i < m_rows.size(); i += step) {
            const auto text = caseFile.interactionText(EventId(static_cast<std::uint32_t>(i)));
            if (!text)
                return english(text.error().text);
            if (*text != m_rows[i].text)
                return "text of row " + std::to_string(i);
        }
        return {};
    }

private:
    using Ids = std::map<std::string, std::uint32_t>;
    static std::uint32_t idOf(Ids& ids, std::vector<std::string>& names, const std::string& name)
    {
        const auto [at, isNew] = ids.emplace(name, static_cast<std::uint32_t>(names.size()));
        if (isNew)
            names.push_back(name);
        return at->second;
    }
    static bool sameNames(const StringTable& table, const std::vector<std::string>& names)
    {
        if (table.size() != names.size())
            return false;
        for (std::size_t i = 0; i < names.size(); ++i)
            if (table[i] != names[i])
                return false;
        return true;
    }

    Ids m_accounts;
    Ids m_targets;
    std::vector<std::string> m_accountNames;
    std::vector<std::string> m_targetNames;
    std::vector<MadeRows::Interaction> m_rows;
    std::vector<std::uint32_t> m_actors;
    std::vector<std::uint32_t> m_targetIds;
    std::vector<std::uint32_t> m_files;
    std::map<std::uint32_t, std::uint32_t> m_accountOf;
    std::uint32_t m_fileCount = 0;
};

} // namespace lockstep
