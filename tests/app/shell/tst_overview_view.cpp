// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/overview_view.h"
#include "app/views/charts/chart_view.h"
#include "app/views/fingerprint/fingerprint_view.h"
#include "tests/support/report_sample.h"
#include "tests/support/test_case.h"

#include <QSet>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>

using namespace lockstep;

namespace {

/// 30 accounts like 6 posts within an hour; no creation date, no list, no counts.
std::shared_ptr<const CaseData> likes()
{
    sample::CaseMaker maker;
    const auto file = maker.file("a.csv", DataSetKind::interactions);
    const auto shop = maker.account("shop");
    const auto start = *fromIso("2024-01-01T12:00:00Z");
    for (int p = 0; p < 6; ++p) {
        const auto posted = sample::at(start, 1440.0 * p);
        const auto post = maker.target("p" + std::to_string(p), Target::Kind::post, shop, posted);
        for (int i = 0; i < 30; ++i)
            maker.interaction(maker.account("a" + std::to_string(i)), post, Verb::like,
                              sample::at(posted.at, 2.0 * i), file);
    }
    return std::make_shared<const CaseData>(std::move(maker.data));
}

/// 300 followers in the order in which they came, with creation dates and without times.
std::shared_ptr<const CaseData> followers()
{
    sample::CaseMaker maker;
    const auto subject = maker.account("subject");
    const auto list = maker.target("subject", Target::Kind::account, subject, {});
    const auto file = maker.file("f.csv", DataSetKind::followerList, list);
    const auto start = *fromIso("2020-01-01T00:00:00Z");
    for (int i = 0; i < 300; ++i) {
        AccountProfile profile;
        profile.account = maker.account("f" + std::to_string(i));
        profile.created = sample::at(start, 1440.0 * (300 - i));
        maker.data.profiles.push_back(profile);
        maker.interaction(profile.account, list, Verb::follow, {{}, Precision::orderOnly}, file);
    }
    return std::make_shared<const CaseData>(std::move(maker.data));
}

} // namespace

class TestOverviewView : public TestCase {
    Q_OBJECT

    std::unique_ptr<CaseView> m_view;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<OverviewView> m_overview;

    void show(const std::shared_ptr<const CaseData>& data)
    {
        m_view->setData(data, std::make_shared<const InteractionGraph>(InteractionGraph::build(data)));
        QTest::qWait(10);
        QTRY_VERIFY(m_jobs->jobs().empty());
        QTest::qWait(10); // arranged once the last one is ready
    }
    /// Where the chart stands, counted by rows.
    std::ptrdiff_t placeOf(const QString& title) const
    {
        const auto buttons = m_overview->buttons();
        return std::find_if(buttons.begin(), buttons.end(), [&](const auto* b) { return b->text() == title; })
               - buttons.begin();
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_view = std::make_unique<CaseView>();
        m_jobs = std::make_unique<JobRunner>();
        m_overview = std::make_unique<OverviewView>(*m_view, *m_jobs);
        m_overview->resize(900, 700);
        m_overview->show();
    }
    void cleanup()
    {
        m_overview.reset();
        m_jobs.reset();
        m_view.reset();
    }

    void opensEachChart()
    {
        show(likes());
        QSignalSpy wanted(m_overview.get(), &OverviewView::chartWanted);
        const auto charts = m_overview->findChildren<ChartView*>();
        QCOMPARE(charts.size(), 7);
        for (auto* chart : charts) {
            QVERIFY(chart->canvas()->isVisible() && chart->canvas()->height() > 100);
            QVERIFY(!chart->findChild<QTableWidget*>()->isVisible());
        }
        auto& followers = m_overview->findChild<FingerprintView*>()->canvas();
        QVERIFY(followers.isVisible() && followers.height() > 100);
        for (auto* button : m_overview->buttons())
            QTest::keyClick(button, Qt::Key_Space);
        QSet<QString> names;
        for (const auto& signal : wanted)
            names.insert(signal.front().toString());
        QCOMPARE(names.size(), 8);
        QVERIFY(names.contains(QStringLiteral("hours")) && names.contains(QStringLiteral("followers")));
    }

    void whatHasSomethingToShowComesFirst()
    {
        const auto hours = QStringLiteral("Hours of the week");
        const auto list = QStringLiteral("Followers in the order of the list");
        show(likes());
        QVERIFY(placeOf(hours) < 3);
        QVERIFY(placeOf(list) > 3);
        QVERIFY(m_overview->focusProxy() == m_overview->buttons().front());
        show(followers());
        QCOMPARE(placeOf(list), 0);
        QVERIFY(placeOf(hours) > 3);
        QCOMPARE(m_overview->buttons().size(), std::size_t{8});
        // The places are those that are seen.
        QVERIFY(m_overview->buttons()[0]->mapTo(m_overview.get(), QPoint()).y()
                < m_overview->buttons()[7]->mapTo(m_overview.get(), QPoint()).y());
    }
};

QTEST_MAIN(TestOverviewView)
#include "tst_overview_view.moc"
