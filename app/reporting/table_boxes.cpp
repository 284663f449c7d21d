// SPDX-License-Identifier: GPL-3.0-or-later
// Tables by hand: QTextTable takes 27 s for 10,000 rows, this is linear.
#include "app/reporting/column_widths.h"
#include "app/reporting/report_style.h"
#include "app/reporting/section_boxes.h"
#include "app/reporting/text_block.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace lockstep {

namespace {

constexpr double cellPoints = 8.2;
constexpr double gap = 120; // between columns
constexpr qsizetype cellLimit = 400;
constexpr std::size_t measuredRows = 200; // the rows of a long table are alike; measuring all of them takes time
constexpr double rounding = 2;            // a layout rounds up where a sum of advances does not

struct Cell {
    std::unique_ptr<TextBlock> text;
    double x = 0;
};

struct Row {
    std::vector<Cell> cells;
    double height = 0;
};

class TableSetter {
public:
    TableSetter(const Table& table, const Language& language) : m_table(table), m_language(language)
    {
        const double room = style::columnWidth - gap * static_cast<double>(table.columns.size() - 1);
        double x = 0;
        for (const double width : columnWidths(needs(), room)) {
            m_columns.push_back({x, width});
            x += width + gap;
        }
    }

    std::vector<Box> set()
    {
        std::vector<Box> boxes;
        const auto head = std::make_shared<const Box>(headBox());
        boxes.push_back(*head);
        boxes.back().spaceBefore = 80;
        const auto count = m_table.rows.size();
        for (std::size_t i = 0; i < count; ++i) {
            boxes.push_back(rowBox(i));
            boxes.back().keepWithNext = i + 1 < count && (i == 0 || i + 2 == count);
            boxes.back().repeatHead = head;
        }
        if (m_table.totalRows > count) {
            boxes.back().keepWithNext = true;
            boxes.push_back(restBox());
        }
        return boxes;
    }

private:
    struct Column {
        double x;
        double width;
    };

    std::vector<ColumnNeed> needs() const
    {
        const QFontMetricsF head(style::font(cellPoints, style::Face::bold));
        const QFontMetricsF body(style::font(cellPoints));
        std::vector<ColumnNeed> needs;
        for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
            ColumnNeed need;
            need.weight = m_table.columns[c].weight;
            for (const auto& word : m_language.say(m_table.columns[c].head).split(QLatin1Char(' ')))
                need.narrowest = std::max(need.narrowest, head.horizontalAdvance(word) + rounding);
            for (std::size_t r = 0; r < std::min(measuredRows, m_table.rows.size()); ++r)
                if (c < m_table.rows[r].size()) {
                    const auto text = printable(m_language.say(m_table.rows[r][c]), cellLimit);
                    need.natural = std::max(need.natural, body.horizontalAdvance(text) + rounding);
                }
            needs.push_back(need);
        }
        return needs;
    }

    Row layOut(const std::vector<QString>& texts, style::Face face) const
    {
        Row row;
        for (std::size_t i = 0; i < texts.size() && i < m_columns.size(); ++i) {
            const auto alignment = m_table.columns[i].align == Table::Align::right ? Qt::AlignRight : Qt::AlignLeft;
            Cell cell;
            cell.x = m_columns[i].x;
            cell.text = std::make_unique<TextBlock>(printable(texts[i], cellLimit), style::font(cellPoints, face),
                                                    m_columns[i].width, alignment, 1.34);
            row.height = std::max(row.height, cell.text->height());
            row.cells.push_back(std::move(cell));
        }
        return row;
    }

    Box headBox() const
    {
        std::vector<QString> texts;
        for (const auto& column : m_table.columns)
            texts.push_back(m_language.say(column.head));
        auto row = std::make_shared<const Row>(layOut(texts, style::Face::bold));
        Box box;
        box.height = row->height + 76;
        box.keepWithNext = true;
        box.paint = [row](QPainter& painter) {
            painter.fillRect(QRectF(0, 0, style::columnWidth, 10), style::accent);
            for (const auto& cell : row->cells) // heads stand on the rule
                cell.text->draw(painter, {cell.x, 40 + row->height - cell.text->height()}, style::ink);
            painter.fillRect(QRectF(0, row->height + 70, style::columnWidth, 6), style::accent);
        };
        return box;
    }

    Box rowBox(std::size_t index) const
    {
        std::vector<QString> texts;
        for (const auto& cell : m_table.rows[index])
            texts.push_back(m_language.say(cell));
        auto row = std::make_shared<const Row>(layOut(texts, style::Face::body));
        const bool linked = index < m_table.rowAnchors.size() && !m_table.rowAnchors[index].empty();
        Box box;
        box.height = row->height + 50;
        box.paint = [row, linked](QPainter& painter) {
            for (const auto& cell : row->cells)
                cell.text->draw(painter, {cell.x, 23},
                                linked && &cell == &row->cells.front() ? style::accent : style::ink);
            painter.fillRect(QRectF(0, row->height + 46, style::columnWidth, 4), style::hairline);
        };
        if (linked)
            box.links = {{QRectF(0, 0, style::columnWidth, box.height), m_table.rowAnchors[index]}};
        return box;
    }

    Box restBox() const
    {
        const auto text =
            m_table.restIn.empty()
                ? m_language.say("report", QT_TRANSLATE_NOOP("report", "Shown: %1 of %2 rows."))
                : m_language.say("report",
                                 QT_TRANSLATE_NOOP("report", "Shown: %1 of %2 rows. All are in the attached "
                                                             "file %3."));
        // Multi-argument arg: a name that holds "%1" is not filled in a second time.
        const auto shown = m_language.number(static_cast<std::int64_t>(m_table.rows.size()));
        const auto total = m_language.number(static_cast<std::int64_t>(m_table.totalRows));
        const auto line = std::make_shared<const TextBlock>(
            m_table.restIn.empty() ? text.arg(shown, total) : text.arg(shown, total, toQString(m_table.restIn)),
            style::font(8), style::columnWidth);
        Box box;
        box.height = line->height();
        box.spaceBefore = 40;
        box.paint = [line](QPainter& painter) { line->draw(painter, {0, 0}, style::soft); };
        return box;
    }

    const Table& m_table;
    const Language& m_language;
    std::vector<Column> m_columns;
};

} // namespace

std::vector<Box> tableBoxes(const Table& table, const Language& language)
{
    return table.columns.empty() ? std::vector<Box>() : TableSetter(table, language).set();
}

} // namespace lockstep
