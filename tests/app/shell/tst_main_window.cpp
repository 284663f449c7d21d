// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window as a newcomer meets it: start page, a sample, a finding, a note, undo, and back.
#include "app/shell/filter_bar.h"
#include "app/shell/guide_bar.h"
#include "app/shell/main_window.h"
#include "app/shell/view_tabs.h"
#include "app/views/findings/findings_list.h"
#include "app/views/inspector/inspector.h"
#include "app/views/tables/linked_table.h"
#include "app/widgets/quick_picker.h"
#include "tests/support/test_case.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeWidget>

using namespace lockstep;

class TestMainWindow : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("lockstep-test"));
        QSettings().clear();
        // A sample keeps what was looked at in it.
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }

    void everyActionHasATextAndItsOwnShortcut()
    {
        Settings settings;
        MainWindow window(settings);
        QSet<QString> seen;
        int actions = 0;
        for (const auto* menu : window.menuBar()->findChildren<QMenu*>()) {
            for (const auto* action : menu->actions()) {
                if (action->isSeparator())
                    continue;
                QVERIFY(!action->text().isEmpty());
                ++actions;
                for (const auto& key : action->shortcuts()) {
                    QVERIFY2(!seen.contains(key.toString()), qPrintable(action->text() + key.toString()));
                    seen.insert(key.toString());
                }
            }
        }
        QVERIFY(actions > 20);
        // A key of a view that is one of the menus' as well does neither.
        for (const auto* action : window.findChildren<QAction*>())
            if (action->shortcutContext() == Qt::WidgetWithChildrenShortcut
                || action->shortcutContext() == Qt::WidgetShortcut)
                for (const auto& key : action->shortcuts())
                    QVERIFY2(!seen.contains(key.toString()),
                             qPrintable(action->text() + QLatin1Char(' ') + key.toString()));
    }

    void startsWithoutACase()
    {
        Settings settings;
        MainWindow window(settings);
        window.show();
        for (const auto* dock : window.findChildren<QDockWidget*>())
            QVERIFY(!dock->isVisible());
        // What needs a case cannot be chosen.
        QVERIFY(!action(window, QStringLiteral("Import data"))->isEnabled());
        QVERIFY(action(window, QStringLiteral("New case"))->isEnabled());
    }

    void showsASampleAndItsFinding()
    {
        Settings settings;
        MainWindow window(settings);
        window.show();
        window.openSample(Sample::likeSubscription);
        auto* table = window.findChild<LinkedTable*>();
        QTRY_VERIFY_WITH_TIMEOUT(table->statusText().contains(QLatin1String("rows")), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(statusText(window).contains(QLatin1String("Selected")), 60'000); // its members
        for (const auto* dock : window.findChildren<QDockWidget*>())
            QVERIFY2(dock->isVisible(), qPrintable(dock->objectName()));
        QVERIFY(action(window, QStringLiteral("Import data"))->isEnabled());

        // Found by a part of its name, selected, and back to what was shown before.
        action(window, QStringLiteral("Find in the case"))->trigger();
        auto* finder = window.findChild<QuickPicker*>();
        QVERIFY(finder);
        QTest::keyClicks(finder->findChild<QLineEdit*>(), QStringLiteral("a"));
        auto* hits = finder->findChild<QTreeWidget*>();
        QTRY_VERIFY(hits->topLevelItemCount() > 2);
        QTest::keyClick(finder->findChild<QLineEdit*>(), Qt::Key_Down); // past "select all"
        QTest::keyClick(finder->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(statusText(window).contains(QLatin1String("Selected accounts: 1,")));
        QVERIFY(action(window, QStringLiteral("Back to what"))->isEnabled());
        action(window, QStringLiteral("Back to what"))->trigger();
        QVERIFY(!statusText(window).contains(QLatin1String("Selected accounts: 1,")));

        // A command by its name.
        action(window, QStringLiteral("Commands"))->trigger();
        QTRY_VERIFY(window.findChild<QuickPicker*>() && window.findChild<QuickPicker*>() != finder);
        auto* commands = window.findChild<QuickPicker*>();
        QTest::keyClicks(commands->findChild<QLineEdit*>(), QStringLiteral("forward"));
        QTest::keyClick(commands->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(statusText(window).contains(QLatin1String("Selected accounts: 1,")));

        // What is selected becomes a filter with a name, and all views follow.
        const auto all = table->statusText();
        QTimer::singleShot(0, [] {
            auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog && !dialog->textValue().isEmpty()); // a name is proposed
            dialog->setTextValue(QStringLiteral("one of them"));
            dialog->accept();
        });
        action(window, QStringLiteral("Keep the selection as a filter"))->trigger();
        QTRY_VERIFY(window.findChild<FilterBar*>()->chips().contains(QStringLiteral("Only: one of them")));
        QTRY_VERIFY(table->statusText() != all && table->statusText().contains(QLatin1String("rows")));
        action(window, QStringLiteral("Remove all filters"))->trigger();
        QTRY_COMPARE(table->statusText(), all);

        // Each view by its key, then side by side.
        auto* tabs = window.findChild<ViewTabs*>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->show(i);
            QTest::qWait(50);
        }
        tabs->split();
        QCOMPARE(tabs->arrangement().count(QLatin1Char('|')), 1);

        action(window, QStringLiteral("Select nothing"))->trigger();
        QTRY_VERIFY(!statusText(window).contains(QLatin1String("Selected")));
        action(window, QStringLiteral("Close case"))->trigger();
        QVERIFY(!action(window, QStringLiteral("Import data"))->isEnabled());
    }

    void commandsOfTheViewAndThePanelsAreFoundToo()
    {
        Settings settings;
        MainWindow window(settings);
        window.show();
        openSample(window);
        auto* tabs = window.findChild<ViewTabs*>();
        const auto fitting = [&window](const char* words) {
            action(window, QStringLiteral("Commands"))->trigger();
            auto* picker = window.findChildren<QuickPicker*>().last();
            QTest::keyClicks(picker->findChild<QLineEdit*>(), QLatin1String(words));
            QStringList titles;
            auto* list = picker->findChild<QTreeWidget*>();
            for (int i = 0; i < list->topLevelItemCount(); ++i)
                titles << list->topLevelItem(i)->text(0) + QLatin1Char('|') + list->topLevelItem(i)->text(1);
            picker->reject();
            return titles;
        };
        tabs->show(2); // the network
        const auto neighbours = fitting("neighbour");
        QCOMPARE(neighbours.size(), 1);
        QVERIFY2(neighbours.front().startsWith(QStringLiteral("Network › Add neighbours"))
                     && neighbours.front().endsWith(QLatin1String("|Ctrl+Alt+E")),
                 qPrintable(neighbours.front()));
        QCOMPARE(fitting("network save picture").size(), 1);
        QVERIFY(fitting("arrivals as table").isEmpty()); // of a view that is not in front
        tabs->show(4);
        QCOMPARE(fitting("arrivals as table").size(), 1);
        QVERIFY(fitting("neighbour").isEmpty());
        QSet<QString> seen;
        for (const auto& title : fitting("")) {
            QVERIFY2(!seen.contains(title), qPrintable(title));
            seen.insert(title);
        }
    }

    void theGuideSpeaksOfTheSampleOnly()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("mine.lockstep"));
        QVERIFY(CaseFile::create(path.toStdString()).ok());
        Settings settings;
        MainWindow window(settings);
        window.show();
        window.openFiles({path});
        QTRY_COMPARE(window.windowTitle(), QStringLiteral("mine"));
        auto* guide = window.findChild<GuideBar*>();
        const auto answer = [&window](QMessageBox::StandardButton button) {
            QTimer::singleShot(0, [button] {
                auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
                QVERIFY(box);
                box->button(button)->click();
            });
            action(window, QStringLiteral("First steps"))->trigger();
        };
        answer(QMessageBox::No);
        QCOMPARE(window.windowTitle(), QStringLiteral("mine"));
        QVERIFY(!guide->isRunning());
        answer(QMessageBox::Yes);
        QTRY_VERIFY_WITH_TIMEOUT(guide->isRunning(), 60'000);
        QCOMPARE(window.windowTitle(), QStringLiteral("like-subscription"));
        guide->stop();
        action(window, QStringLiteral("First steps"))->trigger(); // it is open: no question
        QVERIFY(guide->isRunning());
    }

    void saysWhatIsUndone()
    {
        Settings settings;
        MainWindow window(settings);
        window.show();
        openSample(window);
        auto* undo = action(window, QStringLiteral("Undo"));
        QVERIFY(!undo->isEnabled()); // what the sample begins with is not undone
        auto* findings = window.findChild<FindingsList*>();
        findings->list()->setFocus();
        QTest::keyClick(findings->list(), Qt::Key_H);
        QTest::keyClick(findings->reasonBox(), Qt::Key_Return);
        QTRY_COMPARE(undo->text(), QStringLiteral("&Undo: decision"));
        undo->trigger();
        QCOMPARE(window.statusBar()->currentMessage(), QStringLiteral("Undone: decision"));
        QCOMPARE(undo->text(), QStringLiteral("&Undo"));
        QVERIFY(!undo->isEnabled());
        auto* redo = action(window, QStringLiteral("Redo: decision"));
        redo->trigger();
        QCOMPARE(window.statusBar()->currentMessage(), QStringLiteral("Done again: decision"));
        // The list of what was done goes back as well.
        action(window, QStringLiteral("What was done"))->trigger();
        QTest::keyClick(window.findChildren<QuickPicker*>().last()->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(undo->text(), QStringLiteral("&Undo"));

        QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(window.statusBar()->currentMessage().contains(QLatin1String("like-subscription.lockstep")));
    }

    void goesThroughTheHits()
    {
        Settings settings;
        MainWindow window(settings);
        window.show();
        openSample(window);
        action(window, QStringLiteral("Next hit"))->trigger(); // nothing was looked for: asks
        auto* finder = window.findChild<QuickPicker*>();
        QVERIFY(finder);
        QTest::keyClicks(finder->findChild<QLineEdit*>(), QStringLiteral("a"));
        QTRY_VERIFY(finder->findChild<QTreeWidget*>()->topLevelItemCount() > 2);
        finder->reject();
        const auto said = [&window] { return window.statusBar()->currentMessage(); };
        action(window, QStringLiteral("Next hit"))->trigger();
        QVERIFY2(said().startsWith(QStringLiteral("Hit 1 of ")), qPrintable(said()));
        QTRY_VERIFY(statusText(window).contains(QLatin1String("Selected accounts: 1,")));
        action(window, QStringLiteral("Next hit"))->trigger();
        QVERIFY2(said().startsWith(QStringLiteral("Hit 2 of ")), qPrintable(said()));
        action(window, QStringLiteral("Previous hit"))->trigger();
        action(window, QStringLiteral("Previous hit"))->trigger();
        const auto last = said().split(QLatin1Char(' '));
        QCOMPARE(last.at(1) + QLatin1Char(':'), last.at(3));
    }

    void whatWasLookedAtComesBack()
    {
        Settings settings;
        MainWindow window(settings);
        window.show();
        openSample(window);
        action(window, QStringLiteral("Select nothing"))->trigger();
        auto* bar = window.findChild<FilterBar*>();
        const auto chips = bar->chips();
        QCOMPARE(chips.size(), 1); // the finding
        action(window, QStringLiteral("Close case"))->trigger();
        QVERIFY(bar->chips().isEmpty());
        window.openSample(Sample::likeSubscription);
        QTRY_COMPARE_WITH_TIMEOUT(bar->chips(), chips, 60'000);
        QTest::qWait(100);
        QCOMPARE(bar->chips(), chips);
    }

    void fitsOnAnEnlargedScreen()
    {
        Settings settings;
        MainWindow window(settings);
        window.show();
        openSample(window);
        auto* tabs = window.findChild<ViewTabs*>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->show(i);
            QTest::qWait(50);
            const auto least = window.minimumSizeHint();
            QVERIFY2(
                least.width() <= 640 && least.height() <= 480,
                qPrintable(QStringLiteral("%1: %2 x %3").arg(tabs->title(i)).arg(least.width()).arg(least.height())));
        }
        window.resize(640, 480);
        QTest::qWait(50);
        QCOMPARE(window.size(), QSize(640, 480));
    }

    void theLeftSideGoesAndComesBack()
    {
        Settings settings;
        MainWindow window(settings);
        window.resize(1360, 860);
        window.show();
        openSample(window);
        auto* findings = window.findChild<QDockWidget*>(QStringLiteral("findings"));
        auto* data = window.findChild<QDockWidget*>(QStringLiteral("data"));
        QTest::keyClick(&window, Qt::Key_F9);
        QVERIFY(findings->isHidden() && data->isHidden());
        QTest::keyClick(&window, Qt::Key_F9);
        QVERIFY(findings->isVisible() && data->isVisible());
        // Panes side by side and together again leave the panels as wide as they were.
        const int width = findings->width();
        QTest::keyClick(&window, Qt::Key_Backslash, Qt::ControlModifier);
        QTest::qWait(50);
        QTest::keyClick(&window, Qt::Key_Backslash, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::qWait(50);
        QVERIFY2(std::abs(findings->width() - width) < 5, qPrintable(QString::number(findings->width())));
    }

private:
    static void openSample(MainWindow& window)
    {
        window.openSample(Sample::likeSubscription);
        QTRY_VERIFY_WITH_TIMEOUT(!window.findChild<FilterBar*>()->chips().isEmpty(), 60'000);
    }

    static QAction* action(const MainWindow& window, const QString& text)
    {
        for (auto* candidate : window.findChildren<QAction*>()) {
            auto plain = candidate->text();
            if (plain.remove(QLatin1Char('&')).startsWith(text))
                return candidate;
        }
        qFatal("no such action");
        return nullptr;
    }

    static QString statusText(const MainWindow& window)
    {
        QString all;
        for (const auto* label : window.statusBar()->findChildren<QLabel*>())
            all += label->text();
        return all;
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
