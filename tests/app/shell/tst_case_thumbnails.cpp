// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/case_thumbnails.h"
#include "tests/support/test_case.h"

#include <QStandardPaths>

using namespace lockstep;

class TestCaseThumbnails : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(QStringLiteral("lockstep-test-thumbnails"));
        keepOnlyThumbnails({});
    }

    void comeBackAndAreForgotten()
    {
        const auto path = QStringLiteral("/cases/one.lockstep");
        QVERIFY(thumbnailOf(path).isNull());
        QImage picture(1000, 500, QImage::Format_RGB32); // wider than the small one
        picture.fill(QColor(200, 10, 20));
        keepThumbnail(path, picture);
        const auto found = thumbnailOf(path);
        QCOMPARE(found.size(), thumbnailSize);
        QCOMPARE(found.pixelColor(80, 50), QColor(200, 10, 20));
        keepThumbnail(QStringLiteral("/cases/two.lockstep"), picture);
        keepThumbnail(QStringLiteral("/cases/three.lockstep"), {});
        QVERIFY(thumbnailOf(QStringLiteral("/cases/three.lockstep")).isNull());
        keepOnlyThumbnails({path});
        QVERIFY(!thumbnailOf(path).isNull());
        QVERIFY(thumbnailOf(QStringLiteral("/cases/two.lockstep")).isNull());
        keepOnlyThumbnails({});
        QVERIFY(thumbnailOf(path).isNull());
    }
};

QTEST_MAIN(TestCaseThumbnails)
#include "tst_case_thumbnails.moc"
