// SPDX-License-Identifier: GPL-3.0-or-later
// Colours that change while the window is open.
#include "app/shell/theme.h"
#include "app/shell/view_tabs.h"
#include "tests/support/test_case.h"

#include <QApplication>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

using namespace lockstep;

class TestTheme : public TestCase {
    Q_OBJECT

    /// Of the pixels that are drawn at all.
    static int lightness(const QImage& picture)
    {
        qint64 sum = 0;
        qint64 count = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (const auto color = picture.pixelColor(x, y); color.alpha() > 200) {
                    sum += color.lightness();
                    ++count;
                }
        return count == 0 ? -1 : static_cast<int>(sum / count);
    }

private Q_SLOTS:
    void theArrowOfAToolBarFollows()
    {
        applyTheme(*qApp, Theme::contrast);
        const auto icon = qApp->style()->standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton);
        QVERIFY(lightness(icon.pixmap(32, 32).toImage()) > 200);
        applyTheme(*qApp, Theme::light);
        const int dark = lightness(icon.pixmap(32, 32).toImage());
        QVERIFY2(dark >= 0 && dark < 80, qPrintable(QString::number(dark)));
    }

    void theListOfViewsFollows()
    {
        applyTheme(*qApp, Theme::light);
        ViewTabs tabs;
        tabs.add(new QLabel, QStringLiteral("One"));
        tabs.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&tabs));
        applyTheme(*qApp, Theme::contrast);
        tabs.grab();
        applyTheme(*qApp, Theme::light);
        auto* list = tabs.findChild<QToolButton*>();
        QCOMPARE(list->text(), QStringLiteral("▾"));
        QCOMPARE(list->palette().color(QPalette::ButtonText), qApp->palette().color(QPalette::ButtonText));
        const auto picture = list->grab().toImage();
        int darkest = 255;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                darkest = std::min(darkest, picture.pixelColor(x, y).lightness());
        QVERIFY2(darkest < 100, qPrintable(QString::number(darkest)));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
