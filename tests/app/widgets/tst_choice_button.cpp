// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/choice_button.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace lockstep {

class TestChoiceButton : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void isPressedByReturnAndSpace();
    void showsItsFrameAndItsFocus();
    void growsWithItsText();
};

void TestChoiceButton::isPressedByReturnAndSpace()
{
    ChoiceButton button(QStringLiteral("Open"), QStringLiteral("A file"), nullptr);
    QSignalSpy clicked(&button, &QAbstractButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(clicked.count(), 2);
}

void TestChoiceButton::showsItsFrameAndItsFocus()
{
    ChoiceButton button(QStringLiteral("Open"), QStringLiteral("A file"), nullptr);
    button.resize(300, button.heightForWidth(300));
    const auto edge = [&button](int depth) { return button.grab().toImage().pixelColor(150, depth); };
    button.show();
    QVERIFY(QTest::qWaitForWindowActive(&button));
    button.clearFocus();
    QVERIFY(edge(0) != edge(5));
    const auto within = edge(1);
    button.setFocus();
    QTRY_VERIFY(button.hasFocus());
    QVERIFY(edge(1) != within); // twice as wide
}

void TestChoiceButton::growsWithItsText()
{
    const ChoiceButton little(QStringLiteral("Open"), QStringLiteral("A file"), nullptr);
    const ChoiceButton much(QStringLiteral("Open"), QStringLiteral("A file ").repeated(40), nullptr);
    QVERIFY(much.heightForWidth(300) > 2 * little.heightForWidth(300));
    QVERIFY(much.heightForWidth(600) < much.heightForWidth(300));
}

} // namespace lockstep

QTEST_MAIN(lockstep::TestChoiceButton)
#include "tst_choice_button.moc"
