// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window does not answer: the longest gap between two ticks of a timer while a case is opened, every
// view is shown, time is brushed and accounts are selected; and the most CPU time that the thread of the window took
// between two ticks, which other threads and programs do not change. Then what the table costs: its rows sorted by
// each column, and filtered by time and by a name, and the charts that draw every row. Fails when a block took more
// than 50 ms of CPU. usage: QT_QPA_PLATFORM=offscreen window CASE.lockstep
#include "app/jobs/vector_registers.h"
#include "app/shell/main_window.h"
#include "app/shell/view_tabs.h"
#include "app/views/fingerprint/fingerprint_picture.h"
#include "app/views/tables/linked_table.h"
#include "app/views/tables/row_order.h"
#include "app/views/timeline/time_strip.h"
#include "app/views/timeline/timeline_chart.h"
#include "app/widgets/marks.h"
#include "core/stats/random.h"
#include "core/store/case_file.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace lockstep;

namespace {

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Ticks every two milliseconds and keeps the longest gap.
class Watchdog : public QObject {
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(2);
        connect(&m_timer, &QTimer::timeout, this, &Watchdog::tick);
        m_since.start();
        m_timer.start();
    }
    QByteArray takeLongest()
    {
        tick();
        return QByteArray::number(std::exchange(m_longest, 0)) + " ms, of CPU "
               + QByteArray::number(std::exchange(m_most, 0), 'f', 0) + " ms";
    }

    /// Of CPU, since the beginning.
    double worst() const { return m_worst; }

private:
    void tick()
    {
        m_longest = std::max(m_longest, m_since.restart());
        const double now = threadMs();
        m_most = std::max(m_most, now - std::exchange(m_taken, now));
        m_worst = std::max(m_worst, m_most);
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    double m_taken = threadMs();
    double m_most = 0;
    double m_worst = 0;
};

/// Asleep between events, as a window is: processEvents() with a time to wait would keep a core busy.
void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void timeTheTable(const CaseData& data)
{
    const auto time = [&](const char* what, const RowFilter& filter, SortBy sort) {
        qint64 least = 1'000'000;
        std::size_t rows = 0;
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer taken;
            taken.start();
            rows = interactionOrder(data, filter, sort)->size();
            least = std::min(least, taken.elapsed());
        }
        std::printf("table, %s: %lld ms, %zu rows\n", what, least, rows);
    };
    time("as imported", {}, {});
    time("by account", {}, {InteractionColumn::account, false});
    time("by target", {}, {InteractionColumn::target, true});
    time("by time", {}, {InteractionColumn::time, true});
    RowFilter brushed;
    const auto& times = data.interactions.time;
    const auto last = *std::max_element(times.begin(), times.end());
    brushed.brush = TimeRange{{last - 7 * 86'400'000LL}, {}};
    time("of the last week", brushed, {});
    RowFilter named;
    named.text = QStringLiteral("jan");
    time("names with \"jan\"", named, {});
}

/// A list whose creation dates rise, a million followers long.
std::shared_ptr<const CaseData> longList()
{
    auto data = std::make_shared<CaseData>();
    data->accountNames.append("subject");
    data->targetNames.append("subject");
    data->targets.push_back({Target::Kind::account, AccountId(0), {}, {}, 0});
    DataSet set;
    set.kind = DataSetKind::followerList;
    set.order = ListOrder::oldestFirst;
    set.listTarget = TargetId(0);
    set.files = {FileId(0)};
    data->dataSets.push_back(set);
    data->files.emplace_back();
    data->fileDataSet.push_back(DataSetId(0));
    SplitMix random(4);
    auto& rows = data->interactions;
    for (std::uint32_t i = 0; i < 1'000'000; ++i) {
        AccountProfile profile;
        profile.account = AccountId(data->accountNames.append("follower " + std::to_string(i)));
        const auto age = i % 5 == 0 ? 0 : static_cast<std::int64_t>(random.below(150'000'000));
        profile.created = {{1'450'000'000'000 + (i * std::int64_t{300} - age) * 1000}, Precision::exact};
        data->profiles.push_back(profile);
        rows.actor.push_back(profile.account.value());
        rows.target.push_back(0);
        rows.verb.push_back(static_cast<std::uint8_t>(Verb::follow));
        rows.time.push_back(Instant::missingMs);
        rows.precision.push_back(static_cast<std::uint8_t>(Precision::orderOnly));
        rows.file.push_back(0);
        rows.row.push_back(i + 2);
    }
    return data;
}

/// The marks of a timeline and the dots of a follower list, as they are drawn anew after a movement; one thread, best
/// of five.
void timeThePictures(const std::shared_ptr<const CaseData>& data)
{
    const auto time = [](const char* what, std::size_t marks, const auto& draw) {
        double least = 1e300;
        for (int i = 0; i < 5; ++i) {
            releaseVectorRegisters(); // as on the thread that draws them
            const double before = threadMs();
            const QImage image = draw();
            least = std::min(least, threadMs() - before + (image.isNull() ? 1e300 : 0));
        }
        std::printf("%s of %zu marks drawn: %.1f ms\n", what, marks, least);
    };
    TimelineRequest request;
    request.data = data;
    const auto scene = *buildTimeline(request);
    TimelineChart chart;
    chart.setScene(scene);
    chart.setWindow({scene->from, scene->to, 0, 0});
    chart.layout(QRectF(0, 0, 1400, 700), QFont());
    time("timeline", chart.visibleMarks(),
         [&] { return TimelineChart::raster(*scene, chart, 1, ChartColors::paper()); });
    const auto list = fingerprintScenes(InteractionGraph::build(longList()), {}).at(0);
    const auto colours = fingerprintColours(paperPalette());
    time("follower list", list->size(), [&] {
        return fingerprintDots({list, {0, static_cast<double>(list->size())}, {1400, 600}, 1, {}, {}, colours});
    });
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("lockstep-bench"));
    if (argc < 2)
        return 2;
    {
        const auto file = CaseFile::open(argv[1], CaseFile::Mode::readOnly);
        if (!file)
            return 1;
        const auto data = *file->load({});
        timeTheTable(*data);
        timeThePictures(data);
    }
    Settings settings;
    MainWindow window(settings);
    window.resize(1500, 950);
    window.show();
    wait(300);
    Watchdog dog;
    QElapsedTimer opening;
    opening.start();
    window.openFiles({QString::fromLocal8Bit(argv[1])});
    std::printf("the call that opens: %lld ms\n", opening.elapsed());
    auto* table = window.findChild<LinkedTable*>();
    while (!table->statusText().contains(QLatin1String("rows")) && opening.elapsed() < 120'000)
        wait(5);
    std::printf("open to the table: %lld ms, longest without an answer %s\n", opening.elapsed(),
                dog.takeLongest().constData());
    wait(5000);
    std::printf("settling: longest %s\n", dog.takeLongest().constData());
    auto* tabs = window.findChild<ViewTabs*>();
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->show(i);
        wait(1500);
        std::printf("view %-14s longest %s\n", qPrintable(tabs->title(i)), dog.takeLongest().constData());
        auto* strip = window.findChild<TimeStrip*>();
        for (int step = 0; step < 20; ++step) {
            QKeyEvent key(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
            QCoreApplication::sendEvent(strip, &key);
            wait(30);
        }
        std::printf("     brushed 20 times: longest %s\n", dog.takeLongest().constData());
        QKeyEvent key(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(strip, &key);
        wait(300);
        dog.takeLongest();
    }
    constexpr double bar = 50;
    std::printf("longest of all: %.0f ms of CPU; more than %.0f fails\n", dog.worst(), bar);
    return dog.worst() > bar ? 1 : 0;
}
