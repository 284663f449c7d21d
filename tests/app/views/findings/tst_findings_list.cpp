// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/findings/findings_list.h"
#include "app/views/findings/findings_model.h"
#include "tests/support/sample_case_data.h"
#include "tests/support/test_case.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace lockstep;

class TestFindingsList : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        folder = std::make_unique<QTemporaryDir>();
        auto file = CaseFile::create(folder->filePath(QStringLiteral("c.lockstep")).toStdString());
        QVERIFY(file);
        view = std::make_unique<CaseView>();
        view->setCase(std::make_shared<CaseFile>(*std::move(file)));
        findings = std::make_unique<FindingsList>(*view);
        findings->resize(320, 500);
        findings->show();
        QVERIFY(QTest::qWaitForWindowExposed(findings.get()));
    }
    void cleanup()
    {
        findings.reset();
        view.reset();
        folder.reset();
    }

    void beforeAnythingWasLookedForItOffersToLook()
    {
        QVERIFY(findings->showsEmptyState());
        QSignalSpy asked(findings.get(), &FindingsList::detectRequested);
        QSignalSpy imports(findings.get(), &FindingsList::importRequested);
        const auto buttons = findings->findChildren<QPushButton*>();
        auto* button = buttons.at(0);
        QVERIFY(!button->isVisible()); // no data yet: that is what is offered
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QCOMPARE(imports.size(), 1);
        view->setData(sample::caseData(), nullptr);
        QVERIFY(!buttons.at(1)->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        load();
        QVERIFY(!findings->showsEmptyState());
    }

    void listsFindingsAliasesAndSilence()
    {
        load();
        QAbstractItemModelTester tester(findings->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<FindingsModel::Kind> kinds;
        for (int row = 0; row < findings->model()->rowCount(); ++row)
            kinds.push_back(findings->model()->kind(row));
        using enum FindingsModel::Kind;
        QCOMPARE(kinds, (std::vector{heading, finding, finding, heading, alias, heading, nothing}));
        QCOMPARE(text(1), QStringLiteral("The same 24 accounts liked 6 posts of 3 authors within an hour"));
        QVERIFY(text(1, FindingsModel::detailRole).startsWith(QStringLiteral("B strong pattern · Locked crowd")));
        QCOMPARE(text(4), QStringLiteral("post-7 = post-8"));
        QVERIFY(text(6).contains(QStringLiteral("No follower list")));
        QVERIFY(text(6, FindingsModel::detailRole).contains(QStringLiteral("Import a follower list")));
        QVERIFY(text(1, Qt::AccessibleTextRole).contains(QStringLiteral("Decision: undecided")));
    }

    void saysThatNothingWasFoundAndWhatWasCountedOnce()
    {
        const auto data = sample::caseData();
        view->setData(data, nullptr);
        auto run = std::make_shared<DetectionRun>(*sample::detectionRun(*data));
        run->findings.clear();
        run->aliases.clear();
        run->parameters.emplace_back("sameSecond.rowsCountedOnce", "1234");
        view->setRun(run);
        QCOMPARE(text(0), QStringLiteral("Nothing unusual was found, and why"));
        QCOMPARE(findings->model()->kind(1), FindingsModel::Kind::nothing);
        QVERIFY(!findings->findChild<QComboBox*>()->isVisibleTo(findings.get()));
        const auto* model = findings->model();
        QCOMPARE(model->kind(model->rowCount() - 1), FindingsModel::Kind::sameSecond);
        QVERIFY2(text(model->rowCount() - 1).contains(QStringLiteral("1,234")),
                 qPrintable(text(model->rowCount() - 1)));
    }

    void aClickOnWhatIsShownShowsItAgain()
    {
        load();
        view->showFinding(QStringLiteral("D1-0a1b2c"));
        const auto members = view->selection();
        QVERIFY(!members.empty());
        const auto index = findings->model()->index(findings->model()->rowOf(QStringLiteral("D1-0a1b2c")));
        const auto at = findings->list()->visualRect(index).center();
        QSignalSpy shown(view.get(), &CaseView::findingShown);
        QTest::mouseClick(findings->list()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(shown.size(), 0); // nothing else is selected
        view->select({{AccountId(0)}, {}});
        QTest::mouseClick(findings->list()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(view->selection(), members);
    }

    void theFocusStandsOnAFinding()
    {
        load();
        QVERIFY(!view->finding());
        findings->list()->clearFocus();
        findings->list()->setCurrentIndex({});
        findings->list()->setFocus();
        QTRY_COMPARE(findings->list()->currentIndex().row(), 1); // below the heading
        QVERIFY(!view->finding());                               // chosen by a key only
    }

    void whatWasOnlyCountedIsListedAndSelects()
    {
        const auto data = sample::caseData();
        view->setData(data, nullptr);
        auto run = std::make_shared<DetectionRun>(*sample::detectionRun(*data));
        run->counted = {{{AccountId(1), AccountId(3)}, 1, {EventId(0), EventId(2), EventId(5)}}};
        view->setRun(run);
        view->showFinding(QStringLiteral("D1-0a1b2c"));
        const auto* model = findings->model();
        const int row = model->rowCount() - 1;
        QCOMPARE(model->kind(row), FindingsModel::Kind::counted);
        QCOMPARE(model->kind(row - 1), FindingsModel::Kind::heading);
        QVERIFY(text(row, FindingsModel::detailRole).endsWith(QStringLiteral("accounts: 2, rows: 3")));
        findings->list()->selectionModel()->setCurrentIndex(model->index(row), QItemSelectionModel::ClearAndSelect);
        QVERIFY(!view->finding());
        QCOMPARE(view->selection().accounts, (std::vector{AccountId(1), AccountId(3)}));
        QVERIFY(findings->list()->selectionModel()->isSelected(model->index(row)));
    }

    void aCaseOfCountsCanBeSearchedToo()
    {
        auto data = std::make_shared<CaseData>();
        data->counts.value.push_back(1);
        data->counts.subject.push_back(0);
        view->setData(data, nullptr);
        QVERIFY(findings->findChild<QPushButton*>()->isEnabled());
    }

    void sortsByGradeWhateverTheRunDid()
    {
        const auto data = sample::caseData();
        auto run = std::make_shared<DetectionRun>(*sample::detectionRun(*data));
        std::swap(run->findings[0], run->findings[1]);
        view->setData(data, nullptr);
        view->setRun(run);
        QCOMPARE(findings->model()->finding(1)->grade, Grade::strong);
        QCOMPARE(findings->model()->finding(2)->grade, Grade::question);
    }

    void choosingShowsAndShowingChooses()
    {
        load();
        QSignalSpy shown(view.get(), &CaseView::findingShown);
        findings->list()->setFocus();
        QTest::keyClick(findings->list(), Qt::Key_Down);
        QVERIFY(view->finding());
        QCOMPARE(view->finding()->detector, std::string("D1"));
        QTest::keyClick(findings->list(), Qt::Key_Down);
        QCOMPARE(view->finding()->detector, std::string("D3"));
        QCOMPARE(shown.size(), 2);
        view->showFinding(QStringLiteral("D1-0a1b2c"));
        QCOMPARE(findings->list()->currentIndex().row(), 1);
        QCOMPARE(shown.size(), 3);
        view->showFinding({});
        QVERIFY(!findings->list()->selectionModel()->hasSelection());
    }

    void decidesByKeyWithAReasonAndKeepsIt()
    {
        load();
        view->showFinding(QStringLiteral("D1-0a1b2c"));
        findings->list()->setFocus();
        QTest::keyClick(findings->list(), Qt::Key_N);
        QVERIFY(findings->reasonBox()->hasFocus());
        QTest::keyClicks(findings->reasonBox(), QStringLiteral("a yoga class"));
        QTest::keyClick(findings->reasonBox(), Qt::Key_Return);
        QCOMPARE(view->decisionOn("D1-0a1b2c")->judgement, Judgement::innocent);
        QCOMPARE(view->decisionOn("D1-0a1b2c")->reason, std::string("a yoga class"));
        QVERIFY(findings->list()->hasFocus());
        QCOMPARE(view->finding()->id, std::string("D1-0a1b2c")); // still in place
        QVERIFY(text(1, Qt::AccessibleTextRole).contains(QStringLiteral("Decision: innocent")));
        QTest::keyClick(findings->list(), Qt::Key_Y);
        QTest::keyClick(findings->reasonBox(), Qt::Key_Escape);
        QCOMPARE(view->decisionOn("D1-0a1b2c")->judgement, Judgement::innocent);
        QVERIFY(!findings->reasonBox()->isVisible());
        QVERIFY(view->undo());
        QVERIFY(!view->decisionOn("D1-0a1b2c"));
    }

    void whoeverGoesOnElsewhereHasDecided()
    {
        load();
        view->showFinding(QStringLiteral("D1-0a1b2c"));
        findings->list()->setFocus();
        QTest::keyClick(findings->list(), Qt::Key_Y);
        QTest::keyClicks(findings->reasonBox(), QStringLiteral("asked them"));
        findings->decisionFilter()->setFocus();
        QCOMPARE(view->decisionOn("D1-0a1b2c")->judgement, Judgement::coordinated);
        QCOMPARE(view->decisionOn("D1-0a1b2c")->reason, std::string("asked them"));
        QVERIFY(!findings->reasonBox()->isVisible());
        QVERIFY(findings->decisionFilter()->hasFocus());
        // Another finding, while the keyboard stays in the line.
        findings->list()->setFocus();
        QTest::keyClick(findings->list(), Qt::Key_H);
        view->showFinding(QStringLiteral("D3-77"));
        QCOMPARE(view->decisionOn("D1-0a1b2c")->judgement, Judgement::unsure);
        QVERIFY(!view->decisionOn("D3-77"));
        QVERIFY(!findings->reasonBox()->isVisible());
    }

    void theKeysWorkOnlyInTheList()
    {
        load();
        view->showFinding(QStringLiteral("D1-0a1b2c"));
        findings->decisionFilter()->setFocus();
        QTest::keyClick(findings->decisionFilter(), Qt::Key_Y);
        QVERIFY(!findings->reasonBox()->isVisible());
        view->showFinding({});
        findings->list()->setFocus();
        QTest::keyClick(findings->list(), Qt::Key_Y); // no finding is shown
        QVERIFY(!findings->reasonBox()->isVisible());
    }

    void filtersByDecision()
    {
        load();
        QVERIFY(view->decide("D3-77", Judgement::unsure, {}));
        findings->decisionFilter()->setCurrentIndex(3);
        QCOMPARE(findings->model()->findingCount(), 1);
        QCOMPARE(findings->model()->finding(1)->id, std::string("D3-77"));
        findings->decisionFilter()->setCurrentIndex(1);
        QCOMPARE(findings->model()->finding(1)->id, std::string("D1-0a1b2c"));
        QVERIFY(text(0).contains(QStringLiteral("1 of 2")));
    }

    void keepsTheReasonWhenItCannotBeWritten()
    {
        load();
        view->showFinding(QStringLiteral("D1-0a1b2c"));
        const auto data = view->data();
        const auto run = view->run();
        view->setCase(nullptr);
        view->setData(data, nullptr);
        view->setRun(run);
        view->showFinding(QStringLiteral("D1-0a1b2c"));
        findings->list()->setFocus();
        QTest::keyClick(findings->list(), Qt::Key_Y);
        QTest::keyClicks(findings->reasonBox(), QStringLiteral("kept"));
        QTest::keyClick(findings->reasonBox(), Qt::Key_Return);
        QVERIFY(findings->reasonBox()->isVisible());
        QCOMPARE(findings->reasonBox()->text(), QStringLiteral("kept"));
    }

private:
    void load()
    {
        const auto data = sample::caseData();
        view->setData(data, nullptr);
        view->setRun(sample::detectionRun(*data));
    }
    QString text(int row, int role = Qt::DisplayRole) const
    {
        return findings->model()->index(row).data(role).toString();
    }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<CaseView> view;
    std::unique_ptr<FindingsList> findings;
};

QTEST_MAIN(TestFindingsList)
#include "tst_findings_list.moc"
