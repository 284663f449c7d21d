// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/caseview/case_view.h"
#include "tests/support/sample_case_data.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

using namespace lockstep;

class TestCaseView : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        view = std::make_unique<CaseView>();
        const auto data = sample::caseData();
        view->setData(data, std::make_shared<const InteractionGraph>(InteractionGraph::build(data)));
        view->setRun(sample::detectionRun(*data));
    }

    void keepsTheSelectionSortedAndQuietWhenNothingChanges()
    {
        QSignalSpy changed(view.get(), &CaseView::selectionChanged);
        view->select({{AccountId(5), AccountId(2), AccountId(5)}, {TargetId(1)}});
        QCOMPARE(view->selection().accounts, (std::vector{AccountId(2), AccountId(5)}));
        QVERIFY(view->isSelected(AccountId(5)));
        QVERIFY(!view->isSelected(AccountId(1)));
        QVERIFY(view->isSelected(TargetId(1)));
        view->select({{AccountId(2), AccountId(5)}, {TargetId(1)}});
        QCOMPARE(changed.size(), 1);
    }

    void showingAFindingSelectsItsAccounts()
    {
        QSignalSpy shown(view.get(), &CaseView::findingShown);
        view->showFinding(QStringLiteral("D1-0a1b2c"));
        QCOMPARE(shown.size(), 1);
        QVERIFY(view->finding());
        QCOMPARE(view->selection().accounts.size(), std::size_t(sample::namedCount));
        view->showFinding({});
        QVERIFY(!view->finding());
        QVERIFY(view->selection().empty());
    }

    void forgetsAFindingThatTheNextRunDoesNotHave()
    {
        view->showFinding(QStringLiteral("D1-0a1b2c"));
        QSignalSpy shown(view.get(), &CaseView::findingShown);
        view->setRun(std::make_shared<DetectionRun>());
        QVERIFY(!view->finding());
        QCOMPARE(shown.size(), 1);
    }

    void filtersStackAndTurnAround()
    {
        QVERIFY(view->keptAccounts().empty()); // all
        QSignalSpy changed(view.get(), &CaseView::filterChanged);
        QSignalSpy wanted(view.get(), &CaseView::graphWanted);
        const ViewFilter some{QStringLiteral("some"), {AccountId(0), AccountId(1), AccountId(2)}, {}, false};
        const ViewFilter notOne{QStringLiteral("not one"), {AccountId(1)}, {}, true};
        const ViewFilter post{QStringLiteral("post"), {}, {TargetId(0)}, false};
        view->setFilters({some, notOne, post});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(wanted.size(), 1);
        const auto kept = view->keptAccounts();
        QCOMPARE(std::count(kept.begin(), kept.end(), char{1}), std::ptrdiff_t{2});
        QVERIFY(kept[0] == 1 && kept[1] == 0 && kept[2] == 1);
        QCOMPARE(std::count(view->keptTargets().begin(), view->keptTargets().end(), char{1}), std::ptrdiff_t{1});
        view->select({{AccountId(2), AccountId(5)}, {}});
        QCOMPARE(view->keptAccounts(), kept);
        view->setFilteredToSelection(true);
        const auto shown = view->keptAccounts();
        QCOMPARE(std::count(shown.begin(), shown.end(), char{1}), std::ptrdiff_t{1}); // 5 is filtered out
        QVERIFY(shown[2] == 1);
        QCOMPARE(wanted.size(), 2); // the graph of all views follows
        view->select({{AccountId(2)}, {}}); // choosing among what is left leaves nothing more out
        QCOMPARE(view->keptAccounts(), shown);
        QCOMPARE(wanted.size(), 2);
        view->setFilters({some, notOne, post});
        QCOMPARE(wanted.size(), 2); // the same again
        view->setFilteredToSelection(false);
        QCOMPARE(view->keptAccounts(), kept);
        view->select({});
        view->setFilteredToSelection(true); // nothing is selected
        QVERIFY(!view->filteredToSelection());
        QCOMPARE(view->keptAccounts(), kept);
    }

    void theViewsSeeTheFilteredGraph()
    {
        const auto whole = std::make_shared<const InteractionGraph>(InteractionGraph::build(view->data()));
        view->setData(view->data(), whole);
        QVERIFY(view->graph() == whole);
        QSignalSpy filtered(view.get(), &CaseView::graphFiltered);
        view->setFilters({{QStringLiteral("a"), {AccountId(0)}, {}, false}});
        QVERIFY(view->graph() == whole); // until somebody has worked it out
        const auto part = std::make_shared<const InteractionGraph>(InteractionGraph::build(view->data()));
        view->setFilteredGraph(part);
        QVERIFY(view->graph() == part && view->wholeGraph() == whole);
        view->setFilters({});
        QVERIFY(view->graph() == whole);
        QCOMPARE(filtered.size(), 2);
    }

    void withoutACaseNothingIsWrittenAndItSaysSo()
    {
        QVERIFY(!view->addNote({}, QStringLiteral("x")));
        QVERIFY(!view->changeNote(1, QStringLiteral("x")));
        QVERIFY(!view->removeNote(1));
        QVERIFY(!view->decide("D1-0a1b2c", Judgement::unsure, {}));
        QVERIFY(!view->undo());
        const auto redone = view->redo();
        QVERIFY(!redone);
        QVERIFY(english(redone.error().text).find("no case is open") != std::string::npos);
    }

    void closingForgetsEverything()
    {
        view->showFinding(QStringLiteral("D1-0a1b2c"));
        view->setBrush(TimeRange{});
        QSignalSpy before(view.get(), &CaseView::caseAboutToChange);
        view->setCase(nullptr);
        QCOMPARE(before.size(), 1);
        QVERIFY(!view->data());
        QVERIFY(!view->run());
        QVERIFY(!view->brush());
        QVERIFY(view->selection().empty());
        QVERIFY(view->filters().empty());
    }

private:
    std::unique_ptr<CaseView> view;
};

QTEST_GUILESS_MAIN(TestCaseView)
#include "tst_case_view.moc"
