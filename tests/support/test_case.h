// SPDX-License-Identifier: GPL-3.0-or-later
// Base of every test class: any Qt warning that the test did not announce fails it.
#pragma once

#include <QObject>
#include <QTest>

namespace lockstep {

class TestCase : public QObject {
    Q_OBJECT

protected Q_SLOTS: // a test with an init() of its own calls this one first
    void init();
};

/// Skips the calling test function by name where the samples are absent.
#define LOCKSTEP_NEEDS_SAMPLE(relative)                                                                              \
    if (!QFile::exists(QStringLiteral(LOCKSTEP_SHARED_DATA "/" relative)))                                           \
    QSKIP("sample " relative " is not here")

} // namespace lockstep
