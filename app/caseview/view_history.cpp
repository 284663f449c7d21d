// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/caseview/view_history.h"

namespace lockstep {

namespace {

constexpr std::size_t mostStates = 100;

} // namespace

ViewHistory::ViewHistory(CaseView& view, QObject* parent) : QObject(parent), m_view(view)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(400);
    connect(&m_pause, &QTimer::timeout, this, &ViewHistory::settle);
    for (const auto signal :
         {&CaseView::selectionChanged, &CaseView::findingShown, &CaseView::brushChanged, &CaseView::filterChanged})
        connect(&m_view, signal, this, &ViewHistory::note);
    connect(&m_view, &CaseView::dataChanged, this, &ViewHistory::forget);
    forget();
}

void ViewHistory::note()
{
    if (m_view.isShowing(m_states[m_at]))
        m_pause.stop(); // back where it was, or shown by this history
    else
        m_pause.start();
    Q_EMIT changed();
}

/// What is shown now is a step of its own.
void ViewHistory::settle()
{
    m_pause.stop();
    if (m_view.isShowing(m_states[m_at]))
        return;
    m_states.resize(m_at + 1);
    m_states.push_back(m_view.state());
    if (m_states.size() > mostStates)
        m_states.erase(m_states.begin());
    m_at = m_states.size() - 1;
    Q_EMIT changed();
}

void ViewHistory::forget()
{
    m_pause.stop();
    m_states = {m_view.state()};
    m_at = 0;
    Q_EMIT changed();
}

void ViewHistory::back()
{
    settle();
    if (m_at > 0)
        show(m_at - 1);
}

void ViewHistory::forward()
{
    settle();
    if (m_at + 1 < m_states.size())
        show(m_at + 1);
}

void ViewHistory::show(std::size_t at)
{
    m_at = at;
    m_view.restore(m_states[at]);
    m_pause.stop();
    Q_EMIT changed();
}

} // namespace lockstep

#include "moc_view_history.cpp"
