// SPDX-License-Identifier: GPL-3.0-or-later
// Logins of an export: no explanation of a burst, but a sign beside a change of hands.
#include "core/detect/account_provenance_findings.h"
#include "core/detect/calendar_match.h"
#include "tests/support/test_case.h"

using namespace lockstep;

class TestLogins : public TestCase {
    Q_OBJECT

    static CaseData withCalendar(const char* format)
    {
        CaseData data;
        data.accountNames.append("ann");
        DataSet set;
        set.kind = DataSetKind::calendar;
        set.format = format;
        data.dataSets.push_back(set);
        data.files.emplace_back();
        data.fileDataSet = {DataSetId(0)};
        const auto add = [&data](const char* time, const char* text) {
            CalendarEvent event;
            event.account = AccountId(0);
            event.from = {*fromIso(time), Precision::exact};
            event.text = text;
            event.file = FileId(0);
            data.calendar.push_back(event);
        };
        add("2026-03-01T10:00:00Z", "Login · 192.0.2.1");
        add("2026-04-30T10:00:00Z", "Login · 192.0.2.1");
        add("2026-05-02T03:00:00Z", "Login · 203.0.113.9");
        add("2026-06-20T03:00:00Z", "Login · 203.0.113.9");
        return data;
    }

private Q_SLOTS:
    void explainNoBurst()
    {
        const TimeRange burst{*fromIso("2026-05-01T00:00:00Z"), *fromIso("2026-05-03T00:00:00Z")};
        QCOMPARE(calendarTest(withCalendar("instagram-logins"), AccountId(0), burst).verdict, Verdict::unknown);
        QCOMPARE(calendarTest(withCalendar("csv"), AccountId(0), burst).verdict, Verdict::notExcluded);
    }

    void standBesideAChangeOfHands()
    {
        OwnerChange change;
        change.account = AccountId(0);
        change.at = *fromIso("2026-05-01T12:00:00Z");
        const auto says = [&change](const CaseData& data) {
            for (const auto& sentence : toFinding(data, change).why)
                if (english(sentence).find("lists 2 logins within a week of that date; the address or device of 1 of")
                    != std::string::npos)
                    return true;
            return false;
        };
        QVERIFY(says(withCalendar("instagram-logins")));
        QVERIFY(!says(withCalendar("csv"))); // a calendar of a person's holds no logins
    }
};

QTEST_GUILESS_MAIN(TestLogins)
#include "tst_logins.moc"
