// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/quick_picker.h"

#include "app/widgets/screen_fit.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShowEvent>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lockstep {

namespace {

constexpr int itemRole = Qt::UserRole; // index into the items; of a heading -1

} // namespace

QuickPicker::QuickPicker(const QString& title, const QString& hint, QWidget* parent)
    : QDialog(parent), m_line(new QLineEdit(this)), m_list(new QTreeWidget(this)), m_note(new QLabel(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_line->setPlaceholderText(hint);
    m_line->setAccessibleName(title);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("picks"));
    m_list->setAccessibleName(title);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps the keyboard
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_line);
    all->addWidget(m_list, 1);
    all->addWidget(m_note);
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 26});
    connect(m_line, &QLineEdit::textChanged, this, &QuickPicker::queryChanged);
    connect(m_list, &QTreeWidget::itemClicked, this, &QuickPicker::choose);
}

QString QuickPicker::query() const
{
    return m_line->text();
}

void QuickPicker::setItems(std::vector<PickItem> items, const QString& note)
{
    m_items = std::move(items);
    m_list->clear();
    QString group;
    QTreeWidgetItem* first = nullptr;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const auto& item = m_items[i];
        if (item.group != group && !item.group.isEmpty()) {
            auto* heading = new QTreeWidgetItem(m_list, {item.group});
            heading->setFlags(Qt::NoItemFlags);
            heading->setFirstColumnSpanned(true);
            auto font = heading->font(0);
            font.setBold(true);
            heading->setFont(0, font);
            heading->setForeground(0, palette().windowText());
            heading->setData(0, itemRole, -1);
        }
        group = item.group;
        auto* row = new QTreeWidgetItem(m_list, {item.title, item.detail});
        row->setData(0, itemRole, static_cast<int>(i));
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        first = first ? first : row;
    }
    m_list->setCurrentItem(first);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void QuickPicker::move(int steps)
{
    int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const int direction = steps < 0 ? -1 : 1;
    for (int left = std::abs(steps); left > 0; --left) {
        int next = row + direction;
        while (next >= 0 && next < m_list->topLevelItemCount()
               && m_list->topLevelItem(next)->data(0, itemRole).toInt() < 0)
            next += direction;
        if (next < 0 || next >= m_list->topLevelItemCount())
            break;
        row = next;
    }
    if (row >= 0)
        m_list->setCurrentItem(m_list->topLevelItem(row));
}

void QuickPicker::choose()
{
    const auto* row = m_list->currentItem();
    const int index = row ? row->data(0, itemRole).toInt() : -1;
    if (index < 0)
        return;
    const auto act = m_items[static_cast<std::size_t>(index)].act;
    accept(); // first: the action may open a window of its own
    if (act)
        act();
}

bool QuickPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(10);
        return true;
    case Qt::Key_PageUp:
        move(-10);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void QuickPicker::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_line->setFocus();
}

} // namespace lockstep

#include "moc_quick_picker.cpp"
