// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/mapping_profile.h"
#include "tests/core/ingest/read_text.h"
#include "tests/support/test_case.h"

using namespace lockstep;

class TestMappingProfile : public TestCase {
    Q_OBJECT

    QTemporaryDir m_folder;
    const QByteArray m_table = "wie;wat;wann\nann;p1;03/04/2017 10:00\nben;p2;05/06/2017 10:00\n";

    MappingProfile made()
    {
        ReadWishes wishes;
        wishes.mapping = "actor=wie,target=wat,time=wann,dates=day-first";
        wishes.verb = Verb::like;
        wishes.timeZone = "Europe/Amsterdam";
        return profileOf(readText(m_folder, m_table, "first.csv", wishes).recognition.plan, "City \"archive\"");
    }

private Q_SLOTS:
    void survivesBeingShared()
    {
        const auto profile = made();
        const auto back = profileFromText(profileText(profile), "x");
        QVERIFY(back.ok());
        QCOMPARE(back->name, profile.name);
        QCOMPARE(back->columns, profile.columns);
        QCOMPARE(back->kind, profile.kind);
        QCOMPARE(back->verb, profile.verb);
        QCOMPARE(back->mapping, std::string("actor=wie,target=wat,time=wann,dates=day-first"));
        QCOMPARE(back->timeZone, profile.timeZone);
        QCOMPARE(back->order, profile.order);
    }

    void isRecognisedByItsColumns()
    {
        ReadWishes wishes;
        wishes.profiles = {made()};
        const auto again = readText(m_folder, "wann,wie,wat\n01/02/2018 09:00,cem,p3\n", "next.csv", wishes);
        QVERIFY2(again.error.empty(), again.error.c_str());
        QCOMPARE(again.recognition.profile, std::string("City \"archive\""));
        QVERIFY(again.remarks("mapping profile"));
        QCOMPARE(again.sink.interactionRows.size(), std::size_t{1});
        QCOMPARE(again.sink.interactionRows.front().actor, std::string("cem"));
        QCOMPARE(toIso(again.sink.interactionRows.front().time), std::string("2018-02-01T08:00Z"));

        const auto other = readText(m_folder, "wann,wie,wat,x\n01/02/2018 09:00,cem,p3,1\n", "other.csv", wishes);
        QVERIFY(other.recognition.profile.empty());
        wishes.verb = Verb::share; // what is said wins
        wishes.mapping = "actor=wie,target=wat,time=wann,dates=month-first";
        const auto said = readText(m_folder, m_table, "said.csv", wishes);
        QVERIFY(said.recognition.profile.empty());
        QCOMPARE(said.sink.interactionRows.front().verb, Verb::share);
    }

    void whatIsNoProfileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("wie;wat");
        QTest::newRow("other JSON") << QByteArray("{\"name\":\"x\"}");
        QTest::newRow("list") << QByteArray("[1]");
        const auto good = QByteArray::fromStdString(profileText(made()));
        QTest::newRow("unknown field") << QByteArray(good).replace("actor=", "acter=");
        QTest::newRow("unknown column") << QByteArray(good).replace("=wie", "=wer");
        QTest::newRow("unknown kind") << QByteArray(good).replace("\"interactions\"", "\"rumours\"");
        QTest::newRow("unknown verb") << QByteArray(good).replace("\"like\"", "\"adore\"");
        QTest::newRow("unknown zone") << QByteArray(good).replace("Europe/Amsterdam", "Europe/Atlantis");
        QTest::newRow("unknown order") << QByteArray(good).replace("\"unknown\"", "\"any\"");
        QTest::newRow("number for a column") << QByteArray(good).replace("\"wann\"", "7");
    }
    void whatIsNoProfileIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto read = profileFromText(text.toStdString(), "broken.lockstep-mapping");
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::badInput);
        QVERIFY(english(read.error().text).find("broken.lockstep-mapping") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestMappingProfile)
#include "tst_mapping_profile.moc"
