// SPDX-License-Identifier: GPL-3.0-or-later
// A synthetic world is in memory what its files are after an import: evaluation may use either.
#include "core/simulate/write_world.h"
#include "core/store/case_file.h"
#include "core/workspace/import_files.h"
#include "tests/support/test_case.h"

#include <QTemporaryDir>

#include <algorithm>
#include <map>

using namespace lockstep;

namespace {

/// Without a time, what it is precise to is the reader's business.
std::string line(const CaseData& data, std::uint32_t row)
{
    const auto& rows = data.interactions;
    const auto when = rows.when(EventId(row));
    return std::string(data.accountNames[rows.actor[row]]) + ' ' + std::string(data.targetNames[rows.target[row]])
           + ' ' + std::string(name(rows.what(EventId(row)))) + ' ' + toIso(when) + ' '
           + (when.isMissing() ? std::string() : std::string(name(when.precision))) + " row "
           + std::to_string(rows.row[row]) + ' ' + std::string(data.comments.of(EventId(row)));
}

std::string count(const CaseData& data, std::uint32_t row)
{
    const auto& counts = data.counts;
    return std::string(data.targetNames[counts.subject[row]]) + ' ' + std::string(name(counts.what(CountId(row))))
           + ' ' + std::to_string(counts.value[row]) + ' ' + toIso(counts.when(CountId(row))) + " row "
           + std::to_string(counts.row[row]);
}

} // namespace

class TestWorldImport : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void importedEqualsMemory_data()
    {
        QTest::addColumn<QByteArray>("dial");
        for (const char* dial :
             {"commentsPerLike=0.03", "roundMinutes=1", "pollMinutes=60", "namesOnly=1", "countsOnly=1"})
            QTest::newRow(dial) << QByteArray(dial);
    }

    /// Likes, comments, follows, unfollows and views, a renamed account, a follower list: all through the public way.
    void importedEqualsMemory()
    {
        QFETCH(QByteArray, dial);
        auto parameters = *scenarioParameters("nothing");
        parameters.accounts = 600;
        parameters.days = 10;
        parameters.customerPosts = 3;
        parameters.commentsPerLike = 0.02;
        parameters.ownWords = 1;
        parameters.listFollowers = 2'000;
        parameters.batch = 500;
        parameters.followsPerDay = 0.3;
        parameters.unfollowShare = 0.5;
        parameters.viewLogs = 1;
        parameters.harvesters = 1;
        parameters.rebrands = 1;
        parameters.suggested = 30;
        const auto split = dial.indexOf('=');
        QVERIFY(setParameter(parameters, dial.left(split).toStdString(), dial.mid(split + 1).toStdString()).ok());
        const auto world = *simulate(parameters);
        if (parameters.countsOnly > 0)
            QCOMPARE(world.data->counts.size(),
                     2
                         * static_cast<std::size_t>(std::count_if(
                             world.data->targets.begin(), world.data->targets.end(),
                             [](const Target& target) { return target.kind == Target::Kind::post; })));
        else
            for (const auto verb : {Verb::like, Verb::comment, Verb::follow, Verb::unfollow, Verb::view})
                QVERIFY(std::count(world.data->interactions.verb.begin(), world.data->interactions.verb.end(),
                                   static_cast<std::uint8_t>(verb))
                        > 0);
        const auto& memory = *world.data;

        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString());
        QVERIFY(writeWorld(world, path / "world").ok());
        auto caseFile = CaseFile::create(path / "case.lockstep");
        QVERIFY(caseFile.ok());
        for (const auto& set : memory.dataSets) {
            ImportRequest request;
            request.files.push_back(path / "world" / memory.files[set.files.front().index()].name);
            if (set.kind == DataSetKind::followerList) {
                request.verb = Verb::follow;
                request.listTarget = memory.targetNames[set.listTarget.index()];
                request.order = set.order;
            }
            const auto imported = importFiles(*caseFile, request);
            QVERIFY2(imported.ok(), imported.ok() ? "" : english(imported.error().text).c_str());
        }
        const auto loaded = caseFile->load();
        QVERIFY(loaded.ok());
        const auto& data = **loaded;

        QCOMPARE(data.dataSets.size(), memory.dataSets.size());
        for (std::size_t i = 0; i < data.dataSets.size(); ++i) {
            QCOMPARE(int(data.dataSets[i].kind), int(memory.dataSets[i].kind));
            QVERIFY(data.dataSets[i].order == memory.dataSets[i].order);
            QVERIFY(data.dataSets[i].rows == memory.dataSets[i].rows);
        }
        QCOMPARE(data.interactions.size(), memory.interactions.size());
        for (std::uint32_t row = 0; row < data.interactions.size(); ++row)
            QVERIFY2(line(data, row) == line(memory, row), (line(data, row) + " | " + line(memory, row)).c_str());
        QCOMPARE(data.counts.size(), memory.counts.size());
        for (std::uint32_t row = 0; row < data.counts.size(); ++row)
            QVERIFY(count(data, row) == count(memory, row));
        compareTargets(data, memory);
        compareProfiles(data, memory);
    }

private:
    static void compareTargets(const CaseData& data, const CaseData& memory)
    {
        std::map<std::string, const Target*> known;
        for (std::size_t t = 0; t < data.targets.size(); ++t)
            known[std::string(data.targetNames[t])] = &data.targets[t];
        QCOMPARE(known.size(), memory.targets.size());
        for (std::size_t t = 0; t < memory.targets.size(); ++t) {
            const auto& expected = memory.targets[t];
            const auto* got = known[std::string(memory.targetNames[t])];
            QVERIFY(got != nullptr);
            QCOMPARE(int(got->kind), int(expected.kind));
            QCOMPARE(data.accountNames[got->account.index()], memory.accountNames[expected.account.index()]);
            QVERIFY(got->postedAt == expected.postedAt);
        }
    }

    static void compareProfiles(const CaseData& data, const CaseData& memory)
    {
        std::map<std::string, const AccountProfile*> known;
        for (const auto& profile : data.profiles)
            known[std::string(data.accountNames[profile.account.index()])] = &profile;
        QCOMPARE(known.size(), memory.profiles.size());
        for (const auto& expected : memory.profiles) {
            const auto* got = known[std::string(memory.accountNames[expected.account.index()])];
            QVERIFY(got != nullptr);
            QCOMPARE(got->handle, expected.handle);
            QVERIFY(got->created == expected.created);
            QVERIFY(got->followers == expected.followers && got->following == expected.following
                    && got->posts == expected.posts && got->isPrivate == expected.isPrivate
                    && got->bio == expected.bio && got->extra == expected.extra);
        }
    }
};

QTEST_GUILESS_MAIN(TestWorldImport)
#include "tst_world_import.moc"
