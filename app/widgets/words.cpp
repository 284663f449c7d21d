// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/words.h"

#include "app/text/text.h"

#include <QPainter>

#include <algorithm>
#include <utility>
#include <vector>

namespace lockstep {

namespace {

/// As high as its text at the width it gets. QLabel itself asks for the height of a narrower text.
class WrappedLabel : public QLabel {
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override { return {40, fontMetrics().height()}; }
    QSize sizeHint() const override { return minimumSizeHint(); }
    /// Remembered for a few widths: layouts within layouts ask for the same ones again and again, and each answer
    /// lays the text out anew, in a document, because it can be selected.
    int heightForWidth(int width) const override
    {
        if (text() != m_text || font() != m_font) {
            m_heights.clear();
            m_text = text();
            m_font = font();
        }
        const auto known =
            std::find_if(m_heights.begin(), m_heights.end(), [width](const auto& one) { return one.first == width; });
        if (known != m_heights.end())
            return known->second;
        if (m_heights.size() == 8)
            m_heights.erase(m_heights.begin());
        return m_heights.emplace_back(width, QLabel::heightForWidth(width)).second;
    }

private:
    mutable QString m_text;
    mutable QFont m_font;
    mutable std::vector<std::pair<int, int>> m_heights;
};

} // namespace

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new WrappedLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

QLabel* headingLabel(const QString& text, QWidget* parent)
{
    auto* label = plainLabel(text, parent);
    auto font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QString judgementText(Judgement judgement)
{
    const auto word = [](const char* source) { return windowLanguage().say("words", source); };
    switch (judgement) {
    case Judgement::undecided:
        return word(QT_TRANSLATE_NOOP("words", "undecided"));
    case Judgement::coordinated:
        return word(QT_TRANSLATE_NOOP("words", "coordinated"));
    case Judgement::unsure:
        return word(QT_TRANSLATE_NOOP("words", "unsure"));
    case Judgement::innocent:
        return word(QT_TRANSLATE_NOOP("words", "innocent"));
    }
    return {};
}

void drawGrade(QPainter& painter, const QRectF& box, Grade grade, const QColor& text, const QColor& background)
{
    const bool filled = grade == Grade::documented || grade == Grade::strong;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(text, 1.4, grade == Grade::nothing ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(filled ? QBrush(text) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, 3, 3);
    auto font = painter.font();
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(filled ? background : text);
    painter.drawText(box, Qt::AlignCenter, QString(QLatin1Char(letter(grade))));
    painter.restore();
}

} // namespace lockstep
