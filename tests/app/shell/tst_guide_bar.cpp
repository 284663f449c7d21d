// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/guide_bar.h"
#include "tests/support/test_case.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace lockstep;

class TestGuideBar : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void walksThroughThreeStepsByKey()
    {
        QWidget window;
        GuideBar guide(&window);
        window.show();
        QVERIFY(!guide.isVisible());
        QSignalSpy shown(&guide, &GuideBar::stepShown);
        QSignalSpy finished(&guide, &GuideBar::finished);
        guide.start();
        QVERIFY(guide.isVisible() && guide.isRunning());
        auto* next = guide.findChildren<QPushButton*>().front();
        QStringList texts;
        for (int i = 0; i < GuideBar::steps; ++i) {
            texts << guide.findChild<QLabel*>()->text();
            QVERIFY(finished.isEmpty());
            QCOMPARE(guide.findChildren<QPushButton*>().back()->isVisible(), i + 1 < GuideBar::steps); // skip
            QTest::keyClick(next, Qt::Key_Space);
        }
        texts.removeDuplicates();
        QCOMPARE(texts.size(), 3);
        QCOMPARE(shown.size(), 3);
        QCOMPARE(finished.size(), 1);
        QVERIFY(!guide.isVisible());
    }

    void canBeSkippedAndBeginAgain()
    {
        QWidget window;
        GuideBar guide(&window);
        window.show();
        guide.start();
        guide.findChildren<QPushButton*>().back()->click();
        QVERIFY(!guide.isRunning());
        guide.start();
        QVERIFY(guide.findChild<QLabel*>()->text().startsWith(QLatin1Char('1')));
    }
};

QTEST_MAIN(TestGuideBar)
#include "tst_guide_bar.moc"
