// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/case_fixture.h"

#include <atomic>
#include <thread>

using namespace lockstep;

class TestCaseThreads : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void notesAreWrittenWhileAnImportRuns()
    {
        const CaseFolder folder;
        auto made = CaseFile::create(folder.path());
        LOCKSTEP_OK(made);
        const auto rows = MadeRows::make(1, 200'000, 50'000, true);
        std::atomic<bool> running = true;
        std::optional<Result<DataSetId>> imported;
        std::thread importer([&] {
            imported = importRows(*made, "x", rows);
            running = false;
        });
        std::size_t notes = 0;
        std::size_t invisible = 0;
        bool good = true;
        while (running && good) {
            good = made->addNote({0, {}, "meanwhile", {}, {}}).ok();
            ++notes;
            const auto data = made->load();
            good = good && data && ((*data)->interactions.size() == 0 || (*data)->interactions.size() == 200'000);
            invisible += good && (*data)->interactions.size() == 0;
        }
        importer.join();
        QVERIFY(good);
        LOCKSTEP_OK(*imported);
        QVERIFY(invisible > 1);
        QCOMPARE(made->notes()->size(), notes);
        ExpectedCase expected;
        expected.add(rows);
        QCOMPARE(expected.difference(**made->load()), std::string());
        QVERIFY(made->verify()->problems.empty());
    }

    void closingDuringAnImportEndsTheImport()
    {
        const CaseFolder folder;
        const auto rows = MadeRows::make(1, 140'000, 50'000, false);
        std::optional<CaseFile> made(std::move(CaseFile::create(folder.path())).value());
        auto batch = made->beginImport(draftOf("x"));
        LOCKSTEP_OK(batch);
        LOCKSTEP_OK((*batch)->beginFile(fileOf("x", 1)));
        LOCKSTEP_OK(rows.feed(**batch));
        made.reset(); // the batch is still there
        QCOMPARE(folder.files(), QStringList{QStringLiteral("a.lockstep")});
        QVERIFY(!rows.feed(**batch));
        QVERIFY(!(*batch)->endFile(fileOf("x", 1)));
        batch->reset();
        auto again = CaseFile::open(folder.path());
        LOCKSTEP_OK(again);
        QVERIFY((*again->load())->dataSets.empty());
        QCOMPARE((*again->load())->accountNames.size(), 0U);
        LOCKSTEP_OK(importRows(*again, "x", rows));
        QVERIFY(again->verify()->problems.empty());
    }

    void cancelsLoadingAndVerifying()
    {
        const CaseFolder folder;
        auto made = CaseFile::create(folder.path());
        LOCKSTEP_OK(made);
        LOCKSTEP_OK(importRows(*made, "x", MadeRows::make(1, 200'000, 50'000, false)));
        int reports = 0;
        std::stop_source stop;
        const TaskContext task(stop.get_token(), [&](const Progress& progress) {
            QVERIFY(progress.done > 0);
            if (++reports == 2)
                stop.request_stop();
        });
        QCOMPARE(made->load(task).error().code, ErrorCode::cancelled);
        QCOMPARE(reports, 2);
        QCOMPARE(made->verify(task).error().code, ErrorCode::cancelled);
        LOCKSTEP_OK(made->load());
    }
};

QTEST_GUILESS_MAIN(TestCaseThreads)
#include "tst_case_threads.moc"
