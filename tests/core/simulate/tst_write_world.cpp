// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/evaluation.h"
#include "core/simulate/write_world.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace lockstep;

namespace {

std::filesystem::path pathOf(const QTemporaryDir& folder, const char* name)
{
    return std::filesystem::path(folder.path().toStdString()) / name;
}

World tiny()
{
    auto parameters = *scenarioParameters("S1");
    parameters.accounts = 900;
    parameters.creators = 40;
    parameters.days = 15;
    parameters.customers = 2;
    parameters.poolSize = 200;
    parameters.likesPerPost = 50;
    parameters.customerPosts = 5;
    parameters.fanClubSize = 40;
    parameters.giveawayAccounts = 50;
    parameters.commentsPerLike = 0.02;
    parameters.listFollowers = 500;
    parameters.batch = 100;
    parameters.newcomerRun = 50;
    return *simulate(parameters);
}

QByteArray textOf(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestWriteWorld : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    /// Python's csv module reads the files and prints them with tabs; the same is made from memory.
    void pythonReadsWhatMemoryHolds()
    {
        const auto python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("python3 is not here");
        QTemporaryDir folder;
        const auto world = tiny();
        const auto& data = *world.data;
        const auto target = pathOf(folder, "world");
        QVERIFY(writeWorld(world, target).ok());

        std::string expected = "actor\ttarget\tkind\ttime\ttext\n";
        const auto& rows = data.interactions;
        std::uint32_t i = 0;
        for (; rows.file[i] == 0; ++i) {
            QCOMPARE(rows.row[i], i + 2);
            expected += std::string(data.accountNames[rows.actor[i]]) + '\t'
                        + std::string(data.targetNames[rows.target[i]]) + '\t'
                        + std::string(name(rows.what(EventId(i)))) + '\t' + toIso(Instant{rows.time[i]}) + '\t'
                        + (i < world.texts.size() ? world.texts[i] : std::string()) + '\n';
        }
        QCOMPARE(readBack(python, target / "interactions.csv"), QByteArray::fromStdString(expected));

        expected = "post\tauthor\tposted_at\n";
        for (std::size_t t = 0; t < data.targets.size(); ++t)
            if (data.targets[t].kind == Target::Kind::post)
                expected += std::string(data.targetNames[t]) + '\t'
                            + std::string(data.accountNames[data.targets[t].account.index()]) + '\t'
                            + toIso(data.targets[t].postedAt) + '\n';
        QCOMPARE(readBack(python, target / "posts.csv"), QByteArray::fromStdString(expected));

        QCOMPARE(readBack(python, target / "accounts.csv"), profiles(data, FileId(2), "account"));
        const auto& list = data.files[3];
        QVERIFY(list.name.starts_with("followers_u"));
        const auto followers = readBack(python, target / list.name);
        QCOMPARE(followers, profiles(data, FileId(3), "follower"));
        QCOMPARE(followers.count('\n'), 601);
        QVERIFY(rows.size() == i + 600);
    }

    void truthReadsBack()
    {
        QTemporaryDir folder;
        const auto world = tiny();
        QVERIFY(writeWorld(world, pathOf(folder, "world")).ok());
        const auto truth = readTruth(pathOf(folder, "world") / "truth.csv");
        QVERIFY(truth.ok());
        QCOMPARE(truth->size(), world.truth.size());
        for (std::size_t i = 0; i < truth->size(); ++i) {
            const auto& a = (*truth)[i];
            const auto& b = world.truth[i];
            QVERIFY(a.account == b.account && a.role == b.role && a.group == b.group && a.customers == b.customers
                    && a.planted == b.planted && a.rank == b.rank);
        }
    }

    void manifestSaysHowItWasMade()
    {
        QTemporaryDir folder;
        const auto world = tiny();
        QVERIFY(writeWorld(world, pathOf(folder, "world")).ok());
        const auto json = QJsonDocument::fromJson(textOf(pathOf(folder, "world") / "manifest.json")).object();
        QVERIFY(json[QStringLiteral("synthetic")].toBool());
        const auto parameters = json[QStringLiteral("parameters")].toObject();
        QCOMPARE(parameters.size(), static_cast<qsizetype>(parameterList(world.parameters).size()));
        QCOMPARE(parameters[QStringLiteral("poolSize")].toInt(), 200);
        QCOMPARE(parameters[QStringLiteral("start")].toString(), QStringLiteral("2025-03-03T00:00:00Z"));
        QCOMPARE(json[QStringLiteral("files")].toObject()[QStringLiteral("posts.csv")].toInt(),
                 static_cast<int>(world.data->files[1].rows.accepted));
    }

    void doesNotOverwrite()
    {
        QTemporaryDir folder;
        const auto world = tiny();
        QVERIFY(writeWorld(world, pathOf(folder, "world")).ok());
        QCOMPARE(writeWorld(world, pathOf(folder, "world")).error().code, ErrorCode::badArgument);
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(!writeWorld(world, pathOf(folder, "file")).ok());
        QVERIFY(!writeWorld(world, pathOf(folder, "file") / "below").ok());
    }

    void rolesDoNotShowInTheData()
    {
        QTemporaryDir folder;
        QVERIFY(writeWorld(tiny(), pathOf(folder, "world")).ok());
        for (const auto& entry : std::filesystem::directory_iterator(pathOf(folder, "world"))) {
            const auto file = entry.path().filename().string();
            if (file.starts_with("truth") || file == "manifest.json")
                continue;
            const auto text = textOf(entry.path());
            for (const char* word : {"farm", "fan", "pool", "batch", "class", "giveaway"})
                QVERIFY2(!text.contains(word), word);
        }
    }

private:
    static QByteArray readBack(const QString& python, const std::filesystem::path& file)
    {
        QProcess process;
        process.start(python,
                      {QStringLiteral("-c"),
                       QStringLiteral("import csv,sys\n"
                                      "for row in csv.reader(open(sys.argv[1], newline='', encoding='utf-8')):\n"
                                      "    sys.stdout.write('\\t'.join(row) + '\\n')\n"),
                       QString::fromStdString(file.string())});
        process.waitForFinished();
        return process.readAllStandardOutput();
    }

    static QByteArray profiles(const CaseData& data, FileId file, const char* first)
    {
        std::string text = std::string(first) + "\thandle\tcreated\tfollowers\tfollowing\tposts\tprivate\tbio\n";
        for (const auto& p : data.profiles)
            if (p.file == file)
                text += std::string(data.accountNames[p.account.index()]) + '\t' + p.handle + '\t' + toIso(p.created)
                        + '\t' + std::to_string(*p.followers) + '\t' + std::to_string(*p.following) + '\t'
                        + std::to_string(*p.posts) + (*p.isPrivate ? "\ttrue\t" : "\tfalse\t") + p.bio + '\n';
        return QByteArray::fromStdString(text);
    }
};

QTEST_GUILESS_MAIN(TestWriteWorld)
#include "tst_write_world.moc"
