// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/decision_panel.h"
#include "app/casework/note_editor.h"
#include "app/casework/notes_panel.h"
#include "app/casework/observations.h"
#include "app/casework/picture_button.h"
#include "app/casework/subject.h"
#include "app/casework/tag_dialog.h"
#include "app/casework/tags_list.h"
#include "tests/support/sample_case_file.h"
#include "tests/support/test_case.h"

#include <QApplication>
#include <QButtonGroup>
#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTimer>

using namespace lockstep;

class TestCaseworkPanels : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        folder = std::make_unique<QTemporaryDir>();
        path = folder->filePath(QStringLiteral("c.lockstep")).toStdString();
        view = std::make_unique<CaseView>();
        view->setCase(sample::caseFile(path));
        QVERIFY(view->caseFile());
        notes = std::make_unique<NotesPanel>(*view);
        notes->setSubject(AccountId(3));
        notes->show();
        QVERIFY(QTest::qWaitForWindowActive(notes.get()));
        text()->setFocus();
    }
    void cleanup()
    {
        notes.reset();
        view.reset();
        folder.reset();
    }

    void writesAfterAPauseAndSaysSavedOnlyThen()
    {
        QTest::keyClicks(text(), QStringLiteral("called the bakery"));
        QCOMPARE(notes->editor()->stateText(), QStringLiteral("Not saved yet"));
        QVERIFY(view->notes().empty());
        QTRY_COMPARE_WITH_TIMEOUT(view->notes().size(), std::size_t(1), 5'000);
        QCOMPARE(notes->editor()->stateText(), QStringLiteral("Saved"));
        QCOMPARE(view->notes().front().text, std::string("called the bakery"));
        QCOMPARE(view->notes().front().subject, Subject(AccountId(3)));
        QTest::keyClicks(text(), QStringLiteral(", no answer"));
        QTRY_COMPARE_WITH_TIMEOUT(view->notes().front().text, std::string("called the bakery, no answer"), 5'000);
        QCOMPARE(view->notes().size(), std::size_t(1)); // one note, changed
    }

    void writesWhenTheFocusLeaves()
    {
        QTest::keyClicks(text(), QStringLiteral("x"));
        QTest::keyClick(text(), Qt::Key_Tab);
        QVERIFY(!text()->hasFocus());
        QCOMPARE(view->notes().size(), std::size_t(1));
    }

    void isOnDiskOnceItSaysSaved()
    {
        QTest::keyClicks(text(), QStringLiteral("on disk"));
        QVERIFY(notes->editor()->commit());
        // What a killed program would leave: the file and its log, copied as they are now.
        const auto copy = folder->filePath(QStringLiteral("copy.lockstep"));
        const auto original = QString::fromStdString(path.string());
        for (const auto* end : {"", "-wal"})
            QVERIFY(QFile::copy(original + QLatin1String(end), copy + QLatin1String(end)));
        auto other = CaseFile::open(copy.toStdString());
        QVERIFY2(other, other ? "" : english(other.error().text).c_str());
        QCOMPARE(other->notes()->front().text, std::string("on disk"));
    }

    void writesBeforeAnotherSubjectIsShown()
    {
        QTest::keyClicks(text(), QStringLiteral("about three"));
        notes->setSubject(TargetId(3)); // the same number, another thing
        QCOMPARE(view->notes().front().subject, Subject(AccountId(3)));
        QVERIFY(text()->toPlainText().isEmpty());
        QVERIFY(!notes->list()->isVisible());
        QTest::keyClicks(text(), QStringLiteral("about a post"));
        notes->setSubject(TimeRange{sample::postedAt(0), sample::postedAt(1)});
        notes->setSubject(Subject{});
        notes->setSubject(AccountId(3));
        QCOMPARE(notes->list()->count(), 1);
        QCOMPARE(view->notes().size(), std::size_t(2));
    }

    void writesBeforeTheCaseIsClosed()
    {
        QTest::keyClicks(text(), QStringLiteral("last words"));
        view->setCase(nullptr);
        auto again = CaseFile::open(path);
        QVERIFY(again);
        QCOMPARE(again->notes()->front().text, std::string("last words"));
        QVERIFY(text()->toPlainText().isEmpty()); // nothing of the closed case stays
    }

    void writesBeforeItIsDestroyed()
    {
        QTest::keyClicks(text(), QStringLiteral("in time"));
        notes.reset();
        QCOMPARE(view->notes().size(), std::size_t(1));
    }

    void choosesChangesAndDeletesNotes()
    {
        add(QStringLiteral("first\nwith a second line"));
        add(QStringLiteral("second"));
        QCOMPARE(notes->list()->count(), 2);
        QCOMPARE(notes->list()->item(0)->text(), QStringLiteral("first"));
        notes->list()->setCurrentRow(0);
        QCOMPARE(text()->toPlainText(), QStringLiteral("first\nwith a second line"));
        text()->selectAll();
        QTest::keyClicks(text(), QStringLiteral("changed"));
        QVERIFY(notes->editor()->commit());
        QCOMPARE(view->notes().size(), std::size_t(2));
        QCOMPARE(notes->list()->item(0)->text(), QStringLiteral("changed"));
        QTest::mouseClick(notes->removeButton(), Qt::LeftButton);
        QCOMPARE(view->notes().size(), std::size_t(1));
        QCOMPARE(view->notes().front().text, std::string("second"));
        QVERIFY(text()->toPlainText().isEmpty());
        QVERIFY(view->undo());
        QCOMPARE(notes->list()->count(), 2);
    }

    void undoShowsInTheOpenEditor()
    {
        QTest::keyClicks(text(), QStringLiteral("one"));
        QVERIFY(notes->editor()->commit());
        QTest::keyClicks(text(), QStringLiteral(" two"));
        QVERIFY(notes->editor()->commit());
        QVERIFY(view->undo());
        QCOMPARE(text()->toPlainText(), QStringLiteral("one"));
        QTest::keyClicks(text(), QStringLiteral(" three"));
        QVERIFY(view->undo()); // the note itself is gone, what is typed is not
        QVERIFY(notes->editor()->commit());
        QCOMPARE(view->notes().size(), std::size_t(1));
        QVERIFY(view->notes().front().text.find("three") != std::string::npos);
    }

    void anEmptyTextIsNoNoteAndDeletesNone()
    {
        QTest::keyClicks(text(), QStringLiteral("  "));
        QVERIFY(notes->editor()->commit());
        QVERIFY(view->notes().empty());
        text()->clear();
        add(QStringLiteral("stays"));
        notes->list()->setCurrentRow(0);
        text()->clear();
        QVERIFY(!notes->editor()->commit());
        QVERIFY(notes->editor()->stateText().contains(QStringLiteral("not saved")));
        QCOMPARE(view->notes().front().text, std::string("stays"));
    }

    void pastedMarkupStaysText()
    {
        QMimeData rich;
        rich.setHtml(QStringLiteral("<b>bold</b><img src='file:///x'>"));
        rich.setText(QStringLiteral("<b>bold</b>"));
        text()->setPlainText(QString());
        struct Paster : QPlainTextEdit {
            static void paste(QPlainTextEdit* edit, const QMimeData* source)
            {
                (edit->*&Paster::insertFromMimeData)(source);
            }
        };
        Paster::paste(text(), &rich);
        QCOMPARE(text()->toPlainText(), QStringLiteral("<b>bold</b>"));
        add(QStringLiteral("a\u202Eb"));
        QVERIFY(notes->list()->item(notes->list()->count() - 1)->text().contains(QStringLiteral("‹U+202E›")));
    }

    void keepsTheTextWhenItCannotBeWritten()
    {
        view->setCase(nullptr);
        QTest::keyClicks(text(), QStringLiteral("kept"));
        QVERIFY(!notes->editor()->commit());
        QVERIFY(notes->editor()->stateText().contains(QStringLiteral("no case is open")));
        QCOMPARE(text()->toPlainText(), QStringLiteral("kept"));
    }

    void aDecisionIsWrittenWhenChosen()
    {
        DecisionPanel panel(*view);
        QVERIFY(!panel.isEnabled());
        panel.setFinding("D1-x");
        panel.show();
        panel.choices()->button(static_cast<int>(Judgement::unsure))->click();
        QVERIFY2(view->decisionOn("D1-x"), qPrintable(panel.stateText()));
        QCOMPARE(view->decisionOn("D1-x")->judgement, Judgement::unsure);
        QCOMPARE(panel.stateText(), QStringLiteral("Saved"));
        QTest::keyClicks(panel.reasonBox(), QStringLiteral("two sources"));
        QVERIFY(view->addNote({}, QStringLiteral("meanwhile"))); // must not take the typed reason away
        QCOMPARE(panel.reasonBox()->text(), QStringLiteral("two sources"));
        QTest::keyClick(panel.reasonBox(), Qt::Key_Return);
        QCOMPARE(view->decisionOn("D1-x")->reason, std::string("two sources"));
        QTest::keyClicks(panel.reasonBox(), QStringLiteral("!"));
        panel.setFinding("D1-y");
        QCOMPARE(view->decisionOn("D1-x")->reason, std::string("two sources!"));
        QVERIFY(panel.reasonBox()->text().isEmpty());
        QVERIFY(!view->decisionOn("D1-y"));
        panel.setFinding("D1-x");
        QVERIFY(view->undo());
        QCOMPARE(panel.reasonBox()->text(), QStringLiteral("two sources"));
    }

    void aTagIsTypedOrTicked()
    {
        QWidget window;
        const Selection two{{AccountId(1), AccountId(3)}, {}};
        const auto ask = [&](const Selection& members, const auto& answer) {
            editTags(*view, members, &window);
            const auto dialogs = window.findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly);
            auto* dialog = dialogs.back();
            answer(*dialog);
            QTRY_VERIFY(window.findChildren<QDialog*>().isEmpty());
        };
        ask(two, [](QDialog& dialog) {
            QTest::keyClicks(dialog.findChild<QLineEdit*>(), QStringLiteral("asked for comment"));
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        QVERIFY(view->tags() == (std::vector<Tag>{{"asked for comment", two.accounts, {}}}));
        // Typed again in other letters it is the same tag; ticks show who bears it.
        ask({{AccountId(5)}, {TargetId(0)}}, [](QDialog& dialog) {
            QCOMPARE(dialog.findChild<QListWidget*>()->item(0)->checkState(), Qt::Unchecked);
            QTest::keyClicks(dialog.findChild<QLineEdit*>(), QStringLiteral("Asked FOR comment "));
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        QCOMPARE(view->tags().size(), std::size_t(1));
        QCOMPARE(view->tags()[0].accounts.size(), std::size_t(3));
        QCOMPARE(view->tags()[0].targets.size(), std::size_t(1));
        ask({{AccountId(1), AccountId(2)}, {}}, [](QDialog& dialog) {
            auto* item = dialog.findChild<QListWidget*>()->item(0);
            QCOMPARE(item->checkState(), Qt::PartiallyChecked);
            item->setCheckState(Qt::Unchecked);
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        QVERIFY(view->tags()[0].accounts == (std::vector{AccountId(3), AccountId(5)}));
        // Escape changes nothing.
        ask(two, [](QDialog& dialog) {
            QTest::keyClicks(dialog.findChild<QLineEdit*>(), QStringLiteral("no"));
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        QCOMPARE(view->tags().size(), std::size_t(1));
        QVERIFY(view->undo());
        QCOMPARE(view->tags()[0].accounts.size(), std::size_t(3));
    }

    void aTagSelectsAndFilters()
    {
        TagsList tags(*view);
        tags.show();
        QVERIFY(tags.list()->isHidden());
        const Tag tag{"a & b", {AccountId(1), AccountId(3)}, {TargetId(0)}};
        QVERIFY(view->setTags({tag}));
        QCOMPARE(tags.list()->count(), 1);
        QVERIFY(tags.list()->item(0)->text().startsWith(QStringLiteral("a & b · accounts: 2, targets: 1")));
        tags.list()->setCurrentRow(0);
        tags.list()->setFocus();
        QTest::keyClick(tags.list(), Qt::Key_Return);
        QVERIFY(view->selection() == (Selection{tag.accounts, tag.targets}));
        Q_EMIT tags.list()->customContextMenuRequested({});
        auto* menu = tags.findChild<QMenu*>();
        QVERIFY(menu);
        const auto trigger = [menu](const QString& text) {
            for (auto* action : menu->actions())
                if (action->text().remove(QLatin1Char('&')) == text)
                    action->trigger();
        };
        trigger(QStringLiteral("Show everything but these"));
        QCOMPARE(view->filters().size(), std::size_t(2));
        QVERIFY(view->filters()[0].negated && view->filters()[0].accounts == tag.accounts);
        trigger(QStringLiteral("Remove the tag"));
        QVERIFY(view->tags().empty());
        QCOMPARE(view->filters().size(), std::size_t(2)); // what is shown does not jump
        menu->close();
    }

    void aPinnedPictureIsShownWithItsNote()
    {
        ViewPicture picture{QStringLiteral("Hours"), QStringLiteral("All time."), QSize(700, 400), QFont(), {}};
        JobRunner jobs;
        PictureButton button(
            *view, jobs, [&picture] { return picture; }, nullptr);
        picture.paint = [](QPainter& painter, const QRectF& area, const QPalette& palette) {
            QCOMPARE(palette.color(QPalette::Base), QColor(Qt::white));
            painter.fillRect(area.adjusted(area.width() / 2, 0, 0, 0), QColor(0, 114, 178));
        };
        QCOMPARE(button.pinAction()->text(), QStringLiteral("&Pin to the case"));
        button.pin();
        QTRY_COMPARE(view->notes().size(), std::size_t(1));
        QVERIFY(view->notes()[0].hasPicture && view->notes()[0].subject == Subject());
        QCOMPARE(view->notes()[0].text, std::string("Hours: All time."));
        const auto stored = view->caseFile()->picture(view->notes()[0].id);
        QVERIFY(stored.ok());
        const auto image =
            QImage::fromData(reinterpret_cast<const uchar*>(stored->data()), static_cast<int>(stored->size()), "PNG");
        QCOMPARE(image.size(), QSize(1400, 800));
        QCOMPARE(image.pixelColor(image.width() / 4, 400), QColor(Qt::white));
        QCOMPARE(image.pixelColor(image.width() * 3 / 4, 400), QColor(0, 114, 178));

        notes->setSubject(Subject());
        QVERIFY(!notes->pictureButton()->isVisible());
        QCOMPARE(notes->list()->item(0)->text(), QStringLiteral("Picture: Hours: All time."));
        notes->list()->setCurrentRow(0);
        QVERIFY(notes->pictureButton()->isVisible());
        bool seen = false;
        QTimer::singleShot(0, notes.get(), [&seen] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            for (const auto* label : dialog->findChildren<QLabel*>())
                seen = seen || !label->pixmap(Qt::ReturnByValue).isNull();
            dialog->reject();
        });
        notes->pictureButton()->click();
        QVERIFY(seen);
        QVERIFY(view->undo());
        QVERIFY(view->notes().empty());
        QVERIFY(!notes->pictureButton()->isVisible());

        // With a finding it hangs on that.
        const auto data = view->caseFile()->load();
        QVERIFY(data.ok());
        view->setData(*data, nullptr);
        view->setRun(sample::detectionRun(**data));
        const auto id = view->run()->findings[0].id;
        view->showFinding(QString::fromStdString(id));
        QCOMPARE(button.pinAction()->text(), QStringLiteral("&Pin to the finding"));
        button.pin();
        button.pin(); // at once: each has its place
        QTRY_COMPARE(view->notes().size(), std::size_t(2));
        QVERIFY(view->notes().at(0).subject == Subject(id));
        picture.paint = nullptr; // an empty view leaves nothing behind
        button.pin();
        QVERIFY(jobs.jobs().empty());
        QCOMPARE(view->notes().size(), std::size_t(2));
    }

    void anObservationIsShownAndGrows()
    {
        const TimeRange range{sample::postedAt(0), sample::postedAt(1)};
        view->select({{AccountId(1), AccountId(3)}, {TargetId(0)}});
        view->setBrush(range);
        QVERIFY(view->addNote(selectedGroup(*view), QStringLiteral("come as one")));
        QVERIFY(subjectText(*view, view->notes()[0].subject)
                    .startsWith(QStringLiteral("Observation: accounts: 2, targets: 1, 1 May 2024")));
        view->select({{AccountId(7)}, {}});
        view->setBrush({});
        QWidget window;
        std::optional<Result<void>> heard;
        QVERIFY(addToObservation(*view, &window, [&heard](const Result<void>& added) { heard = added; }));
        auto* picker = window.findChild<QDialog*>();
        QTest::keyClicks(picker->findChild<QLineEdit*>(), QStringLiteral("as one"));
        QTest::keyClick(picker->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(heard && *heard);
        showSubject(*view, view->notes()[0].subject);
        QVERIFY(view->selection() == (Selection{{AccountId(1), AccountId(3), AccountId(7)}, {TargetId(0)}}));
        QCOMPARE(view->brush(), std::optional(range));
        view->select({});
        QVERIFY(!addToObservation(*view, &window, {}));
    }

private:
    QPlainTextEdit* text() const { return notes->editor()->textBox(); }
    void add(const QString& note)
    {
        notes->startNote();
        text()->setPlainText(note);
        QVERIFY(notes->editor()->commit());
    }

    std::unique_ptr<QTemporaryDir> folder;
    std::filesystem::path path;
    std::unique_ptr<CaseView> view;
    std::unique_ptr<NotesPanel> notes;
};

QTEST_MAIN(TestCaseworkPanels)
#include "tst_casework_panels.moc"
