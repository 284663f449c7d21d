// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of a document as boxes: paragraphs, lists, claims, tables, figures.
#pragma once

#include "app/reporting/page_flow.h"
#include "app/text/text.h"
#include "core/report/document.h"

namespace lockstep {

/// An entry of the contents and of the outline.
struct ContentsEntry {
    int level = 0; ///< 0: section, 1: part of a section
    QString number;
    QString heading;
    QString detail;
    std::string anchor;
};

class BoxBuilder {
public:
    explicit BoxBuilder(const Language& language) : m_language(language) {}

    /// Sections are numbered in the order in which they are added; an annex has no number.
    void add(const Section& section);

    const std::vector<std::shared_ptr<const Box>>& boxes() const { return m_boxes; }
    const std::vector<ContentsEntry>& contents() const { return m_contents; }

private:
    void add(const Block& block, bool keepWithNext);
    void addSection(const Section& section, int level, const QString& number, bool startsPage);
    void addHeading(const Section& section, int level, const QString& number, bool startsPage);
    void add(const Paragraph& paragraph, bool keepWithNext);
    void add(const ClaimBox& claim);
    void add(const FactList& list);
    void add(const Table& table);
    void add(const FigureBlock& figure);
    void add(const PictureBlock& picture);
    /// A paragraph, line by line; `bulleted` hangs it under a dot.
    void addText(const QString& text, double points, bool bold, double spaceBefore, bool soft, bool bulleted,
                 bool keepWithNext);
    void push(Box box) { m_boxes.push_back(std::make_shared<const Box>(std::move(box))); }

    const Language& m_language;
    int m_sections = 0;
    std::vector<std::shared_ptr<const Box>> m_boxes;
    std::vector<ContentsEntry> m_contents;
};

/// The boxes of a table: head, rows, what is left out. Cost: linear in the rows.
std::vector<Box> tableBoxes(const Table& table, const Language& language);

} // namespace lockstep
