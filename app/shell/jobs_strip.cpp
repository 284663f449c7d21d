// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/jobs_strip.h"

#include "app/jobs/time_left.h"
#include "app/text/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace lockstep {

JobsStrip::JobsStrip(JobRunner& jobs, QWidget* parent)
    : QWidget(parent), m_jobs(jobs), m_what(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_left(new QLabel(this)), m_cancel(new QToolButton(this))
{
    m_what->setTextFormat(Qt::PlainText);
    m_what->setMinimumWidth(fontMetrics().averageCharWidth() * 10); // on an enlarged screen it is cut
    m_bar->setMinimumWidth(40);
    m_left->setTextFormat(Qt::PlainText);
    m_bar->setMaximumWidth(160);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_what);
    row->addWidget(m_bar);
    row->addWidget(m_left);
    row->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, &JobsStrip::cancel);
    connect(&m_jobs, &JobRunner::changed, this, &JobsStrip::update);
    update();
}

void JobsStrip::cancel()
{
    const auto jobs = m_jobs.jobs();
    if (jobs.size() < 2) {
        for (const auto& job : jobs)
            m_jobs.cancel(job.slot);
        return;
    }
    m_which.clear();
    for (const auto& job : jobs) {
        auto title = job.title;
        m_which.addAction(tr("Cancel: %1").arg(title.replace(QLatin1Char('&'), QStringLiteral("&&"))), this,
                          [this, slot = job.slot] { m_jobs.cancel(slot); });
    }
    m_which.addSeparator();
    m_which.addAction(tr("Cancel all of them"), this, [this] {
        for (const auto& job : m_jobs.jobs())
            m_jobs.cancel(job.slot);
    });
    m_which.setActiveAction(m_which.actions().front()); // for the keyboard
    m_which.popup(m_cancel->mapToGlobal(QPoint(0, -m_which.sizeHint().height())));
}

void JobsStrip::update()
{
    const auto jobs = m_jobs.jobs();
    setVisible(!jobs.empty());
    if (jobs.empty()) {
        m_shown.clear();
        return;
    }
    auto job = std::find_if(jobs.begin(), jobs.end(), [this](const JobInfo& info) { return info.slot == m_shown; });
    if (job == jobs.end())
        job = jobs.begin();
    const auto step = say(job->progress.step);
    if (job->slot != m_shown || step != m_step || job->progress.done < m_done) {
        m_shown = job->slot;
        m_step = step;
        m_since.start();
    }
    m_done = job->progress.done;
    const auto what = step.isEmpty() ? job->title : step;
    m_what->setText(
        jobs.size() == 1
            ? what
            : tr("%1 (1 of %2 at work)").arg(what, windowLanguage().number(static_cast<std::int64_t>(jobs.size()))));
    m_cancel->setText(jobs.size() == 1 ? tr("Cancel") : tr("Cancel…"));
    m_cancel->setAccessibleName(jobs.size() == 1 ? tr("Cancel: %1").arg(job->title) : tr("Cancel…"));
    const bool known = job->progress.total > 0;
    m_bar->setRange(0, known ? 1000 : 0);
    if (known)
        m_bar->setValue(static_cast<int>(1000.0 * static_cast<double>(job->progress.done)
                                         / static_cast<double>(job->progress.total)));
    const auto left = timeLeft(job->progress, m_since.elapsed());
    m_left->setText(left ? timeLeftText(*left) : QString());
    m_left->setVisible(left.has_value());
}

} // namespace lockstep

#include "moc_jobs_strip.cpp"
