// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/findings/findings_model.h"

#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/widgets/words.h"
#include "core/casework/grade_words.h"
#include "core/model/detector_titles.h"
#include "core/model/named_accounts.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace lockstep {

namespace {

/// The first names, then an ellipsis.
template <class Id>
QString someOf(const CaseData& names, const std::vector<Id>& ids, const QString& between)
{
    constexpr std::size_t most = 4;
    QStringList shown;
    for (std::size_t i = 0; i < std::min(most, ids.size()); ++i)
        shown << displayName(names, ids[i]);
    if (ids.size() > most)
        shown << QStringLiteral("…");
    return shown.join(between);
}

} // namespace

void FindingsModel::show(const std::shared_ptr<const CaseData>& names, std::shared_ptr<const DetectionRun> run,
                         const std::vector<Decision>& decisions, std::optional<Judgement> only)
{
    beginResetModel();
    m_run = std::move(run);
    m_entries.clear();
    m_findings = 0;
    if (m_run) {
        addFindings(decisions, only);
        addAliases(names.get());
        addNothing();
        addSameSecond();
        addCounted(names.get());
    }
    endResetModel();
}

void FindingsModel::addFindings(const std::vector<Decision>& decisions, std::optional<Judgement> only)
{
    std::map<std::string, Judgement> decided;
    for (const auto& decision : decisions)
        decided[decision.finding] = decision.judgement;
    std::vector<std::size_t> order(m_run->findings.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        return m_run->findings[a].grade < m_run->findings[b].grade; // within a grade as the run ordered them
    });
    const auto heading = m_entries.size();
    m_entries.push_back({Kind::heading, 0, {}, {}, {}});
    for (const auto index : order) {
        const auto& finding = m_run->findings[index];
        const auto known = decided.find(finding.id);
        const auto judgement = known == decided.end() ? Judgement::undecided : known->second;
        if (only && *only != judgement)
            continue;
        const auto& language = windowLanguage();
        QStringList facts{gradeText(finding.grade), say(detectorTitle(finding.detector))};
        if (const auto named = namedAccounts(finding).size(); named > 0) // one about counts names nobody
            facts << tr("accounts: %1").arg(language.number(static_cast<std::int64_t>(named)));
        facts << tr("occasions: %1").arg(language.number(std::int64_t(finding.statistic.occasions)));
        m_entries.push_back({Kind::finding, index, say(finding.title), facts.join(QStringLiteral(" · ")), judgement});
        ++m_findings;
    }
    m_entries[heading].title = order.empty()
                                   ? tr("Nothing unusual was found, and why")
                                   : tr("Findings: %1 of %2")
                                         .arg(windowLanguage().number(std::int64_t(m_findings)),
                                              windowLanguage().number(static_cast<std::int64_t>(order.size())));
}

void FindingsModel::addAliases(const CaseData* names)
{
    if (m_run->aliases.empty() || !names)
        return;
    m_entries.push_back({Kind::heading,
                         0,
                         tr("Two names of one target: %1")
                             .arg(windowLanguage().number(static_cast<std::int64_t>(m_run->aliases.size()))),
                         {},
                         {}});
    for (std::size_t i = 0; i < m_run->aliases.size(); ++i) {
        const auto& group = m_run->aliases[i];
        m_entries.push_back({Kind::alias,
                             i,
                             someOf(*names, group.targets, QStringLiteral(" = ")),
                             tr("counted as one: the same accounts at the same moments, interactions in common: %1")
                                 .arg(windowLanguage().number(static_cast<std::int64_t>(group.sharedInteractions))),
                             {}});
    }
}

void FindingsModel::addSameSecond()
{
    const auto& parameters = m_run->parameters;
    const auto once = std::find_if(parameters.begin(), parameters.end(), [](const auto& parameter) {
        return parameter.first == "sameSecond.rowsCountedOnce";
    });
    if (once == parameters.end())
        return;
    m_entries.push_back({Kind::heading, 0, tr("Several acts within one second"), {}, {}});
    m_entries.push_back({Kind::sameSecond,
                         0,
                         tr("Rows beyond the first of their second: %1")
                             .arg(windowLanguage().number(std::int64_t(toQString(once->second).toLongLong()))),
                         tr("counted as one act of an account: a person cannot do several things within a second, so "
                            "it is one thing under several names, or a machine; the report tells which"),
                         {}});
}

void FindingsModel::addCounted(const CaseData* names)
{
    constexpr std::size_t shown = 40;
    if (m_run->counted.empty() || !names)
        return;
    const auto number = [](std::size_t n) { return windowLanguage().number(static_cast<std::int64_t>(n)); };
    m_entries.push_back(
        {Kind::heading, 0, tr("Only counted, evidence of nothing: %1").arg(number(m_run->counted.size())), {}, {}});
    for (std::size_t i = 0; i < std::min(shown, m_run->counted.size()); ++i) {
        const auto& group = m_run->counted[i];
        m_entries.push_back({Kind::counted,
                             i,
                             someOf(*names, group.accounts, QStringLiteral(", ")),
                             tr("two targets or more within a minute of each other, listed as tools do that only "
                                "count; accounts: %1, rows: %2")
                                 .arg(number(group.accounts.size()), number(group.rows.size())),
                             {}});
    }
}

void FindingsModel::addNothing()
{
    if (m_run->nothing.empty())
        return;
    if (!m_run->findings.empty() || !m_run->aliases.empty())
        m_entries.push_back({Kind::heading, 0, tr("Nothing found, and why"), {}, {}});
    for (std::size_t i = 0; i < m_run->nothing.size(); ++i) {
        const auto& silence = m_run->nothing[i];
        m_entries.push_back({Kind::nothing,
                             i,
                             tr("%1: %2").arg(say(detectorTitle(silence.detector)), say(silence.reason)),
                             say(silence.detectionLimit),
                             {}});
    }
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case detailRole:
        return entry.detail;
    case kindRole:
        return static_cast<int>(entry.kind);
    case judgementRole:
        return static_cast<int>(entry.judgement);
    case gradeRole:
        return entry.kind == Kind::finding ? QVariant(static_cast<int>(m_run->findings[entry.index].grade))
                                           : QVariant(static_cast<int>(Grade::nothing));
    case findingIdRole:
        return entry.kind == Kind::finding ? QVariant(toQString(m_run->findings[entry.index].id)) : QVariant();
    case Qt::ToolTipRole: // fixed words of ours: what the letter means
        return entry.kind == Kind::finding ? QVariant(say(gradeSentence(m_run->findings[entry.index].grade)))
                                           : QVariant();
    case Qt::AccessibleTextRole:
        return entry.kind == Kind::finding
                   ? tr("%1. %2. Decision: %3").arg(entry.title, entry.detail, judgementText(entry.judgement))
               : entry.detail.isEmpty() ? entry.title
                                        : tr("%1 %2").arg(entry.title, entry.detail);
    default:
        return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || kind(index.row()) == Kind::heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

int FindingsModel::rowOf(const QString& findingId) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const auto* f = finding(row); f && toQString(f->id) == findingId)
            return row;
    return -1;
}

const CountedGroup* FindingsModel::counted(int row) const
{
    const auto& entry = m_entries[static_cast<std::size_t>(row)];
    return entry.kind == Kind::counted ? &m_run->counted[entry.index] : nullptr;
}

const Finding* FindingsModel::finding(int row) const
{
    const auto& entry = m_entries[static_cast<std::size_t>(row)];
    return entry.kind == Kind::finding ? &m_run->findings[entry.index] : nullptr;
}

} // namespace lockstep

#include "moc_findings_model.cpp"
