// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/observations.h"

#include "app/casework/subject.h"
#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/widgets/quick_picker.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace lockstep {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Observations", text);
}

template <class Id>
std::vector<Id> together(const std::vector<Id>& a, const std::vector<Id>& b)
{
    std::vector<Id> all;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
    return all;
}

} // namespace

Group withSelection(Group group, const Selection& selection)
{
    group.accounts = together(group.accounts, selection.accounts);
    group.targets = together(group.targets, selection.targets);
    return group;
}

bool addToObservation(CaseView& view, QWidget* parent, const std::function<void(Result<void>)>& done)
{
    const auto selection = view.selection();
    if (selection.empty())
        return false;
    std::vector<PickItem> items;
    for (auto note = view.notes().rbegin(); note != view.notes().rend(); ++note) // the newest first
        if (const auto* group = std::get_if<Group>(&note->subject))
            items.push_back({{},
                             displayText(firstLine(note->text)),
                             subjectText(view, note->subject),
                             [&view, id = note->id, all = withSelection(*group, selection), done] {
                                 done(view.moveNote(id, all));
                             }});
    if (items.empty())
        return false;
    auto* picker = new QuickPicker(words(QT_TRANSLATE_NOOP("Observations", "Add the selection to an observation")),
                                   words(QT_TRANSLATE_NOOP("Observations", "Words of the observation")), parent);
    const auto show = [picker, items] {
        auto left = items;
        std::erase_if(left, [query = picker->query()](const PickItem& item) {
            return !item.title.contains(query, Qt::CaseInsensitive);
        });
        picker->setItems(std::move(left));
    };
    QObject::connect(picker, &QuickPicker::queryChanged, picker, show);
    QObject::connect(&view, &CaseView::dataChanged, picker, &QDialog::reject); // the ids mean something else now
    show();
    picker->show();
    return true;
}

} // namespace lockstep
