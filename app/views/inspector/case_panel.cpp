// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/inspector/case_panel.h"

#include "app/casework/notes_overview.h"
#include "app/casework/notes_panel.h"
#include "app/casework/tags_list.h"
#include "app/text/time_words.h"
#include "app/views/inspector/busy_days_list.h"
#include "app/views/inspector/panel_parts.h"
#include "app/widgets/section.h"
#include "app/widgets/words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace lockstep {

CasePanel::CasePanel(CaseView& view, const std::vector<BusyDays>& busyDays, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 8);
    column->setSpacing(2);
    column->addWidget(paragraphs({tr("Nothing is selected."),
                                  tr("Choose a finding on the left, or an account in a chart or table. What is known "
                                     "of it stands here, with the rows behind it and your notes.")}));
    if (view.data() && !busyDays.empty())
        column->addWidget(
            new FoldableSection(tr("Days that stand out"), new BusyDaysList(view, busyDays, this), this));
    if (view.caseFile()) {
        const auto add = [&](const QString& title, const Subject& subject, const QString& about) {
            auto* box = new QWidget(this);
            auto* inner = panelColumn(box);
            if (!about.isEmpty())
                inner->addWidget(plainLabel(about, box));
            auto* notes = new NotesPanel(view, box);
            notes->setSubject(subject);
            inner->addWidget(notes);
            column->addWidget(new FoldableSection(title, box, this));
        };
        if (view.brush())
            add(tr("Notes on this time range"), *view.brush(), rangeText(*view.brush()));
        add(tr("Notes on the whole case"), Subject{}, {});
        auto* tags = new QWidget(this);
        panelColumn(tags)->addWidget(new TagsList(view, tags));
        column->addWidget(new FoldableSection(tr("Tags"), tags, this));
        const bool elsewhere = std::any_of(view.notes().begin(), view.notes().end(),
                                           [](const Note& note) { return note.subject != Subject(); });
        if (elsewhere) { // those on the whole case stand above
            auto* box = new QWidget(this);
            panelColumn(box)->addWidget(new NotesOverview(view, box));
            column->addWidget(new FoldableSection(tr("All notes"), box, this));
        }
    }
    column->addStretch(1);
}

} // namespace lockstep

#include "moc_case_panel.cpp"
