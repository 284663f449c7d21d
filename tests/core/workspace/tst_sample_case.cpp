// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_file.h"
#include "core/workspace/sample_case.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QTemporaryDir>

using namespace lockstep;

class TestSampleCase : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatItsTitleSays_data()
    {
        QTest::addColumn<QByteArray>("sample");
        QTest::addColumn<QByteArray>("detector"); // whose finding of grade B is expected; empty: none at B
        QTest::addColumn<int>("customers");
        QTest::addColumn<int>("rows");
        QTest::newRow("batch") << QByteArray("bought-batch") << QByteArray("D5") << 1 << 15'000;
        QTest::newRow("subscription") << QByteArray("like-subscription") << QByteArray("D1") << 5 << 50'000;
        QTest::newRow("giveaway") << QByteArray("giveaway") << QByteArray() << 0 << 50'000;
        QTest::newRow("nothing") << QByteArray("nothing-unusual") << QByteArray() << 0 << 50'000;
    }
    void holdsWhatItsTitleSays()
    {
        QFETCH(QByteArray, sample);
        QFETCH(QByteArray, detector);
        QFETCH(int, customers);
        QFETCH(int, rows);
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "sample.lockstep";
        const auto made = makeSample(*sampleFromName(sample.toStdString()), path);
        QVERIFY2(made.ok(), made.ok() ? "" : english(made.error().text).c_str());
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                 QStringList{QStringLiteral("sample.lockstep")});

        auto opened = CaseFile::open(path, CaseFile::Mode::readOnly);
        QVERIFY(opened.ok());
        const auto data = opened->load();
        QVERIFY(data.ok());
        QVERIFY((*data)->interactions.size() >= static_cast<std::size_t>(rows));
        for (const auto& file : (*data)->files) {
            QVERIFY2(file.name.starts_with("synthetic_"), file.name.c_str());
            QVERIFY(file.rows.accepted > 0);
            QCOMPARE(file.rows.rejected, std::uint64_t(0));
        }
        QVERIFY(isSynthetic(**data));
        const auto notes = opened->notes();
        QVERIFY(notes.ok());
        QCOMPARE(notes->size(), std::size_t(1));
        QVERIFY(notes->at(0).text.starts_with("Synthetic sample"));
        QVERIFY(notes->at(0).text.find("invented") != std::string::npos);

        const auto run = opened->latestRun();
        QVERIFY(run.ok() && run->has_value());
        QVERIFY(opened->close().ok());
        const auto changeable = CaseFile::open(path);
        QVERIFY(changeable.ok());
        QVERIFY(!changeable->canUndo()); // its note is how it begins
        int strong = 0;
        for (const auto& finding : (*run)->findings) {
            if (finding.grade > Grade::strong)
                continue;
            ++strong;
            QCOMPARE(QByteArray::fromStdString(finding.detector), detector);
            QCOMPARE(static_cast<int>(finding.customers.size()), customers);
            QVERIFY(finding.price && finding.price->low > 0 && finding.price->high > finding.price->low);
        }
        QCOMPARE(strong, detector.isEmpty() ? 0 : 1);
    }

    void leavesAnExistingFileAlone()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("mine.lockstep")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        QVERIFY(!makeSample(Sample::nothingUnusual, file.fileName().toStdString()).ok());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }

    void leavesNothingWhenCancelled()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("sample.lockstep")).toStdString();
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(makeSample(Sample::likeSubscription, path, TaskContext(stop.get_token())).error().code,
                 ErrorCode::cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void namesRoundTrip()
    {
        for (const auto sample : allSamples) {
            QVERIFY(*sampleFromName(name(sample)) == sample);
            QVERIFY(english(title(sample)).starts_with("Synthetic sample"));
        }
        QVERIFY(english(sampleFromName("synthetic").error().text).find("giveaway") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestSampleCase)
#include "tst_sample_case.moc"
