// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/tables/row_order.h"
#include "tests/support/sample_case_data.h"
#include "tests/support/test_case.h"

#include <algorithm>

using namespace lockstep;

class TestRowOrder : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void missingTimesComeLastBothWays()
    {
        const auto& rows = data->interactions;
        for (const bool descending : {false, true}) {
            const auto order = *interactionOrder(*data, {}, {InteractionColumn::time, descending});
            QCOMPARE(order.size(), rows.size());
            QCOMPARE(rows.time[order.back()], Instant::missingMs);
            for (std::size_t i = 2; i + 1 < order.size(); ++i)
                QVERIFY(descending ? rows.time[order[i - 1]] >= rows.time[order[i]]
                                   : rows.time[order[i - 1]] <= rows.time[order[i]]);
        }
    }

    void tagsFirstBothWays()
    {
        AccountMarks marks;
        marks.tag = {0, 2, 1};
        for (const bool descending : {false, true}) {
            const auto rows = *accountRows(*data, marks, {}, {AccountColumn::tags, descending});
            QCOMPARE(rows.order.size(), std::size_t(data->accountNames.size()));
            QCOMPARE(rows.order[0], descending ? 1U : 2U);
            QCOMPARE(rows.order[1], descending ? 2U : 1U);
            QCOMPARE(rows.rows[1].tag, 2U);
        }
    }

    void everyColumnSortsAllRows_data()
    {
        QTest::addColumn<int>("column");
        for (int column = -1; column < InteractionColumn::count; ++column)
            QTest::addRow("column %d", column) << column;
    }
    void everyColumnSortsAllRows()
    {
        QFETCH(int, column);
        auto up = *interactionOrder(*data, {}, {column, false});
        auto down = *interactionOrder(*data, {}, {column, true});
        std::sort(up.begin(), up.end());
        std::sort(down.begin(), down.end());
        QCOMPARE(up.size(), data->interactions.size());
        QVERIFY(std::adjacent_find(up.begin(), up.end()) == up.end());
        QCOMPARE(up, down);
    }

    void sortsNamesWithoutCase()
    {
        CaseData d;
        for (const char* name : {"beta", "Alpha", "alpha2", "ALPHA", ""})
            d.accountNames.append(name);
        const auto rows = *accountRows(d, {}, {}, {AccountColumn::name, false});
        QCOMPARE(rows.order, (std::vector<std::uint32_t>{4, 3, 1, 2, 0}));
    }

    void findsTextInHandleIdTargetAndAuthor()
    {
        const auto find = [this](const char* text) {
            RowFilter filter;
            filter.text = QString::fromUtf8(text);
            return interactionOrder(*data, filter, {})->size();
        };
        QCOMPARE(find("LEES_MAAR"), std::size_t(sample::likedPostCount)); // handle of account 0
        QCOMPARE(find("reader100"), std::size_t(sample::likedPostCount)); // its id
        QVERIFY(find("post-1") >= sample::memberCount);
        QVERIFY(find("bakkerij") >= 2 * sample::memberCount); // author of posts 1 and 2
        QCOMPARE(find("nobody"), std::size_t(0));
    }

    void brushAndSelectionLimitRows()
    {
        RowFilter filter;
        filter.brush = TimeRange{sample::postedAt(0), {sample::postedAt(0).ms + 3'600'000}};
        filter.accounts.assign(data->accountNames.size(), 0);
        filter.accounts[1] = 1;
        filter.accounts[2] = 1;
        QCOMPARE(interactionOrder(*data, filter, {})->size(), std::size_t(2));
        const auto accounts = *accountRows(*data, {}, filter, {});
        QCOMPARE(accounts.order, (std::vector<std::uint32_t>{1, 2}));
        QCOMPARE(accounts.rows[1].interactions, std::uint32_t(1));
    }

    void anAccountWithoutProfileSortsLast()
    {
        for (const bool descending : {false, true}) {
            const auto rows = *accountRows(*data, {}, {}, {AccountColumn::followers, descending});
            QCOMPARE(rows.order.front(), std::uint32_t(0)); // the only one with a profile
        }
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const TaskContext task(stop.get_token());
        QCOMPARE(interactionOrder(*data, {}, {}, task).error().code, ErrorCode::cancelled);
        QCOMPARE(accountRows(*data, {}, {}, {}, task).error().code, ErrorCode::cancelled);
    }

private:
    const std::shared_ptr<const CaseData> data = sample::caseData();
};

QTEST_GUILESS_MAIN(TestRowOrder)
#include "tst_row_order.moc"
