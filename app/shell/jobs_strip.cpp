// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/jobs_strip.h"

#include "app/text/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace lockstep {

JobsStrip::JobsStrip(JobRunner& jobs, QWidget* parent)
    : QWidget(parent), m_jobs(jobs), m_what(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QToolButton(this))
{
    m_what->setTextFormat(Qt::PlainText);
    m_bar->setMaximumWidth(160);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_what);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        for (const auto& job : m_jobs.jobs())
            m_jobs.cancel(job.slot);
    });
    connect(&m_jobs, &JobRunner::changed, this, &JobsStrip::update);
    update();
}

void JobsStrip::update()
{
    const auto jobs = m_jobs.jobs();
    setVisible(!jobs.empty());
    if (jobs.empty())
        return;
    const auto& job = jobs.front();
    const auto step = say(job.progress.step);
    m_what->setText(step.isEmpty() ? job.title : step);
    const bool known = job.progress.total > 0;
    m_bar->setRange(0, known ? 1000 : 0);
    if (known)
        m_bar->setValue(static_cast<int>(1000.0 * static_cast<double>(job.progress.done)
                                         / static_cast<double>(job.progress.total)));
}

} // namespace lockstep

#include "moc_jobs_strip.cpp"
