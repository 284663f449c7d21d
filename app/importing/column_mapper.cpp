// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/column_mapper.h"

#include "app/importing/import_words.h"
#include "app/importing/preview_model.h"
#include "app/text/display_name.h"
#include "app/text/text.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace lockstep {

ColumnMapper::ColumnMapper(QWidget* parent)
    : QWidget(parent), m_choices(new QTableWidget(this)), m_rows(new QTableView(this)), m_state(new QLabel(this)),
      m_model(new PreviewModel(this))
{
    const int numberWidth = fontMetrics().horizontalAdvance(QStringLiteral("100,000 \u2715")) + 12;
    const int rowHeight = fontMetrics().height() + 8;
    m_choices->setObjectName(QStringLiteral("columnChoices"));
    m_choices->setAccessibleName(tr("Meaning of the columns"));
    m_choices->setRowCount(1);
    m_choices->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_choices->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_choices->setFrameShape(QFrame::NoFrame);
    m_choices->setSelectionMode(QAbstractItemView::NoSelection);
    m_choices->verticalHeader()->setFixedWidth(numberWidth);
    m_choices->horizontalHeader()->setHighlightSections(false);
    m_choices->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_choices->setTabKeyNavigation(false); // Tab goes from choice to choice and on

    m_rows->setObjectName(QStringLiteral("preview"));
    m_rows->setAccessibleName(tr("Preview"));
    m_rows->setModel(m_model);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->horizontalHeader()->hide();
    m_rows->verticalHeader()->setFixedWidth(numberWidth);
    m_rows->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_rows->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_rows->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_rows->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_choices->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setWordWrap(false);
    m_rows->setTabKeyNavigation(false);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("previewState"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_choices);
    layout->addWidget(m_rows, 1);
    layout->addSpacing(4);
    layout->addWidget(m_state);

    connect(m_choices->horizontalHeader(), &QHeaderView::sectionResized, m_rows,
            [this](int column, int, int width) { m_rows->setColumnWidth(column, width); });
    connect(m_rows->horizontalScrollBar(), &QScrollBar::valueChanged, m_choices->horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(m_choices->horizontalScrollBar(), &QScrollBar::valueChanged, m_rows->horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ColumnMapper::sayState);
}

void ColumnMapper::show(const Recognition& recognition)
{
    const auto& plan = recognition.plan;
    m_model->show(recognition, stemOf(recognition.fileName));
    const int columns = static_cast<int>(plan.columns.size());
    m_choices->clear();
    m_choices->setColumnCount(columns);
    m_choices->setVerticalHeaderLabels({tr("means")});
    QStringList labels;
    for (const auto& column : plan.columns)
        labels.append(displayText(column, 40));
    m_choices->setHorizontalHeaderLabels(labels);
    int height = 0;
    for (int c = 0; c < columns; ++c) {
        auto* choice = new QComboBox(m_choices);
        choice->setAccessibleName(tr("Meaning of column %1").arg(labels[c]));
        choice->addItem(fieldText(Field::none, plan.kind), static_cast<int>(Field::none));
        for (const auto field : fieldsOf(plan.kind))
            choice->addItem(fieldText(field, plan.kind), static_cast<int>(field));
        choice->setCurrentIndex(choice->findData(static_cast<int>(plan.fields[static_cast<std::size_t>(c)])));
        choice->setFocusPolicy(Qt::StrongFocus);
        connect(choice, &QComboBox::currentIndexChanged, this,
                [this, c, choice] { Q_EMIT fieldChosen(c, static_cast<Field>(choice->currentData().toInt())); });
        height = std::max(height, choice->sizeHint().height());
        m_choices->setCellWidget(0, c, choice);
    }
    m_choices->setRowHeight(0, height);
    m_choices->setFixedHeight(m_choices->horizontalHeader()->sizeHint().height() + height + 1);
    m_rows->resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * 34;
    for (int c = 0; c < columns; ++c) {
        const int needed = std::max({m_rows->columnWidth(c), m_choices->horizontalHeader()->sectionSizeHint(c),
                                     m_choices->cellWidget(0, c)->sizeHint().width()});
        m_choices->setColumnWidth(
            c, std::min(needed, std::max(widest, m_choices->cellWidget(0, c)->sizeHint().width())));
        m_rows->setColumnWidth(c, m_choices->columnWidth(c));
    }
    sayState();
}

void ColumnMapper::remark(const Recognition& recognition)
{
    for (int c = 0; c < m_choices->columnCount(); ++c) {
        auto* choice = qobject_cast<QComboBox*>(m_choices->cellWidget(0, c));
        const QSignalBlocker quiet(choice);
        choice->setCurrentIndex(
            choice->findData(static_cast<int>(recognition.plan.fields[static_cast<std::size_t>(c)])));
    }
    m_model->show(recognition, stemOf(recognition.fileName));
    for (int c = 0; c < m_choices->columnCount(); ++c)
        m_rows->setColumnWidth(c, m_choices->columnWidth(c));
    sayState();
}

void ColumnMapper::clear()
{
    m_choices->setColumnCount(0);
    m_model->clear();
    m_state->clear();
}

void ColumnMapper::sayState()
{
    const int refused = m_model->refusedRows();
    if (refused == 0) {
        m_state->setText(tr("All of the first rows can be read (%1).").arg(m_model->rowCount()));
        return;
    }
    int row = m_rows->currentIndex().row();
    if (m_model->refusal(row).isEmpty())
        row = m_model->firstRefused();
    const auto number = m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString().section(u' ', 0, 0);
    // All at once: a reason holds imported text, and that may hold "%1".
    m_state->setText(
        tr("%1 of the first %2 rows would be refused. Row %3: %4")
            .arg(QString::number(refused), QString::number(m_model->rowCount()), number, m_model->refusal(row)));
}

} // namespace lockstep

#include "moc_column_mapper.cpp"
