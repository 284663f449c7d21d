// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/profile_folder.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

using namespace lockstep;

class TestProfileFolder : public TestCase {
    Q_OBJECT

    QTemporaryDir m_folder;

    static MappingProfile profile(const std::string& name)
    {
        MappingProfile made;
        made.name = name;
        made.columns = {"a", "b"};
        made.mapping = "actor=a,target=b";
        made.verb = Verb::like;
        return made;
    }

private Q_SLOTS:
    void keepsWhatIsSaved()
    {
        const auto folder = std::filesystem::path(m_folder.path().toStdString()) / "new" / "mappings";
        QVERIFY(profilesIn(folder).empty());
        QVERIFY(saveProfile(folder, profile("Zürich ../x")).ok());
        QVERIFY(saveProfile(folder, profile("Archive")).ok());
        auto changed = profile("Archive");
        changed.verb = Verb::share;
        QVERIFY(saveProfile(folder, changed).ok());
        QFile(QString::fromStdString((folder / "broken.lockstep-mapping").string())).open(QIODevice::WriteOnly);
        const auto all = profilesIn(folder);
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all[0].name, std::string("Archive"));
        QVERIFY(all[0].verb == Verb::share);
        QCOMPARE(all[1].name, std::string("Zürich ../x"));
        QVERIFY(removeProfile(folder, "Zürich ../x").ok());
        QCOMPARE(profilesIn(folder).size(), std::size_t{1});
        QVERIFY(!removeProfile(folder, "Zürich ../x").ok());
    }

    void findsByNameOrAsAFile()
    {
        const auto folder = std::filesystem::path(m_folder.path().toStdString()) / "named";
        QVERIFY(saveProfile(folder, profile("Archive")).ok());
        const auto shared = folder.parent_path() / "shared.lockstep-mapping";
        QVERIFY(writeProfile(shared, profile("Shared")).ok());
        QCOMPARE(findProfile(folder, "Archive")->name, std::string("Archive"));
        QCOMPARE(findProfile(folder, shared.string())->name, std::string("Shared"));
        const auto none = findProfile(folder, "Nobody");
        QVERIFY(!none.ok());
        QCOMPARE(none.error().code, ErrorCode::badArgument);
        QVERIFY(english(none.error().text).find("Archive") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestProfileFolder)
#include "tst_profile_folder.moc"
