// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/case_template.h"
#include "tests/support/test_case.h"

#include <set>

using namespace lockstep;

class TestCaseTemplate : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void eachCollectsFirstAndDoubtsAtTheEnd()
    {
        std::set<std::string> titles;
        for (const auto kind : allCaseTemplates) {
            titles.insert(english(title(kind)));
            QVERIFY(english(title(kind)).back() == '?');
            const auto list = questions(kind);
            QVERIFY(list.size() >= 5);
            QVERIFY(english(list.front()).starts_with("To collect: "));
            QVERIFY(std::any_of(list.begin(), list.end(),
                                [](const Message& question) { return english(question).starts_with("Innocent: "); }));
            for (const auto& question : list) // neutral wording
                for (const char* word : {"fake", "bot ", "fraudster"})
                    QVERIFY(english(question).find(word) == std::string::npos);
        }
        QCOMPARE(titles.size(), allCaseTemplates.size());
    }
};

QTEST_GUILESS_MAIN(TestCaseTemplate)
#include "tst_case_template.moc"
