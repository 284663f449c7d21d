// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/page_preview.h"
#include "app/reporting/report_dialog.h"
#include "tests/support/report_sample.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <atomic>

using namespace lockstep;

class TestReportDialog : public TestCase {
    Q_OBJECT

private:
    static ReportInput withOptions(const ReportOptions& options)
    {
        auto input = sample::full();
        input.title = options.title;
        input.author = options.author;
        input.findings = options.findings;
        input.redacted = options.redacted;
        input.redactionKey = options.redactionKey;
        return input;
    }

private Q_SLOTS:
    void previewFollowsTheChoices()
    {
        JobRunner jobs;
        auto calls = std::make_shared<std::atomic<int>>(0);
        const auto source = [calls](const ReportOptions& options) -> Result<ReportInput> {
            ++*calls;
            return withOptions(options);
        };
        ReportOptions initial;
        initial.title = "Case one";
        ReportDialog dialog(jobs, source, sample::full().run, initial);
        QVERIFY(dialog.size().width() <= dialog.screen()->availableSize().width());
        QVERIFY(dialog.size().height() <= dialog.screen()->availableSize().height());
        dialog.show();
        const auto least = dialog.minimumSizeHint(); // on an enlarged screen its buttons are there too
        QVERIFY2(least.width() <= 640 && least.height() <= 440, qPrintable(QString::number(least.height())));
        QTRY_COMPARE(jobs.isRunning(QStringLiteral("report preview")), false);
        QCOMPARE(calls->load(), 1);
        auto* preview = dialog.findChild<PagePreview*>();
        preview->showPage(1000);
        const int all = preview->page();
        QVERIFY(all > 10);

        QVERIFY(dialog.options().findings.empty()); // all
        auto* list = dialog.findChild<QListWidget*>();
        QCOMPARE(list->count(), 3);
        list->item(1)->setCheckState(Qt::Unchecked);
        list->item(2)->setCheckState(Qt::Unchecked);
        QCOMPARE(dialog.options().findings, std::vector<std::string>{"D1-3f9a61c2"});
        QTRY_COMPARE(calls->load(), 2); // two changes, one layout
        QTRY_COMPARE(jobs.isRunning(QStringLiteral("report preview")), false);
        QVERIFY(preview->page() < all);
        list->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(!dialog.options().findings.empty()); // none is not all
    }

    void savesWhatIsShown()
    {
        QTemporaryDir folder;
        JobRunner jobs;
        ReportOptions initial;
        initial.title = "Case two";
        ReportDialog dialog(
            jobs, [](const ReportOptions& options) -> Result<ReportInput> { return withOptions(options); },
            sample::full().run, initial);
        QVERIFY(dialog.options().redactionKey != 0);
        QSignalSpy saved(&dialog, &ReportDialog::saved);
        const auto path = folder.filePath(QStringLiteral("r.pdf"));
        dialog.saveTo(path);
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(saved[0][0].toString(), path);
        const auto sealed = verifyReport(path.toStdString()); // what is logged can be checked against the file
        QVERIFY(sealed.ok());
        QCOMPARE(saved[0][1].value<SealedReport>().seal, sealed->seal);
        QVERIFY(QFile::exists(path));
    }

    void tellsWhyItCannot()
    {
        JobRunner jobs;
        ReportDialog dialog(jobs,
                            [](const ReportOptions&) -> Result<ReportInput> {
                                return makeError(ErrorCode::notUsable, messageText("<b>Nothing</b> to report."));
                            },
                            DetectionRun{}, {});
        QTRY_COMPARE(jobs.isRunning(QStringLiteral("report preview")), false);
        bool told = false;
        for (const auto* label : dialog.findChildren<QLabel*>()) {
            if (label->text() != QStringLiteral("<b>Nothing</b> to report."))
                continue;
            QCOMPARE(label->textFormat(), Qt::PlainText);
            told = true;
        }
        QVERIFY(told);
    }
};

QTEST_MAIN(TestReportDialog)
#include "tst_report_dialog.moc"
