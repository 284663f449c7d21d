// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/name_templates.h"
#include "tests/support/test_case.h"

using namespace lockstep;

class TestNameTemplates : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void makesTemplates()
    {
        QCOMPARE(nameTemplate("jan.peeters83"), std::string("abc.abc##"));
        QCOMPARE(nameTemplate("Élodie_7"), std::string("abc_#"));
        QCOMPARE(nameTemplate("محمد"), std::string("abc"));
        QCOMPARE(nameTemplate("a1b2"), std::string("abc#abc#"));
        QCOMPARE(nameTemplate("17841400000000000"), std::string()); // an id of the platform
        QCOMPARE(nameTemplate(""), std::string());
    }

    void comparesWithTheOthers()
    {
        CaseData data;
        std::vector<char> marked;
        const auto add = [&](const std::string& name, bool focus) {
            data.accountNames.append(name);
            marked.push_back(focus ? 1 : 0);
        };
        for (int i = 0; i < 8; ++i)
            add("user" + std::to_string(1000 + i), true);
        add("jan.smit", true);
        add("12345", true);
        for (int i = 0; i < 10; ++i)
            add("user" + std::to_string(2000 + i), false);
        for (int i = 0; i < 10; ++i)
            add(std::string(static_cast<std::size_t>(i + 2), 'x') + ".smit", false);
        const auto names = nameTemplates(data, marked);
        QCOMPARE(names.focusNamed, std::size_t{9});
        QCOMPARE(names.othersNamed, std::size_t{20});
        QCOMPARE(names.focusUnnamed, std::size_t{1});
        QCOMPARE(names.focusWithManyDigits, std::size_t{8});
        QCOMPARE(names.othersWithManyDigits, std::size_t{10});
        QCOMPARE(names.templates.size(), std::size_t{2});
        QCOMPARE(names.templates[0].pattern, std::string("abc####"));
        QCOMPARE(names.templates[0].accounts.size(), std::size_t{8});
        QCOMPARE(names.templates[0].expected, 4.5);
        QCOMPARE(names.templates[1].expected, 4.5);
        QCOMPARE(names.othersBits, 1.0); // two templates, evenly
        QVERIFY(names.focusBits < 0.6);
        const auto everybody = nameTemplates(data, {});
        QCOMPARE(everybody.othersNamed, std::size_t{0});
        QCOMPARE(everybody.templates[0].accounts.size(), std::size_t{18});
        QCOMPARE(everybody.templates[0].expected, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestNameTemplates)
#include "tst_name_templates.moc"
