// SPDX-License-Identifier: GPL-3.0-or-later
// How long work hears "cancel" and tells how far it is. One per call, never per process.
#pragma once

#include "core/model/message.h"

#include <cstdint>
#include <functional>
#include <stop_token>

namespace lockstep {

struct Progress {
    Message step;            ///< what is being done now
    std::uint64_t done = 0;  ///< units of the step (bytes, rows, pairs)
    std::uint64_t total = 0; ///< 0: not known
};

class TaskContext {
public:
    using Sink = std::function<void(const Progress&)>;

    TaskContext() = default; ///< never cancelled, progress goes nowhere
    explicit TaskContext(std::stop_token stop, Sink sink = {}) : m_stop(std::move(stop)), m_sink(std::move(sink)) {}

    /// Poll every few thousand items; at most a second may pass between two polls.
    bool cancelled() const { return m_stop.stop_requested(); }
    /// For parts of the work that run quietly beside others.
    std::stop_token stopToken() const { return m_stop; }
    /// Called from the thread that does the work; the receiver throttles.
    void report(const Progress& progress) const
    {
        if (m_sink)
            m_sink(progress);
    }

private:
    std::stop_token m_stop;
    Sink m_sink;
};

} // namespace lockstep
