// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/section_boxes.h"

#include "app/reporting/figures_painter.h"
#include "app/reporting/report_style.h"
#include "app/reporting/text_block.h"
#include "app/text/display_name.h"
#include "core/model/casework.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace lockstep {

namespace {

constexpr double bodyPoints = 9.3;
constexpr double smallPoints = 8;
constexpr double paragraphGap = 60;
constexpr double factLabelWidth = 0.31; // a SHA-256 fits beside it on one line
constexpr std::size_t factsKeptTogether = 12;

std::shared_ptr<TextBlock> block(const QString& text, double points, style::Face face, double width,
                                 Qt::Alignment alignment = Qt::AlignLeft, double leading = 1.42)
{
    return std::make_shared<TextBlock>(text, style::font(points, face), width, alignment, leading);
}

QSize pictureSize(QByteArray png)
{
    QBuffer buffer(&png);
    return QImageReader(&buffer, "png").size();
}

} // namespace

void BoxBuilder::add(const Section& section)
{
    const bool numbered = !QString::fromStdString(section.anchor).startsWith(QLatin1String("annex"));
    addSection(section, 0, numbered ? QString::number(++m_sections) : QString(), section.startsPage);
}

void BoxBuilder::addSection(const Section& section, int level, const QString& number, bool startsPage)
{
    addHeading(section, level, number, startsPage);
    for (std::size_t i = 0; i < section.blocks.size(); ++i)
        // A paragraph that introduces a table, a list or a picture stands on the same page.
        add(section.blocks[i], i + 1 < section.blocks.size()
                                   && (std::holds_alternative<Table>(section.blocks[i + 1])
                                       || std::holds_alternative<FactList>(section.blocks[i + 1])
                                       || std::holds_alternative<PictureBlock>(section.blocks[i + 1])));
    int part = 0;
    for (const auto& child : section.children) {
        ++part;
        // The first part stays with the introduction of its section: no page for two lines.
        addSection(child, level + 1, number.isEmpty() ? QString() : QStringLiteral("%1.%2").arg(number).arg(part),
                   child.startsPage && part > 1);
    }
}

void BoxBuilder::add(const Block& item, bool keepWithNext)
{
    if (const auto* paragraph = std::get_if<Paragraph>(&item))
        add(*paragraph, keepWithNext);
    else if (const auto* claim = std::get_if<ClaimBox>(&item))
        add(*claim);
    else if (const auto* list = std::get_if<FactList>(&item))
        add(*list);
    else if (const auto* table = std::get_if<Table>(&item))
        add(*table);
    else if (const auto* figure = std::get_if<FigureBlock>(&item))
        add(*figure);
    else if (const auto* picture = std::get_if<PictureBlock>(&item))
        add(*picture);
}

void BoxBuilder::addHeading(const Section& section, int level, const QString& number, bool startsPage)
{
    const auto heading = printable(m_language.say(section.heading), 200);
    const auto detail = printable(m_language.say(section.detail), 300);
    m_contents.push_back({level, number, heading, detail, section.anchor});
    const auto text = number.isEmpty() ? heading : number + QStringLiteral("\u2002") + heading;
    const auto title =
        block(text, level == 0 ? 17 : 12.5, style::Face::bold, style::columnWidth, Qt::AlignLeft, 1.25);
    Box box;
    box.height = title->height() + (level == 0 ? 70 : 30);
    box.spaceBefore = level == 0 ? 340 : 240;
    box.keepWithNext = true;
    box.startsPage = startsPage;
    box.roomNeeded = level == 0 ? style::columnHeight * 0.22 : style::columnHeight * 0.14;
    box.anchor = section.anchor;
    box.paint = [title, level](QPainter& painter) {
        title->draw(painter, {0, 0}, level == 0 ? style::accent : style::ink);
        if (level == 0)
            painter.fillRect(QRectF(0, title->height() + 18, style::columnWidth, 8), style::accent);
    };
    push(std::move(box));
}

void BoxBuilder::addText(const QString& text, double points, bool bold, double spaceBefore, bool soft, bool bulleted,
                         bool keepWithNext)
{
    const double indent = bulleted ? 150 : 0;
    const auto lines = block(text, points, bold ? style::Face::bold : style::Face::body, style::columnWidth - indent);
    const int count = lines->lineCount();
    for (int i = 0; i < count; ++i) {
        Box box;
        box.height = lines->lineHeight();
        box.spaceBefore = i == 0 ? spaceBefore : 0;
        // No single line alone at the foot or the top of a page.
        box.keepWithNext = i + 1 < count ? i == 0 || i + 2 == count : keepWithNext;
        box.paint = [lines, i, indent, soft, bulleted](QPainter& painter) {
            const auto colour = soft ? style::soft : style::ink;
            lines->drawLine(painter, i, {indent, 0}, colour);
            if (bulleted && i == 0) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(style::accent);
                painter.drawEllipse(QPointF(55, lines->lineHeight() * 0.52), 17, 17);
            }
        };
        push(std::move(box));
    }
}

void BoxBuilder::add(const Paragraph& paragraph, bool keepWithNext)
{
    auto text = m_language.say(paragraph.text);
    for (const auto& line : paragraph.lines)
        text += QLatin1Char('\n') + visibleText(line);
    switch (paragraph.style) {
    case Paragraph::Style::body:
        addText(text, bodyPoints, false, paragraphGap, false, false, keepWithNext);
        break;
    case Paragraph::Style::lead:
        addText(text, 11.5, true, paragraphGap, false, false, keepWithNext);
        break;
    case Paragraph::Style::bullet:
        addText(text, bodyPoints, false, 36, false, true, keepWithNext);
        break;
    case Paragraph::Style::smallPrint:
        addText(text, smallPoints, false, 50, true, false, keepWithNext);
        break;
    case Paragraph::Style::subheading:
        addText(text, 10, true, 170, false, false, true);
        break;
    }
}

void BoxBuilder::add(const ClaimBox& claim)
{
    constexpr double badge = 520;
    constexpr double pad = 120;
    const double width = style::columnWidth - badge - 2 * pad;
    const auto title = block(m_language.say(claim.claim), 11.5, style::Face::bold, width, Qt::AlignLeft, 1.32);
    const auto grade = block(m_language.say(claim.gradeText), 8.6, style::Face::body, width);
    const auto level = block(m_language.say(claim.levelText), 8.6, style::Face::body, width);
    const auto letter = block(QString(QLatin1Char(claim.grade)), 26, style::Face::bold, badge, Qt::AlignHCenter, 1.2);
    Box box;
    box.height =
        std::max(title->height() + grade->height() + level->height() + 2 * pad + 60, letter->height() + 2 * pad);
    box.spaceBefore = 110;
    const double height = box.height;
    box.height += 50; // air under the tint
    const auto colour = style::gradeColour(claim.grade);
    box.paint = [=](QPainter& painter) {
        painter.fillRect(QRectF(0, 0, style::columnWidth, height), style::tint);
        painter.fillRect(QRectF(0, 0, badge, height), colour);
        letter->draw(painter, {0, (height - letter->height()) / 2}, Qt::white);
        double y = pad;
        title->draw(painter, {badge + pad, y}, style::ink);
        y += title->height() + 60;
        grade->draw(painter, {badge + pad, y}, style::soft);
        y += grade->height();
        level->draw(painter, {badge + pad, y}, style::soft);
    };
    push(std::move(box));
}

void BoxBuilder::add(const FactList& list)
{
    const double labelWidth = style::columnWidth * factLabelWidth;
    const double valueWidth = style::columnWidth - labelWidth;
    std::vector<const FactList::Fact*> facts;
    for (const auto& fact : list.facts)
        if (!fact.value.empty())
            facts.push_back(&fact);
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const auto label =
            block(printable(m_language.say(facts[i]->label), 400), 8.6, style::Face::body, labelWidth - 100);
        const auto value =
            block(printable(m_language.say(facts[i]->value), 2000), 8.6, style::Face::body, valueWidth);
        const double height = std::max(label->height(), value->height()) + 44;
        Box box;
        box.height = height;
        box.spaceBefore = i == 0 ? 90 : 0;
        box.keepWithNext =
            i + 1 < facts.size() && (facts.size() <= factsKeptTogether || i == 0 || i + 2 == facts.size());
        box.paint = [=, first = i == 0](QPainter& painter) {
            label->draw(painter, {0, 22}, style::soft);
            value->draw(painter, {labelWidth, 22}, style::ink);
            if (first)
                painter.fillRect(QRectF(0, 0, style::columnWidth, 4), style::hairline);
            painter.fillRect(QRectF(0, height - 4, style::columnWidth, 4), style::hairline);
        };
        push(std::move(box));
    }
}

void BoxBuilder::add(const Table& table)
{
    if (!table.caption.empty())
        addText(m_language.say(table.caption), smallPoints, false, 80, true, false, true);
    for (auto& box : tableBoxes(table, m_language))
        push(std::move(box));
}

void BoxBuilder::add(const FigureBlock& figure)
{
    addText(m_language.say(figure.title), 10, true, 190, false, false, true);
    auto drawn = std::make_shared<const Figure>(figure.figure);
    const double height = figureHeight(*drawn);
    Box box;
    box.height = height;
    box.spaceBefore = 40;
    box.keepWithNext = true;
    box.paint = [drawn, height, language = m_language](QPainter& painter) {
        paintFigure(painter, *drawn, QRectF(0, 0, style::columnWidth, height), language);
    };
    push(std::move(box));
    addText(m_language.say(figure.caption), smallPoints, false, 30, true, false, false);
    if (!figure.twin.rows.empty())
        add(figure.twin);
}

void BoxBuilder::add(const PictureBlock& picture)
{
    constexpr double mostHeight = style::columnHeight * 0.6; // with its note on one page
    // Its size is enough here; it is decoded when the page is painted, and not kept: there may be many.
    const auto png = std::make_shared<const QByteArray>(QByteArray::fromStdString(picture.png));
    const auto pixels = pictureSize(*png);
    if (pixels.isEmpty() || std::max(pixels.width(), pixels.height()) > largestPictureSide) {
        addText(m_language.say(messageText(QT_TRANSLATE_NOOP("core", "The picture cannot be read."))), smallPoints,
                false, 50, true, false, false);
        return;
    }
    const auto size = QSizeF(pixels).scaled(style::columnWidth, mostHeight, Qt::KeepAspectRatio);
    Box box;
    box.height = size.height();
    box.spaceBefore = 60;
    box.keepWithNext = true;
    box.paint = [png, size](QPainter& painter) {
        const QRectF frame(QPointF(0, 0), size);
        painter.setRenderHint(QPainter::LosslessImageRendering); // no shadows around letters and lines
        painter.drawImage(frame, QImage::fromData(*png, "PNG"));
        painter.setPen(QPen(style::soft, 4));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame);
    };
    push(std::move(box));
    addText(m_language.say(picture.caption), smallPoints, false, 30, true, false, false);
}

} // namespace lockstep
