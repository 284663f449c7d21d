// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_case.h"

#include <QRegularExpression>

namespace lockstep {

void TestCase::init()
{
    // The offscreen platform says so of every window and popup (size hints, raise, grabs); all other warnings fail.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

} // namespace lockstep

#include "moc_test_case.cpp"
