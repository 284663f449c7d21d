// SPDX-License-Identifier: GPL-3.0-or-later
// From files of counts, a ledger and a price list to findings with a price and an item from outside, end to end.
#include "core/report/findings_json.h"
#include "core/simulate/count_series_world.h"
#include "core/workspace/detect_case.h"
#include "core/workspace/import_files.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

using namespace lockstep;

namespace {

std::string dateOf(std::int64_t ms)
{
    return toIso(Moment{{ms}, Precision::day});
}

} // namespace

class TestCountCase : public TestCase {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path write(const char* name, const std::string& content)
    {
        const auto path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)
            || file.write(QByteArray::fromStdString(content)) != static_cast<qint64>(content.size()))
            qFatal("no room for test files");
        return path.toStdString();
    }

private Q_SLOTS:
    void goesFromFilesToFindings()
    {
        CountWorldParameters p;
        p.accounts = 12;
        p.packShare = 1;
        p.packs = 3;
        p.packSize = 0.25;
        const auto world = simulateCountSeries(p);
        const auto& data = *world.data;
        const auto start = toInstant({2024, 1, 1}).ms;
        std::string counts = "date,account,followers\n";
        std::string posts = "post,author,posted_at,likes\n";
        for (std::uint32_t i = 0; i < data.counts.size(); ++i) {
            const auto subject = data.counts.subject[i];
            const auto& target = data.targets[subject];
            const auto value = std::to_string(data.counts.value[i]);
            if (data.counts.what(CountId(i)) == CountKind::followers)
                counts +=
                    dateOf(data.counts.time[i]) + ',' + std::string(data.targetNames[subject]) + ',' + value + '\n';
            else
                posts += std::string(data.targetNames[subject]) + ','
                         + std::string(data.accountNames[target.account.index()]) + ',' + toIso(target.postedAt) + ','
                         + value + '\n';
        }
        std::string ledger = "order date,vendor,package,price,currency,target\n";
        for (const auto& truth : world.truth)
            for (const auto day : truth.packDays)
                ledger += dateOf(start + (static_cast<std::int64_t>(day) - 1) * 86'400'000)
                          + ",panel.example,followers,\"35,00\",EUR," + truth.account + '\n';
        const std::string prices = "service,quantity,unit,price_low,price_high,currency,date,source\n"
                                   "followers,1000,followers,1000,2000,EUR,2024,seen by us\n";

        auto created = CaseFile::create(m_folder.filePath(QStringLiteral("a.lockstep")).toStdString());
        QVERIFY(created.ok());
        ImportRequest request;
        request.files = {write("counts.csv", counts), write("posts.csv", posts), write("ledger.csv", ledger),
                         write("prices.csv", prices)};
        const auto imported = importFiles(*created, request);
        QVERIFY2(imported.ok(), imported.ok() ? "" : english(imported.error().text).c_str());
        const DataSetKind kinds[] = {DataSetKind::counts, DataSetKind::posts, DataSetKind::orders,
                                     DataSetKind::priceList};
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(imported->at(i).description.kind, kinds[i]);
            QCOMPARE(imported->at(i).file.rows.rejected, std::uint64_t{0});
        }
        const auto loaded = *created->load();
        QCOMPARE(loaded->counts.size(), data.counts.size());
        QCOMPARE(loaded->orders.size(), std::size_t{36});

        const auto run = detectCase(loaded, {{"D6", "D7"}, {}});
        QVERIFY(run.ok());
        std::size_t documented = 0;
        for (const auto& finding : run->findings) {
            QCOMPARE(letter(finding.grade), 'C'); // counts alone, ledger or not
            if (finding.detector != "D6")
                continue;
            QVERIFY(finding.price && finding.price->low > 100); // by the case's own list
            documented += !finding.external.empty() && finding.external[0].p <= 0.05;
        }
        QVERIFY2(documented >= 8, std::to_string(documented).c_str());

        QVERIFY(created->storeRun(*run).ok());
        const auto stored = created->latestRun();
        QVERIFY(stored.ok() && *stored);
        QCOMPARE((*stored)->findings.size(), run->findings.size());
        QCOMPARE((*stored)->findings[0].counts, run->findings[0].counts);
        QVERIFY(created->verify()->problems.empty());
        const auto json = findingsJson(*loaded, *run);
        QVERIFY(json.find("\"external\"") != std::string::npos && json.find("ledger.csv") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestCountCase)
#include "tst_count_case.moc"
