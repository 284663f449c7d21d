// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/filter_bar.h"
#include "tests/support/test_case.h"

#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace lockstep;

class TestFilterBar : public TestCase {
    Q_OBJECT

    static QToolButton* chip(const FilterBar& bar, const char* text)
    {
        for (auto* button : bar.findChildren<QToolButton*>())
            if (button->isVisible() && button->accessibleName().startsWith(QLatin1String(text)))
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

        // The words alone take nothing away.
        chip(bar, "Only the selection")->click();
        chip(bar, "1 May")->click();
        QCOMPARE(bar.chips().size(), 3);
        QTest::keyClick(chip(bar, "Show everything"), Qt::Key_Space);
        QVERIFY(!view.filteredToSelection());
        QCOMPARE(bar.chips().size(), 2);
        chip(bar, "Show all time")->click();
        QVERIFY(!view.brush());
        auto* menu = chip(bar, "Selected")->menu();
        QSignalSpy kept(&bar, &FilterBar::keepRequested);
        menu->actions().at(1)->trigger();
        QCOMPARE(kept.size(), 1);
        menu->actions().at(0)->trigger();
        QVERIFY(view.filteredToSelection());
        view.setFilteredToSelection(false);
        chip(bar, "Select nothing")->click();
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
        QCOMPARE(bar.chips(), (QStringList{QStringLiteral("Only: a & b"), QStringLiteral("Without: posts")}));
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
        finding.accounts = {{AccountId(3), Role::unknown, Membership::core}};
        view.setRun(run);
        view.showFinding(QStringLiteral("x"));
        QCOMPARE(bar.chips().first(), QStringLiteral("Finding: growth curve"));
        // The words show it again, also when it is shown already.
        view.select({});
        QSignalSpy shown(&view, &CaseView::findingShown);
        chip(bar, "Finding")->click();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(view.selection().accounts, std::vector<AccountId>{AccountId(3)});
        chip(bar, "Show no finding")->click();
        QVERIFY(!view.finding());
    }

    void twoFiltersOfOneSelectionAreToldApart()
    {
        CaseView view;
        FilterBar bar(view);
        const auto name = QStringLiteral("F1");
        view.setFilters({{name, {AccountId(1)}, {}, false}, {name, {}, {TargetId(3)}, false}});
        QCOMPARE(bar.chips(),
                 (QStringList{QStringLiteral("Only: F1 (accounts)"), QStringLiteral("Only: F1 (targets)")}));
    }

    void manyChipsWrapAndDoNotWidenTheWindow()
    {
        QWidget window;
        CaseView view;
        auto* bar = new FilterBar(view);
        auto* column = new QVBoxLayout(&window);
        column->addWidget(bar);
        column->addStretch();
        window.resize(500, 400);
        window.show();
        std::vector<ViewFilter> filters;
        for (std::uint32_t i = 0; i < 9; ++i)
            filters.push_back({QStringLiteral("a rather long name of a filter, which says a lot: %1").arg(i),
                               {AccountId(i)},
                               {},
                               false});
        view.setFilters(filters);
        QVERIFY2(window.minimumSizeHint().width() < 450,
                 qPrintable(QString::number(window.minimumSizeHint().width())));
        QTRY_VERIFY(bar->height() > 3 * bar->findChild<QToolButton*>()->height());
        QCOMPARE(window.width(), 500);
        for (const auto* button : bar->findChildren<QToolButton*>()) {
            const QRect place(button->mapTo(bar, QPoint()), button->size());
            QVERIFY(bar->rect().contains(place));
        }
        QVERIFY(chip(*bar, "Only")->text().trimmed().endsWith(QStringLiteral("…")));
        QVERIFY(chip(*bar, "Only")->toolTip().contains(QStringLiteral("says a lot: 0")));
    }
};

QTEST_MAIN(TestFilterBar)
#include "tst_filter_bar.moc"
