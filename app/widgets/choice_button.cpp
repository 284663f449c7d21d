// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/choice_button.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace lockstep {

namespace {

constexpr int margin = 10;
constexpr int gap = 3;
constexpr int usualWidth = 320;
constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

ChoiceButton::ChoiceButton(const QString& title, const QString& description, QWidget* parent)
    : QAbstractButton(parent), m_title(title), m_description(description)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(title);
    setAccessibleDescription(description);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont ChoiceButton::titleFont() const
{
    auto bold = font();
    bold.setBold(true);
    return bold;
}

int ChoiceButton::textHeight(const QFont& font, const QString& words, int width) const
{
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, width - 2 * margin - iconRoom(), 10'000), flags, words)
        .height();
}

int ChoiceButton::iconRoom() const
{
    return icon().isNull() ? 0 : iconSize().width() + margin;
}

int ChoiceButton::heightForWidth(int width) const
{
    const int words =
        2 * margin + textHeight(titleFont(), m_title, width) + gap + textHeight(font(), m_description, width);
    return icon().isNull() ? words : std::max(words, iconSize().height() + margin);
}

QSize ChoiceButton::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return {usualWidth / 2, heightForWidth(usualWidth)};
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool pointed = isEnabled() && (underMouse() || hasFocus());
    const double line = hasFocus() ? 2 : 1;
    auto frame = palette().color(pointed ? QPalette::Highlight : QPalette::PlaceholderText);
    if (!pointed)
        frame.setAlphaF(0.5F);
    painter.setPen(QPen(frame, line));
    painter.setBrush(palette().color(isDown() ? QPalette::AlternateBase : QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 4, 4);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(palette().color(group, QPalette::Text));
    if (!icon().isNull()) {
        const QRect picture(width() - margin / 2 - iconSize().width(), (height() - iconSize().height()) / 2,
                            iconSize().width(), iconSize().height());
        icon().paint(&painter, picture, Qt::AlignCenter);
        painter.setBrush(Qt::NoBrush);
    }
    auto area = rect().adjusted(margin, margin, -margin - iconRoom(), -margin);
    painter.setFont(titleFont());
    painter.drawText(area, flags, m_title);
    area.setTop(area.top() + textHeight(titleFont(), m_title, width()) + gap);
    painter.setFont(font());
    painter.drawText(area, flags, m_description);
}

/// Return presses it too, as people expect of a choice; Space does so in every button.
bool ChoiceButton::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            click();
            return true;
        }
    }
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

} // namespace lockstep

#include "moc_choice_button.cpp"
