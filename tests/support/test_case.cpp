// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_case.h"

#include <QRegularExpression>

namespace lockstep {

void TestCase::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

} // namespace lockstep

#include "moc_test_case.cpp"
