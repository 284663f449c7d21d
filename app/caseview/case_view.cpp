// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/caseview/case_view.h"

#include "core/model/named_accounts.h"

#include <algorithm>
#include <span>

namespace lockstep {

namespace {

template <class T>
void sortUnique(std::vector<T>& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

Error noCase()
{
    return makeError(ErrorCode::badArgument,
                     messageText(QT_TRANSLATE_NOOP("core", "Nothing was written: no case is open. Open or create a "
                                                           "case first.")));
}

} // namespace

CaseView::CaseView(QObject* parent) : QObject(parent) {}

void CaseView::setCase(std::shared_ptr<CaseFile> file)
{
    Q_EMIT caseAboutToChange();
    m_file = std::move(file);
    m_data.reset();
    m_graph.reset();
    m_shownGraph.reset();
    m_filters.clear();
    m_keptAccounts.clear();
    m_keptTargets.clear();
    m_run.reset();
    m_selection = {};
    m_finding.clear();
    m_brush.reset();
    m_only.reset();
    m_notes.clear();
    m_tags.clear();
    m_decisions.clear();
    if (m_file)
        (void)reloadCasework(); // shown empty until the next change; opening already verified the file
    Q_EMIT caseChanged();
    Q_EMIT dataChanged();
    Q_EMIT findingsChanged();
    Q_EMIT selectionChanged();
    Q_EMIT findingShown();
    Q_EMIT brushChanged();
    Q_EMIT filterChanged();
    Q_EMIT caseworkChanged();
}

void CaseView::setData(std::shared_ptr<const CaseData> data, std::shared_ptr<const InteractionGraph> graph)
{
    m_data = std::move(data);
    m_graph = std::move(graph);
    m_shownGraph = m_graph;
    applyFilters();
    Q_EMIT dataChanged();
    if (isFiltered())
        Q_EMIT graphWanted();
}

void CaseView::applyFilters()
{
    const auto accounts = m_data ? m_data->accountNames.size() : 0;
    const auto targets = m_data ? m_data->targetNames.size() : 0;
    m_keptAccounts = lockstep::keptAccounts(m_filters, accounts);
    m_keptTargets = lockstep::keptTargets(m_filters, targets);
    if (m_only) {
        m_keptAccounts = inBoth(std::move(m_keptAccounts), keptOf(m_only->accounts, accounts));
        m_keptTargets = inBoth(std::move(m_keptTargets), keptOf(m_only->targets, targets));
    }
}

void CaseView::filtersChanged()
{
    applyFilters();
    Q_EMIT filterChanged();
    if (isFiltered())
        Q_EMIT graphWanted();
    else
        setFilteredGraph(m_graph);
}

void CaseView::setFilters(std::vector<ViewFilter> filters)
{
    if (filters == m_filters)
        return;
    m_filters = std::move(filters);
    filtersChanged();
}

void CaseView::setFilteredGraph(std::shared_ptr<const InteractionGraph> graph)
{
    if (graph == m_shownGraph)
        return;
    m_shownGraph = std::move(graph);
    Q_EMIT graphFiltered();
}

void CaseView::setRun(std::shared_ptr<const DetectionRun> run)
{
    m_run = std::move(run);
    Q_EMIT findingsChanged();
    if (!m_finding.isEmpty() && !finding())
        showFinding({});
    if (isFiltered()) // a run may merge targets that are two names of one
        Q_EMIT graphWanted();
}

bool CaseView::isSelected(AccountId account) const
{
    return std::binary_search(m_selection.accounts.begin(), m_selection.accounts.end(), account);
}

bool CaseView::isSelected(TargetId target) const
{
    return std::binary_search(m_selection.targets.begin(), m_selection.targets.end(), target);
}

void CaseView::select(Selection selection)
{
    sortUnique(selection.accounts);
    sortUnique(selection.targets);
    if (selection == m_selection)
        return;
    m_selection = std::move(selection);
    Q_EMIT selectionChanged();
}

const Finding* CaseView::findingCalled(const QString& id) const
{
    if (!m_run || id.isEmpty())
        return nullptr;
    const auto found = std::find_if(m_run->findings.begin(), m_run->findings.end(),
                                    [wanted = id.toStdString()](const Finding& f) { return f.id == wanted; });
    return found == m_run->findings.end() ? nullptr : &*found;
}

const Finding* CaseView::finding() const
{
    return findingCalled(m_finding);
}

void CaseView::showFinding(const QString& id)
{
    if (id == m_finding)
        return;
    m_finding = id;
    Q_EMIT findingShown();
    Selection members;
    if (const auto* shown = finding())
        members.accounts = namedAccounts(*shown);
    select(std::move(members));
}

void CaseView::showBestFinding()
{
    if (m_run && !m_run->findings.empty() && !finding())
        showFinding(QString::fromStdString(m_run->findings.front().id));
}

void CaseView::showFindingAgain()
{
    if (!finding())
        return;
    Q_EMIT findingShown();
    select({namedAccounts(*finding()), {}});
}

void CaseView::setBrush(std::optional<TimeRange> brush)
{
    if (brush == m_brush)
        return;
    m_brush = brush;
    Q_EMIT brushChanged();
}

void CaseView::setFilteredToSelection(bool filtered)
{
    setOnly(filtered && !m_selection.empty() ? std::optional(m_selection) : std::nullopt);
}

void CaseView::setOnly(std::optional<Selection> only)
{
    if (only == m_only)
        return;
    m_only = std::move(only);
    filtersChanged();
}

void CaseView::restore(const ViewState& state)
{
    showFinding(findingCalled(state.finding) ? state.finding : QString());
    select(state.selection);
    setBrush(state.brush);
    setOnly(state.only);
    setFilters(state.filters);
}

std::optional<Decision> CaseView::decisionOn(const std::string& finding) const
{
    const auto found = std::find_if(m_decisions.begin(), m_decisions.end(),
                                    [&finding](const Decision& d) { return d.finding == finding; });
    return found == m_decisions.end() ? std::nullopt : std::optional(*found);
}

Result<void> CaseView::addNote(const Subject& subject, const QString& text, const QByteArray& png, Instant created)
{
    if (!m_file)
        return noCase();
    const auto added = m_file->addNote({0, subject, text.toStdString(), created, {}}, std::as_bytes(std::span(png)));
    return added ? reloadCasework() : Result<void>(added.error());
}

Result<void> CaseView::changeNote(std::int64_t id, const QString& text)
{
    if (!m_file)
        return noCase();
    const auto changed = m_file->changeNote(id, text.toStdString());
    return changed ? reloadCasework() : changed;
}

Result<void> CaseView::moveNote(std::int64_t id, const Subject& subject)
{
    if (!m_file)
        return noCase();
    const auto moved = m_file->moveNote(id, subject);
    return moved ? reloadCasework() : moved;
}

Result<void> CaseView::setTags(const std::vector<Tag>& changed)
{
    if (!m_file)
        return noCase();
    const auto stored = m_file->setTags(changed);
    return stored ? reloadCasework() : stored;
}

Result<void> CaseView::removeNote(std::int64_t id)
{
    if (!m_file)
        return noCase();
    const auto removed = m_file->removeNote(id);
    return removed ? reloadCasework() : removed;
}

Result<void> CaseView::decide(const std::string& finding, Judgement judgement, const QString& reason)
{
    if (!m_file)
        return noCase();
    const auto decided = m_file->decide({finding, judgement, reason.toStdString(), {}});
    return decided ? reloadCasework() : decided;
}

Result<void> CaseView::undo()
{
    if (!m_file)
        return noCase();
    const auto undone = m_file->undo();
    return undone ? reloadCasework() : undone;
}

Result<void> CaseView::redo()
{
    if (!m_file)
        return noCase();
    const auto redone = m_file->redo();
    return redone ? reloadCasework() : redone;
}

Result<void> CaseView::reloadCasework()
{
    if (!m_file)
        return noCase();
    // One of them damaged: the others are shown all the same.
    auto notes = m_file->notes();
    if (notes)
        m_notes = *std::move(notes);
    auto tags = m_file->tags();
    if (tags)
        m_tags = *std::move(tags);
    auto decisions = m_file->decisions();
    if (decisions)
        m_decisions = *std::move(decisions);
    Q_EMIT caseworkChanged();
    if (!notes)
        return notes.error();
    if (!tags)
        return tags.error();
    return decisions ? Result<void>() : Result<void>(decisions.error());
}

} // namespace lockstep

#include "moc_case_view.cpp"
