// SPDX-License-Identifier: GPL-3.0-or-later
// Which case is open after something was opened, made or refused.
#include "app/shell/case_session.h"
#include "app/text/text.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace lockstep;

class TestCaseSession : public TestCase {
    Q_OBJECT

    struct Fixture {
        QTemporaryDir folder;
        CaseView view;
        JobRunner jobs;
        CaseSession session{view, jobs};
        QSignalSpy opened{&session, &CaseSession::opened};
        QSignalSpy lost{&session, &CaseSession::lost};
        QStringList errors;

        Fixture()
        {
            QObject::connect(&session, &CaseSession::failed, &session, [this](const Error& error) {
                if (jobs.isRunning(QStringLiteral("open"))) // what failed does not look as if it still ran
                    errors << QStringLiteral("still running");
                errors << say(error);
            });
        }
        QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
        void write(const char* name, const QByteArray& content) const
        {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
    };

private Q_SLOTS:
    void whatCannotBeOpenedLeavesTheCaseOpen()
    {
        Fixture f;
        QVERIFY(f.session.create(f.path("mine.lockstep")));
        QTRY_VERIFY(f.view.data());
        const auto file = f.view.caseFile();
        f.write("empty.lockstep", {});
        f.write("text.lockstep", "name,followers\n");
        for (const auto* name : {"empty.lockstep", "text.lockstep", "absent.lockstep"}) {
            f.errors.clear();
            f.session.open(f.path(name));
            QTRY_COMPARE(f.errors.size(), 1);
            QVERIFY2(f.errors.front().contains(QLatin1String(name)), qPrintable(f.errors.front()));
            QCOMPARE(f.view.caseFile(), file);
            QVERIFY(f.view.data());
        }
        QVERIFY(f.view.addNote({}, QStringLiteral("still mine")));
        QCOMPARE(f.opened.size(), 1);
        QVERIFY(f.lost.isEmpty());
    }

    void whatCannotBeMadeLeavesTheCaseOpen()
    {
        Fixture f;
        QVERIFY(f.session.create(f.path("mine.lockstep")));
        const auto file = f.view.caseFile();
        QVERIFY(!f.session.create(f.path("no such folder/new.lockstep")));
        QVERIFY(!f.session.create(f.path("mine.lockstep")));
        QCOMPARE(f.errors.size(), 2);
        QVERIFY2(f.errors.front().contains(QLatin1String("the folder does not exist")), qPrintable(f.errors.front()));
        QCOMPARE(f.view.caseFile(), file);
        QVERIFY(f.view.addNote({}, QStringLiteral("still mine")));
    }

    void anotherCaseTakesItsPlace()
    {
        Fixture f;
        QVERIFY(f.session.create(f.path("first.lockstep")));
        QVERIFY(f.session.create(f.path("second.lockstep")));
        f.session.open(f.path("first.lockstep")); // it was let go of, so it may be written again
        QTRY_COMPARE(f.opened.size(), 3);
        QVERIFY(!f.view.caseFile()->isReadOnly());
        QCOMPARE(toQString(f.view.caseFile()->path().filename().string()), QStringLiteral("first.lockstep"));
        QVERIFY(f.errors.isEmpty());
    }

    void theOpenCaseOpensAnew()
    {
        Fixture f;
        QVERIFY(f.session.create(f.path("mine.lockstep")));
        QTRY_VERIFY(f.view.data());
        QVERIFY(f.view.addNote({}, QStringLiteral("kept")));
        f.session.open(f.path("mine.lockstep"));
        QTRY_COMPARE(f.opened.size(), 2);
        QVERIFY(!f.view.caseFile()->isReadOnly());
        QCOMPARE(f.view.notes().size(), std::size_t{1});

        // It is no longer there: nothing is open, and that is said.
        QTRY_VERIFY(f.view.data());
        QVERIFY(QFile::rename(f.path("mine.lockstep"), f.path("elsewhere.lockstep")));
        f.session.open(f.path("mine.lockstep"));
        QTRY_COMPARE(f.errors.size(), 1);
        QCOMPARE(f.lost.size(), 1);
        QVERIFY(!f.view.caseFile());
    }
};

QTEST_MAIN(TestCaseSession)
#include "tst_case_session.moc"
