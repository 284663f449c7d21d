// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/shown_part.h"

#include "app/text/time_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace lockstep {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("lockstep::ShownPart", text);
}

} // namespace

QString filterSentence(const CaseView& view)
{
    QStringList parts;
    for (const auto& filter : view.filters())
        parts << (filter.negated ? words(QT_TRANSLATE_NOOP("lockstep::ShownPart", "without %1"))
                                 : words(QT_TRANSLATE_NOOP("lockstep::ShownPart", "only %1")))
                     .arg(filter.name);
    if (view.filteredToSelection())
        parts << words(QT_TRANSLATE_NOOP("lockstep::ShownPart", "only the selection"));
    if (parts.isEmpty())
        return {};
    return words(QT_TRANSLATE_NOOP("lockstep::ShownPart", "Filters: %1.")).arg(parts.join(QStringLiteral("; ")));
}

QString brushSentence(const CaseView& view)
{
    if (!view.brush())
        return {};
    return words(QT_TRANSLATE_NOOP("lockstep::ShownPart", "Time range: %1.")).arg(rangeText(*view.brush()));
}

} // namespace lockstep
