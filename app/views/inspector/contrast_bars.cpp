// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/inspector/contrast_bars.h"

#include "app/text/text.h"
#include "app/widgets/marks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

QString number(double value)
{
    return windowLanguage().locale().toString(value, 'g', 3);
}

} // namespace

ContrastBars::ContrastBars(double members, double controls, QWidget* parent)
    : QWidget(parent), m_members(members), m_controls(controls)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(inWords());
}

QSize ContrastBars::sizeHint() const
{
    return {120, 2 * (fontMetrics().height() + 14) + 4};
}

QString ContrastBars::inWords() const
{
    return tr("Accounts of the finding: %1. Matched controls: %2.").arg(number(m_members), number(m_controls));
}

void ContrastBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto colors = ChartColors::of(palette());
    colors.text = palette().color(QPalette::WindowText);
    const double most = std::max({std::abs(m_members), std::abs(m_controls), 1e-12});
    double y = 0;
    const auto row = [&](const QString& label, double value, int category) {
        const double line = fontMetrics().height();
        painter.setPen(colors.text);
        painter.drawText(QRectF(0, y, width(), line), Qt::AlignLeft | Qt::AlignVCenter, label);
        painter.drawText(QRectF(0, y, width(), line), Qt::AlignRight | Qt::AlignVCenter, number(value));
        const QRectF track(0, y + line + 1, width(), 8);
        painter.fillRect(track, colors.grid);
        painter.fillRect(QRectF(track.left(), track.top(), track.width() * std::abs(value) / most, track.height()),
                         markColor(category, colors));
        y += line + 14;
    };
    row(tr("Accounts of the finding"), m_members, 1);
    row(tr("Matched controls"), m_controls, 0);
}

} // namespace lockstep

#include "moc_contrast_bars.cpp"
