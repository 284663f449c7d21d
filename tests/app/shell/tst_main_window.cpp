// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window as a newcomer meets it: start page, a sample, a finding, a note, undo, and back.
#include "app/shell/filter_bar.h"
#include "app/shell/main_window.h"
#include "app/shell/view_tabs.h"
#include "app/views/findings/findings_list.h"
#include "app/views/inspector/inspector.h"
#include "app/views/tables/linked_table.h"
#include "app/widgets/quick_picker.h"
#include "tests/support/test_case.h"

#include <QAction>
#include <QDockWidget>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
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

private:
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
