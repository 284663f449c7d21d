// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/column_widths.h"
#include "tests/support/test_case.h"

using namespace lockstep;

class TestColumnWidths : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void sharesByWeight()
    {
        QCOMPARE(columnWidths({{1, 10, 20}, {3, 10, 20}}, 400), (std::vector<double>{100, 300}));
    }

    void noHeadBreaksWithinAWord()
    {
        const auto widths = columnWidths({{1, 150, 150}, {3, 10, 1000}}, 400);
        QCOMPARE(widths, (std::vector<double>{150, 250}));
    }

    void aWordThatIsShortOfRoomComesBeforeASentence()
    {
        // The second lacks 20, the third ever so much; the first has 80 to give.
        const auto widths = columnWidths({{1, 10, 20}, {1, 50, 120}, {1, 50, 5000}}, 300);
        QCOMPARE(widths, (std::vector<double>{20, 120, 160}));
    }

    void fillsThePageWhenNothingFits()
    {
        const auto widths = columnWidths({{1, 300, 900}, {1, 300, 900}}, 400);
        QCOMPARE(widths, (std::vector<double>{200, 200}));
    }
};

QTEST_APPLESS_MAIN(TestColumnWidths)
#include "tst_column_widths.moc"
