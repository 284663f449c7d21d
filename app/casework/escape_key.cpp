// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/escape_key.h"

#include <QShortcut>
#include <QWidget>

namespace lockstep {

void addEscapeKey(QWidget* view, CaseView& state, EscapeEnds ends)
{
    auto* key = new QShortcut(QKeySequence(Qt::Key_Escape), view);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(key, &QShortcut::activated, view, [&state, ends] {
        if (ends == EscapeEnds::brush && state.brush())
            state.setBrush({});
        else if (state.filteredToSelection())
            state.setFilteredToSelection(false);
        else
            state.select({});
    });
}

} // namespace lockstep
