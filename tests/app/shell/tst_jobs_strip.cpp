// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/jobs_strip.h"
#include "tests/support/test_case.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace lockstep;

class TestJobsStrip : public TestCase {
    Q_OBJECT

    /// Runs until it is cancelled, and notes that.
    static void run(JobRunner& jobs, QObject* context, const QString& slot, QStringList& ended)
    {
        jobs.start<int>(
            slot, QStringLiteral("Work ") + slot, context,
            [](const TaskContext& task) -> Result<int> {
                while (!task.cancelled())
                    QThread::msleep(5);
                return 0;
            },
            [slot, &ended](const Result<int>&) { ended << slot; });
    }

private Q_SLOTS:
    void oneJobIsCancelledAtOnce()
    {
        JobRunner jobs;
        QStringList ended;
        JobsStrip strip(jobs);
        QVERIFY(strip.isHidden());
        run(jobs, &strip, QStringLiteral("a"), ended);
        QVERIFY(!strip.isHidden());
        QCOMPARE(strip.findChild<QLabel*>()->text(), QStringLiteral("Work a"));
        strip.findChild<QToolButton*>()->click();
        QTRY_COMPARE(ended, QStringList{QStringLiteral("a")});
        QVERIFY(strip.isHidden());
    }

    void ofSeveralTheOneThatIsMeant()
    {
        JobRunner jobs;
        QStringList ended;
        JobsStrip strip(jobs);
        run(jobs, &strip, QStringLiteral("b"), ended);
        run(jobs, &strip, QStringLiteral("a"), ended);
        // The one that was shown stays in sight, and it says that there are more.
        QCOMPARE(strip.findChild<QLabel*>()->text(), QStringLiteral("Work b (1 of 2 at work)"));
        strip.show();
        strip.findChild<QToolButton*>()->click();
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().front()->text(), QStringLiteral("Cancel: Work a"));
        menu->actions().front()->trigger();
        menu->close();
        QTRY_COMPARE(ended, QStringList{QStringLiteral("a")});
        QVERIFY(jobs.isRunning(QStringLiteral("b")));
        QCOMPARE(strip.findChild<QLabel*>()->text(), QStringLiteral("Work b"));
        jobs.cancel(QStringLiteral("b"));
        QTRY_COMPARE(ended.size(), 2);
    }
};

QTEST_MAIN(TestJobsStrip)
#include "tst_jobs_strip.moc"
