// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline: the best-known picture of coordinated accounts, made honest by a comparison sample beneath.
// Shows the finding of the case view, or all accounts when none is shown.
#pragma once

#include "app/caseview/case_view.h"
#include "app/jobs/job_runner.h"
#include "app/views/timeline/timeline_scene.h"
#include "app/widgets/table_twin.h"
#include "app/widgets/view_picture.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QScrollBar;

namespace lockstep {

class TimelineCanvas;

class TimelineView : public QWidget {
    Q_OBJECT

public:
    /// Up to so many interactions the scene is made at once; beyond, on a worker.
    static constexpr std::size_t maxEventsAtOnce = 50'000;

    TimelineView(CaseView& view, JobRunner& jobs, QWidget* parent = nullptr);

    void setX(TimelineX x);
    void setOrder(TimelineOrder order);
    TimelineCanvas* canvas() const { return m_canvas; }
    bool isBusy() const { return m_busy; }

    /// What is in sight, without pointer or focus.
    ViewPicture picture() const;
    /// The picture and its twin: one row a drawn interaction.
    TableTwin& pages() { return *m_pages; }
    /// Empty while there is nothing to draw.
    QString caption() const;

private:
    void build();
    void rebuild();
    void show(Result<std::shared_ptr<const TimelineScene>> scene);
    void updateEmptyText();
    void updateSelection();
    void updateScrollBar();
    void updateCaption();
    void choose(AccountId account, bool add);

    CaseView& m_view;
    JobRunner& m_jobs;
    QComboBox* m_x = nullptr;
    QComboBox* m_order = nullptr;
    QScrollBar* m_scroll = nullptr;
    TimelineCanvas* m_canvas = nullptr;
    TableTwin* m_pages = nullptr;
    QLabel* m_caption = nullptr;
    quint64 m_request = 0;
    bool m_busy = false;
};

} // namespace lockstep
