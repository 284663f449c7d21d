// SPDX-License-Identifier: GPL-3.0-or-later
// Flipped bits, torn files, forged rows and an edited log: nothing crashes, and what is shown is what was stored
// or is named as damaged.
#include "core/store/case_log.h"
#include "core/store/chunk_store.h"
#include "core/store/model_archive.h"
#include "tests/core/store/case_fixture.h"

#include <array>

using namespace lockstep;

namespace {

/// Everything a person can see of a case, as bytes; nothing when a part of it cannot be read.
std::optional<Bytes> contentOf(const CaseFile& open)
{
    const auto data = open.load();
    const auto notes = open.notes();
    const auto decisions = open.decisions();
    const auto run = open.latestRun();
    const auto log = open.log();
    if (!data || !notes || !decisions || !run || !log)
        return std::nullopt;
    const auto& d = **data;
    const auto& c = d.interactions;
    ByteWriter all;
    all(c.actor, c.target, c.verb, c.time, c.precision, c.file, c.row, d.dataSets, d.files, d.fileDataSet);
    for (std::uint32_t i = 0; i < d.accountNames.size(); ++i)
        all(d.accountNames[i]);
    for (std::uint32_t i = 0; i < d.targetNames.size(); ++i)
        all(d.targetNames[i]);
    for (const auto& t : d.targets)
        all(static_cast<int>(t.kind), t.account, t.postedAt, t.file, t.row);
    for (const auto& p : d.profiles)
        all(p.account, p.handle, p.created, p.followers, p.following, p.posts, p.isPrivate, p.isVerified, p.bio,
            p.location, p.extra, p.file, p.row);
    for (std::uint32_t i = 0; i < c.size(); ++i) {
        const auto text = open.interactionText(EventId(i));
        if (!text)
            return std::nullopt;
        all(*text);
    }
    for (std::uint32_t i = 0; i < d.files.size(); ++i) {
        const auto rejections = open.rejections(FileId(i));
        if (!rejections)
            return std::nullopt;
        all(*rejections);
    }
    all(*notes, *decisions, run->has_value());
    if (*run)
        all(**run, (*run)->findings);
    for (const auto& line : *log)
        all(line.sequence, line.at, line.action, line.object, line.hash);
    return all.take();
}

bool clean(const Result<VerifyReport>& report)
{
    return report.ok() && report->problems.empty();
}

} // namespace

class TestCaseDamage : public TestCase {
    Q_OBJECT

    QByteArray m_case;
    Bytes m_content;

    static void fill(CaseFile& made)
    {
        LOCKSTEP_OK(importRows(made, "first", MadeRows::make(1, 1500, 300, true)));
        auto batch = made.beginImport(draftOf("second"), "shop");
        LOCKSTEP_OK(batch);
        LOCKSTEP_OK((*batch)->beginFile(fileOf("second.csv", 400)));
        const Moment day{*fromIso("2020-02-29"), Precision::day};
        for (int i = 0; i < 200; ++i) {
            const auto name = "account " + std::to_string(i);
            const auto post = "post " + std::to_string(i);
            const PostRecord p{post, name, day, "words", RowNumber(i)};
            const AccountRecord a{name, "Handle", day,     i,      {},           3,
                                  true, {},       "a bio", "Gent", {{"x", "y"}}, RowNumber(i)};
            const Rejection r{RowNumber(i), messageText("no %1", name), "sample"};
            LOCKSTEP_OK((*batch)->posts({&p, 1}));
            LOCKSTEP_OK((*batch)->accounts({&a, 1}));
            LOCKSTEP_OK((*batch)->rejected({&r, 1}));
        }
        LOCKSTEP_OK((*batch)->endFile(fileOf("second.csv", 400)));
        LOCKSTEP_OK((*batch)->finish());
        DetectionRun run;
        run.version = "0.1";
        for (int i = 0; i < 20; ++i) {
            Finding f;
            f.id = "D1-" + std::to_string(i);
            f.title = messageText("%1 accounts", i);
            f.accounts.resize(30, {AccountId(2), Role::farmAccount, Membership::core, 0.01});
            f.evidence = {EventId(1), EventId(7)};
            run.findings.push_back(f);
        }
        LOCKSTEP_OK(made.storeRun(run));
        for (int i = 0; i < 30; ++i)
            LOCKSTEP_OK(made.addNote({0, AccountId(1), "note " + std::to_string(i), {}, {}}));
        for (int i = 0; i < 10; ++i)
            LOCKSTEP_OK(made.decide({"D1-" + std::to_string(i), Judgement::unsure, "reason", {}}));
        LOCKSTEP_OK(made.undo());
    }

    /// Opens the damaged copy every way there is; true when the damage was named or did not touch the content.
    bool namedOrHarmless(const CaseFolder& folder, bool workOn, int& silent) const
    {
        for (const auto mode : {CaseFile::Mode::readOnly, CaseFile::Mode::readWrite}) {
            if (mode == CaseFile::Mode::readWrite && !workOn)
                continue;
            auto open = CaseFile::open(folder.path(), mode);
            if (!open)
                continue;
            const auto content = contentOf(*open);
            const bool isClean = clean(open->verify());
            if (mode == CaseFile::Mode::readOnly)
                silent += isClean;
            if (isClean && (!content || *content != m_content))
                return false;
            const auto data = open->load();
            if (data && (*data)->interactions.size() != 1500) // even without verify no row comes or goes
                return false;
            if (mode == CaseFile::Mode::readWrite) { // working on must not crash either
                (void)open->addNote({0, {}, "more", {}, {}});
                (void)open->undo();
                (void)importRows(*open, "more", MadeRows::make(3, 50, 10, true));
                (void)open->close();
            }
        }
        return true;
    }

    static Result<std::unique_ptr<Database>> raw(const CaseFolder& folder)
    {
        return Database::open(folder.path(), Database::Access::readWrite);
    }
    static void execute(const CaseFolder& folder, const char* sql)
    {
        auto database = raw(folder);
        LOCKSTEP_OK(database);
        LOCKSTEP_OK((*database)->execute(sql));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const CaseFolder folder;
        {
            auto made = CaseFile::create(folder.path());
            LOCKSTEP_OK(made);
            fill(*made);
            const auto content = contentOf(*made);
            QVERIFY(content);
            m_content = *content;
            QVERIFY(clean(made->verify()));
        }
        m_case = folder.bytes();
        auto again = CaseFile::open(folder.path());
        LOCKSTEP_OK(again);
        QVERIFY(contentOf(*again) == m_content);
    }

    void everyFlippedBitIsNamedOrHarmless()
    {
        std::mt19937_64 random(7);
        int silent = 0;
        for (int i = 0; i < 300; ++i) {
            const CaseFolder folder;
            auto copy = m_case;
            // A third of them in the first page, where the schema lies and one bit does most.
            const auto range = static_cast<std::uint64_t>(i % 3 == 0 ? 4096 : copy.size());
            const auto at = static_cast<qsizetype>(random() % range);
            copy[at] = static_cast<char>(copy[at] ^ (1 << random() % 8));
            folder.write(copy);
            QVERIFY2(namedOrHarmless(folder, i % 4 == 0, silent), std::to_string(at).c_str());
        }
        // Most of the bytes matter: otherwise this test would show nothing.
        QVERIFY2(silent < 150, std::to_string(silent).c_str());
    }

    void tornFilesAreNamed()
    {
        std::mt19937_64 random(8);
        int silent = 0;
        for (int i = 0; i < 60; ++i) {
            const CaseFolder folder;
            auto copy = m_case;
            const auto page = static_cast<qsizetype>(random() % static_cast<std::uint64_t>(copy.size() / 4096));
            if (i % 3 == 0)
                copy.truncate(page * 4096 + static_cast<qsizetype>(random() % 4096));
            else if (i % 3 == 1)
                copy.replace(page * 4096, 4096, QByteArray(4096, '\0'));
            else
                copy.replace(page * 4096, 4096, m_case.mid(static_cast<qsizetype>(random() % 20) * 4096, 4096));
            folder.write(copy);
            QVERIFY2(namedOrHarmless(folder, i % 2 == 0, silent), std::to_string(i).c_str());
        }
    }

    void everyFlippedBitOfAChunkIsNamed()
    {
        const CaseFolder folder;
        folder.write(m_case);
        auto database = raw(folder);
        LOCKSTEP_OK(database);
        const auto count = (*database)->integer("SELECT max(rowid) FROM chunk");
        LOCKSTEP_OK(count);
        database->reset();
        std::mt19937_64 random(9);
        for (std::int64_t chunk = 1; chunk <= *count; ++chunk) {
            folder.write(m_case);
            auto changed = raw(folder);
            LOCKSTEP_OK(changed);
            auto reading = (*changed)->prepare("SELECT data FROM chunk WHERE rowid = ?1");
            LOCKSTEP_OK(reading);
            QVERIFY(*reading->bind(1, chunk).step());
            Bytes data(reading->bytes(0).begin(), reading->bytes(0).end());
            reading->reset();
            data[random() % data.size()] ^= std::byte{1} << random() % 8;
            auto writing = (*changed)->prepare("UPDATE chunk SET data = ?2 WHERE rowid = ?1");
            LOCKSTEP_OK(writing);
            LOCKSTEP_OK(writing->bind(1, chunk).bind(2, BytesView(data)).run());
            changed->reset();
            const auto open = CaseFile::open(folder.path(), CaseFile::Mode::readOnly);
            LOCKSTEP_OK(open);
            QVERIFY(!clean(open->verify()));
            QVERIFY(!contentOf(*open) || *contentOf(*open) == m_content); // post texts are not in the content
        }
        QVERIFY(*count > 30);
    }

    void forgedIndicesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("series");
        QTest::addColumn<QByteArray>("field");
        for (const char* field : {"actor", "target", "verb", "time", "precision", "file"})
            QTest::newRow(field) << QByteArray("interactions") << QByteArray(field);
        for (const char* field : {"target", "author", "time", "precision", "file"})
            QTest::addRow("post %s", field) << QByteArray("posts") << QByteArray(field);
        for (const char* field : {"account", "created", "precision", "file", "private", "extra", "handle"})
            QTest::addRow("profile %s", field) << QByteArray("profiles") << QByteArray(field);
        for (const char* field : {"target", "account"})
            QTest::addRow("account target %s", field) << QByteArray("account targets") << QByteArray(field);
        QTest::newRow("names") << QByteArray("account names") << QByteArray("name");
    }
    void forgedIndicesAreRefused()
    {
        // Somebody who knows the format: the digest of the chunk is right, its content cannot be.
        QFETCH(QByteArray, series);
        QFETCH(QByteArray, field);
        const CaseFolder folder;
        folder.write(m_case);
        {
            auto database = raw(folder);
            LOCKSTEP_OK(database);
            auto reading = (*database)->prepare("SELECT rowid, data_set, rows, data FROM chunk"
                                                " WHERE series = ?1 AND field = ?2 AND part = 0 LIMIT 1");
            LOCKSTEP_OK(reading);
            reading->bind(1, std::string_view(series.constData())).bind(2, std::string_view(field.constData()));
            QVERIFY(*reading->step());
            const auto row = reading->integer(0);
            const auto rows = static_cast<std::uint32_t>(reading->integer(2));
            Bytes data(reading->bytes(3).begin(), reading->bytes(3).end());
            const ChunkKey key{static_cast<std::uint32_t>(reading->integer(1)), series.constData(), 0,
                               field.constData()};
            reading->reset();
            for (std::size_t i = 0; i < 8 && i < data.size(); ++i)
                data[i] = std::byte{0x7f};
            const auto digest = chunkDigest(key, rows, data);
            auto writing = (*database)->prepare("UPDATE chunk SET data = ?2, digest = ?3 WHERE rowid = ?1");
            LOCKSTEP_OK(writing);
            LOCKSTEP_OK(writing->bind(1, row).bind(2, BytesView(data)).bind(3, bytesOf(digest)).run());
        }
        auto open = CaseFile::open(folder.path());
        LOCKSTEP_OK(open);
        const auto loaded = open->load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::damagedCase);
        QVERIFY(!clean(open->verify()));
    }

    void editedRowsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("title") << QByteArray("UPDATE data_set SET title = 'other' WHERE id = 0");
        QTest::newRow("file name") << QByteArray("UPDATE file SET name = 'other.csv' WHERE id = 1");
        QTest::newRow("file hash") << QByteArray("UPDATE file SET sha256 = zeroblob(32) WHERE id = 1");
        QTest::newRow("counts") << QByteArray("UPDATE file SET rows_rejected = 0 - 1 WHERE id = 1");
        QTest::newRow("rejection") << QByteArray("DELETE FROM rejection WHERE position = 5");
        QTest::newRow("no data set") << QByteArray("PRAGMA foreign_keys=OFF; DELETE FROM data_set WHERE id = 1");
        QTest::newRow("chunk gone") << QByteArray("DELETE FROM chunk WHERE field = 'bio'");
        QTest::newRow("text gone") << QByteArray("DELETE FROM chunk WHERE field = 'text'");
        QTest::newRow("note") << QByteArray("UPDATE note SET text = 'other' WHERE id = 3");
        QTest::newRow("judgement") << QByteArray("UPDATE decision SET judgement = 1 WHERE finding = 'D1-2'");
        QTest::newRow("finding") << QByteArray("DELETE FROM finding WHERE position = 19");
        QTest::newRow("findings swapped") << QByteArray("UPDATE finding SET position = 99 WHERE position = 1;"
                                                        "UPDATE finding SET position = 1 WHERE position = 2;"
                                                        "UPDATE finding SET position = 2 WHERE position = 99");
        QTest::newRow("undo") << QByteArray("UPDATE undo_step SET object = 'x' WHERE id = 2");
    }
    void editedRowsAreNamed()
    {
        QFETCH(QByteArray, sql);
        const CaseFolder folder;
        folder.write(m_case);
        execute(folder, sql.constData());
        const auto open = CaseFile::open(folder.path(), CaseFile::Mode::readOnly);
        LOCKSTEP_OK(open);
        QVERIFY(!clean(open->verify()));
    }

    void anEditedLogNamesTheLine_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("edited") << QByteArray("UPDATE log SET object = 'note 9' WHERE sequence = 7")
                                << QByteArray("line 7");
        QTest::newRow("time") << QByteArray("UPDATE log SET at = at + 1 WHERE sequence = 1") << QByteArray("line 1");
        QTest::newRow("commitment") << QByteArray("UPDATE log SET commitment = zeroblob(32) WHERE sequence = 2")
                                    << QByteArray("line 2");
        QTest::newRow("removed") << QByteArray("DELETE FROM log WHERE sequence = 9;"
                                               "UPDATE log SET sequence = sequence - 1 WHERE sequence > 9")
                                 << QByteArray("line 9");
        QTest::newRow("gap") << QByteArray("DELETE FROM log WHERE sequence = 9") << QByteArray("line 9");
        QTest::newRow("swapped") << QByteArray("UPDATE log SET sequence = -1 WHERE sequence = 6;"
                                               "UPDATE log SET sequence = 6 WHERE sequence = 5;"
                                               "UPDATE log SET sequence = 5 WHERE sequence = -1")
                                 << QByteArray("line 5");
        QTest::newRow("added") << QByteArray("INSERT INTO log SELECT max(sequence) + 1, at, action, object,"
                                             " commitment, hash FROM log")
                               << QByteArray("line 46");
    }
    void anEditedLogNamesTheLine()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, line);
        const CaseFolder folder;
        folder.write(m_case);
        execute(folder, sql.constData());
        const auto open = CaseFile::open(folder.path(), CaseFile::Mode::readOnly);
        LOCKSTEP_OK(open);
        const auto report = open->verify();
        LOCKSTEP_OK(report);
        bool named = false;
        for (const auto& problem : report->problems)
            named = named || english(problem).find(line.toStdString()) != std::string::npos;
        QVERIFY2(named, report->problems.empty() ? "no problem" : english(report->problems[0]).c_str());
    }

    void aCutTailShowsInTheHead()
    {
        const CaseFolder folder;
        folder.write(m_case);
        const auto before = CaseFile::open(folder.path(), CaseFile::Mode::readOnly)->verify();
        LOCKSTEP_OK(before);
        QCOMPARE(before->logEntries, std::int64_t{45});
        execute(folder, "DELETE FROM log WHERE sequence > 40");
        const auto after = CaseFile::open(folder.path(), CaseFile::Mode::readOnly)->verify();
        LOCKSTEP_OK(after);
        QVERIFY(after->logHead != before->logHead);
    }

    void aWholeImportThatWasForgedDisagreesWithTheLog()
    {
        const CaseFolder folder;
        folder.write(m_case);
        execute(folder, "UPDATE data_set SET title = 'other' WHERE id = 0; UPDATE data_set SET root = zeroblob(32)");
        const auto report = CaseFile::open(folder.path(), CaseFile::Mode::readOnly)->verify();
        LOCKSTEP_OK(report);
        QVERIFY(!report->problems.empty());
    }
};

QTEST_GUILESS_MAIN(TestCaseDamage)
#include "tst_case_damage.moc"
