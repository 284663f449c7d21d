// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/text.h"
#include "app/widgets/view_picture.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QPainter>
#include <QTemporaryDir>

using namespace lockstep;

class TestViewPicture : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsWhatItsNameSays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begin"); // empty: refused
        QTest::newRow("png") << QStringLiteral("a.png") << QByteArray("\x89PNG");
        QTest::newRow("capitals") << QStringLiteral("a.PNG") << QByteArray("\x89PNG");
        QTest::newRow("svg") << QStringLiteral("a.svg") << QByteArray("<?xml");
        QTest::newRow("pdf") << QStringLiteral("a.b.pdf") << QByteArray("%PDF");
        QTest::newRow("gif") << QStringLiteral("a.gif") << QByteArray();
        QTest::newRow("version") << QStringLiteral("case 1.2") << QByteArray();
        QTest::newRow("none") << QStringLiteral("a") << QByteArray();
    }

    void aFileIsWhatItsNameSays()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, begin);
        const QTemporaryDir folder;
        const auto path = folder.filePath(name);
        const ViewPicture picture{
            QStringLiteral("Title"),
            QStringLiteral("Caption"),
            {200, 100},
            {},
            [](QPainter& painter, const QRectF& area, const QPalette&) { painter.fillRect(area, Qt::blue); }};
        const auto ending = pictureEnding(path);
        const auto painted = paintedForFile(picture, {}, ending ? *ending : QStringLiteral("png"));
        const auto written = writePicture(painted, path);
        QCOMPARE(ending.ok(), !begin.isEmpty());
        QCOMPARE(written.ok(), !begin.isEmpty());
        QCOMPARE(QFile::exists(path), !begin.isEmpty());
        if (!written) {
            for (const char* known : {".png", ".svg", ".pdf"})
                QVERIFY(say(written.error()).contains(QLatin1String(known)));
            return;
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(8).startsWith(begin));
    }
};

QTEST_MAIN(TestViewPicture)
#include "tst_view_picture.moc"
