// SPDX-License-Identifier: GPL-3.0-or-later
// Background work with progress and cancel. The only place that knows threads of the window: work runs on a
// worker, its result is delivered on the main thread, and only if the context object still lives and no newer
// job of the same slot was started (the older one is cancelled and its result dropped).
#pragma once

#include "core/model/result.h"
#include "core/model/task.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <vector>

namespace lockstep {

struct JobInfo {
    QString slot;
    QString title;
    Progress progress;
};

class JobRunner : public QObject {
    Q_OBJECT

public:
    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override; ///< cancels and waits

    template <class T>
    void start(const QString& slot, const QString& title, QObject* context,
               std::function<Result<T>(const TaskContext&)> work, std::function<void(Result<T>)> done)
    {
        auto box = std::make_shared<std::optional<Result<T>>>();
        startErased(
            slot, title, context,
            [box, work = std::move(work)](const TaskContext& task) { box->emplace(work(task)); },
            [box, done = std::move(done)] {
                done(*box ? std::move(**box)
                          : Result<T>(makeError(ErrorCode::internal, messageText(QT_TRANSLATE_NOOP(
                                                                         "core", "The work ended without a result. "
                                                                                 "Nothing was changed.")))));
            });
    }

    void cancel(const QString& slot);
    bool isRunning(const QString& slot) const { return m_jobs.contains(slot); }
    std::vector<JobInfo> jobs() const;

Q_SIGNALS:
    /// A job started, moved on (at most 20 times a second) or ended.
    void changed();

private:
    struct Job {
        quint64 generation = 0;
        QString title;
        std::stop_source stop;
        Progress progress;
    };

    void startErased(const QString& slot, const QString& title, QObject* context,
                     std::function<void(const TaskContext&)> work, std::function<void()> deliver);

    QThreadPool m_pool;
    quint64 m_generation = 0;
    std::map<QString, Job> m_jobs;
};

} // namespace lockstep
