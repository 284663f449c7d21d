// SPDX-License-Identifier: GPL-3.0-or-later
// Draws an entry of the findings list: the letter of the grade, the claim wrapped over as many lines as it
// needs, a line of facts and what a person decided.
#pragma once

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

namespace lockstep {

class FindingsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Layout {
        QRect badge;
        QRect title;
        QRect detail;
        QRect decision;
        int height = 0;
    };
    Layout place(const QStyleOptionViewItem& option, const QModelIndex& index, QPoint topLeft, int width) const;
    int textHeight(const QFont& font, int width, const QString& text) const;

    mutable QFont m_font;                              ///< of the heights
    mutable QHash<QPair<int, QString>, int> m_heights; ///< asked for many times a layout, and dear: words are shaped
};

} // namespace lockstep
