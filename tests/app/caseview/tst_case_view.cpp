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
        QCOMPARE(view->selection().accounts.size(), std::size_t(sample::memberCount));
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

    void filtersByBrushAndSelection()
    {
        const auto& rows = view->data()->interactions;
        std::size_t inBrush = 0;
        std::size_t chosen = 0;
        view->setBrush(TimeRange{sample::postedAt(0), sample::postedAt(1)});
        view->select({{AccountId(0)}, {TargetId(0)}});
        for (std::uint32_t e = 0; e < rows.size(); ++e)
            inBrush += view->passes(EventId(e));
        QVERIFY(inBrush > 24);
        QVERIFY(inBrush < rows.size());
        view->setFilteredToSelection(true);
        for (std::uint32_t e = 0; e < rows.size(); ++e)
            chosen += view->passes(EventId(e));
        QCOMPARE(chosen, std::size_t(1));
        view->setBrush({});
        view->select({});
        for (std::uint32_t e = 0; e < rows.size(); ++e)
            QVERIFY(view->passes(EventId(e))); // filtered to an empty selection: nothing is left out
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
        QVERIFY(!view->passes(EventId(0)));
    }

private:
    std::unique_ptr<CaseView> view;
};

QTEST_GUILESS_MAIN(TestCaseView)
#include "tst_case_view.moc"
