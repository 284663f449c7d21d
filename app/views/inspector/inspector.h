// SPDX-License-Identifier: GPL-3.0-or-later
// The panel on the right: always what is looked at now. A finding while exactly its accounts are selected,
// otherwise the selected account, target or crowd, with a way back to the finding. With nothing selected: the
// notes on the time range and on the whole case.
#pragma once

#include "app/caseview/case_view.h"
#include "app/jobs/job_runner.h"
#include "core/graph/busy_days.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <vector>

class QScrollArea;

namespace lockstep {

class Inspector : public QWidget {
    Q_OBJECT

public:
    enum class Page { nothing, finding, selection };
    enum class NoteOn {
        first, ///< what stands on top: the account, the finding, ...
        group, ///< everything that is selected together
    };

    Inspector(CaseView& view, JobRunner& jobs, QWidget* parent = nullptr);

    Page page() const { return m_page; }
    /// Puts the cursor into a new note on what is shown; false when no case is open, or when a group was
    /// asked for and one thing alone is selected.
    bool startNote(NoteOn what = NoteOn::first);

    QSize sizeHint() const override { return {340, 600}; }
    QSize minimumSizeHint() const override { return {150, 120}; }

private:
    Page wantedPage() const;
    void lookForBusyDays();
    void rebuildLater();
    void rebuild();
    void rememberSections();
    void restoreSections(const QWidget& panel);

    CaseView& m_view;
    JobRunner& m_jobs;
    std::vector<BusyDays> m_busyDays;
    QScrollArea* m_scroll;
    QTimer m_brushed;     ///< runs while the brush may still move
    bool m_stale = false; ///< several changes in a row make one rebuild
    Page m_page = Page::nothing;
    std::map<QString, bool> m_open; ///< section -> open, by what its title begins with
};

} // namespace lockstep
