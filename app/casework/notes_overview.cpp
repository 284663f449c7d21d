// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/notes_overview.h"

#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/text/time_words.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lockstep {

namespace {

constexpr int textLength = 80;
constexpr int minRows = 3;
constexpr int maxRows = 10;

std::string_view firstLine(std::string_view text)
{
    return text.substr(0, text.find('\n'));
}

} // namespace

QString subjectText(const CaseView& view, const Subject& subject)
{
    struct Words {
        const CaseView& view;
        QString operator()(std::monostate) const { return NotesOverview::tr("The whole case"); }
        QString operator()(AccountId account) const
        {
            const bool known = view.data() && account.index() < view.data()->accountNames.size();
            return NotesOverview::tr("Account: %1").arg(known ? displayName(*view.data(), account) : QString());
        }
        QString operator()(TargetId target) const
        {
            const bool known = view.data() && target.index() < view.data()->targetNames.size();
            return NotesOverview::tr("Target: %1").arg(known ? displayName(*view.data(), target) : QString());
        }
        QString operator()(const std::string& finding) const
        {
            if (view.run())
                for (const auto& f : view.run()->findings)
                    if (f.id == finding)
                        return NotesOverview::tr("Finding: %1").arg(say(f.title));
            return NotesOverview::tr("A finding of an earlier run: %1").arg(visibleText(finding));
        }
        QString operator()(const TimeRange& range) const
        {
            return NotesOverview::tr("Time: %1").arg(rangeText(range));
        }
    };
    return std::visit(Words{view}, subject);
}

NotesOverview::NotesOverview(CaseView& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_list(new QListWidget(this))
{
    m_list->setAccessibleName(tr("All notes of the case"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this, &NotesOverview::showSubject);
    for (const auto signal : {&CaseView::caseworkChanged, &CaseView::dataChanged, &CaseView::findingsChanged})
        connect(&m_view, signal, this, &NotesOverview::refresh);
    refresh();
}

void NotesOverview::refresh()
{
    m_list->clear();
    std::vector<const Note*> notes;
    for (const auto& note : m_view.notes())
        notes.push_back(&note);
    std::sort(notes.begin(), notes.end(), [](const Note* a, const Note* b) { return a->id > b->id; });
    for (const auto* note : notes) {
        auto* item = new QListWidgetItem(
            tr("%1\n%2").arg(subjectText(m_view, note->subject), displayText(firstLine(note->text), textLength)),
            m_list);
        item->setData(Qt::UserRole, static_cast<qlonglong>(note->id));
    }
    setVisible(!notes.empty());
    const int rows = std::clamp(2 * static_cast<int>(notes.size()), minRows, maxRows);
    m_list->setFixedHeight(rows * (fontMetrics().height() + 3) + 2 * m_list->frameWidth());
}

void NotesOverview::showSubject(const QListWidgetItem* item)
{
    const auto id = item->data(Qt::UserRole).toLongLong();
    const auto found =
        std::find_if(m_view.notes().begin(), m_view.notes().end(), [id](const Note& note) { return note.id == id; });
    if (found == m_view.notes().end())
        return;
    const auto subject = found->subject;
    if (const auto* account = std::get_if<AccountId>(&subject))
        m_view.select({{*account}, {}});
    else if (const auto* target = std::get_if<TargetId>(&subject))
        m_view.select({{}, {*target}});
    else if (const auto* finding = std::get_if<std::string>(&subject))
        m_view.showFinding(toQString(*finding));
    else if (const auto* range = std::get_if<TimeRange>(&subject))
        m_view.setBrush(*range);
}

} // namespace lockstep

#include "moc_notes_overview.cpp"
