// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/network/stored_layout.h"
#include "tests/core/graph/small_case.h"
#include "tests/support/test_case.h"

#include <limits>

using namespace lockstep;

class TestStoredLayout : public TestCase {
    Q_OBJECT

    static NodeGraph graph() { return caseGraph(smallGraph({{0, 0, 10}, {1, 0, 20}, {1, 1, 30}}), {}); }
    static StoredLayout layout() { return {{{{0.5F, -3}, {1, 2}, {3, 4}, {5, 6}}, {0, 0, 1, 1}, false}, 7}; }

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const auto found = layoutFromText(layoutText(graph(), layout()), graph());
        QVERIFY(found);
        QCOMPARE(found->seed, std::uint64_t{7});
        QCOMPARE(found->layout.complete, false);
        QCOMPARE(found->layout.community, layout().layout.community);
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY(found->layout.points[i].x == layout().layout.points[i].x
                    && found->layout.points[i].y == layout().layout.points[i].y);
    }

    void isOnlyForTheGraphItWasMadeFor()
    {
        const auto text = layoutText(graph(), layout());
        const auto other = caseGraph(smallGraph({{0, 0, 10}, {1, 0, 20}, {1, 0, 30}, {1, 1, 30}}), {});
        QCOMPARE(other.nodes.size(), std::size_t{4}); // as many, but another weight
        QVERIFY(!layoutFromText(text, other));
    }

    void damagedTextIsNothing()
    {
        const auto text = layoutText(graph(), layout());
        for (const auto& damaged : {std::string(), std::string("%%%"), std::string("AAAA"), text.substr(0, 40),
                                    text.substr(0, text.size() - 8)})
            QVERIFY(!layoutFromText(damaged, graph()));
        auto far = layout();
        far.layout.points[2].x = std::numeric_limits<float>::quiet_NaN();
        QVERIFY(!layoutFromText(layoutText(graph(), far), graph()));
    }
};

QTEST_GUILESS_MAIN(TestStoredLayout)
#include "tst_stored_layout.moc"
