// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/network/frame_worker.h"

namespace lockstep {

FrameWorker::FrameWorker(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

FrameWorker::~FrameWorker()
{
    m_thread.request_stop();
    {
        const std::lock_guard lock(m_mutex);
        m_giveUp.request_stop();
    }
    m_thread.join();
}

void FrameWorker::request(FrameRequest request)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_drawing && (!m_drawing->draft || (!request.draft && request.view != m_drawing->view)))
            m_giveUp.request_stop();
        m_waiting = std::move(request);
    }
    m_wake.notify_one();
}

bool FrameWorker::isBusy() const
{
    const std::lock_guard lock(m_mutex);
    return m_drawing.has_value() || m_waiting.has_value();
}

void FrameWorker::run(const std::stop_token& stop)
{
    while (true) {
        FrameRequest next;
        std::stop_source giveUp;
        {
            std::unique_lock lock(m_mutex);
            m_drawing.reset();
            if (!m_wake.wait(lock, stop, [this] { return m_waiting.has_value(); }) || stop.stop_requested())
                return;
            next = std::move(*m_waiting);
            m_waiting.reset();
            m_drawing = next;
            m_giveUp = giveUp;
        }
        auto image = drawFrame(next, giveUp.get_token());
        if (image.isNull())
            continue;
        // Dropped by Qt when this object is gone by then: the destructor has joined first.
        QMetaObject::invokeMethod(this, [this, frame = Frame{std::move(image), next.view, next.scene, next.draft}] {
            Q_EMIT drawn(frame);
        });
    }
}

} // namespace lockstep

#include "moc_frame_worker.cpp"
