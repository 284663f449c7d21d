// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/registry.h"
#include "core/model/detector_titles.h"
#include "tests/support/test_case.h"

#include <set>

namespace lockstep {

class TestRegistry : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void everyDetectorHasATitleOfItsOwn();
};

void TestRegistry::everyDetectorHasATitleOfItsOwn()
{
    std::set<std::string> titles;
    for (const auto& detector : allDetectors()) {
        const auto title = english(detectorTitle(detector->name()));
        QVERIFY2(title != detector->name(), title.c_str());
        QVERIFY2(titles.insert(title).second, title.c_str());
    }
    QCOMPARE(titles.size(), std::size_t(10));
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::TestRegistry)
#include "tst_registry.moc"
