// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_case.h"

#include <QRegularExpression>

namespace lockstep {

void TestCase::init()
{
    // The offscreen platform says this of every window; all other warnings fail.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
}

} // namespace lockstep

#include "moc_test_case.cpp"
