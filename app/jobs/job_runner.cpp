// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/job_runner.h"

#include "app/jobs/own_turn.h"
#include "app/jobs/vector_registers.h"

#include <QElapsedTimer>
#include <QMetaObject>

#include <atomic>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace lockstep {

namespace {

/// Between window and worker things pass through Qt's own locks, which ThreadSanitizer does not see; this it sees.
void handOver()
{
    static std::atomic<std::uint64_t> count{0};
    count.fetch_add(1, std::memory_order_acq_rel);
}

/// The window comes first where there are fewer cores than work: Linux knows a nice value of each thread, which the
/// threads that it starts inherit. QThread::setPriority does nothing there.
void stepBack()
{
#ifdef Q_OS_LINUX
    thread_local const bool done = setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), 10) == 0;
    Q_UNUSED(done) // refused: it is as fast as before
#endif
}

} // namespace

JobRunner::JobRunner(QObject* parent) : QObject(parent) {}

JobRunner::~JobRunner()
{
    for (auto& [slot, job] : m_jobs)
        job.stop.request_stop();
    m_pool.waitForDone();
}

void JobRunner::startErased(const QString& slot, const QString& title, QObject* context,
                            std::function<void(const TaskContext&)> work, std::function<void()> deliver)
{
    cancel(slot);
    const auto generation = ++m_generation;
    auto& job = m_jobs[slot];
    job = {generation, title, std::stop_source{}, {}};
    Q_EMIT changed();

    auto progress = [this, slot, generation, timer = std::make_shared<QElapsedTimer>()](const Progress& step) {
        if (timer->isValid() && timer->elapsed() < 50)
            return;
        timer->start();
        QMetaObject::invokeMethod(this, [this, slot, generation, step] {
            const auto found = m_jobs.find(slot);
            if (found == m_jobs.end() || found->second.generation != generation)
                return;
            found->second.progress = step;
            Q_EMIT changed();
        });
    };
    auto finish = [this, slot, generation, context = QPointer<QObject>(context), deliver = std::move(deliver)] {
        handOver();
        const auto found = m_jobs.find(slot);
        if (found == m_jobs.end() || found->second.generation != generation)
            return; // a newer job took the slot
        m_jobs.erase(found);
        Q_EMIT changed(); // first: what is delivered may be a box that waits for an answer
        if (context)
            deliver();
    };
    std::function<void()> run = [this, task = TaskContext(job.stop.get_token(), std::move(progress)),
                                 work = std::move(work), finish = std::move(finish)] {
        handOver();
        stepBack();
        releaseVectorRegisters();
        try {
            work(task);
        } catch (const std::exception&) {
            // The result stays empty: start() turns that into ErrorCode::internal.
        }
        handOver();
        // Results that are ready together are shown one by one, and the keyboard comes between.
        QMetaObject::invokeMethod(this, [this, finish] { inOwnTurn(this, finish); });
    };
    handOver();
    m_pool.start(std::move(run));
}

void JobRunner::cancel(const QString& slot)
{
    const auto found = m_jobs.find(slot);
    if (found != m_jobs.end())
        found->second.stop.request_stop();
}

std::vector<JobInfo> JobRunner::jobs() const
{
    std::vector<JobInfo> list;
    for (const auto& [slot, job] : m_jobs)
        list.push_back({slot, job.title, job.progress});
    return list;
}

} // namespace lockstep

#include "moc_job_runner.cpp"
