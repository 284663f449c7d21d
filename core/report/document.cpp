// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

namespace lockstep {

namespace {

class TextWriter {
public:
    std::string text;

    void line(const Message& message)
    {
        if (!message.empty())
            text += english(message) + '\n';
    }
    void operator()(const Paragraph& paragraph)
    {
        line(paragraph.text);
        for (const auto& further : paragraph.lines)
            text += further + '\n';
    }
    void operator()(const ClaimBox& box)
    {
        line(box.claim);
        line(box.gradeText);
        line(box.levelText);
    }
    void operator()(const FactList& list)
    {
        for (const auto& fact : list.facts)
            if (!fact.value.empty())
                text += english(fact.label) + ": " + english(fact.value) + '\n';
    }
    void operator()(const Table& table)
    {
        line(table.caption);
        for (const auto& column : table.columns)
            text += english(column.head) + '\t';
        text += '\n';
        for (const auto& row : table.rows) {
            for (const auto& cell : row)
                text += english(cell) + '\t';
            text += '\n';
        }
        if (!table.restIn.empty())
            text += table.restIn + '\n';
    }
    void operator()(const FigureBlock& figure)
    {
        line(figure.title);
        line(figure.caption);
        (*this)(figure.twin);
    }
    void operator()(const PictureBlock& picture) { line(picture.caption); }
    void section(const Section& section)
    {
        text += '\n';
        line(section.heading);
        line(section.detail);
        for (const auto& block : section.blocks)
            std::visit(*this, block);
        for (const auto& child : section.children)
            this->section(child);
    }
};

void visitPictures(const Section& section, const std::function<void(const PictureBlock&)>& visit)
{
    for (const auto& block : section.blocks)
        if (const auto* picture = std::get_if<PictureBlock>(&block))
            visit(*picture);
    for (const auto& child : section.children)
        visitPictures(child, visit);
}

} // namespace

void forEachPicture(const Document& document, const std::function<void(const PictureBlock&)>& visit)
{
    for (const auto& section : document.sections)
        visitPictures(section, visit);
}

std::string plainText(const Document& document)
{
    TextWriter writer;
    writer.line(document.cover.kind);
    writer.text += document.cover.title + '\n' + document.cover.author + '\n' + document.cover.organisation + '\n'
                   + toIso(document.cover.createdAt) + '\n' + document.cover.version + '\n';
    writer.line(document.cover.warning);
    writer(document.cover.facts);
    for (const auto& section : document.sections)
        writer.section(section);
    for (const auto& attachment : document.attachments)
        writer.text += attachment.fileName + '\n';
    return writer.text;
}

} // namespace lockstep
