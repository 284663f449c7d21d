// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleOption>

namespace lockstep {

namespace {

QPalette lightPalette()
{
    QPalette p(QColor(0xf3, 0xf4, 0xf6), QColor(0xf3, 0xf4, 0xf6));
    const QColor text(0x1c, 0x21, 0x28);
    p.setColor(QPalette::Base, Qt::white);
    p.setColor(QPalette::AlternateBase, QColor(0xf7, 0xf8, 0xfa));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText})
        p.setColor(role, text);
    p.setColor(QPalette::ToolTipBase, QColor(0xff, 0xff, 0xf2));
    p.setColor(QPalette::PlaceholderText, QColor(0x6b, 0x72, 0x80));
    p.setColor(QPalette::Highlight, QColor(0x00, 0x5f, 0xa3));
    p.setColor(QPalette::HighlightedText, Qt::white);
    p.setColor(QPalette::Link, QColor(0x00, 0x5f, 0xa3));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(0x8b, 0x92, 0x9c));
    return p;
}

QPalette darkPalette()
{
    QPalette p(QColor(0x2b, 0x2e, 0x34), QColor(0x2b, 0x2e, 0x34));
    const QColor text(0xe6, 0xe8, 0xeb);
    p.setColor(QPalette::Base, QColor(0x1f, 0x21, 0x25));
    p.setColor(QPalette::AlternateBase, QColor(0x26, 0x29, 0x2e));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText})
        p.setColor(role, text);
    p.setColor(QPalette::ToolTipBase, QColor(0x38, 0x3c, 0x44));
    p.setColor(QPalette::PlaceholderText, QColor(0x98, 0x9f, 0xaa));
    p.setColor(QPalette::Highlight, QColor(0x2f, 0x81, 0xc4));
    p.setColor(QPalette::HighlightedText, Qt::white);
    p.setColor(QPalette::Link, QColor(0x6c, 0xb6, 0xf0));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(0x7b, 0x82, 0x8c));
    return p;
}

/// Only black, white and yellow: for eyes that need it, and for bright sunlight.
QPalette contrastPalette()
{
    QPalette p(Qt::black, Qt::black);
    p.setColor(QPalette::Base, Qt::black);
    p.setColor(QPalette::AlternateBase, QColor(0x18, 0x18, 0x18));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::BrightText, QPalette::PlaceholderText})
        p.setColor(role, Qt::white);
    // The style draws frames and ticks with these.
    for (const auto role : {QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark})
        p.setColor(role, QColor(0xb0, 0xb0, 0xb0));
    p.setColor(QPalette::Button, QColor(0x20, 0x20, 0x20));
    p.setColor(QPalette::ToolTipBase, Qt::black);
    p.setColor(QPalette::Highlight, QColor(0xff, 0xe0, 0x00));
    p.setColor(QPalette::HighlightedText, Qt::black);
    p.setColor(QPalette::Link, QColor(0xff, 0xe0, 0x00));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(0xa0, 0xa0, 0xa0));
    return p;
}

/// In the colour that text has when it is drawn, not when it was asked for: colours change while the window is open.
class DoubleArrow : public QIconEngine {
public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 32.0, rect.height() / 32.0);
        painter->setPen(QPen(QGuiApplication::palette().color(group, QPalette::WindowText), 4));
        for (const int x : {6, 17})
            painter->drawPolyline(QPolygon({{x, 6}, {x + 9, 16}, {x, 26}}));
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
    QIconEngine* clone() const override { return new DoubleArrow; }
};

/// Fusion draws the edge of an empty box or field darker than the window, which is next to nothing on a dark one, and
/// does not show which list, table or text has the keyboard.
class PlainBoxes : public QProxyStyle {
public:
    PlainBoxes() : QProxyStyle(QStringLiteral("Fusion")) {}
    /// Its arrow for what does not fit into a tool bar is black, whatever the window is.
    QIcon standardIcon(StandardPixmap kind, const QStyleOption* option, const QWidget* widget) const override
    {
        return kind == SP_ToolBarHorizontalExtensionButton ? QIcon(new DoubleArrow)
                                                           : QProxyStyle::standardIcon(kind, option, widget);
    }
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool focused = (option->state & State_HasFocus) != 0;
        const bool field = element == PE_FrameLineEdit && !focused;
        const bool chosen = element == PE_Frame && focused && qobject_cast<const QAbstractScrollArea*>(widget);
        if (element != PE_IndicatorCheckBox && !field && !chosen)
            return;
        const auto group = (option->state & State_Enabled) != 0 ? QPalette::Active : QPalette::Disabled;
        painter->save();
        painter->setPen(option->palette.color(group, chosen ? QPalette::Highlight : QPalette::PlaceholderText));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
};

} // namespace

void applyTheme(QApplication& app, Theme theme)
{
    app.setStyle(new PlainBoxes);
    switch (theme) {
    case Theme::light:
        app.setPalette(lightPalette());
        break;
    case Theme::dark:
        app.setPalette(darkPalette());
        break;
    case Theme::contrast:
        app.setPalette(contrastPalette());
        break;
    case Theme::system: {
        // The desktop's own window colour tells which of the two it wants.
        const bool dark = app.style()->standardPalette().color(QPalette::Window).lightness() < 128;
        app.setPalette(dark ? darkPalette() : lightPalette());
        break;
    }
    }
}

} // namespace lockstep
