// SPDX-License-Identifier: GPL-3.0-or-later
// Draws frames on a thread of its own, the newest request first. Not a job of the JobRunner: a frame takes
// milliseconds, comes dozens of times a second and is nothing that a person would want to see listed or stop.
#pragma once

#include "app/views/network/network_frame.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace lockstep {

struct Frame {
    QImage image;
    ViewTransform view;
    std::shared_ptr<const NetworkScene> scene;
    bool draft = false;
};

class FrameWorker : public QObject {
    Q_OBJECT

public:
    explicit FrameWorker(QObject* parent = nullptr);
    ~FrameWorker() override;

    /// Replaces a request that waits; a full frame that is being drawn is given up, and a draft of somewhere else
    /// once the window rests. While it moves a draft is finished: else a steady stream of movements would never see
    /// one.
    void request(FrameRequest request);
    /// True while a frame is drawn or waits.
    bool isBusy() const;

Q_SIGNALS:
    void drawn(const lockstep::Frame& frame);

private:
    void run(const std::stop_token& stop);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<FrameRequest> m_waiting;
    std::optional<FrameRequest> m_drawing;
    std::stop_source m_giveUp; ///< the frame that is being drawn
    std::jthread m_thread;     ///< last: ends before the rest goes
};

} // namespace lockstep
