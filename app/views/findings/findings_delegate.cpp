// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/findings/findings_delegate.h"

#include "app/views/findings/findings_model.h"
#include "app/widgets/words.h"

#include <QListView>
#include <QPainter>

namespace lockstep {

namespace {

constexpr int gap = 7;

FindingsModel::Kind kindOf(const QModelIndex& index)
{
    return static_cast<FindingsModel::Kind>(index.data(FindingsModel::kindRole).toInt());
}

Judgement judgementOf(const QModelIndex& index)
{
    return static_cast<Judgement>(index.data(FindingsModel::judgementRole).toInt());
}

QFont headingFont(QFont font)
{
    font.setBold(true);
    return font;
}

QString decisionText(const QModelIndex& index)
{
    const auto judgement = judgementOf(index);
    return judgement == Judgement::undecided ? QString()
                                             : FindingsModel::tr("Decided: %1").arg(judgementText(judgement));
}

} // namespace

int FindingsDelegate::textHeight(const QFont& font, int width, const QString& text) const
{
    constexpr qsizetype enough = 4'000; // a list that is being resized asks for a new width each time
    if (text.isEmpty())
        return 0;
    if (m_font != font || m_heights.size() > enough) {
        m_heights.clear();
        m_font = font;
    }
    auto& height = m_heights[{width, text}];
    if (height == 0)
        height = QFontMetrics(font).boundingRect(0, 0, width, 10'000, Qt::TextWordWrap, text).height();
    return height;
}

FindingsDelegate::Layout FindingsDelegate::place(const QStyleOptionViewItem& option, const QModelIndex& index,
                                                 QPoint topLeft, int width) const
{
    Layout layout;
    const int line = QFontMetrics(option.font).height();
    int left = topLeft.x() + gap;
    int y = topLeft.y() + gap;
    if (kindOf(index) == FindingsModel::Kind::heading) {
        const int room = std::max(60, width - 2 * gap);
        const QFontMetrics metrics(headingFont(option.font));
        const auto text = index.data().toString();
        layout.title = {left, y, room, metrics.boundingRect(0, 0, room, 10'000, Qt::TextWordWrap, text).height()};
        layout.height = layout.title.height() + 2 * gap - 2;
        return layout;
    }
    if (kindOf(index) == FindingsModel::Kind::finding) {
        layout.badge = {left, y, line + 6, line + 6};
        left += layout.badge.width() + gap;
    }
    const int room = std::max(60, topLeft.x() + width - gap - left);
    const auto add = [&](QRect& box, const QString& text) {
        box = {left, y, room, textHeight(option.font, room, text)};
        y += box.height() + (text.isEmpty() ? 0 : 2);
    };
    add(layout.title, index.data().toString());
    add(layout.detail, index.data(FindingsModel::detailRole).toString());
    add(layout.decision, decisionText(index));
    layout.height = std::max(y, layout.badge.bottom()) + gap - topLeft.y();
    return layout;
}

void FindingsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto layout = place(option, index, option.rect.topLeft(), option.rect.width());
    const bool heading = kindOf(index) == FindingsModel::Kind::heading;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    auto palette = option.palette; // a heading cannot be chosen, but it is not disabled
    palette.setCurrentColorGroup(QPalette::Active);
    painter->save();
    const auto background =
        palette.color(selected ? QPalette::Highlight : (heading ? QPalette::Window : QPalette::Base));
    const auto text = palette.color(selected  ? QPalette::HighlightedText
                                    : heading ? QPalette::WindowText
                                              : QPalette::Text);
    painter->fillRect(option.rect, background);
    auto faint = text;
    faint.setAlphaF(0.75F);
    painter->setFont(heading ? headingFont(option.font) : option.font);
    if (!layout.badge.isNull())
        drawGrade(*painter, layout.badge, static_cast<Grade>(index.data(FindingsModel::gradeRole).toInt()), text,
                  background);
    painter->setPen(text);
    painter->drawText(layout.title, Qt::TextWordWrap, index.data().toString());
    painter->drawText(layout.decision, Qt::TextWordWrap, decisionText(index));
    painter->setPen(faint);
    painter->drawText(layout.detail, Qt::TextWordWrap, index.data(FindingsModel::detailRole).toString());
    if (!heading && !selected) {
        painter->setPen(palette.color(QPalette::Window));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    if (!selected && option.state.testFlag(QStyle::State_HasFocus)) { // where the keyboard is before it chooses
        painter->setPen(palette.color(QPalette::Highlight));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view ? view->viewport()->width() : 300;
    return {width, place(option, index, {0, 0}, width).height};
}

} // namespace lockstep

#include "moc_findings_delegate.cpp"
