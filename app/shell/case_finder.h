// SPDX-License-Identifier: GPL-3.0-or-later
// Find in the case: asks for words, shows the hits as they are typed, and goes through them afterwards.
#pragma once

#include "app/caseview/case_view.h"
#include "app/jobs/job_runner.h"
#include "core/language/case_search.h"

#include <QObject>

#include <variant>
#include <vector>

namespace lockstep {

class QuickPicker;
struct PickItem;

class CaseFinder : public QObject {
    Q_OBJECT

public:
    CaseFinder(CaseView& view, JobRunner& jobs, QWidget* window);

    void ask();
    /// To the next hit of the last search, or, negative, to the one before; asks when nothing was found as yet.
    void go(int step);

Q_SIGNALS:
    /// "Hit 3 of 12: …"
    void wentTo(const QString& hit);

private:
    void search(QuickPicker* picker, const QString& hint);
    /// Keeps them as hits, too.
    std::vector<PickItem> itemsOf(const CaseSearch& found);
    QString show(std::size_t hit); ///< and what it is called

    CaseView& m_view;
    JobRunner& m_jobs;
    QWidget* m_window;
    using Hit = std::variant<AccountId, TargetId, EventId, std::size_t>; ///< the last: index into m_notes
    std::vector<Hit> m_hits;   ///< accounts, posts, comments and notes, one after the other
    std::vector<Note> m_notes; ///< in which the search found its notes
    std::size_t m_at = 0;      ///< hit that was gone to; as many as there are: none yet
};

} // namespace lockstep
