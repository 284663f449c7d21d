// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/quick_picker.h"
#include "tests/support/test_case.h"

#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace lockstep;

class TestQuickPicker : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void isUsedWithoutAMouse()
    {
        QPointer<QuickPicker> picker = new QuickPicker(QStringLiteral("Find"), QStringLiteral("what"), nullptr);
        QString done;
        const auto item = [&done](const char* group, const char* title) {
            return PickItem{QString::fromLatin1(group), QString::fromLatin1(title), {}, [&done, title] {
                                done += QString::fromLatin1(title);
                            }};
        };
        picker->setItems({item("A", "one"), item("A", "two"), item("B", "three")}, QStringLiteral("note"));
        picker->show();
        auto* line = picker->findChild<QLineEdit*>();
        auto* list = picker->findChild<QTreeWidget*>();
        QCOMPARE(list->topLevelItemCount(), 5); // with two headings
        QCOMPARE(list->currentItem()->text(0), QStringLiteral("one"));
        QTest::keyClick(line, Qt::Key_Up); // a heading cannot be chosen
        QCOMPARE(list->currentItem()->text(0), QStringLiteral("one"));
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Down);
        QCOMPARE(list->currentItem()->text(0), QStringLiteral("three"));
        QTest::keyClick(line, Qt::Key_PageUp);
        QCOMPARE(list->currentItem()->text(0), QStringLiteral("one"));
        QTest::keyClick(line, Qt::Key_Down);
        QSignalSpy asked(picker, &QuickPicker::queryChanged);
        QTest::keyClicks(line, QStringLiteral("ab"));
        QCOMPARE(asked.count(), 2);
        QCOMPARE(picker->query(), QStringLiteral("ab"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(done, QStringLiteral("two"));
        QTRY_VERIFY(!picker);
    }

    void nothingToChooseDoesNothing()
    {
        QPointer<QuickPicker> picker = new QuickPicker(QStringLiteral("Find"), {}, nullptr);
        picker->setItems({});
        picker->show();
        QTest::keyClick(picker->findChild<QLineEdit*>(), Qt::Key_Return);
        QTest::keyClick(picker->findChild<QLineEdit*>(), Qt::Key_Down);
        QVERIFY(picker->isVisible());
        QTest::keyClick(picker->findChild<QLineEdit*>(), Qt::Key_Escape);
        QTRY_VERIFY(!picker);
    }
};

QTEST_MAIN(TestQuickPicker)
#include "tst_quick_picker.moc"
