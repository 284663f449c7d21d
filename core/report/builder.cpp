// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/builder.h"

#include "core/report/evidence_csv.h"
#include "core/report/report_parts.h"
#include "core/report/report_words.h"
#include "core/report/safe_csv.h"

#include <algorithm>
#include <utility>

namespace lockstep {

namespace {

bool isWanted(const ReportInput& input, const Finding& finding)
{
    return input.findings.empty()
           || std::find(input.findings.begin(), input.findings.end(), finding.id) != input.findings.end();
}

// Aliases have a section of their own; grade N is silence and goes with what was not found.
void chooseFindings(ReportContext& context)
{
    for (const bool questions : {false, true})
        for (const auto& finding : context.in.run.findings) {
            const bool isQuestion = finding.grade == Grade::question;
            if (finding.detector == "aliases" || finding.grade == Grade::nothing || isQuestion != questions
                || !isWanted(context.in, finding))
                continue;
            const int number = questions ? ++context.questions : ++context.findings;
            context.reported.push_back(
                {&finding, isQuestion, number, (isQuestion ? "question-" : "finding-") + std::to_string(number)});
        }
}

Cover coverOf(const ReportContext& context)
{
    const auto& in = context.in;
    Cover cover;
    const bool synthetic = isSynthetic(context.data);
    if (synthetic) // stands on every page
        cover.kind = in.redacted ? messageText(QT_TRANSLATE_NOOP("core", "Example report on invented data, redacted"))
                                 : messageText(QT_TRANSLATE_NOOP("core", "Example report on invented data"));
    else
        cover.kind = in.redacted ? messageText(QT_TRANSLATE_NOOP("core", "Research report, redacted"))
                                 : messageText(QT_TRANSLATE_NOOP("core", "Research report"));
    cover.title = in.title;
    cover.author = in.author;
    cover.organisation = in.organisation;
    cover.createdAt = in.createdAt;
    cover.version = in.version;
    cover.warning =
        synthetic ? messageText(QT_TRANSLATE_NOOP(
            "core",
            "Everything in this report is invented: the accounts, the posts and what they did come from a synthetic "
            "world. It shows what a report looks like."))
                  : messageText(QT_TRANSLATE_NOOP(
                      "core",
                      "This report describes patterns in data. It does not say who paid, who ordered or who knew. "
                      "Before it is published, the people it concerns must be heard and a person must judge every "
                      "finding."));
    cover.facts.facts = {
        {messageText(QT_TRANSLATE_NOOP("core", "Findings (grade A or B)")), verbatim(context.findings)},
        {messageText(QT_TRANSLATE_NOOP("core", "Worth asking about (grade C)")), verbatim(context.questions)},
        {messageText(QT_TRANSLATE_NOOP("core", "Interactions examined")), verbatim(context.data.interactions.size())},
        {messageText(QT_TRANSLATE_NOOP("core", "Accounts seen")), verbatim(context.data.accountNames.size())},
        {messageText(QT_TRANSLATE_NOOP("core", "Detection run at")), verbatim(exactly(in.run.at))},
        {messageText(QT_TRANSLATE_NOOP("core", "Head of the case log")),
         in.log.empty() ? messageText(QT_TRANSLATE_NOOP("core", "no log")) : verbatim(in.log.back().hash)}};
    return cover;
}

void appendIf(std::vector<Section>& sections, std::optional<Section> section)
{
    if (section)
        sections.push_back(*std::move(section));
}

} // namespace

Message headingOf(const ReportedFinding& item)
{
    return item.isQuestion ? messageText(QT_TRANSLATE_NOOP("core", "Question %1"), item.number)
                           : messageText(QT_TRANSLATE_NOOP("core", "Finding %1"), item.number);
}

Paragraph paragraph(Message text, Paragraph::Style style)
{
    return {std::move(text), style};
}

Paragraph writtenParagraph(Message text, std::string_view written, Paragraph::Style style)
{
    std::vector<std::string> lines;
    for (std::size_t from = 0; from <= written.size();) {
        const auto to = std::min(written.find('\n', from), written.size());
        auto line = written.substr(from, to - from);
        if (line.ends_with('\r')) // as Windows writes them
            line.remove_suffix(1);
        lines.emplace_back(line);
        from = to + 1;
    }
    text.args.emplace_back(std::move(lines.front()));
    lines.erase(lines.begin());
    return {std::move(text), style, std::move(lines)};
}

std::vector<Attachment> attachmentsOf(const ReportContext& context)
{
    std::vector<Attachment> list;
    for (const auto& item : context.reported) {
        if (!item.finding->counts.empty())
            list.push_back({context.countsFile(item), "text/csv",
                            messageText(QT_TRANSLATE_NOOP("core", "Counts: %1"),
                                        static_cast<std::int64_t>(item.finding->counts.size())),
                            countsCsv(context.data, *item.finding, context.names)});
        list.push_back({context.evidenceFile(item), "text/csv",
                        messageText(QT_TRANSLATE_NOOP("core", "Rows of evidence: %1"),
                                    static_cast<std::int64_t>(item.finding->evidence.size())),
                        evidenceCsv(context.data, *item.finding, context.names)});
        list.push_back(
            {context.accountsFile(item), "text/csv",
             messageText(QT_TRANSLATE_NOOP("core", "Accounts: %1"),
                         static_cast<std::int64_t>(item.finding->accounts.size() + item.finding->customers.size())),
             accountsCsv(context.data, *item.finding, context.names)});
    }
    return list;
}

Document buildReport(const ReportInput& input)
{
    InteractionGraph built;
    if (!input.graph)
        built = InteractionGraph::build(input.data, {{}, input.run.aliases, true});
    ReportContext context{input,
                          *input.data,
                          input.graph ? *input.graph : built,
                          Names(*input.data, input.run, input.redacted, input.redactionKey),
                          {},
                          0,
                          0};
    chooseFindings(context);
    Document document;
    document.cover = coverOf(context);
    auto& sections = document.sections;
    sections.push_back(summarySection(context));
    sections.push_back(scopeSection(context));
    appendIf(sections, aliasSection(context));
    appendIf(sections, sameSecondSection(context));
    sections.push_back(findingsSection(context));
    appendIf(sections, questionsSection(context));
    sections.push_back(nothingFoundSection(context));
    sections.push_back(methodSection(context));
    sections.push_back(falseDiscoverySection(context));
    sections.push_back(provenanceSection(context));
    sections.push_back(custodySection(context));
    appendIf(sections, notesSection(context));
    sections.push_back(limitsSection());
    sections.push_back(glossarySection());
    appendIf(sections, accountsAnnex(context));
    document.attachments = attachmentsOf(context);
    return document;
}

} // namespace lockstep
