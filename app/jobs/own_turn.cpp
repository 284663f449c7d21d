// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/own_turn.h"

#include <QPointer>
#include <QTimer>

#include <deque>

namespace lockstep {

namespace {

struct Turn {
    QPointer<QObject> context;
    std::function<void()> work;
};

std::deque<Turn>& waiting()
{
    static std::deque<Turn> turns;
    return turns;
}

/// A timer of one millisecond that is started now is not among those that are due now.
void takeNext()
{
    QTimer::singleShot(1, [] {
        const auto turn = std::move(waiting().front());
        waiting().pop_front();
        if (!waiting().empty())
            takeNext();
        if (turn.context)
            turn.work();
    });
}

} // namespace

void inOwnTurn(QObject* context, std::function<void()> work)
{
    waiting().push_back({context, std::move(work)});
    if (waiting().size() == 1)
        takeNext();
}

} // namespace lockstep
