// SPDX-License-Identifier: GPL-3.0-or-later
// A case from which a data set was removed must be the case that never had it.
#include "tests/core/store/case_fixture.h"

#include <QElapsedTimer>

#include <csignal>
#include <stop_token>
#include <sys/wait.h>
#include <unistd.h>

using namespace lockstep;

namespace {

Result<DataSetId> importFollowers(CaseFile& file, const std::string& list, const std::vector<std::string>& followers)
{
    auto draft = draftOf(list);
    draft.kind = DataSetKind::followerList;
    auto batch = file.beginImport(draft, list);
    if (!batch)
        return batch.error();
    const auto source = fileOf(list + ".csv", followers.size());
    if (const auto begun = (*batch)->beginFile(source); !begun)
        return begun.error();
    std::vector<InteractionRecord> rows;
    std::vector<AccountRecord> accounts;
    std::vector<std::string> texts;
    for (const auto& follower : followers)
        texts.push_back("I am " + follower);
    for (std::size_t i = 0; i < followers.size(); ++i) {
        rows.push_back({followers[i], list, Verb::follow, true, {}, {}, i + 2});
        accounts.emplace_back().account = followers[i];
        accounts.back().row = i + 2;
        accounts.back().bio = texts[i];
    }
    const std::vector<Rejection> refused{{99, messageText("bad"), list}};
    for (const auto& fed : {(*batch)->interactions(rows), (*batch)->accounts(accounts), (*batch)->rejected(refused)})
        if (!fed)
            return fed.error();
    if (const auto ended = (*batch)->endFile(source); !ended)
        return ended.error();
    return (*batch)->finish();
}

std::string problemOf(const CaseFile& file)
{
    const auto report = file.verify();
    return !report ? english(report.error().text) : report->problems.empty() ? "" : english(report->problems[0]);
}

} // namespace

class TestDataSetRemoval : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_rows = {MadeRows::make(1, 3000, 500, true), MadeRows::make(2, 70'000, 4000, true),
                  MadeRows::make(3, 80'000, 6000, true)};
    }

    void isAsIfItHadNeverBeen_data()
    {
        QTest::addColumn<int>("removed");
        QTest::newRow("first") << 0;
        QTest::newRow("middle") << 1;
        QTest::newRow("last") << 2;
    }
    void isAsIfItHadNeverBeen()
    {
        QFETCH(int, removed);
        const CaseFolder folder;
        fill(folder, {0, 1, 2});
        auto open = CaseFile::open(folder.path());
        LOCKSTEP_OK(open);
        LOCKSTEP_OK(open->interactionText(EventId(5))); // what is held of the old rows must go
        LOCKSTEP_OK(open->removeDataSet(DataSetId(static_cast<std::uint32_t>(removed))));
        std::vector<std::size_t> left{0, 1, 2};
        left.erase(left.begin() + removed);
        QCOMPARE(differenceTo(*open, left), std::string());
        QCOMPARE(problemOf(*open), std::string());

        // The same file again.
        QVERIFY(!open->findFile(fileOf("x", m_rows[static_cast<std::size_t>(removed)].interactions.size()).sha256)
                     ->has_value());
        LOCKSTEP_OK(importRows(*open, "again", m_rows[static_cast<std::size_t>(removed)]));
        left.push_back(static_cast<std::size_t>(removed));
        QCOMPARE(differenceTo(*open, left), std::string());
        LOCKSTEP_OK(open->close());

        auto again = CaseFile::open(folder.path(), CaseFile::Mode::readOnly);
        LOCKSTEP_OK(again);
        QCOMPARE(differenceTo(*again, left), std::string());
        QCOMPARE(problemOf(*again), std::string());
    }

    void movesListsProfilesAndRefusals()
    {
        const CaseFolder folder;
        auto open = CaseFile::create(folder.path());
        LOCKSTEP_OK(open);
        LOCKSTEP_OK(importFollowers(*open, "star", {"ann", "bob", "cleo"}));
        LOCKSTEP_OK(importFollowers(*open, "moon", {"cleo", "dirk"}));
        LOCKSTEP_OK(importFollowers(*open, "sun", {"dirk", "ann", "eve"}));
        LOCKSTEP_OK(open->removeDataSet(DataSetId(0)));
        LOCKSTEP_OK(open->removeDataSet(DataSetId(0)));
        const auto data = open->load();
        LOCKSTEP_OK(data);
        const auto& d = **data;
        QCOMPARE(d.dataSets.size(), std::size_t{1});
        QCOMPARE(std::string(d.displayName(d.dataSets[0].listTarget)), std::string("sun"));
        QCOMPARE(d.accountNames.size(), 4U); // sun, dirk, ann, eve
        QCOMPARE(std::string(d.accountNames[0]), std::string("sun"));
        QCOMPARE(d.profiles.size(), std::size_t{3});
        QCOMPARE(d.profile(AccountId(2))->bio, std::string("I am ann"));
        QCOMPARE(d.profile(AccountId(2))->file, FileId(0));
        const auto refused = open->rejections(FileId(0));
        LOCKSTEP_OK(refused);
        QCOMPARE(refused->at(0).sample, std::string("sun"));
        QCOMPARE(problemOf(*open), std::string());
        LOCKSTEP_OK(open->removeDataSet(DataSetId(0)));
        QCOMPARE(open->load()->get()->accountNames.size(), 0U);
        QCOMPARE(problemOf(*open), std::string());
        LOCKSTEP_OK(open->close());
        for (const auto* name : {"cleo", "I am ann", "moon"}) // really gone, not only hidden
            QVERIFY2(!folder.bytes().contains(name), name);
    }

    void keepsTheWorkOfPeople()
    {
        const CaseFolder folder;
        auto open = CaseFile::create(folder.path());
        LOCKSTEP_OK(open);
        LOCKSTEP_OK(importFollowers(*open, "star", {"ann", "bob"}));
        LOCKSTEP_OK(importFollowers(*open, "moon", {"bob", "cleo"}));
        // Accounts: star ann bob moon cleo. Targets: star moon.
        LOCKSTEP_OK(open->addNote({0, AccountId(1), "only in the first", {}, {}}));
        LOCKSTEP_OK(open->addNote({0, AccountId(2), "in both", {}, {}}));
        LOCKSTEP_OK(open->addNote({0, TargetId(1), "a list that stays", {}, {}}));
        // A chart may show who is removed: its words stay, the picture goes.
        LOCKSTEP_OK(open->addNote({0, std::string("D5-1"), "on a finding", {}, {}}, std::vector<std::byte>(100)));
        LOCKSTEP_OK(open->addNote({0,
                                   Group{{AccountId(1), AccountId(2), AccountId(4)}, {TargetId(0), TargetId(1)}, {}},
                                   "together",
                                   {},
                                   {}}));
        LOCKSTEP_OK(open->setTags({{"both", {AccountId(1), AccountId(4)}, {}}, {"gone", {AccountId(1)}, {}}}));
        LOCKSTEP_OK(open->decide({"D5-1", Judgement::unsure, "why", {}}));
        DetectionRun run;
        run.findings.emplace_back().id = "D5-1";
        LOCKSTEP_OK(open->storeRun(run));
        LOCKSTEP_OK(open->removeDataSet(DataSetId(0)));
        const auto notes = open->notes();
        LOCKSTEP_OK(notes);
        QCOMPARE(notes->size(), std::size_t{5});
        QVERIFY(std::holds_alternative<std::monostate>(notes->at(0).subject));
        QCOMPARE(notes->at(0).text, std::string("ann: only in the first"));
        QVERIFY(notes->at(1).subject == Subject(AccountId(1))); // moon bob cleo
        QVERIFY(notes->at(2).subject == Subject(TargetId(0)));
        QVERIFY(notes->at(3).subject == Subject(std::string("D5-1")));
        QVERIFY(!notes->at(3).hasPicture && open->picture(notes->at(3).id)->empty());
        QVERIFY(notes->at(4).subject == Subject(Group{{AccountId(1), AccountId(2)}, {TargetId(0)}, {}}));
        QCOMPARE(notes->at(4).text, std::string("ann: star: together"));
        QVERIFY(*open->tags() == (std::vector<Tag>{{"both", {AccountId(2)}, {}}}));
        QCOMPARE(open->decisions()->size(), std::size_t{1});
        QVERIFY(!open->latestRun()->has_value());
        QVERIFY(!open->canUndo());
        QCOMPARE(problemOf(*open), std::string());
        const auto log = open->log();
        LOCKSTEP_OK(log);
        QCOMPARE(log->at(log->size() - 2).action, std::string("remove"));
        QCOMPARE(log->back().action + ' ' + log->back().object, std::string("renumber data set 1"));
    }

    void givesTheSpaceBack()
    {
        const CaseFolder folder;
        fill(folder, {0});
        const auto small = folder.bytes().size();
        {
            auto open = CaseFile::open(folder.path());
            LOCKSTEP_OK(open);
            LOCKSTEP_OK(importRows(*open, "big", m_rows[1]));
            LOCKSTEP_OK(open->close());
            QVERIFY(folder.bytes().size() > 5 * small);
        }
        auto open = CaseFile::open(folder.path());
        LOCKSTEP_OK(open);
        LOCKSTEP_OK(open->removeDataSet(DataSetId(1)));
        LOCKSTEP_OK(open->close());
        QVERIFY(folder.bytes().size() <= small + 8192);
        QCOMPARE(folder.files(), QStringList{QStringLiteral("a.lockstep")});
    }

    void refusesAndLeavesAllAsItWas()
    {
        const CaseFolder folder;
        fill(folder, {0, 1, 2});
        {
            auto open = CaseFile::open(folder.path());
            LOCKSTEP_OK(open);
            QCOMPARE(open->removeDataSet(DataSetId(3)).error().code, ErrorCode::badArgument);
            std::stop_source stop;
            stop.request_stop();
            QCOMPARE(open->removeDataSet(DataSetId(0), TaskContext(stop.get_token())).error().code,
                     ErrorCode::cancelled);
            {
                const auto running = open->beginImport(draftOf("running"));
                LOCKSTEP_OK(running);
                QCOMPARE(open->removeDataSet(DataSetId(0)).error().code, ErrorCode::busyCase);
            }
            QCOMPARE(differenceTo(*open, {0, 1, 2}), std::string());
            QCOMPARE(problemOf(*open), std::string());
        }
        auto reading = CaseFile::open(folder.path(), CaseFile::Mode::readOnly);
        LOCKSTEP_OK(reading);
        QCOMPARE(reading->removeDataSet(DataSetId(0)).error().code, ErrorCode::readOnlyCase);
    }

    void noticesAForgedLog()
    {
        const CaseFolder folder;
        fill(folder, {0, 1});
        auto open = CaseFile::open(folder.path());
        LOCKSTEP_OK(open);
        LOCKSTEP_OK(open->appendLog("remove", "data set 1")); // a line without a removal
        QVERIFY(problemOf(*open).find("1 imports") != std::string::npos);
    }

    void isWholeAfterAKill()
    {
        const CaseFolder folder;
        fill(folder, {0, 1, 2});
        const auto bytes = folder.bytes();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(removeInChild(folder, 60'000'000));
        const auto whole = static_cast<std::uint64_t>(timer.nsecsElapsed() / 1000);
        std::mt19937_64 random(7);
        int before = 0, after = 0;
        for (int kills = 0; kills < 12; ++kills) {
            for (const auto* companion : {"a.lockstep-wal", "a.lockstep-journal"})
                QFile::remove(QString::fromStdString(folder.path(companion).string()));
            folder.write(bytes);
            (void)removeInChild(folder, random() % whole);
            auto open = CaseFile::open(folder.path());
            LOCKSTEP_OK(open);
            const bool still = open->load()->get()->dataSets.size() == 3;
            ++(still ? before : after);
            QCOMPARE(differenceTo(*open, still ? std::vector<std::size_t>{0, 1, 2} : std::vector<std::size_t>{1, 2}),
                     std::string());
            QCOMPARE(problemOf(*open), std::string());
            LOCKSTEP_OK(open->close());
        }
        qInfo("killed: %d times before, %d times after the removal", before, after);
        QVERIFY(before > 0);
    }

private:
    void fill(const CaseFolder& folder, const std::vector<std::size_t>& sets)
    {
        auto made = CaseFile::create(folder.path());
        LOCKSTEP_OK(made);
        for (const auto set : sets)
            LOCKSTEP_OK(importRows(*made, "set " + std::to_string(set), m_rows[set]));
        LOCKSTEP_OK(made->close());
    }

    std::string differenceTo(const CaseFile& file, const std::vector<std::size_t>& sets) const
    {
        ExpectedCase expected;
        for (const auto set : sets)
            expected.add(m_rows[set]);
        const auto data = file.load();
        if (!data)
            return english(data.error().text);
        const auto found = expected.difference(**data);
        return found.empty() ? expected.textDifference(file, 997) : found;
    }

    /// True when it came to its end within that many microseconds; else it was killed.
    static bool removeInChild(const CaseFolder& folder, std::uint64_t within)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            auto open = CaseFile::open(folder.path());
            ::_exit(open && open->removeDataSet(DataSetId(0)) && open->close() ? 0 : 1);
        }
        int status = 0;
        for (std::uint64_t waited = 0; waited < within; waited += 500) {
            if (::waitpid(child, &status, WNOHANG) == child)
                return WIFEXITED(status) && WEXITSTATUS(status) == 0;
            ::usleep(500);
        }
        ::kill(child, SIGKILL);
        ::waitpid(child, &status, 0);
        return false;
    }

    std::vector<MadeRows> m_rows;
};

QTEST_GUILESS_MAIN(TestDataSetRemoval)
#include "tst_data_set_removal.moc"
