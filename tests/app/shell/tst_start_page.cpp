// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/start_page.h"
#include "app/shell/theme.h"
#include "app/widgets/choice_button.h"
#include "tests/support/test_case.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <csignal>

using namespace lockstep;

class TestStartPage : public TestCase {
    Q_OBJECT

    static QAbstractButton* button(const StartPage& page, const char* text)
    {
        for (auto* candidate : page.findChildren<QAbstractButton*>())
            if (candidate->accessibleName().startsWith(QLatin1String(text))
                || candidate->text().remove(QLatin1Char('&')).startsWith(QLatin1String(text)))
                return candidate;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("lockstep-test"));
        QSettings().clear();
    }

    void offersWhatWasLeftOpen()
    {
        Settings settings;
        StartPage page(settings);
        page.show();
        QVERIFY(!button(page, "Open it again")->isVisible());
        settings.setOpenCase(QStringLiteral("/somewhere/<b>case.lockstep"));
        page.offerRecovery(settings.openCase());
        QVERIFY(button(page, "Open it again")->isVisible());
        bool named = false;
        for (const auto* label : page.findChildren<QLabel*>())
            named = named || label->text().contains(QStringLiteral("<b>case"));
        QVERIFY(named); // as plain text
        QSignalSpy chosen(&page, &StartPage::caseChosen);
        button(page, "Open it again")->click();
        QCOMPARE(chosen.size(), 1);
        button(page, "Leave it")->click();
        QVERIFY(settings.openCase().isEmpty());
        QVERIFY(!button(page, "Open it again")->isVisible());
    }

    void aSecondWindowIsNoCrash()
    {
        Settings settings;
        settings.setOpenCase(QStringLiteral("/somewhere/case.lockstep"));
        QSettings store;
        store.setValue(QStringLiteral("openCaseProcess"), qint64{1}); // always runs, and is not this one
        store.sync();
        Settings second;
        if (::kill(1, 0) == 0) // an ordinary user may not ask after it
            QVERIFY(second.openCase().isEmpty());
        store.setValue(QStringLiteral("openCaseProcess"), qint64{2'000'000'000}); // runs nowhere
        store.sync();
        QCOMPARE(Settings().openCase(), QStringLiteral("/somewhere/case.lockstep"));
        Settings().setOpenCase({});
    }

    void whoWantsNoMemoryLeavesNone()
    {
        Settings settings;
        settings.setRemembersCases(false);
        settings.setOpenCase(QStringLiteral("/somewhere/case.lockstep"));
        QVERIFY(settings.openCase().isEmpty());
        settings.setRemembersCases(true);
    }

    void theTabulatorFollowsWhatIsSeen()
    {
        QTemporaryDir folder;
        Settings settings;
        for (const auto* name : {"old.lockstep", "new.lockstep"}) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            settings.rememberCase(file.fileName());
        }
        StartPage page(settings);
        page.show();
        page.refresh(); // buttons are made anew
        QCoreApplication::processEvents();
        QStringList order;
        const auto* first = button(page, "New case from data");
        const QWidget* widget = first;
        do {
            if (const auto* choice = qobject_cast<const ChoiceButton*>(widget); choice && !choice->isHidden())
                order << choice->accessibleName().section(QLatin1Char('.'), 0, 0).section(QLatin1Char(','), 0, 0);
            widget = widget->nextInFocusChain();
        } while (widget != first);
        settings.clearRecentCases();
        QVERIFY2(order.size() > 6, qPrintable(order.join(QLatin1Char('|'))));
        QVERIFY(order[0].startsWith(QStringLiteral("New case from data")));
        QVERIFY(order[1].startsWith(QStringLiteral("New case from a question")));
        QVERIFY(order[2].startsWith(QStringLiteral("Open a case")));
        QVERIFY2(order[3].startsWith(QStringLiteral("new")), qPrintable(order.join(QLatin1Char('|'))));
        QVERIFY(order[4].startsWith(QStringLiteral("old")));
    }

    void aQuestionIsChosenFromAMenu()
    {
        Settings settings;
        StartPage page(settings);
        page.show();
        QSignalSpy chosen(&page, &StartPage::templateChosen);
        QTimer::singleShot(0, [] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QCOMPARE(menu->actions().size(), qsizetype(allCaseTemplates.size()));
            QTest::keyClick(menu, Qt::Key_Return); // the first is ready for the keyboard
        });
        button(page, "New case from a question")->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<CaseTemplate>(), CaseTemplate::followerPurchase);
    }

    void highContrastIsBlackAndWhite()
    {
        Settings settings;
        settings.setTheme(Theme::contrast);
        QCOMPARE(settings.theme(), Theme::contrast);
        const auto before = QApplication::palette();
        applyTheme(*qApp, Theme::contrast);
        const auto palette = QApplication::palette();
        QCOMPARE(palette.color(QPalette::Base), QColor(Qt::black));
        for (const auto role :
             {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::PlaceholderText})
            QCOMPARE(palette.color(role), QColor(Qt::white));
        QApplication::setPalette(before);
        settings.setTheme(Theme::system);
    }
};

QTEST_MAIN(TestStartPage)
#include "tst_start_page.moc"
