// SPDX-License-Identifier: GPL-3.0-or-later
// A paragraph broken into lines. Plain text only: there is no markup that imported text could reach, and
// nothing is ever loaded.
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace lockstep {

class TextBlock {
public:
    /// Width in units of report_style.h. Controls become blanks, line breaks are kept. Leading: line distance
    /// as a multiple of the font size.
    TextBlock(const QString& text, const QFont& font, double width, Qt::Alignment alignment = Qt::AlignLeft,
              double leading = 1.42);

    int lineCount() const { return m_layout.lineCount(); }
    double lineHeight() const { return m_lineHeight; }
    double height() const { return m_lineHeight * lineCount(); }
    /// Width of the widest line.
    double naturalWidth() const;

    /// All lines, the first one's top at `at`.
    void draw(QPainter& painter, QPointF at, const QColor& colour) const;
    void drawLine(QPainter& painter, int line, QPointF at, const QColor& colour) const;

private:
    QTextLayout m_layout;
    double m_lineHeight = 0;
};

/// What may be laid out: controls and marks that turn the direction replaced, cut with an ellipsis after `limit`
/// characters.
QString printable(QString text, qsizetype limit = 20'000);

} // namespace lockstep
