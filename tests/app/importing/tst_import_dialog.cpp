// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/import_dialog.h"
#include "app/importing/import_results.h"
#include "core/workspace/profile_folder.h"
#include "tests/support/sample_export.h"
#include "tests/support/test_case.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace lockstep;

class TestImportDialog : public TestCase {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<CaseFile> m_case;
    std::unique_ptr<JobRunner> m_jobs;

    QString write(const char* name, const QByteArray& content)
    {
        const auto path = m_folder->filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no room for test files");
        return path;
    }
    template <class T>
    static T* child(const QWidget& parent, const char* name)
    {
        return parent.findChild<T*>(QString::fromLatin1(name));
    }
    static QPushButton* importButton(const QWidget& dialog) { return child<QPushButton>(dialog, "importButton"); }
    static QString state(const QWidget& dialog) { return child<QLabel>(dialog, "importState")->text(); }
    static QComboBox* choice(const QWidget& dialog, int column)
    {
        return qobject_cast<QComboBox*>(child<QTableWidget>(dialog, "columnChoices")->cellWidget(0, column));
    }
    /// For looking at, when asked for by LOCKSTEP_SHOTS=folder.
    static void shoot(QWidget& dialog, const char* name)
    {
        const auto folder = qEnvironmentVariable("LOCKSTEP_SHOTS");
        if (!folder.isEmpty())
            QVERIFY(
                dialog.grab().save(folder + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".png")));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("LOCKSTEP_SHOTS_DARK"))
            return;
        QPalette dark(QColor(45, 45, 45));
        dark.setColor(QPalette::Base, QColor(30, 30, 30));
        QApplication::setPalette(dark);
    }
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = CaseFile::create(m_folder->filePath(QStringLiteral("a.lockstep")).toStdString());
        QVERIFY(created.ok());
        m_case = std::make_shared<CaseFile>(std::move(*created));
        m_jobs = std::make_unique<JobRunner>();
    }
    void cleanup()
    {
        m_jobs.reset();
        m_case.reset();
    }

    void importsWhatWasRecognised()
    {
        const auto likes = write("good_likes.csv", "actor,target,kind,time\na,p,like,2024-01-01T00:00:00Z\n"
                                                   "b,p,like,soon\nc,\"=p\",like,2024-01-01T00:00:09Z\n");
        const auto list = write("good_list.csv", "rank_oldest_first,account\n0,a\n1,b\n");
        ImportDialog dialog(m_case, *m_jobs, {likes, list});
        dialog.show();
        const QSignalSpy spy(&dialog, &ImportDialog::imported);
        QVERIFY(!importButton(dialog)->isEnabled());
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        const auto least = dialog.minimumSizeHint(); // on an enlarged screen its buttons are there too
        QVERIFY2(least.width() <= 910 && least.height() <= 480,
                 qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
        QCOMPARE(child<QTableView>(dialog, "preview")->model()->rowCount(), 3);
        QVERIFY(child<QLabel>(dialog, "previewState")->text().contains(QStringLiteral("\"soon\"")));
        shoot(dialog, "recognised");
        importButton(dialog)->click();
        QTRY_COMPARE(spy.count(), 1);
        const auto data = m_case->load();
        QVERIFY(data.ok());
        QCOMPARE((*data)->interactions.size(), std::size_t{4});
        QCOMPARE((*data)->dataSets.at(1).order, ListOrder::oldestFirst);
        auto* refused = child<QTableWidget>(dialog, "refusedRows");
        QCOMPARE(refused->rowCount(), 1);
        QCOMPARE(refused->item(0, 1)->text(), QStringLiteral("3"));
        shoot(dialog, "results");
    }

    void readsLoginsOnlyWhenAsked()
    {
        const auto path = write("login_activity.json",
                                "{\"account_history_login_history\":[{\"title\":\"x\",\"string_map_data\":{\"Time\":"
                                "{\"timestamp\":1777629600},\"IP Address\":{\"value\":\"192.0.2.1\"}}}]}");
        ImportDialog dialog(m_case, *m_jobs, {path});
        dialog.show();
        auto* logins = child<QCheckBox>(dialog, "logins");
        QVERIFY(!logins->isChecked());
        QTRY_VERIFY(m_jobs->jobs().empty());
        QVERIFY(!importButton(dialog)->isEnabled()); // refused
        logins->click();
        QTRY_VERIFY(child<QTableView>(dialog, "preview")->model()
                    && child<QTableView>(dialog, "preview")->model()->rowCount() == 1);
        logins->click(); // and refused again
        QTRY_VERIFY(m_jobs->jobs().empty());
        QVERIFY(!importButton(dialog)->isEnabled());
    }

    void saysWhatIsMissingAndTakesTheAnswer()
    {
        const auto path = write("good_bare.csv", "wer,was,wann\nann,p1,03/04/2017 10:00\nbob,p2,05/06/2017 10:00\n");
        ImportDialog dialog(m_case, *m_jobs, {path});
        dialog.show();
        auto* files = child<QListWidget>(dialog, "files");
        QTRY_VERIFY(files->item(0)->text().contains(QStringLiteral("needs your answer")));
        QVERIFY(!importButton(dialog)->isEnabled());
        QVERIFY(state(dialog).contains(QStringLiteral("What kind of interaction")));
        shoot(dialog, "missing");
        auto* verb = child<QComboBox>(dialog, "verb");
        verb->setCurrentIndex(verb->findData(static_cast<int>(Verb::share)));
        QVERIFY(importButton(dialog)->isEnabled());

        // Days and months: refused in the preview until declared.
        QVERIFY(child<QLabel>(dialog, "previewState")->text().startsWith(QStringLiteral("2 of the first 2")));
        auto* dates = child<QComboBox>(dialog, "dates");
        dates->setCurrentIndex(dates->findData(static_cast<int>(DateOrder::dayFirst)));
        QVERIFY(child<QLabel>(dialog, "previewState")->text().startsWith(QStringLiteral("All")));

        // Swapping two columns: a field never has two.
        QCOMPARE(choice(dialog, 0)->currentData().toInt(), static_cast<int>(Field::actor));
        choice(dialog, 1)->setCurrentIndex(choice(dialog, 1)->findData(static_cast<int>(Field::actor)));
        QCOMPARE(choice(dialog, 0)->currentData().toInt(), static_cast<int>(Field::none));
        QVERIFY(!importButton(dialog)->isEnabled());
        choice(dialog, 0)->setCurrentIndex(choice(dialog, 0)->findData(static_cast<int>(Field::target)));
        QVERIFY(importButton(dialog)->isEnabled());

        auto* zone = child<QComboBox>(dialog, "zone");
        zone->setCurrentText(QStringLiteral("Mars/Olympus"));
        QVERIFY(!importButton(dialog)->isEnabled());
        zone->setCurrentText(QStringLiteral("Europe/Amsterdam"));
        QVERIFY(importButton(dialog)->isEnabled());

        const QSignalSpy spy(&dialog, &ImportDialog::imported);
        importButton(dialog)->click();
        QTRY_COMPARE(spy.count(), 1);
        const auto data = m_case->load();
        QVERIFY((*data)->accountNames[(*data)->interactions.actor[0]] == "p1");
        QCOMPARE((*data)->interactions.what(EventId(0)), Verb::share);
        QCOMPARE(toIso((*data)->interactions.when(EventId(0))), std::string("2017-04-03T08:00Z"));
    }

    void turnsAListOfNamesIntoAFollowerList()
    {
        const auto path = write("brand.csv", "username\nann\nbob\n");
        ImportDialog dialog(m_case, *m_jobs, {path});
        dialog.show();
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        auto* kind = child<QComboBox>(dialog, "kind");
        kind->setCurrentIndex(kind->findData(static_cast<int>(DataSetKind::followerList)));
        auto* target = child<QLineEdit>(dialog, "listTarget");
        QCOMPARE(target->text(), QStringLiteral("brand"));
        target->selectAll();
        QTest::keyClicks(target, QStringLiteral("the_brand"));
        auto* order = child<QComboBox>(dialog, "order");
        order->setCurrentIndex(order->findData(static_cast<int>(ListOrder::newestFirst)));
        shoot(dialog, "list");
        const QSignalSpy spy(&dialog, &ImportDialog::imported);
        importButton(dialog)->click();
        QTRY_COMPARE(spy.count(), 1);
        const auto data = m_case->load();
        const auto& set = (*data)->dataSets.at(0);
        QCOMPARE(set.kind, DataSetKind::followerList);
        QCOMPARE(set.order, ListOrder::newestFirst);
        QVERIFY((*data)->targetNames[set.listTarget.index()] == "the_brand");
    }

    void opensAnArchive()
    {
        ImportDialog dialog(m_case, *m_jobs, {write(sampleExportName, sampleExport())});
        dialog.show();
        auto* files = child<QListWidget>(dialog, "files");
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        QCOMPARE(files->count(), 2);
        QVERIFY(files->item(0)->text().startsWith(QStringLiteral("followers_1.json")));
        QCOMPARE(state(dialog),
                 QStringLiteral("Files ready to import: 2. Files in folders and archives that are not known here "
                                "and left out: 1."));
        QCOMPARE(child<QLineEdit>(dialog, "listTarget")->text(), QStringLiteral("ann.b"));
        shoot(dialog, "import-archive");
        importButton(dialog)->click();
        QTRY_COMPARE(state(dialog), QStringLiteral("The import is complete."));
        shoot(dialog, "import-archive-done");
    }

    void asksWhoseExportItIs()
    {
        ImportDialog dialog(m_case, *m_jobs,
                            {write("liked_posts.json", "[{\"timestamp\":1700000000,\"label_values\":[{\"href\":"
                                                       "\"https://www.instagram.com/p/CwIIcdDADA5/\"}]}]")});
        dialog.show();
        QTRY_VERIFY(state(dialog).contains(QStringLiteral("Whose export is this")));
        QVERIFY(!importButton(dialog)->isEnabled());
        const auto* preview = child<QTableView>(dialog, "preview")->model();
        QCOMPARE(preview->index(0, 0).data().toString(), QString());
        auto* owner = child<QLineEdit>(dialog, "listTarget");
        QVERIFY(owner->isVisible());
        owner->setFocus();
        QTest::keyClicks(owner, QStringLiteral("ann.b"));
        QVERIFY(importButton(dialog)->isEnabled());
        QTRY_COMPARE(preview->index(0, 0).data().toString(), QStringLiteral("ann.b"));
        shoot(dialog, "import-export");
        importButton(dialog)->click();
        QTRY_COMPARE(state(dialog), QStringLiteral("The import is complete."));
    }

    void leavesOutWhatIsNoTable()
    {
        const auto picture = write("broken_picture.png", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10));
        const auto good = write("good_x.csv", "actor,target,kind\na,p,like\n");
        ImportDialog dialog(m_case, *m_jobs, {picture, good});
        dialog.show();
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        QVERIFY(child<QLabel>(dialog, "summary")->text().contains(QStringLiteral("PNG")));
        shoot(dialog, "broken");
        const QSignalSpy spy(&dialog, &ImportDialog::imported);
        importButton(dialog)->click();
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE((*m_case->load())->dataSets.size(), std::size_t{1});

        ImportDialog again(m_case, *m_jobs, {good});
        QTRY_VERIFY(importButton(again)->isEnabled());
        importButton(again)->click();
        QTRY_VERIFY(state(again).contains(QStringLiteral("Nothing was imported")));
        QVERIFY(child<QListWidget>(again, "importedFiles")->item(0)->text().contains(QStringLiteral("already")));
    }

    void leavesNothingWhenCancelled()
    {
        QByteArray content = "actor,target,kind,time\n";
        for (int i = 0; i < 400'000; ++i)
            content +=
                "a" + QByteArray::number(i % 999) + ",p" + QByteArray::number(i) + ",like,2024-01-01T00:00:00Z\n";
        ImportDialog dialog(m_case, *m_jobs, {write("good_large.csv", content)});
        dialog.show();
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        importButton(dialog)->click();
        child<QPushButton>(dialog, "cancelButton")->click();
        QTRY_VERIFY(state(dialog).contains(QStringLiteral("Stopped")));
        QCOMPARE((*m_case->load())->dataSets.size(), std::size_t{0});
        QVERIFY(dialog.isVisible());
        QVERIFY(importButton(dialog)->isEnabled());
    }

    void exportsRefusedRowsWithoutFormulas()
    {
        ImportItem item;
        item.path = QStringLiteral("x.csv");
        item.result.emplace();
        item.result->file.name = "x.csv";
        item.result->file.rows = {2, 1, 1};
        item.result->rejected.push_back({7, messageText("Column \"%1\" is empty.", "a\"b"), "=cmd(),x"});
        ImportResults results;
        results.show({item});
        QCOMPARE(results.refusedAsCsv(),
                 QByteArray("file,row,reason,beginning_of_row\r\n"
                            "\"x.csv\",7,\"Column \"\"a\"\"b\"\" is empty.\",\"'=cmd(),x\"\r\n"));
    }

    void showsARealSample()
    {
        LOCKSTEP_NEEDS_SAMPLE("followers_targetA/targetA_followers_oldest_first.csv");
        ImportDialog dialog(
            m_case, *m_jobs,
            {QStringLiteral(LOCKSTEP_SHARED_DATA "/followers_targetA/targetA_followers_oldest_first.csv"),
             QStringLiteral(LOCKSTEP_SHARED_DATA "/github_stars/stars.csv")});
        dialog.show();
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        QVERIFY(child<QLabel>(dialog, "previewState")->text().startsWith(QStringLiteral("All")));
        shoot(dialog, "sample");
    }

    void readsByAProfile()
    {
        const auto profiles = std::filesystem::path(m_folder->path().toStdString()) / "profiles";
        const auto first = write("good_city.csv", "wie,wat,wann\nann,p1,2024-01-01T00:00:00Z\n");
        MappingProfile profile{"City archive",
                               {"wie", "wat", "wann"},
                               DataSetKind::interactions,
                               Verb::share,
                               "actor=wie,target=wat,time=wann"};
        QVERIFY(saveProfile(profiles, profile).ok());
        profile.name = "The other way";
        profile.mapping = "actor=wat,target=wie,time=wann";
        QVERIFY(saveProfile(profiles, profile).ok());
        ImportDialog dialog(m_case, *m_jobs, {first}, nullptr, profiles);
        dialog.show();
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        auto* box = child<QComboBox>(dialog, "profile");
        QVERIFY(box->isVisible());
        QCOMPARE(box->currentText(), QStringLiteral("City archive"));
        QCOMPARE(child<QComboBox>(dialog, "verb")->currentData().toInt(), static_cast<int>(Verb::share));
        shoot(dialog, "profile");
        box->setCurrentIndex(2);
        QTRY_COMPARE(choice(dialog, 0)->currentData().toInt(), static_cast<int>(Field::target));
        QCOMPARE(box->currentText(), QStringLiteral("The other way"));
        box->setCurrentIndex(0); // none: nothing in it says what kind of interactions these are
        QTRY_VERIFY(!importButton(dialog)->isEnabled());
        QCOMPARE(box->currentText(), QStringLiteral("None"));
        box->setCurrentIndex(1);
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        importButton(dialog)->click();
        QTRY_COMPARE((*m_case->load())->interactions.size(), std::size_t{1});
        QVERIFY((*m_case->load())->accountNames[0] == "ann");
    }

    void partsOfAListAreImportedAsOne()
    {
        const auto entry = [](const char* name) {
            return QByteArray("[{\"title\":\"\",\"string_list_data\":[{\"href\":\"https://www.instagram.com/") + name
                   + "\",\"value\":\"" + name + "\",\"timestamp\":1700000000}]}]";
        };
        const auto two = write("followers_2.json", entry("b"));
        const auto one = write("followers_1.json", entry("a"));
        ImportDialog dialog(m_case, *m_jobs, {two, one});
        dialog.show();
        auto* files = child<QListWidget>(dialog, "files");
        for (int row = 0; row < 2; ++row) {
            files->setCurrentRow(row);
            QTRY_VERIFY(child<QLineEdit>(dialog, "listTarget")->isVisible());
            child<QLineEdit>(dialog, "listTarget")->clear();
            QTest::keyClicks(child<QLineEdit>(dialog, "listTarget"), QStringLiteral("shop"));
        }
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        importButton(dialog)->click();
        QTRY_COMPARE((*m_case->load())->interactions.size(), std::size_t{2});
        const auto data = *m_case->load();
        QCOMPARE(data->dataSets.size(), std::size_t{1});
        QCOMPARE(data->files.at(0).name, std::string("followers_1.json"));
        QTRY_COMPARE(state(dialog), QStringLiteral("The import is complete."));
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_import_dialog.moc"
