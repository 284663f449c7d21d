// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/filter_bar.h"
#include "tests/support/test_case.h"

#include <QMenu>
#include <QToolButton>

using namespace lockstep;

class TestFilterBar : public TestCase {
    Q_OBJECT

    static QToolButton* chip(const FilterBar& bar, const char* text)
    {
        for (auto* button : bar.findChildren<QToolButton*>())
            if (!button->isHidden() && button->accessibleName().startsWith(QLatin1String(text)))
                return button;
        return nullptr;
    }

private Q_SLOTS:
    void showsWhatNarrowsAndTakesItAway()
    {
        QWidget window;
        CaseView view;
        FilterBar bar(view, &window);
        window.show();
        QVERIFY(!bar.isVisible());
        view.select({{AccountId(1), AccountId(2)}, {TargetId(0)}});
        view.setFilteredToSelection(true);
        view.setBrush(TimeRange{*fromIso("2024-05-01T00:00:00Z"), *fromIso("2024-05-02T00:00:00Z")});
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.chips().size(), 3);
        QCOMPARE(chip(bar, "Selected")->accessibleName(), QStringLiteral("Selected accounts: 2, targets: 1"));
        QVERIFY2(bar.chips().at(2).contains(QStringLiteral("1 May 2024")), qPrintable(bar.chips().at(2)));

        QTest::keyClick(chip(bar, "Only the selection"), Qt::Key_Space);
        QVERIFY(!view.filteredToSelection());
        QCOMPARE(bar.chips().size(), 2);
        chip(bar, "1 May")->click();
        QVERIFY(!view.brush());
        chip(bar, "Selected")->click();
        QVERIFY(view.selection().empty());
        QVERIFY(!bar.isVisible());
        QVERIFY(bar.chips().isEmpty());
    }

    void filtersHaveAMenu()
    {
        QWidget window;
        CaseView view;
        FilterBar bar(view, &window);
        window.show();
        view.setFilters({{QStringLiteral("a & b"), {AccountId(1), AccountId(2)}, {}, false},
                         {QStringLiteral("posts"), {}, {TargetId(3)}, true}});
        QCOMPARE(bar.chips(), (QStringList{QStringLiteral("Only: a && b"), QStringLiteral("Without: posts")}));
        const auto action = [&bar](const char* chipText, int index) {
            return chip(bar, chipText)->menu()->actions().at(index);
        };
        action("Only: a", 1)->trigger();
        QCOMPARE(view.selection().accounts, (std::vector<AccountId>{AccountId(1), AccountId(2)}));
        action("Only: a", 0)->trigger();
        QVERIFY(view.filters()[0].negated);
        action("Without: a", 3)->trigger();
        QCOMPARE(view.filters().size(), std::size_t{1});
        action("Without: posts", 0)->trigger();
        QVERIFY(!view.filters()[0].negated);
        action("Only: posts", 3)->trigger();
        QVERIFY(view.filters().empty());
    }

    void aFindingIsAChip()
    {
        QWidget window;
        CaseView view;
        FilterBar bar(view, &window);
        window.show();
        auto run = std::make_shared<DetectionRun>();
        auto& finding = run->findings.emplace_back();
        finding.id = "x";
        finding.detector = "D6";
        view.setRun(run);
        view.showFinding(QStringLiteral("x"));
        QCOMPARE(bar.chips().size(), 1);
        chip(bar, "Finding D6")->click();
        QVERIFY(!view.finding());
    }
};

QTEST_MAIN(TestFilterBar)
#include "tst_filter_bar.moc"
