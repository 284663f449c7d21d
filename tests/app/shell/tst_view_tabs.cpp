// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/view_tabs.h"
#include "tests/support/test_case.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace lockstep;

class TestViewTabs : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void aViewTakesTheRoomThatThereIs()
    {
        ViewTabs tabs;
        auto* view = new QLabel(QStringLiteral("a text that is broken into as many lines as it takes ").repeated(60));
        view->setWordWrap(true); // it would like to be high
        view->setMinimumSize(200, 150);
        tabs.add(view, QStringLiteral("One"));
        tabs.resize(600, 300);
        tabs.setVisible(true);
        QTRY_VERIFY2(view->height() < 300 && view->height() > 200, qPrintable(QString::number(view->height())));
        QCOMPARE(tabs.current(), view);
        // With less than it can do with, the tabs are small all the same.
        tabs.resize(170, 140);
        QCoreApplication::processEvents();
        QCOMPARE(tabs.size(), QSize(170, 140));
        QCOMPARE(view->size(), QSize(200, 150));
    }

    void splitsAndJoins()
    {
        ViewTabs tabs;
        fill(tabs);
        QCOMPARE(tabs.arrangement(), QStringLiteral("0,1,2,3,4"));
        tabs.show(2);
        tabs.split();
        QCOMPARE(tabs.arrangement(), QStringLiteral("0,1,3,4|2"));
        tabs.unsplit();
        QCOMPARE(tabs.arrangement(), QStringLiteral("0,1,2,3,4"));
    }

    void listsAllViews()
    {
        ViewTabs tabs;
        fill(tabs);
        tabs.show(2);
        tabs.split();
        auto* menu = tabs.findChild<QToolButton*>()->menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 5);
        QVERIFY(menu->actions()[2]->isChecked());
        QVERIFY(!menu->actions()[0]->isChecked());
        menu->actions()[0]->trigger();
        QVERIFY(tabs.isInFront(0));
        QVERIFY(tabs.isInFront(2)); // in a pane of its own
    }

    void hasAtMostFourPanes()
    {
        ViewTabs tabs;
        fill(tabs);
        for (int i = 0; i < 6; ++i)
            tabs.split();
        QCOMPARE(tabs.arrangement().count(QLatin1Char('|')), 3);
    }

    void remembersItsArrangement_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("got");
        QTest::newRow("one pane") << "0,1,2,3,4"
                                  << "0,1,2,3,4";
        QTest::newRow("two panes") << "0,2,3|1,4"
                                   << "0,2,3|1,4";
        QTest::newRow("nothing on the left") << "|0,1,2,3,4"
                                             << "0,1,2,3,4";
        QTest::newRow("views that are no more") << "0,1|2,7,x"
                                                << "0,1,3,4|2";
        QTest::newRow("five panes") << "0|1|2|3|4"
                                    << "0,4|1|2|3";
        QTest::newRow("nothing") << ""
                                 << "0,1,2,3,4";
    }
    void remembersItsArrangement()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, got);
        ViewTabs tabs;
        fill(tabs);
        tabs.arrange(wanted);
        QCOMPARE(tabs.arrangement(), got);
    }

private:
    static void fill(ViewTabs& tabs)
    {
        for (int i = 0; i < 5; ++i)
            tabs.add(new QLabel(QString::number(i)), QString::number(i));
    }
};

QTEST_MAIN(TestViewTabs)
#include "tst_view_tabs.moc"
