// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of a report, one function each, over one shared context. Used by builder.cpp only.
#pragma once

#include "core/report/builder.h"
#include "core/report/names.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lockstep {

struct ReportedFinding {
    const Finding* finding = nullptr;
    bool isQuestion = false; ///< grade C: worth asking about
    int number = 0;          ///< from 1, counted apart for findings and questions
    std::string anchor;      ///< "finding-1", "question-1": section anchor and prefix of the attachments
};

struct ReportContext {
    const ReportInput& in;
    const CaseData& data;
    const InteractionGraph& graph;
    Names names;
    std::vector<ReportedFinding> reported; ///< findings first, then questions
    int findings = 0;
    int questions = 0;

    std::string evidenceFile(const ReportedFinding& item) const { return item.anchor + "-evidence.csv"; }
    std::string countsFile(const ReportedFinding& item) const { return item.anchor + "-counts.csv"; }
    std::string accountsFile(const ReportedFinding& item) const { return item.anchor + "-accounts.csv"; }
};

/// "Finding 2", "Question 1".
Message headingOf(const ReportedFinding& item);
Paragraph paragraph(Message text, Paragraph::Style style = Paragraph::Style::body);
/// What a person wrote, with its line breaks: the first line becomes the last argument of `text`.
Paragraph writtenParagraph(Message text, std::string_view written, Paragraph::Style style);

Section summarySection(const ReportContext& context);
Section scopeSection(const ReportContext& context);
/// Nothing when no target has two names.
std::optional<Section> aliasSection(const ReportContext& context);
/// Nothing when no account acts on several targets within one second.
std::optional<Section> sameSecondSection(const ReportContext& context);
Section findingsSection(const ReportContext& context);
std::optional<Section> questionsSection(const ReportContext& context);
Section nothingFoundSection(const ReportContext& context);
Section methodSection(const ReportContext& context);
Section falseDiscoverySection(const ReportContext& context);
Section provenanceSection(const ReportContext& context);
Section custodySection(const ReportContext& context);
std::optional<Section> notesSection(const ReportContext& context);
/// The chart that was pinned with this note, if one was.
void addPicture(const ReportContext& context, const Note& note, std::vector<Block>& blocks);
Section limitsSection();
Section glossarySection();
std::optional<Section> accountsAnnex(const ReportContext& context);

Section findingSection(const ReportContext& context, const ReportedFinding& item);
/// The figures that the data of this finding can carry, each with its table.
std::vector<FigureBlock> figuresOf(const ReportContext& context, const Finding& finding);
std::vector<Attachment> attachmentsOf(const ReportContext& context);

} // namespace lockstep
