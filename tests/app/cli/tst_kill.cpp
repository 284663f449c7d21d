// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments of the real program: what it acknowledged is there, a half import is not.
// LOCKSTEP_KILLS=100 runs more of them.
#include "tests/support/program.h"
#include "tests/support/test_case.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace lockstep;

class TestKill : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_kills = qEnvironmentVariableIsSet("LOCKSTEP_KILLS") ? qEnvironmentVariableIntValue("LOCKSTEP_KILLS") : 12;
        m_case = m_folder.filePath(QStringLiteral("case.lockstep"));
        m_csv = m_folder.filePath(QStringLiteral("rows.csv"));
        QCOMPARE(runProgram({QStringLiteral("new"), m_case}).code, 0);
        QFile csv(m_csv);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("actor,target,kind,time\n");
        for (int i = 0; i < m_rows; ++i)
            csv.write("account" + QByteArray::number(i % 5000) + ",post" + QByteArray::number(i % 700) + ",like,"
                      + QByteArray::number(1700000000 + i) + '\n');
    }

    void importIsWholeOrAbsent()
    {
        // How long a whole import takes decides where the kills fall.
        const auto copy = m_folder.filePath(QStringLiteral("whole.lockstep"));
        QCOMPARE(runProgram({QStringLiteral("new"), copy}).code, 0);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(runProgram({QStringLiteral("import"), copy, m_csv}).code, 0);
        const auto whole = timer.elapsed();
        int killed = 0;
        for (int i = 0; i < m_kills; ++i) {
            const bool ended = runAndKill({QStringLiteral("import"), m_case, m_csv}, whole);
            killed += !ended;
            const auto rows = rowsInCase();
            QVERIFY2(rows == 0 || rows == m_rows, QByteArray::number(rows));
            if (rows == m_rows) { // through: begin again
                QVERIFY(QFile::remove(m_case));
                QCOMPARE(runProgram({QStringLiteral("new"), m_case}).code, 0);
            } else {
                QVERIFY(!ended);
            }
        }
        QVERIFY2(killed > 0, "no run was killed: the test proves nothing");
    }

    void removalIsWholeOrAbsent()
    {
        const auto both = m_folder.filePath(QStringLiteral("both.lockstep"));
        const auto small = m_folder.filePath(QStringLiteral("small.csv"));
        QFile csv(small);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("actor,target,kind,time\nnew one,post1,like,1700000000\n");
        csv.close();
        QCOMPARE(runProgram({QStringLiteral("new"), both}).code, 0);
        QCOMPARE(runProgram({QStringLiteral("import"), both, small, m_csv}).code, 0);
        const auto begin = [&] { // what a killed run left beside the case belongs to the old one
            QFile::remove(m_case + QStringLiteral("-wal"));
            QFile::remove(m_case + QStringLiteral("-shm"));
            QFile::remove(m_case + QStringLiteral("-journal"));
            return QFile::remove(m_case) && QFile::copy(both, m_case);
        };
        QVERIFY(begin());
        const QStringList removal{QStringLiteral("remove"), m_case, QStringLiteral("1")};
        QElapsedTimer timer;
        timer.start();
        const auto removed = runProgram(removal);
        QVERIFY2(removed.code == 0, removed.err.constData());
        const auto whole = timer.elapsed();
        int killed = 0;
        for (int i = 0; i < m_kills; ++i) {
            QVERIFY(begin());
            killed += !runAndKill(removal, whole);
            const auto rows = rowsInCase(); // -1: not whole
            QVERIFY2(rows == m_rows || rows == m_rows + 1, QByteArray::number(rows));
        }
        QVERIFY2(killed > 0, "no run was killed: the test proves nothing");
        QVERIFY(QFile::remove(m_case));
        QCOMPARE(runProgram({QStringLiteral("new"), m_case}).code, 0);
    }

    void acknowledgedNotesStay()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(runProgram({QStringLiteral("annotate"), m_case, QStringLiteral("first")}).code, 0);
        const auto whole = static_cast<quint32>(timer.elapsed()) + 1; // decides where the kills fall
        int acknowledged = 1;
        int killed = 0;
        for (int i = 0; i < m_kills; ++i) {
            QProcess process;
            process.setProcessEnvironment(programEnvironment());
            process.start(QStringLiteral(LOCKSTEP_PROGRAM),
                          {QStringLiteral("annotate"), m_case, QStringLiteral("note %1").arg(i)});
            process.waitForFinished(static_cast<int>(QRandomGenerator::global()->bounded(whole)) + 1);
            if (process.state() != QProcess::NotRunning) {
                process.kill();
                process.waitForFinished();
                ++killed;
            }
            acknowledged += process.readAllStandardOutput().contains("The note is in the case");
            const auto notes = notesAdded();
            QVERIFY2(notes >= acknowledged,
                     qPrintable(QStringLiteral("%1 of %2 notes").arg(notes).arg(acknowledged)));
        }
        QVERIFY2(killed > 0, "no run was killed: the test proves nothing");
    }

private:
    /// True when it came to its end before the kill.
    static bool runAndKill(const QStringList& arguments, qint64 within)
    {
        QProcess process;
        process.setProcessEnvironment(programEnvironment());
        process.start(QStringLiteral(LOCKSTEP_PROGRAM), arguments);
        process.waitForFinished(
            static_cast<int>(QRandomGenerator::global()->bounded(static_cast<quint32>(within)) + 1));
        if (process.state() == QProcess::NotRunning)
            return true;
        process.kill();
        process.waitForFinished();
        return false;
    }

    int rowsInCase() const
    {
        const auto verified = runProgram({QStringLiteral("verify"), m_case, QStringLiteral("--json")});
        if (verified.code != 0)
            qInfo("%s", verified.err.constData());
        return verified.code == 0 ? verified.json()[QStringLiteral("rows")].toInt() : -1;
    }

    int notesAdded() const
    {
        const auto log = runProgram({QStringLiteral("log"), m_case});
        return log.code == 0 ? static_cast<int>(log.out.count("note.add")) : -1;
    }

    QTemporaryDir m_folder;
    QString m_case;
    QString m_csv;
    int m_kills = 0;
    static constexpr int m_rows = 300'000;
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
