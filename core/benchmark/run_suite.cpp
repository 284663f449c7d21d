// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/run_suite.h"

#include "core/detect/registry.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <thread>

#include <unistd.h>

namespace lockstep {

namespace {

constexpr double bytesPerEvent = 200; ///< columns, graph both ways and a detector's scratch, measured

/// Rough: about three likes an account and day.
double bytesOf(const ScenarioParameters& p)
{
    return (3.0 * p.accounts * p.days + p.listFollowers + p.batch) * bytesPerEvent;
}

double halfOfMemory()
{
    return 0.5 * static_cast<double>(sysconf(_SC_PHYS_PAGES)) * static_cast<double>(sysconf(_SC_PAGESIZE));
}

class SuiteRunner {
public:
    SuiteRunner(const Suite& suite, const SuiteRequest& request, const TaskContext& task)
        : m_suite(suite), m_request(request), m_task(task)
    {
        if (suite.comparesBaselines && request.baselines)
            m_baselines = referenceBaselines();
        const int worlds = request.worlds > 0 ? request.worlds : suite.worlds;
        for (std::size_t row = 0; row < suite.rows.size(); ++row)
            for (int i = 0; i < worlds; ++i)
                m_jobs.push_back({row, request.seed + static_cast<std::uint64_t>(i)});
    }

    Result<SuiteResult> run()
    {
        const auto workers = workersThatFit();
        // Worlds side by side waste less than threads inside one; a single world gets them all.
        m_detectThreads = workers > 1 ? 1 : std::max(1, m_request.threads);
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < workers; ++i)
            others.emplace_back([this] { work(); });
        work();
        others.clear(); // waits
        if (m_error)
            return *m_error;
        std::vector<std::string> detectors;
        for (const auto& detector : allDetectors())
            detectors.emplace_back(detector->name());
        return tabulate(m_suite, m_judged, detectors);
    }

private:
    struct Job {
        std::size_t row = 0;
        std::uint64_t seed = 1;
    };

    std::size_t workersThatFit() const
    {
        double largest = 1;
        for (const auto& row : m_suite.rows)
            largest = std::max(largest, bytesOf(row.parameters));
        const auto fitting = static_cast<std::size_t>(std::max(1.0, halfOfMemory() / largest));
        return std::min({fitting, m_jobs.size(), static_cast<std::size_t>(std::max(1, m_request.threads))});
    }

    std::optional<Job> take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_error || m_next == m_jobs.size())
            return {};
        return m_jobs[m_next++];
    }

    void work()
    {
        while (const auto job = take()) {
            auto judged = judge(m_suite.rows[job->row], job->seed);
            const std::lock_guard lock(m_mutex);
            if (!judged) {
                if (!m_error)
                    m_error = judged.error();
                m_stop.request_stop();
                return;
            }
            judged->row = job->row;
            judged->seed = job->seed;
            if (m_request.onWorld)
                m_request.onWorld(*judged);
            m_judged.push_back(*std::move(judged));
        }
    }

    Result<JudgedWorld> judge(const SuiteRow& row, std::uint64_t seed)
    {
        DetectRequest request;
        request.settings = m_request.settings;
        request.settings.threads = m_detectThreads;
        request.settings.seed = seed;
        const TaskContext inner(m_stop.get_token(), [this](const Progress&) { tell(); });
        if (row.counts) {
            auto parameters = *row.counts;
            parameters.seed = seed;
            return judgeCounts(parameters, request, inner);
        }
        auto parameters = row.parameters;
        parameters.seed = seed;
        return judgeWorld(parameters, request, m_baselines, inner);
    }

    /// Progress of the suite is worlds done; whatever a world reports is a chance to hear "cancel".
    void tell()
    {
        const std::lock_guard lock(m_mutex);
        m_task.report({messageText(QT_TRANSLATE_NOOP("core", "Worlds")), m_judged.size(), m_jobs.size()});
        if (m_task.cancelled())
            m_stop.request_stop();
    }

    const Suite& m_suite;
    const SuiteRequest& m_request;
    const TaskContext& m_task;
    std::vector<Job> m_jobs;
    std::vector<Baseline> m_baselines;
    int m_detectThreads = 1;
    std::stop_source m_stop;
    std::mutex m_mutex; ///< guards what follows, and the receivers
    std::size_t m_next = 0;
    std::vector<JudgedWorld> m_judged;
    std::optional<Error> m_error;
};

} // namespace

Result<SuiteResult> runSuite(const Suite& suite, const SuiteRequest& request, const TaskContext& task)
{
    return SuiteRunner(suite, request, task).run();
}

} // namespace lockstep
