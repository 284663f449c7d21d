// SPDX-License-Identifier: GPL-3.0-or-later
// Counts, calendar, orders and prices: in, out, verified, and gone when the import did not finish.
#include "core/store/database.h"
#include "tests/core/store/case_fixture.h"

using namespace lockstep;

namespace {

Moment day(int month, int number)
{
    return {toInstant({2024, month, number}), Precision::day};
}

Result<void> feedAll(ImportBatch& batch)
{
    const std::vector<CountRecord> counts{{"anna", true, CountKind::followers, 0, day(1, 1), 2},
                                          {"anna", true, CountKind::following, 320, day(1, 1), 2},
                                          {"anna", true, CountKind::followers, 9'000'000'000, day(1, 2), 3},
                                          {"a post", false, CountKind::likes, 12, {}, 4}};
    if (auto done = batch.counts(counts); !done)
        return done;
    const std::vector<ContextRecord> context{
        CalendarRecord{"Television, evening news", "anna", day(1, 2), {}, 5},
        CalendarRecord{"Platform removes accounts", "", day(2, 2), day(2, 4), 6},
        OrderRecord{day(1, 1), "panel.example", "10,000 followers", 35.5, "EUR", "anna", 7},
        OrderRecord{day(1, 3), "", "", {}, "", "", 8},
        PriceRecord{"followers", 10'000, "followers", 35, 40, "EUR", "2024", "an offer", 9}};
    return batch.context(context);
}

Result<DataSetId> importAll(CaseFile& caseFile, bool finish = true)
{
    auto draft = draftOf("counts");
    draft.kind = DataSetKind::counts;
    auto batch = caseFile.beginImport(draft, "anna");
    if (!batch)
        return batch.error();
    const auto file = fileOf("counts.csv", 9);
    if (const auto begun = (*batch)->beginFile(file); !begun)
        return begun.error();
    if (const auto fed = feedAll(**batch); !fed)
        return fed.error();
    if (const auto ended = (*batch)->endFile(file); !ended)
        return ended.error();
    if (!finish)
        return DataSetId();
    return (*batch)->finish();
}

} // namespace

class TestCaseCounts : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void movesUpWhenAnEarlierDataSetGoes()
    {
        const CaseFolder folder;
        auto made = CaseFile::create(folder.path());
        LOCKSTEP_OK(made);
        LOCKSTEP_OK(importRows(*made, "rows", MadeRows::make(1, 3000, 500, true)));
        LOCKSTEP_OK(importAll(*made));
        LOCKSTEP_OK(made->removeDataSet(DataSetId(0)));
        const auto report = made->verify();
        LOCKSTEP_OK(report);
        QVERIFY2(report->problems.empty(), report->problems.empty() ? "" : english(report->problems[0]).c_str());
        const auto loaded = made->load();
        LOCKSTEP_OK(loaded);
        const auto& data = **loaded;
        QCOMPARE(data.counts.value, (std::vector<std::int64_t>{0, 320, 9'000'000'000, 12}));
        QCOMPARE(data.targetNames[data.counts.subject[0]], std::string_view("anna"));
        QCOMPARE(data.counts.file[0], 0U);
        QCOMPARE(data.accountNames[data.calendar.at(0).account.index()], std::string_view("anna"));
        QVERIFY(data.calendar.at(1).account.isNone());
        QCOMPARE(data.targetNames[data.orders.at(0).target.index()], std::string_view("anna"));
        QVERIFY(data.orders.at(1).target.isNone());
        QCOMPARE(data.prices.at(0).file, FileId(0));
        QCOMPARE(data.targetNames.size(), 2U);

        LOCKSTEP_OK(made->removeDataSet(DataSetId(0)));
        QCOMPARE(made->load()->get()->counts.size(), std::size_t{0});
        QVERIFY(made->load()->get()->orders.empty());
    }

    void keepsEverything()
    {
        const CaseFolder folder;
        {
            auto made = CaseFile::create(folder.path());
            LOCKSTEP_OK(made);
            LOCKSTEP_OK(importAll(*made));
        }
        auto opened = CaseFile::open(folder.path());
        LOCKSTEP_OK(opened);
        const auto loaded = opened->load();
        LOCKSTEP_OK(loaded);
        const auto& data = **loaded;
        QCOMPARE(data.counts.size(), std::size_t{4});
        QCOMPARE(data.counts.value, (std::vector<std::int64_t>{0, 320, 9'000'000'000, 12}));
        QCOMPARE(data.targetNames[data.counts.subject[0]], std::string_view("anna"));
        const auto& anna = data.targets[data.counts.subject[0]];
        QVERIFY(anna.kind == Target::Kind::account);
        QCOMPARE(data.accountNames[anna.account.index()], std::string_view("anna"));
        QCOMPARE(data.dataSets[0].listTarget.value(), data.counts.subject[0]);
        QVERIFY(data.targets[data.counts.subject[3]].kind == Target::Kind::unknown);
        QVERIFY(data.counts.when(CountId(2)) == day(1, 2));
        QVERIFY(data.counts.when(CountId(3)).isMissing());
        QVERIFY(data.counts.what(CountId(1)) == CountKind::following);
        QCOMPARE(data.counts.row, (std::vector<std::uint32_t>{2, 2, 3, 4}));
        QCOMPARE(data.calendar.size(), std::size_t{2});
        QCOMPARE(data.calendar[0].text, std::string("Television, evening news"));
        QVERIFY(data.calendar[0].concerns(anna.account) && !data.calendar[0].concerns(AccountId(99)));
        QVERIFY(data.calendar[1].concerns(AccountId(99)) && data.calendar[1].until == day(2, 4));
        QCOMPARE(data.orders.size(), std::size_t{2});
        QCOMPARE(*data.orders[0].price, 35.5);
        QCOMPARE(data.orders[0].target.value(), data.counts.subject[0]);
        QVERIFY(!data.orders[1].price && data.orders[1].target.isNone());
        QCOMPARE(data.prices.size(), std::size_t{1});
        QCOMPARE(data.prices[0].high, 40.0);
        QCOMPARE(data.prices[0].row, RowNumber{9});
        const auto report = opened->verify();
        LOCKSTEP_OK(report);
        QVERIFY(report->problems.empty());
    }

    void aNewerPriceListReplacesTheOlder()
    {
        const CaseFolder folder;
        auto made = CaseFile::create(folder.path());
        LOCKSTEP_OK(made);
        LOCKSTEP_OK(importAll(*made));
        LOCKSTEP_OK(importAll(*made));
        const auto data = *made->load();
        QCOMPARE(data->prices.size(), std::size_t{1});
        QCOMPARE(data->prices[0].file.value(), 1U);
        QCOMPARE(data->calendar.size(), std::size_t{4});
        QCOMPARE(data->counts.size(), std::size_t{8});
    }

    void leavesNothingBehindWhenItDoesNotFinish()
    {
        const CaseFolder folder;
        auto made = CaseFile::create(folder.path());
        LOCKSTEP_OK(made);
        LOCKSTEP_OK(importAll(*made, false));
        const auto data = *made->load();
        QCOMPARE(data->counts.size() + data->calendar.size() + data->orders.size() + data->prices.size(),
                 std::size_t{0});
        QVERIFY(made->verify()->problems.empty());
    }

    void refusesWhatIsOutOfPlace()
    {
        const CaseFolder folder;
        auto made = CaseFile::create(folder.path());
        LOCKSTEP_OK(made);
        auto batch = made->beginImport(draftOf("counts"));
        LOCKSTEP_OK(batch);
        const std::vector<CountRecord> count{{"anna", true, CountKind::likes, 1, {}, 2}};
        QVERIFY(!(*batch)->counts(count)); // outside of a file
        LOCKSTEP_OK((*batch)->beginFile(fileOf("a.csv", 1)));
        const std::vector<CountRecord> nameless{{"", true, CountKind::likes, 1, {}, 2}};
        QVERIFY(!(*batch)->counts(nameless));
    }

    void noticesAChangedByte_data()
    {
        QTest::addColumn<QByteArray>("series");
        for (const char* series : {"counts", "calendar", "orders", "prices"})
            QTest::newRow(series) << QByteArray(series);
    }
    void noticesAChangedByte()
    {
        QFETCH(QByteArray, series);
        const CaseFolder folder;
        {
            auto made = CaseFile::create(folder.path());
            LOCKSTEP_OK(made);
            LOCKSTEP_OK(importAll(*made));
        }
        {
            auto database = Database::open(folder.path(), Database::Access::readWrite);
            LOCKSTEP_OK(database);
            const auto change = "UPDATE chunk SET data = zeroblob(length(data)) WHERE series = '"
                                + series.toStdString() + "' AND field IN ('value', 'row')";
            LOCKSTEP_OK((*database)->execute(change.c_str()));
        }
        auto opened = CaseFile::open(folder.path());
        LOCKSTEP_OK(opened);
        QVERIFY(!opened->load().ok());
        QVERIFY(!opened->verify()->problems.empty());
    }
};

QTEST_GUILESS_MAIN(TestCaseCounts)
#include "tst_case_counts.moc"
