// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/inspector/panel_parts.h"

#include "app/widgets/table_view.h"
#include "app/widgets/words.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace lockstep {

namespace {

constexpr int maxTableRows = 8;

} // namespace

QVBoxLayout* panelColumn(QWidget* owner)
{
    auto* column = new QVBoxLayout(owner);
    column->setContentsMargins(8, 2, 8, 6);
    column->setSpacing(5);
    return column;
}

QWidget* paragraphs(const QStringList& texts)
{
    auto* box = new QWidget;
    auto* column = panelColumn(box);
    for (const auto& text : texts)
        if (!text.isEmpty())
            column->addWidget(plainLabel(text, box));
    return box;
}

QWidget* facts(const std::vector<std::pair<QString, QString>>& rows)
{
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(8, 2, 8, 6);
    form->setHorizontalSpacing(10);
    form->setVerticalSpacing(3);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const auto& [name, value] : rows) {
        auto* label = new QLabel(box);
        label->setTextFormat(Qt::PlainText);
        label->setText(name);
        label->setForegroundRole(QPalette::PlaceholderText);
        auto* text = plainLabel(value, box);
        text->setAccessibleName(name + QStringLiteral(": ") + value);
        form->addRow(label, text);
    }
    return box;
}

TableView* smallTable(SnapshotModel* model, const QString& accessibleName)
{
    auto* table = new TableView;
    model->setParent(table);
    table->setSnapshotModel(model);
    table->setAccessibleName(accessibleName);
    const int rows = std::clamp(model->rowCount(), 1, maxTableRows);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
                          + rows * table->verticalHeader()->defaultSectionSize() + 2 * table->frameWidth()
                          + table->fontMetrics().height());
    return table;
}

} // namespace lockstep
