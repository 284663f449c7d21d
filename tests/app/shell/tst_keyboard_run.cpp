// SPDX-License-Identifier: GPL-3.0-or-later
// From the start page to a saved report without a mouse: sample, finding, decision, note, report.
#include "app/casework/note_editor.h"
#include "app/casework/notes_panel.h"
#include "app/reporting/report_dialog.h"
#include "app/shell/main_window.h"
#include "app/views/findings/findings_list.h"
#include "app/views/inspector/inspector.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/quick_picker.h"
#include "tests/support/test_case.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeWidget>

using namespace lockstep;

class TestKeyboardRun : public TestCase {
    Q_OBJECT

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        auto* focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClick(focus, key, modifiers);
    }
    /// Presses a key until the focus is where it shall be; false after a hundred times.
    template <class Test>
    static bool pressUntil(Qt::Key key, Test test, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        for (int i = 0; i < 100; ++i) {
            if (auto* focus = QApplication::focusWidget(); focus && test(focus))
                return true;
            press(key, modifiers);
            QTest::qWait(1);
        }
        return false;
    }
    static bool isWithin(const QWidget* widget, const QWidget* parent)
    {
        return parent && parent->isAncestorOf(widget);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("lockstep-test"));
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QSettings().clear();
        // Samples of an earlier run hold its notes.
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }

    void fromStartToReport()
    {
        Settings settings;
        MainWindow window(settings);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.findChild<ChoiceButton*>()->setFocus();

        // A sample from the start page.
        QVERIFY(pressUntil(Qt::Key_Tab, [](const QWidget* widget) {
            const auto* button = qobject_cast<const ChoiceButton*>(widget);
            return button && button->accessibleName().contains(QStringLiteral("subscription"));
        }));
        press(Qt::Key_Space);
        auto* findings = window.findChild<FindingsList*>();
        auto* list = findings->findChild<QAbstractItemView*>();
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible() && list->currentIndex().isValid(), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<Inspector*>()->page() == Inspector::Page::finding, 60'000);

        // Every part of the window is a key away.
        for (const char* name : {"findings", "table", "inspector", "data"})
            QVERIFY2(pressUntil(Qt::Key_F6,
                                [&](const QWidget* widget) {
                                    return isWithin(widget, window.findChild<QDockWidget*>(QLatin1String(name)));
                                }),
                     name);

        // The finding, and what a person says of it.
        QVERIFY(pressUntil(Qt::Key_F6, [&](const QWidget* widget) { return isWithin(widget, findings); }));
        QVERIFY(pressUntil(Qt::Key_Tab, [&](const QWidget* widget) { return widget == list; }));
        press(Qt::Key_Y);
        QTRY_VERIFY(list->currentIndex().isValid());

        // A note on it.
        press(Qt::Key_M, Qt::ControlModifier);
        auto* note = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
        QVERIFY2(note, "Ctrl+M puts the cursor into a new note");
        QTest::keyClicks(note, QStringLiteral("Asked all five by letter."));
        QPointer<NoteEditor> editor = qobject_cast<NoteEditor*>(note->parentWidget());
        QVERIFY(editor);
        QTRY_VERIFY(!editor || !editor->hasUnsavedText()); // it is written after a pause, or when it goes

        // What the view in front shows, with the note.
        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        auto* notes = window.findChild<Inspector*>()->findChild<NotesPanel*>();
        QTRY_VERIFY(notes->list()->count() == 2);
        QVERIFY(notes->list()->item(1)->text().startsWith(QStringLiteral("Picture: ")));

        // The note is found by its words.
        press(Qt::Key_F, Qt::ControlModifier);
        QPointer<QuickPicker> finder = window.findChild<QuickPicker*>();
        QVERIFY(finder);
        QTest::keyClicks(finder->findChild<QLineEdit*>(), QStringLiteral("five letter"));
        auto* hits = finder->findChild<QTreeWidget*>();
        QTRY_VERIFY(hits->topLevelItemCount() == 2);
        QCOMPARE(hits->topLevelItem(1)->text(0), QStringLiteral("Asked all five by letter."));
        QTest::keyClick(finder->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(!finder);

        // A tag on its accounts, found by its name.
        window.activateWindow(); // which no window manager does here
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(QApplication::focusWidget());
        press(Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        auto* tag = QApplication::focusWidget();
        const QPointer<QWidget> tags = tag->window();
        QVERIFY(tags != &window);
        QTest::keyClicks(tag, QStringLiteral("letter sent"));
        QTest::keyClick(tag, Qt::Key_Return);
        QTRY_VERIFY(!tags);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(QApplication::focusWidget());
        press(Qt::Key_F, Qt::ControlModifier);
        finder = window.findChild<QuickPicker*>();
        QVERIFY(finder);
        QTest::keyClicks(finder->findChild<QLineEdit*>(), QStringLiteral("letter sent"));
        hits = finder->findChild<QTreeWidget*>();
        QTRY_VERIFY(hits->topLevelItemCount() == 2);
        QCOMPARE(hits->topLevelItem(1)->text(0), QStringLiteral("letter sent"));
        QTest::keyClick(finder->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(!finder);

        // The report.
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("by keyboard.pdf"));
        window.activateWindow(); // which no window manager does here
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(QApplication::focusWidget());
        press(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(window.findChild<ReportDialog*>());
        auto* report = window.findChild<ReportDialog*>();
        QTRY_VERIFY(report->isVisible());
        QPushButton* save = nullptr;
        for (auto* button : report->findChildren<QPushButton*>())
            if (button->isDefault())
                save = button;
        QVERIFY(save);
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 60'000);
        QTimer typing; // answers the file dialog, which has an event loop of its own
        typing.setInterval(100);
        int ticks = 0;
        connect(&typing, &QTimer::timeout, this, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            if (QApplication::focusWidget() != name) { // where one types at once; it may take a moment
                if (++ticks > 300)
                    dialog->reject();
                return;
            }
            typing.stop();
            name->selectAll();
            QTest::keyClicks(name, path);
            QTest::keyClick(name, Qt::Key_Return);
        });
        typing.start();
        QTest::keyClick(report, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 20'000, 60'000);
        QTest::keyClick(report, Qt::Key_Escape);
    }
};

QTEST_MAIN(TestKeyboardRun)
#include "tst_keyboard_run.moc"
