// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/own_turn.h"
#include "tests/support/test_case.h"

#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <vector>

using namespace lockstep;

class TestOwnTurn : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void letsOthersComeBetween()
    {
        std::vector<int> order;
        QTimer other;
        connect(&other, &QTimer::timeout, this, [&order] { order.push_back(0); });
        other.start(1);
        for (const int piece : {1, 2, 3})
            inOwnTurn(this, [&order, piece] {
                order.push_back(piece);
                QThread::msleep(20); // all timers are due by now
            });
        QTRY_VERIFY(std::count(order.begin(), order.end(), 3) == 1);
        std::vector<int> pieces;
        for (std::size_t i = 0; i < order.size(); ++i)
            if (order[i] != 0) {
                pieces.push_back(order[i]);
                if (order[i] > 1)
                    QCOMPARE(order[i - 1], 0);
            }
        QCOMPARE(pieces, (std::vector<int>{1, 2, 3}));
    }

    void forgetsWhatItWasForWhenThatIsGone()
    {
        bool lost = false;
        bool done = false;
        auto context = std::make_unique<QObject>();
        inOwnTurn(context.get(), [&lost] { lost = true; });
        inOwnTurn(this, [&done] { done = true; });
        context.reset();
        QTRY_VERIFY(done);
        QVERIFY(!lost);
    }

    void goesOnWhileOneWaitsForAnAnswer()
    {
        QEventLoop question;
        bool answered = false;
        inOwnTurn(this, [&] {
            QTimer::singleShot(5000, &question, [&question] { question.exit(1); });
            answered = question.exec() == 0;
        });
        inOwnTurn(this, [&question] { question.exit(0); });
        QTRY_VERIFY(answered);
    }

    void takesMoreWhileItWorks()
    {
        int done = 0;
        inOwnTurn(this, [&] {
            ++done;
            inOwnTurn(this, [&done] { ++done; });
        });
        QTRY_COMPARE(done, 2);
    }
};

QTEST_GUILESS_MAIN(TestOwnTurn)
#include "tst_own_turn.moc"
