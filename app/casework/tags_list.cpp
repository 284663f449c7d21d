// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/tags_list.h"

#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/widgets/words.h"

#include <QInputDialog>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace lockstep {

namespace {

constexpr int minRows = 2;
constexpr int maxRows = 8;

QString number(std::size_t count)
{
    return windowLanguage().number(static_cast<std::int64_t>(count));
}

} // namespace

TagsList::TagsList(CaseView& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_list(new QListWidget(this)), m_message(plainLabel({}, this))
{
    m_list->setAccessibleName(tr("Tags of the case"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_list);
    layout->addWidget(m_message);
    connect(m_list, &QListWidget::itemActivated, this, &TagsList::select);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (!current())
            return;
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(m_list->viewport()->mapToGlobal(at));
    });
    for (const auto signal : {&CaseView::caseworkChanged, &CaseView::dataChanged})
        connect(&m_view, signal, this, &TagsList::refresh);
    refresh();
}

const Tag* TagsList::current() const
{
    const auto row = static_cast<std::size_t>(m_list->currentRow());
    return row < m_view.tags().size() ? &m_view.tags()[row] : nullptr;
}

void TagsList::refresh()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const auto& tag : m_view.tags())
        m_list->addItem(tr("%1 · accounts: %2, targets: %3")
                            .arg(displayText(tag.name), number(tag.accounts.size()), number(tag.targets.size())));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->setVisible(m_list->count() > 0);
    const int rows = std::clamp(m_list->count(), minRows, maxRows);
    m_list->setFixedHeight(rows * (fontMetrics().height() + 4) + 2 * m_list->frameWidth());
    m_message->setText(
        tr("No tags yet. Select accounts or posts and press Ctrl+T to put a word on them, \"asked for comment\" "
           "say."));
    m_message->setVisible(m_list->count() == 0);
}

void TagsList::select()
{
    if (const auto* tag = current())
        m_view.select({tag->accounts, tag->targets});
}

void TagsList::fillMenu(QMenu& menu)
{
    menu.addAction(tr("&Select these"), this, &TagsList::select);
    menu.addAction(tr("Show &only these"), this, [this] { filter(false); });
    menu.addAction(tr("Show &everything but these"), this, [this] { filter(true); });
    menu.addSeparator();
    menu.addAction(tr("Re&name…"), this, &TagsList::rename);
    menu.addAction(tr("&Remove the tag"), this, [this] {
        if (const auto* tag = current())
            write({{tag->name, {}, {}}});
    });
}

void TagsList::filter(bool negated)
{
    const auto* tag = current();
    if (!tag)
        return;
    auto filters = m_view.filters();
    if (!tag->accounts.empty())
        filters.push_back({toQString(tag->name), tag->accounts, {}, negated});
    if (!tag->targets.empty())
        filters.push_back({toQString(tag->name), {}, tag->targets, negated});
    m_view.setFilters(std::move(filters));
}

void TagsList::rename()
{
    if (!current())
        return;
    const auto before = *current(); // a copy: the dialog lets the case go on
    bool accepted = false;
    const auto typed = QInputDialog::getText(this, tr("Rename the tag"), tr("Name:"), QLineEdit::Normal,
                                             toQString(before.name), &accepted)
                           .simplified();
    const auto name = toUtf8(typed);
    if (!accepted || typed.isEmpty() || name == before.name)
        return;
    const auto& tags = m_view.tags();
    if (std::any_of(tags.begin(), tags.end(), [&](const Tag& tag) { // as the dialog of the selection compares them
            return tag.name != before.name && typed.compare(toQString(tag.name), Qt::CaseInsensitive) == 0;
        })) {
        m_message->setText(tr("There is a tag \"%1\" already.").arg(displayText(name)));
        m_message->show();
        return;
    }
    write({{before.name, {}, {}}, {name, before.accounts, before.targets}});
}

void TagsList::write(const std::vector<Tag>& changed)
{
    if (const auto stored = m_view.setTags(changed); !stored) {
        m_message->setText(say(stored.error()));
        m_message->show();
    }
}

} // namespace lockstep

#include "moc_tags_list.cpp"
