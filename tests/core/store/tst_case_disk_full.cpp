// SPDX-License-Identifier: GPL-3.0-or-later
// The disk is full at every stage of the work: a limit on the size of files stands in for it.
#include "tests/core/store/case_fixture.h"

#include <csignal>
#include <sys/resource.h>

using namespace lockstep;

namespace {

/// While it lives no file may grow beyond the limit. Writing beyond fails with EFBIG (SIGXFSZ is ignored).
class FullDisk {
public:
    explicit FullDisk(rlim_t limit)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{limit, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

bool isFull(const Error& error)
{
    return error.code == ErrorCode::diskFull;
}

} // namespace

class TestCaseDiskFull : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ::signal(SIGXFSZ, SIG_IGN); }

    void anImportThatDoesNotFitLeavesNothing()
    {
        const auto small = MadeRows::make(1, 500, 50, true);
        const auto large = MadeRows::make(2, 140'000, 100'000, true);
        int refused = 0;
        for (rlim_t limit = 60'000; limit < 24'000'000; limit *= 2) {
            const CaseFolder folder;
            auto made = CaseFile::create(folder.path());
            LOCKSTEP_OK(made);
            LOCKSTEP_OK(importRows(*made, "small", small));
            LOCKSTEP_OK(made->addNote({0, {}, "before", {}, {}}));
            ExpectedCase expected;
            expected.add(small);
            std::optional<Result<DataSetId>> outcome;
            {
                const FullDisk full(limit);
                outcome = importRows(*made, "large", large);
                if (!*outcome)
                    QCOMPARE(expected.difference(**made->load()), std::string()); // the same session reads on
            }
            if (!*outcome) {
                ++refused;
                QVERIFY2(isFull(outcome->error()), english(outcome->error().text).c_str());
                QCOMPARE(expected.difference(**made->load()), std::string());
                LOCKSTEP_OK(made->addNote({0, {}, "after", {}, {}}));
                LOCKSTEP_OK(importRows(*made, "large", large)); // and there is room now
            }
            expected.add(large);
            QCOMPARE(expected.difference(**made->load()), std::string());
            LOCKSTEP_OK(made->close());
            auto again = CaseFile::open(folder.path());
            LOCKSTEP_OK(again);
            QCOMPARE(expected.difference(**again->load()), std::string());
            QVERIFY(again->verify()->problems.empty());
        }
        QVERIFY(refused >= 6);
    }

    void aNoteThatDoesNotFitIsRefusedAndTheOthersStay()
    {
        const CaseFolder folder;
        auto made = CaseFile::create(folder.path());
        LOCKSTEP_OK(made);
        std::size_t kept = 0;
        bool refused = false;
        {
            const FullDisk full(1'000'000);
            for (int i = 0; i < 2000 && !refused; ++i) {
                const auto added = made->addNote({0, {}, std::string(300, 'n'), {}, {}});
                kept += added.ok();
                refused = !added;
                if (refused)
                    QVERIFY2(isFull(added.error()), english(added.error().text).c_str());
            }
            QVERIFY(refused);
            QVERIFY(kept > 20);
            QCOMPARE(made->notes()->size(), kept);
        }
        LOCKSTEP_OK(made->addNote({0, {}, "there is room again", {}, {}}));
        QCOMPARE(made->notes()->size(), kept + 1);
        LOCKSTEP_OK(made->close());
        auto again = CaseFile::open(folder.path());
        LOCKSTEP_OK(again);
        QCOMPARE(again->notes()->size(), kept + 1);
        QVERIFY(again->verify()->problems.empty());
    }

    void aCaseThatCannotBeClosedForLackOfRoomIsWholeNextTime()
    {
        for (const rlim_t limit : {1000, 10'000, 40'000, 70'000}) {
            const CaseFolder folder;
            auto made = CaseFile::create(folder.path());
            LOCKSTEP_OK(made);
            for (int i = 0; i < 60; ++i)
                LOCKSTEP_OK(made->addNote({0, {}, std::string(3000, 'n'), {}, {}}));
            {
                const FullDisk full(limit);
                const auto closed = made->close();
                QVERIFY(!closed);
                QVERIFY2(isFull(closed.error()), english(closed.error().text).c_str());
            }
            auto again = CaseFile::open(folder.path());
            LOCKSTEP_OK(again);
            QCOMPARE(again->notes()->size(), std::size_t{60});
            QVERIFY(again->verify()->problems.empty());
            LOCKSTEP_OK(again->close());
            QCOMPARE(folder.files(), QStringList{QStringLiteral("a.lockstep")});
        }
    }

    void aNewCaseThatDoesNotFitLeavesNoFile()
    {
        const CaseFolder folder;
        for (const rlim_t limit : {0, 1000, 5000, 20'000}) {
            std::optional<Result<CaseFile>> made;
            {
                const FullDisk full(limit);
                made.emplace(CaseFile::create(folder.path()));
            }
            QVERIFY(!*made);
            QVERIFY2(isFull(made->error()), english(made->error().text).c_str());
            QVERIFY(folder.files().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestCaseDiskFull)
#include "tst_case_disk_full.moc"
