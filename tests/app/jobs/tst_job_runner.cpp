// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/job_runner.h"
#include "tests/support/test_case.h"

#include <QSemaphore>
#include <QThread>

#include <stdexcept>

using namespace lockstep;

class TestJobRunner : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void deliversOnTheMainThread()
    {
        JobRunner jobs;
        QObject context;
        QThread* worker = nullptr;
        QThread* receiver = nullptr;
        int value = 0;
        jobs.start<int>(
            slot, title, &context,
            [&worker](const TaskContext&) -> Result<int> {
                worker = QThread::currentThread();
                return 42;
            },
            [&](Result<int> result) {
                receiver = QThread::currentThread();
                value = *result;
            });
        QVERIFY(jobs.isRunning(slot));
        QTRY_COMPARE(value, 42);
        QVERIFY(worker != QThread::currentThread());
        QCOMPARE(receiver, QThread::currentThread());
        QVERIFY(!jobs.isRunning(slot));
    }

    void dropsTheResultOfAnOlderJob()
    {
        JobRunner jobs;
        QObject context;
        QSemaphore goOn;
        std::vector<int> delivered;
        bool olderWasCancelled = false;
        const auto deliver = [&delivered](Result<int> result) { delivered.push_back(*result); };
        jobs.start<int>(
            slot, title, &context,
            [&](const TaskContext& task) -> Result<int> {
                goOn.acquire();
                olderWasCancelled = task.cancelled();
                return 1;
            },
            deliver);
        jobs.start<int>(
            slot, title, &context, [](const TaskContext&) -> Result<int> { return 2; }, deliver);
        goOn.release();
        QTRY_COMPARE(delivered, std::vector<int>{2});
        QTest::qWait(50);
        QCOMPARE(delivered, std::vector<int>{2});
        QVERIFY(olderWasCancelled);
    }

    void deliversNothingToADeadContext()
    {
        JobRunner jobs;
        auto context = std::make_unique<QObject>();
        QSemaphore goOn;
        bool delivered = false;
        jobs.start<int>(
            slot, title, context.get(),
            [&goOn](const TaskContext&) -> Result<int> {
                goOn.acquire();
                return 1;
            },
            [&delivered](Result<int>) { delivered = true; });
        context.reset();
        goOn.release();
        QTRY_VERIFY(!jobs.isRunning(slot));
        QVERIFY(!delivered);
    }

    void cancelReachesTheWorker()
    {
        JobRunner jobs;
        QObject context;
        std::optional<ErrorCode> code;
        jobs.start<int>(
            slot, title, &context,
            [](const TaskContext& task) -> Result<int> {
                while (!task.cancelled())
                    QThread::yieldCurrentThread();
                return makeError(ErrorCode::cancelled, messageText("Stopped."));
            },
            [&code](Result<int> result) { code = result.error().code; });
        jobs.cancel(slot);
        QTRY_VERIFY(code);
        QCOMPARE(*code, ErrorCode::cancelled);
    }

    void turnsAnExceptionIntoAnError()
    {
        JobRunner jobs;
        QObject context;
        std::optional<ErrorCode> code;
        jobs.start<int>(
            slot, title, &context, [](const TaskContext&) -> Result<int> { throw std::runtime_error("no"); },
            [&code](Result<int> result) { code = result.error().code; });
        QTRY_VERIFY(code);
        QCOMPARE(*code, ErrorCode::internal);
    }

    void tellsProgressAndTitle()
    {
        JobRunner jobs;
        QObject context;
        QSemaphore goOn;
        bool done = false;
        jobs.start<int>(
            slot, title, &context,
            [&goOn](const TaskContext& task) -> Result<int> {
                task.report({messageText("Sorting"), 5, 10});
                goOn.acquire();
                return 1;
            },
            [&done](Result<int>) { done = true; });
        QCOMPARE(jobs.jobs().size(), std::size_t(1));
        QCOMPARE(jobs.jobs().front().title, title);
        QTRY_COMPARE(jobs.jobs().front().progress.done, std::uint64_t(5));
        goOn.release();
        QTRY_VERIFY(done);
        QVERIFY(jobs.jobs().empty());
    }

    void waitsForItsWorkersWhenItDies()
    {
        bool ended = false;
        QObject context;
        {
            JobRunner jobs;
            jobs.start<int>(
                slot, title, &context,
                [&ended](const TaskContext& task) -> Result<int> {
                    while (!task.cancelled())
                        QThread::yieldCurrentThread();
                    ended = true;
                    return 1;
                },
                [](Result<int>) {});
        }
        QVERIFY(ended);
    }

private:
    const QString slot = QStringLiteral("slot");
    const QString title = QStringLiteral("Counting");
};

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_job_runner.moc"
