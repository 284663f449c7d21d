// SPDX-License-Identifier: GPL-3.0-or-later
// The one view state of an open case. Every view shows it and changes it only here, so that what is selected,
// filtered or time-brushed in one view is so in all. Lives on the main thread.
#pragma once

#include "app/caseview/view_state.h"
#include "core/graph/interaction_graph.h"
#include "core/model/casework.h"
#include "core/model/finding.h"
#include "core/store/case_file.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace lockstep {

class CaseView : public QObject {
    Q_OBJECT

public:
    explicit CaseView(QObject* parent = nullptr);

    // Content. Replaced as a whole; a view keeps the shared pointers while it works on a thread.
    void setCase(std::shared_ptr<CaseFile> file);
    void setData(std::shared_ptr<const CaseData> data, std::shared_ptr<const InteractionGraph> graph);
    void setRun(std::shared_ptr<const DetectionRun> run);

    const std::shared_ptr<CaseFile>& caseFile() const { return m_file; }
    /// Null until a case is loaded.
    const std::shared_ptr<const CaseData>& data() const { return m_data; }
    const std::shared_ptr<const InteractionGraph>& wholeGraph() const { return m_graph; }
    /// What the filters leave of it, as soon as that is worked out: what views draw.
    const std::shared_ptr<const InteractionGraph>& graph() const { return m_shownGraph; }
    /// Null until something was detected.
    const std::shared_ptr<const DetectionRun>& run() const { return m_run; }

    // State.
    const Selection& selection() const { return m_selection; }
    bool isSelected(AccountId account) const;
    bool isSelected(TargetId target) const;
    void select(Selection selection);
    /// The finding that all views put in the centre; nullptr: none. Choosing one selects its accounts.
    const Finding* finding() const;
    void showFinding(const QString& id);
    /// The best finding there is, unless one is shown.
    void showBestFinding();
    /// After something else was selected: the views go back to it, and its accounts are selected.
    void showFindingAgain();
    /// Time brush, UTC; nullopt: all time.
    const std::optional<TimeRange>& brush() const { return m_brush; }
    void setBrush(std::optional<TimeRange> brush);
    /// "Only the selection": a filter beside the named ones. It stays with what was selected when it was set, so
    /// that one can go on choosing among those; setting it with nothing selected does nothing.
    bool filteredToSelection() const { return m_only.has_value(); }
    void setFilteredToSelection(bool filtered);
    /// Named filters, all of them at once.
    const std::vector<ViewFilter>& filters() const { return m_filters; }
    void setFilters(std::vector<ViewFilter> filters);
    bool isFiltered() const { return !m_filters.empty() || m_only; }
    /// What the named filters and "only the selection" leave, by AccountId and TargetId; empty: all.
    const KeptIds& keptAccounts() const { return m_keptAccounts; }
    const KeptIds& keptTargets() const { return m_keptTargets; }
    /// The answer to graphWanted(): the interactions that pass, made on a worker.
    void setFilteredGraph(std::shared_ptr<const InteractionGraph> graph);

    ViewState state() const { return {m_selection, m_finding, m_brush, m_only, m_filters}; }
    /// Without a copy of it: a selection may be large, and a brush is dragged.
    bool isShowing(const ViewState& state) const
    {
        return m_finding == state.finding && m_brush == state.brush && m_only == state.only
               && m_selection == state.selection && m_filters == state.filters;
    }
    /// All of it at once. A finding that is no longer there is left out.
    void restore(const ViewState& state);

    // Casework: written to the case at once; the views hear caseworkChanged. Without a case: an error.
    const std::vector<Note>& notes() const { return m_notes; }
    /// By name.
    const std::vector<Tag>& tags() const { return m_tags; }
    const std::vector<Decision>& decisions() const { return m_decisions; }
    std::optional<Decision> decisionOn(const std::string& finding) const;
    /// With a picture (PNG) or without; of this moment or of an earlier one.
    Result<void> addNote(const Subject& subject, const QString& text, const QByteArray& png = {},
                         Instant created = {});
    Result<void> changeNote(std::int64_t id, const QString& text);
    Result<void> moveNote(std::int64_t id, const Subject& subject);
    Result<void> removeNote(std::int64_t id);
    /// The given ones become as they are given, in one step; one without members goes.
    Result<void> setTags(const std::vector<Tag>& changed);
    Result<void> decide(const std::string& finding, Judgement judgement, const QString& reason);
    Result<void> undo();
    Result<void> redo();

Q_SIGNALS:
    void caseAboutToChange(); ///< the last moment to write what is still in an editor
    void caseChanged();       ///< another case, or none
    void dataChanged();       ///< data and graph
    void findingsChanged();
    void selectionChanged();
    void findingShown();
    void brushChanged();
    void filterChanged(); ///< "only the selection", or the named filters
    void graphWanted();   ///< filters changed: somebody has to work out what they leave
    void graphFiltered(); ///< graph() is another one
    void caseworkChanged();

private:
    const Finding* findingCalled(const QString& id) const;
    Result<void> reloadCasework();
    void setOnly(std::optional<Selection> only);
    void applyFilters();
    void filtersChanged();

    std::shared_ptr<CaseFile> m_file;
    std::shared_ptr<const CaseData> m_data;
    std::shared_ptr<const InteractionGraph> m_graph;
    std::shared_ptr<const InteractionGraph> m_shownGraph;
    std::shared_ptr<const DetectionRun> m_run;
    Selection m_selection;
    QString m_finding;
    std::optional<TimeRange> m_brush;
    std::optional<Selection> m_only;
    std::vector<ViewFilter> m_filters;
    KeptIds m_keptAccounts;
    KeptIds m_keptTargets;
    std::vector<Note> m_notes;
    std::vector<Tag> m_tags;
    std::vector<Decision> m_decisions;
};

} // namespace lockstep
