// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window does not answer: the longest gap between two ticks of a timer while a case is opened, every
// view is shown, time is brushed and accounts are selected; and the most CPU time that the thread of the window took
// between two ticks, which other threads and programs do not change. Then what the table costs: its rows sorted by
// each column, and filtered by time and by a name. Fails when a block took more than 50 ms of CPU. usage:
// QT_QPA_PLATFORM=offscreen window CASE.lockstep
#include "app/shell/main_window.h"
#include "app/shell/view_tabs.h"
#include "app/views/tables/linked_table.h"
#include "app/views/tables/row_order.h"
#include "app/views/timeline/time_strip.h"
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
        timeTheTable(**file->load({}));
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
