// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/tag_dialog.h"

#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/widgets/words.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace lockstep {

namespace {

constexpr int longestName = 60; ///< characters that can be typed

QString words(const char* text)
{
    return QCoreApplication::translate("TagDialog", text);
}

template <class Id>
std::vector<Id> changed(const std::vector<Id>& all, const std::vector<Id>& some, bool with)
{
    std::vector<Id> result;
    if (with)
        std::set_union(all.begin(), all.end(), some.begin(), some.end(), std::back_inserter(result));
    else
        std::set_difference(all.begin(), all.end(), some.begin(), some.end(), std::back_inserter(result));
    return result;
}

template <class Id>
std::size_t common(const std::vector<Id>& a, const std::vector<Id>& b)
{
    std::vector<Id> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both.size();
}

Qt::CheckState boxOf(Tagged state)
{
    return state == Tagged::all ? Qt::Checked : state == Tagged::some ? Qt::PartiallyChecked : Qt::Unchecked;
}

/// Those whose box was turned, and the one that was typed.
std::vector<Tag> answer(const std::vector<Tag>& tags, const QListWidget& list, const QString& typed,
                        const Selection& members)
{
    std::vector<Tag> result;
    bool isKnown = false;
    for (int i = 0; i < list.count(); ++i) {
        const auto& tag = tags[static_cast<std::size_t>(i)];
        const bool isTyped = typed.compare(toQString(tag.name), Qt::CaseInsensitive) == 0;
        isKnown = isKnown || isTyped;
        const auto box = isTyped ? Qt::Checked : list.item(i)->checkState();
        if (box != boxOf(tagged(tag, members)))
            result.push_back(withMembers(tag, members, box == Qt::Checked));
    }
    if (!typed.isEmpty() && !isKnown)
        result.push_back({toUtf8(typed), members.accounts, members.targets});
    return result;
}

} // namespace

Tagged tagged(const Tag& tag, const Selection& members)
{
    const auto found = common(tag.accounts, members.accounts) + common(tag.targets, members.targets);
    if (found == 0)
        return Tagged::none;
    return found == members.accounts.size() + members.targets.size() ? Tagged::all : Tagged::some;
}

Tag withMembers(Tag tag, const Selection& members, bool with)
{
    tag.accounts = changed(tag.accounts, members.accounts, with);
    tag.targets = changed(tag.targets, members.targets, with);
    return tag;
}

void editTags(CaseView& view, const Selection& members, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(words(QT_TRANSLATE_NOOP("TagDialog", "Tags")));
    const auto count = [](std::size_t n) { return windowLanguage().number(static_cast<std::int64_t>(n)); };
    auto* about =
        plainLabel(words(QT_TRANSLATE_NOOP("TagDialog", "Tags of what is selected (accounts: %1, targets: %2):"))
                       .arg(count(members.accounts.size()), count(members.targets.size())),
                   dialog);
    auto* line = new QLineEdit(dialog);
    line->setMaxLength(longestName);
    line->setPlaceholderText(words(QT_TRANSLATE_NOOP("TagDialog", "New tag, or one of those below")));
    line->setAccessibleName(words(QT_TRANSLATE_NOOP("TagDialog", "Name of a tag")));
    auto* list = new QListWidget(dialog);
    list->setAccessibleName(words(QT_TRANSLATE_NOOP("TagDialog", "Tags of the case")));
    const auto tags = view.tags(); // as they were when the boxes were drawn
    QStringList names;
    for (const auto& tag : tags) {
        auto* item = new QListWidgetItem(displayText(tag.name), list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(boxOf(tagged(tag, members)));
        names << toQString(tag.name);
    }
    auto* completer = new QCompleter(names, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    line->setCompleter(completer);
    list->setVisible(!tags.empty());
    auto* message = plainLabel({}, dialog);
    message->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    auto* layout = new QVBoxLayout(dialog);
    for (auto* widget : std::initializer_list<QWidget*>{about, line, list, message, buttons})
        layout->addWidget(widget);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog,
                     [&view, dialog, tags, line, list, message, members] {
                         const auto change = answer(tags, *list, line->text().simplified(), members);
                         if (!change.empty())
                             if (const auto stored = view.setTags(change); !stored) {
                                 message->setText(say(stored.error()));
                                 message->show();
                                 return;
                             }
                         dialog->accept();
                     });
    QObject::connect(&view, &CaseView::dataChanged, dialog, &QDialog::reject); // the ids mean something else now
    line->setFocus();
    dialog->resize(dialog->fontMetrics().averageCharWidth() * 52, dialog->sizeHint().height());
    dialog->open();
}

} // namespace lockstep
