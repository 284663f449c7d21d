// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/report_pages.h"

#include "app/reporting/report_style.h"
#include "app/reporting/text_block.h"
#include "core/report/report_words.h"

#include <QCryptographicHash>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace lockstep {

namespace {

constexpr double contentsHead = 520;
constexpr double contentsLine = 190;
constexpr int contentsPerPage = static_cast<int>((style::columnHeight - contentsHead) / contentsLine);
// Files and annexes by the hundred would bury the findings.
constexpr std::size_t listedParts = 40;

QString elided(const QString& text, const QFont& font, double width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

void drawLine(QPainter& painter, const QString& text, const QFont& font, const QRectF& area, Qt::Alignment alignment,
              const QColor& colour)
{
    const TextBlock block(elided(text, font, area.width()), font, area.width() + 1, alignment, 1.2);
    block.drawLine(painter, 0, area.topLeft(), colour);
}

QString hex(const std::string& bytes)
{
    const auto hash = QCryptographicHash::hash(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())),
                                               QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

} // namespace

QString contentDigest(const Document& document)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const std::string& text) {
        // The length first: moving a byte from one part to the next must change the digest.
        hash.addData(QByteArray::number(static_cast<qulonglong>(text.size())) + '\n');
        hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    };
    add(plainText(document));
    forEachPicture(document, [&add](const PictureBlock& picture) { add(picture.png); });
    for (const auto& attachment : document.attachments) {
        add(attachment.fileName);
        add(attachment.bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

ReportPages::ReportPages(const Document& document, const Language& language)
    : m_cover(document.cover), m_digest(contentDigest(document)),
      m_title(printable(toQString(document.cover.title), 300)), m_language(language)
{
    layOutBody(document);
    layOutContents();
}

Section ReportPages::attachmentsSection(const Document& document) const
{
    const auto word = [this](const char* source) { return verbatim(toUtf8(m_language.say("report", source))); };
    Section section;
    section.anchor = "attached-files";
    section.heading = word(QT_TRANSLATE_NOOP("report", "Attached files"));
    section.blocks.push_back(Paragraph{
        word(QT_TRANSLATE_NOOP("report",
                               "These files travel inside this PDF; a viewer lists them under attachments. Text "
                               "in them that a spreadsheet could take for a formula begins with an apostrophe; "
                               "the last column of a row names the cells that were changed.")),
        Paragraph::Style::body});
    Table table;
    table.columns = {{word(QT_TRANSLATE_NOOP("report", "File")), 2.6, Table::Align::left},
                     {word(QT_TRANSLATE_NOOP("report", "Holds")), 2, Table::Align::left},
                     {word(QT_TRANSLATE_NOOP("report", "Size")), 1, Table::Align::right},
                     {messageText("SHA-256"), 4.2, Table::Align::left}};
    for (const auto& attachment : document.attachments)
        table.rows.push_back({verbatim(attachment.fileName), attachment.description,
                              byteCount(attachment.bytes.size()), verbatim(toUtf8(hex(attachment.bytes)))});
    table.totalRows = table.rows.size();
    section.blocks.push_back(std::move(table));
    return section;
}

void ReportPages::layOutBody(const Document& document)
{
    BoxBuilder builder(m_language);
    bool listed = document.attachments.empty();
    const auto listAttachments = [&] {
        if (!std::exchange(listed, true))
            builder.add(attachmentsSection(document));
    };
    for (const auto& section : document.sections) {
        if (section.anchor.starts_with("annex"))
            listAttachments();
        builder.add(section);
    }
    listAttachments();
    m_contents = builder.contents();
    const auto parts = static_cast<std::size_t>(
        std::count_if(m_contents.begin(), m_contents.end(), [](const ContentsEntry& e) { return e.level > 0; }));
    for (std::size_t i = 0; i < m_contents.size(); ++i)
        if (m_contents[i].level == 0 || parts <= listedParts || !m_contents[i].detail.isEmpty())
            m_listed.push_back(i);
    m_contentsPages = std::max(1, (static_cast<int>(m_listed.size()) + contentsPerPage - 1) / contentsPerPage);

    for (auto& placed : placeOnPages(builder.boxes(), style::columnHeight)) {
        const auto index = static_cast<std::size_t>(placed.page);
        if (index >= m_body.size())
            m_body.resize(index + 1);
        const int page = 1 + m_contentsPages + placed.page;
        if (!placed.box->anchor.empty())
            m_places.emplace(placed.box->anchor, Place{page, style::top + placed.y});
        m_body[index].push_back(std::move(placed));
    }
    m_bodyPages = static_cast<int>(m_body.size());
    for (const auto& page : m_body)
        for (const auto& placed : page)
            for (const auto& link : placed.box->links)
                if (const auto to = m_places.find(link.anchor); to != m_places.end())
                    m_links.push_back({1 + m_contentsPages + placed.page,
                                       link.area.translated(style::left, style::top + placed.y), to->second});
}

void ReportPages::layOutContents()
{
    for (std::size_t i = 0; i < m_listed.size(); ++i) {
        const auto& entry = m_contents[m_listed[i]];
        const int page = 1 + static_cast<int>(i) / contentsPerPage;
        const double y = style::top + contentsHead + contentsLine * static_cast<double>(i % contentsPerPage);
        m_links.push_back(
            {page, QRectF(style::left, y, style::columnWidth, contentsLine), m_places.at(entry.anchor)});
    }
    m_bookmarks.push_back({0, m_language.say("report", QT_TRANSLATE_NOOP("report", "Contents")), {1, style::top}});
    for (const auto& entry : m_contents) {
        auto title = entry.number.isEmpty() ? entry.heading : entry.number + QLatin1Char(' ') + entry.heading;
        if (!entry.detail.isEmpty())
            title += QStringLiteral(": ") + entry.detail;
        m_bookmarks.push_back({entry.level, title, m_places.at(entry.anchor)});
    }
}

void ReportPages::paint(QPainter& painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (page == 0) {
        paintCover(painter);
    } else {
        paintFrame(painter, page);
        if (page <= m_contentsPages)
            paintContents(painter, page - 1);
        else
            for (const auto& placed : m_body[static_cast<std::size_t>(page - 1 - m_contentsPages)]) {
                if (!placed.box->paint)
                    continue;
                painter.save();
                painter.translate(style::left, style::top + placed.y);
                placed.box->paint(painter);
                painter.restore();
            }
    }
    painter.restore();
}

void ReportPages::paintFrame(QPainter& painter, int page) const
{
    const auto font = style::font(7.6);
    const QRectF head(style::left, 480, style::columnWidth, 110);
    drawLine(painter, m_title, font, head.adjusted(0, 0, -style::columnWidth * 0.35, 0), Qt::AlignLeft, style::soft);
    drawLine(painter, m_language.say(m_cover.kind), font, head.adjusted(style::columnWidth * 0.66, 0, 0, 0),
             Qt::AlignRight, style::soft);
    painter.fillRect(QRectF(style::left, 620, style::columnWidth, 4), style::hairline);

    const double foot = style::pageHeight - 560;
    painter.fillRect(QRectF(style::left, foot - 50, style::columnWidth, 4), style::hairline);
    const auto made = m_language.say("report", QT_TRANSLATE_NOOP("report", "Made with Lockstep %1 on %2"))
                          .arg(toQString(m_cover.version), m_language.moment(exactly(m_cover.createdAt)));
    drawLine(painter, made, font, {style::left, foot, style::columnWidth * 0.7, 110}, Qt::AlignLeft, style::soft);
    const auto number = m_language.say("report", QT_TRANSLATE_NOOP("report", "Page %1 of %2"))
                            .arg(m_language.number(std::int64_t{page + 1}), m_language.number(std::int64_t{count()}));
    drawLine(painter, number, font, {style::left + style::columnWidth * 0.7, foot, style::columnWidth * 0.3, 110},
             Qt::AlignRight, style::soft);
}

void ReportPages::paintContents(QPainter& painter, int contentsPage) const
{
    if (contentsPage == 0) {
        const TextBlock head(m_language.say("report", QT_TRANSLATE_NOOP("report", "Contents")),
                             style::font(17, style::Face::bold), style::columnWidth, Qt::AlignLeft, 1.25);
        head.draw(painter, {style::left, style::top}, style::accent);
        painter.fillRect(QRectF(style::left, style::top + head.height() + 18, style::columnWidth, 8), style::accent);
    }
    const auto first = static_cast<std::size_t>(contentsPage) * static_cast<std::size_t>(contentsPerPage);
    const auto last = std::min(m_listed.size(), first + static_cast<std::size_t>(contentsPerPage));
    for (std::size_t i = first; i < last; ++i) {
        const auto& entry = m_contents[m_listed[i]];
        const double y = style::top + contentsHead + contentsLine * static_cast<double>(i - first);
        const auto font = style::font(9.3, entry.level == 0 ? style::Face::bold : style::Face::body);
        const double indent = entry.level == 0 ? 0 : 300;
        const double numberWidth = entry.level == 0 ? 300 : 420;
        drawLine(painter, entry.number, font, {style::left + indent, y, numberWidth, contentsLine}, Qt::AlignLeft,
                 style::soft);
        const double textLeft = style::left + indent + (entry.number.isEmpty() ? 0 : numberWidth);
        const double textRoom = style::left + style::columnWidth - 500 - textLeft;
        auto text = entry.heading;
        if (!entry.detail.isEmpty())
            text += QStringLiteral(": ") + entry.detail;
        text = elided(text, font, textRoom);
        drawLine(painter, text, font, {textLeft, y, textRoom, contentsLine}, Qt::AlignLeft, style::ink);
        drawLine(painter, m_language.number(std::int64_t{m_places.at(entry.anchor).page + 1}), font,
                 {style::left + style::columnWidth - 400, y, 400, contentsLine}, Qt::AlignRight, style::ink);
        const double from = textLeft + QFontMetricsF(font).horizontalAdvance(text) + 80;
        for (double x = style::left + style::columnWidth - 330; x > from; x -= 60)
            painter.fillRect(QRectF(x, y + 92, 8, 8), style::soft);
    }
}

void ReportPages::paintCover(QPainter& painter) const
{
    painter.fillRect(QRectF(0, 0, style::pageWidth, 220), style::accent);
    double y = 1150;
    const auto put = [&](const QString& text, double points, style::Face face, const QColor& colour, double after) {
        if (text.isEmpty())
            return;
        const TextBlock block(text, style::font(points, face), style::columnWidth, Qt::AlignLeft, 1.25);
        block.draw(painter, {style::left, y}, colour);
        y += block.height() + after;
    };
    put(m_language.say(m_cover.kind), 12, style::Face::body, style::soft, 100);
    put(m_title, m_title.size() > 70 ? 20 : 29, style::Face::bold, style::accent, 240);
    painter.fillRect(QRectF(style::left, y, 900, 14), style::highlight);
    y += 220;
    put(printable(toQString(m_cover.author), 200), 11, style::Face::bold, style::ink, 20);
    put(printable(toQString(m_cover.organisation), 200), 11, style::Face::body, style::ink, 20);
    put(m_language.moment(exactly(m_cover.createdAt)), 11, style::Face::body, style::ink, 300);

    const TextBlock warning(m_language.say(m_cover.warning), style::font(9.6), style::columnWidth - 300);
    painter.fillRect(QRectF(style::left, y, style::columnWidth, warning.height() + 240), style::tint);
    painter.fillRect(QRectF(style::left, y, 30, warning.height() + 240), style::highlight);
    warning.draw(painter, {style::left + 180, y + 120}, style::ink);

    auto facts = m_cover.facts;
    const auto word = [this](const char* source) { return verbatim(toUtf8(m_language.say("report", source))); };
    facts.facts.push_back({word(QT_TRANSLATE_NOOP("report", "Made with")), verbatim("Lockstep " + m_cover.version)});
    facts.facts.push_back(
        {word(QT_TRANSLATE_NOOP("report", "Digest of this report (SHA-256)")), verbatim(toUtf8(m_digest))});
    // From the foot upwards, so that a long title never meets the facts.
    double foot = style::pageHeight - 760;
    for (auto fact = facts.facts.rbegin(); fact != facts.facts.rend(); ++fact) {
        const TextBlock label(m_language.say(fact->label), style::font(8.6), style::columnWidth * 0.29);
        const TextBlock value(m_language.say(fact->value), style::font(8.6), style::columnWidth * 0.69);
        const double height = std::max(label.height(), value.height()) + 50;
        foot -= height;
        label.draw(painter, {style::left, foot + 25}, style::soft);
        value.draw(painter, {style::left + style::columnWidth * 0.31, foot + 25}, style::ink);
        painter.fillRect(QRectF(style::left, foot, style::columnWidth, 4), style::hairline);
    }
}

} // namespace lockstep
