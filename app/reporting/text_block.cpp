// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/text_block.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace lockstep {

QString printable(QString text, qsizetype limit)
{
    if (text.size() > limit) {
        text.truncate(text.at(limit - 1).isHighSurrogate() ? limit - 1 : limit);
        text += QChar(0x2026);
    }
    for (auto& c : text) {
        if (c == QLatin1Char('\n'))
            c = QChar::LineSeparator;
        else if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
        else if ((c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069)))
            c = QChar::ReplacementCharacter; // a name must not turn the sentence around it
    }
    return text;
}

TextBlock::TextBlock(const QString& text, const QFont& font, double width, Qt::Alignment alignment, double leading)
    : m_layout(printable(text), font), m_lineHeight(font.pixelSize() * leading)
{
    QTextOption option(alignment | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    for (auto line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0}); // lines are drawn one by one
    }
    m_layout.endLayout();
}

double TextBlock::naturalWidth() const
{
    double width = 0;
    for (int i = 0; i < lineCount(); ++i)
        width = std::max(width, m_layout.lineAt(i).naturalTextWidth());
    return width;
}

void TextBlock::drawLine(QPainter& painter, int index, QPointF at, const QColor& colour) const
{
    const auto line = m_layout.lineAt(index);
    painter.setPen(colour);
    // Centre the glyphs in the line distance.
    line.draw(&painter, at + QPointF(0, (m_lineHeight - line.height()) / 2));
}

void TextBlock::draw(QPainter& painter, QPointF at, const QColor& colour) const
{
    for (int i = 0; i < lineCount(); ++i)
        drawLine(painter, i, at + QPointF(0, m_lineHeight * i), colour);
}

} // namespace lockstep
