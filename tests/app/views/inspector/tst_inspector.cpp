// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/decision_panel.h"
#include "app/casework/note_editor.h"
#include "app/casework/notes_overview.h"
#include "app/casework/notes_panel.h"
#include "app/jobs/own_turn.h"
#include "app/views/inspector/contrast_bars.h"
#include "app/views/inspector/inspector.h"
#include "app/views/inspector/members_model.h"
#include "app/widgets/section.h"
#include "app/widgets/table_view.h"
#include "tests/support/sample_case_file.h"
#include "tests/support/test_case.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>

using namespace lockstep;

class TestInspector : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        folder = std::make_unique<QTemporaryDir>();
        view = std::make_unique<CaseView>();
        view->setCase(sample::caseFile(folder->filePath(QStringLiteral("c.lockstep")).toStdString()));
        QVERIFY(view->caseFile());
        const auto snapshot = sample::caseData();
        view->setData(snapshot, nullptr);
        view->setRun(sample::detectionRun(*snapshot));
        jobs = std::make_unique<JobRunner>();
        inspector = std::make_unique<Inspector>(*view, *jobs);
        inspector->resize(320, 700);
        inspector->show();
        QVERIFY(QTest::qWaitForWindowActive(inspector.get()));
    }
    void cleanup()
    {
        inspector.reset();
        jobs.reset();
        view.reset();
        folder.reset();
    }

    void showsAllOfAFinding()
    {
        showFinding();
        for (const auto* part :
             {"The same 24 accounts liked 6 posts of 3 authors within an hour", "Locked crowd",
              "Grade B, strong pattern", "Claim level L2, coordinated", "Not A: no document",
              "at least 95 % of the accounts", "Occasions", "less than one in a million",
              "0 such cases in 20 shuffled copies", "Giveaway or contest: excluded",
              "Notification group of friends: not excluded", "Recommended by the platform: not known",
              "No comments with tags on the posts: 0 of 144.", "EUR 12.50 to 30.00", "24 likes a post x 6 posts",
              "It does not show who paid", "bakkerij_jansen, cafe_de_zon, fietsen_peters"})
            QVERIFY2(allText().contains(QString::fromUtf8(part)), part);
        const auto* bars = inspector->findChild<ContrastBars*>();
        QCOMPARE(bars->inWords(), QStringLiteral("Accounts of the finding: 0.95. Matched controls: 0.13."));
        QVERIFY(inspector->findChild<DecisionPanel*>());
        QVERIFY(inspector->findChild<NotesPanel*>());
    }

    void everyLabelIsPlainText()
    {
        showFinding();
        for (int pass = 0; pass < 2; ++pass) {
            for (const auto* label : inspector->findChildren<QLabel*>())
                QCOMPARE(label->textFormat(), Qt::PlainText);
            view->select({{sample::markupName}, {}});
            settle();
        }
        QVERIFY(allText().contains(QStringLiteral("<b>anna</b><img src=x onerror=alert(1)>")));
    }

    void fitsInto320Pixels()
    {
        showFinding();
        for (int pass = 0; pass < 3; ++pass) {
            const auto* area = inspector->findChild<QScrollArea*>();
            QVERIFY2(area->widget()->width() <= area->viewport()->width() && area->widget()->width() <= 320,
                     qPrintable(QString::number(area->widget()->width())));
            view->select({{pass == 0 ? sample::longName : AccountId(0)}, {TargetId(0)}});
            settle();
        }
    }

    void listsMembersAndRowsWithFileAndRow()
    {
        showFinding();
        for (auto* table : inspector->findChildren<TableView*>())
            QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto* members = qobject_cast<MembersModel*>(inspector->findChild<TableView*>()->model());
        QVERIFY(members);
        QCOMPARE(members->rowCount(), static_cast<int>(sample::memberCount));
        QCOMPARE(members->index(0, 1).data().toString(), QStringLiteral("core"));
        QCOMPARE(members->index(members->rowCount() - 1, 1).data().toString(), QStringLiteral("unclear"));
        auto* rows = evidence();
        QCOMPARE(rows->model()->rowCount(), static_cast<int>(sample::memberCount * sample::likedPostCount));
        QCOMPARE(rows->model()->index(0, 0).data().toString(), QStringLiteral("2"));
        QCOMPARE(rows->model()->index(0, 5).data().toString(), QStringLiteral("likes <may>.csv"));
    }

    void aRowLeadsToTheTablesAndBack()
    {
        showFinding();
        auto* rows = evidence();
        rows->setFocus();
        rows->setCurrentIndex(rows->model()->index(4, 0));
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(view->selection().accounts, std::vector{AccountId(4)});
        QCOMPARE(view->selection().targets, std::vector{TargetId(0)});
        settle();
        QCOMPARE(inspector->page(), Inspector::Page::selection);
        auto* back = button(QStringLiteral("Back to the finding"));
        QVERIFY(back);
        back->click();
        settle();
        QCOMPARE(inspector->page(), Inspector::Page::finding);
    }

    void showsAnAccountWithWhatIsKnown()
    {
        view->select({{AccountId(0)}, {}});
        settle();
        for (const auto* part :
             {"lees_maar", "Platform id: reader100", "2,411", "2 March 2024", "Ik lees <i>alles</i>", "not known",
              "lang", "B strong pattern · The same 24 accounts"})
            QVERIFY2(allText().contains(QString::fromUtf8(part)), part);
        view->select({{AccountId(50)}, {}});
        settle();
        QVERIFY(allText().contains(QStringLiteral("No profile was imported")));
        QVERIFY(allText().contains(QStringLiteral("In no finding.")));
        view->select({{}, {TargetId(2)}});
        settle();
        QVERIFY(allText().contains(QStringLiteral("Post: post-3")));
        QVERIFY(allText().contains(QStringLiteral("cafe_de_zon")));
        view->select({{AccountId(1), AccountId(2)}, {}});
        settle();
        QVERIFY(allText().contains(QStringLiteral("Selected accounts: 2, targets: 0")));
        button(QStringLiteral("Show this finding"))->click();
        settle();
        QCOMPARE(inspector->page(), Inspector::Page::finding);
    }

    void aNoteSurvivesTheChangeOfWhatIsShown()
    {
        view->select({{AccountId(9)}, {}});
        QVERIFY(inspector->startNote());
        auto* box = inspector->findChild<NotesPanel*>()->editor()->textBox();
        QVERIFY(box->hasFocus());
        QTest::keyClicks(box, QStringLiteral("asked them"));
        view->select({{AccountId(10)}, {}});
        settle();
        QCOMPARE(view->notes().size(), std::size_t(1));
        QCOMPARE(view->notes().front().subject, Subject(AccountId(9)));
        QVERIFY(inspector->findChild<NotesPanel*>()->editor()->textBox()->toPlainText().isEmpty());
    }

    void foldedSectionsStayFolded()
    {
        showFinding();
        section(QStringLiteral("Why"))->setOpen(false);
        view->showFinding(QStringLiteral("D3-77"));
        settle();
        QVERIFY(!section(QStringLiteral("Why"))->isOpen());
        QVERIFY(section(QStringLiteral("How strong"))->isOpen());
        QVERIFY(allText().contains(QStringLiteral("There are no matched controls")));
        QVERIFY(allText().contains(QStringLiteral("No innocent explanation was tested")));
    }

    void saysWhenNothingIsSelected()
    {
        QCOMPARE(inspector->page(), Inspector::Page::nothing);
        QVERIFY(allText().contains(QStringLiteral("Nothing is selected")));
        QVERIFY(inspector->startNote());
        showFinding();
        view->setCase(nullptr);
        settle();
        QCOMPARE(inspector->page(), Inspector::Page::nothing);
        QVERIFY(!inspector->startNote());
    }

    void notesOnTimeAndCaseAreReachedAgain()
    {
        QVERIFY(view->addNote(Subject{}, QStringLiteral("about it all")));
        view->setBrush(TimeRange{sample::postedAt(0), sample::postedAt(1)});
        QTRY_VERIFY(section(QStringLiteral("Notes on this time range")));
        QVERIFY(inspector->startNote());
        QTest::keyClicks(inspector->findChild<NotesPanel*>()->editor()->textBox(), QStringLiteral("a busy day"));
        view->setBrush({});
        QTRY_COMPARE(view->notes().size(), std::size_t(2));
        QTRY_VERIFY(!section(QStringLiteral("Notes on this time range")));
        QVERIFY(view->addNote(AccountId(7), QStringLiteral("on a person")));
        auto* all = inspector->findChild<NotesOverview*>()->list();
        QCOMPARE(all->count(), 3);
        QVERIFY(all->item(1)->text().startsWith(QStringLiteral("Time: 1 May 2024")));
        QVERIFY(all->item(2)->text().contains(QStringLiteral("about it all")));
        Q_EMIT all->itemActivated(all->item(1));
        QCOMPARE(view->brush(), std::optional(TimeRange{sample::postedAt(0), sample::postedAt(1)}));
        all->setCurrentRow(0);
        all->setFocus();
        QTest::keyClick(all, Qt::Key_Return);
        QCOMPARE(view->selection().accounts, std::vector{AccountId(7)});
    }

    void whatIsSelectedTogetherIsObserved()
    {
        view->select({{AccountId(3), AccountId(7)}, {TargetId(0)}});
        settle();
        QVERIFY(section(QStringLiteral("Tags")));
        QVERIFY(inspector->startNote(Inspector::NoteOn::group));
        NotesPanel* together = nullptr;
        for (auto* panel : inspector->findChildren<NotesPanel*>())
            if (std::holds_alternative<Group>(panel->subject()))
                together = panel;
        QVERIFY(together);
        QTest::keyClicks(together->editor()->textBox(), QStringLiteral("always the same three"));
        view->select({{AccountId(3)}, {}});
        QTRY_COMPARE(view->notes().size(), std::size_t(1));
        QVERIFY(view->notes()[0].subject == Subject(Group{{AccountId(3), AccountId(7)}, {TargetId(0)}, {}}));
        settle();
        QVERIFY(!inspector->startNote(Inspector::NoteOn::group)); // one account is no group
        QVERIFY(inspector->startNote());
        QVERIFY(inspector->findChild<NotesPanel*>()->subject() == Subject(AccountId(3)));
        QVERIFY(section(QStringLiteral("In observations: 1")));
        QVERIFY(allText().contains(QStringLiteral("always the same three")));
        QVERIFY(view->setTags({{"seen", {AccountId(3)}, {}}}));
        QVERIFY(allText().contains(QStringLiteral("seen")));
    }

    void saysWhatAPeakWas()
    {
        auto data = std::make_shared<CaseData>(*sample::caseData());
        const auto start = sample::postedAt(0).ms;
        for (std::uint32_t day = 0; day < 40; ++day)
            for (std::uint32_t a = 0; a < (day == 20 ? 40U : 3U); ++a)
                sample::addInteraction(*data, a, 7, Verb::like, {{start + day * 86'400'000LL}, Precision::exact});
        QVERIFY(!section(QStringLiteral("Days that stand out")));
        view->setData(data, nullptr);
        QTRY_VERIFY(section(QStringLiteral("Days that stand out")));
        QVERIFY(allText().contains(QStringLiteral("21 May 2024")));
        QVERIFY(allText().contains(QStringLiteral("on as many usual days about 3")));
        for (auto* show : inspector->findChildren<QPushButton*>())
            if (show->accessibleName() == QStringLiteral("Show 21 May 2024"))
                show->click();
        QVERIFY(view->brush().has_value());
        QVERIFY(view->brush()->contains({start + 20 * 86'400'000LL}));
        QCOMPARE(view->brush()->to.ms - view->brush()->from.ms, 86'400'000LL);
        const auto asBefore = sample::caseData();
        view->setData(asBefore, nullptr);
        QTRY_VERIFY(!section(QStringLiteral("Days that stand out")));
    }

private:
    /// Whatever waits for its turn now has had it.
    void settle()
    {
        QTRY_VERIFY(jobs->jobs().empty());
        bool hadItsTurn = false;
        inOwnTurn(inspector.get(), [&hadItsTurn] { hadItsTurn = true; });
        QTRY_VERIFY(hadItsTurn);
    }
    void showFinding()
    {
        view->showFinding(QStringLiteral("D1-0a1b2c"));
        settle();
        QCOMPARE(inspector->page(), Inspector::Page::finding);
    }
    QString allText() const
    {
        QStringList texts;
        for (const auto* label : inspector->findChildren<QLabel*>())
            texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }
    TableView* evidence() const { return inspector->findChild<TableView*>(QStringLiteral("evidence")); }
    QPushButton* button(const QString& text) const
    {
        for (auto* b : inspector->findChildren<QPushButton*>())
            if (b->text() == text)
                return b;
        return nullptr;
    }
    FoldableSection* section(const QString& title) const
    {
        for (auto* s : inspector->findChildren<FoldableSection*>())
            if (s->title() == title)
                return s;
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<CaseView> view;
    std::unique_ptr<JobRunner> jobs;
    std::unique_ptr<Inspector> inspector;
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
