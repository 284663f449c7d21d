// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/table_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace lockstep {

namespace {

/// Tints the rows that are linked to the selection of another view.
class LinkedDelegate : public QStyledItemDelegate {
public:
    explicit LinkedDelegate(TableView* view) : QStyledItemDelegate(view), m_view(view) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (m_view->snapshotModel()->column(index.column()).number)
            option->text += QChar(0x2002); // a gap between a number and the text of the next column
        if (m_view->isLinked(index.row())) {
            auto tint = option->palette.color(QPalette::Highlight);
            tint.setAlphaF(0.22F);
            option->backgroundBrush = tint;
        }
    }

private:
    TableView* m_view;
};

/// A cell that a spreadsheet would take for a formula gets an apostrophe in front.
QString harmless(const QString& cell)
{
    return !cell.isEmpty() && QStringLiteral("=+-@").contains(cell.front()) ? QLatin1Char('\'') + cell : cell;
}

} // namespace

TableView::TableView(QWidget* parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(new LinkedDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight();
    auto* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TableView::showColumnMenu);
    connect(header, &QHeaderView::sectionResized, this, &TableView::columnsChanged);
    connect(header, &QHeaderView::sectionMoved, this, &TableView::columnsChanged);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableView::columnsChanged);
}

void TableView::setSnapshotModel(SnapshotModel* model)
{
    m_model = model;
    setModel(model);
    const int character = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (int column = 0; column < model->columnCount(); ++column)
        horizontalHeader()->resizeSection(column, character * (model->column(column).characters + 2));
}

void TableView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void TableView::setLinked(std::function<bool(std::uint32_t)> linked)
{
    m_linked = std::move(linked);
    viewport()->update();
}

QString TableView::selectedAsTsv() const
{
    if (!m_model)
        return {};
    std::vector<int> columns;
    for (int visual = 0; visual < m_model->columnCount(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns.push_back(logical);
    }
    std::vector<int> rows;
    for (const auto& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom() && static_cast<int>(rows.size()) < maxCopiedRows; ++row)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    QString tsv;
    const auto line = [&](auto cell) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            tsv += (i == 0 ? QString() : QStringLiteral("\t")) + cell(columns[i]);
        tsv += QLatin1Char('\n');
    };
    line([this](int column) { return m_model->column(column).title; });
    for (const int row : rows)
        line([&](int column) {
            const auto cell = m_model->index(row, column).data().toString();
            return m_model->column(column).foreign ? harmless(cell) : cell;
        });
    return tsv;
}

void TableView::copySelection()
{
    int selected = 0;
    for (const auto& range : selectionModel()->selection())
        selected += range.height();
    if (selected == 0)
        return;
    QApplication::clipboard()->setText(selectedAsTsv());
    Q_EMIT copied(std::min(selected, maxCopiedRows), selected);
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || (m_model && m_model->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setRowHeight();
}

void TableView::setRowHeight()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
}

void TableView::showColumnMenu(const QPoint& at)
{
    if (!m_model)
        return;
    QMenu menu(this);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        auto* action = menu.addAction(m_model->column(column).title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column > 0); // one column always stays
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            Q_EMIT columnsChanged();
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

} // namespace lockstep

#include "moc_table_view.cpp"
