// SPDX-License-Identifier: GPL-3.0-or-later
// What stands before the findings: summary, scope, names that mean one thing.
#include "core/graph/same_second.h"
#include "core/report/report_parts.h"
#include "core/report/report_words.h"

#include <algorithm>
#include <set>
#include <utility>

namespace lockstep {

namespace {

using Style = Paragraph::Style;
constexpr std::size_t summaryRows = 8; // the summary stays within one page

std::int64_t coreAccounts(const Finding& finding)
{
    return std::count_if(finding.accounts.begin(), finding.accounts.end(),
                         [](const FindingAccount& a) { return a.status == Membership::core; });
}

Message outcome(const ReportContext& context)
{
    if (context.findings == 0 && context.questions == 0)
        return messageText(QT_TRANSLATE_NOOP("core",
                                             "Nothing was found that needs a second look. That is silence, not "
                                             "proof: what would have been missed is stated below."));
    if (context.findings == 0)
        return messageText(QT_TRANSLATE_NOOP("core", "No strong pattern was found. Patterns that are worth asking "
                                                     "about: %1."),
                           context.questions);
    return messageText(QT_TRANSLATE_NOOP("core",
                                         "Strong patterns of accounts that act together: %1. Further patterns "
                                         "that are only worth asking about: %2."),
                       context.findings, context.questions);
}

Table glance(const ReportContext& context)
{
    using Align = Table::Align;
    Table table;
    table.columns = {{messageText(QT_TRANSLATE_NOOP("core", "No.")), 1.5, Align::left},
                     {messageText(QT_TRANSLATE_NOOP("core", "What was observed")), 6.4, Align::left},
                     {messageText(QT_TRANSLATE_NOOP("core", "Grade")), 0.9, Align::left},
                     {messageText(QT_TRANSLATE_NOOP("core", "Level")), 0.9, Align::left},
                     {messageText(QT_TRANSLATE_NOOP("core", "Core accounts")), 1.3, Align::right}};
    for (const auto& item : context.reported) {
        if (table.rows.size() == summaryRows)
            break;
        const auto& finding = *item.finding;
        table.rows.push_back({headingOf(item), context.names.say(finding.title),
                              verbatim(std::string(1, letter(finding.grade))), verbatim(name(finding.claim)),
                              verbatim(coreAccounts(finding))});
        table.rowAnchors.push_back(item.anchor);
    }
    table.totalRows = context.reported.size();
    return table;
}

bool anyPurchaseDocumented(const ReportContext& context)
{
    return std::any_of(context.reported.begin(), context.reported.end(), [](const ReportedFinding& item) {
        return item.finding->claim == ClaimLevel::purchaseDocumented;
    });
}

TimeRange periodOf(const CaseData& data)
{
    TimeRange period;
    for (const auto ms : data.interactions.time) {
        if (ms == Instant::missingMs)
            continue;
        period.from = period.from.isMissing() ? Instant{ms} : std::min(period.from, Instant{ms});
        period.to = period.to.isMissing() ? Instant{ms} : std::max(period.to, Instant{ms});
    }
    return period;
}

} // namespace

Section summarySection(const ReportContext& context)
{
    Section section;
    section.anchor = "summary";
    section.heading = messageText(QT_TRANSLATE_NOOP("core", "Summary"));
    section.startsPage = true;
    auto& blocks = section.blocks;
    blocks.push_back(paragraph(outcome(context), Style::lead));
    blocks.push_back(paragraph(messageText(
        QT_TRANSLATE_NOOP("core",
                          "Examined: %1 interactions; %2 accounts; posts and accounts acted on: %3. Every figure "
                          "below leads back to a row of a file whose hash is printed in this report."),
        context.data.interactions.size(), context.data.accountNames.size(), context.data.targetNames.size())));
    if (!context.reported.empty())
        blocks.push_back(glance(context));
    blocks.push_back(
        paragraph(messageText(QT_TRANSLATE_NOOP("core", "What this report does not show")), Style::subheading));
    const auto bullet = [&blocks](Message text) { blocks.push_back(paragraph(std::move(text), Style::bullet)); };
    bullet(messageText(QT_TRANSLATE_NOOP("core", "Who paid, who ordered or who knew. A fan or a rival can order for "
                                                 "somebody else without their knowledge.")));
    bullet(
        messageText(QT_TRANSLATE_NOOP("core", "That an account is not a person. Paid people and hijacked accounts of "
                                              "real people act together as well.")));
    bullet(
        messageText(QT_TRANSLATE_NOOP("core", "That an account whose posts or follower list profited took part.")));
    if (!anyPurchaseDocumented(context))
        bullet(messageText(QT_TRANSLATE_NOOP("core", "A purchase. None is documented in this case.")));
    bullet(messageText(QT_TRANSLATE_NOOP("core", "What is not in the data. An account that is not named here is not "
                                                 "thereby cleared.")));
    return section;
}

Section scopeSection(const ReportContext& context)
{
    const auto& data = context.data;
    Section section;
    section.anchor = "scope";
    section.heading = messageText(QT_TRANSLATE_NOOP("core", "Question and scope"));
    section.blocks.push_back(paragraph(messageText(QT_TRANSLATE_NOOP(
        "core", "The question was: do groups of accounts in these data act together more than their "
                "shared interests and daily rhythm explain, and did followers arrive as a batch?"))));
    std::set<Verb> verbs;
    std::uint64_t withoutTime = 0;
    for (std::size_t i = 0; i < data.interactions.size(); ++i) {
        verbs.insert(static_cast<Verb>(data.interactions.verb[i]));
        withoutTime += data.interactions.time[i] == Instant::missingMs;
    }
    const auto period = periodOf(data);
    FactList facts;
    facts.facts.push_back({messageText(QT_TRANSLATE_NOOP("core", "Files imported")), verbatim(data.files.size())});
    facts.facts.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "Interactions")), verbatim(data.interactions.size())});
    if (withoutTime > 0)
        facts.facts.push_back(
            {messageText(QT_TRANSLATE_NOOP("core", "of which without a time")),
             messageText(QT_TRANSLATE_NOOP("core", "%1 (%2)"), withoutTime,
                         Share{static_cast<double>(withoutTime) / static_cast<double>(data.interactions.size())})});
    if (!period.from.isMissing())
        facts.facts.push_back(
            {messageText(QT_TRANSLATE_NOOP("core", "Period of the interactions")),
             messageText(QT_TRANSLATE_NOOP("core", "%1 to %2"), exactly(period.from), exactly(period.to))});
    facts.facts.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "Accounts seen")), verbatim(data.accountNames.size())});
    facts.facts.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "of which with a profile")), verbatim(data.profiles.size())});
    facts.facts.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "Posts and accounts acted on")), verbatim(data.targetNames.size())});
    section.blocks.push_back(std::move(facts));
    if (!context.in.findings.empty())
        section.blocks.push_back(paragraph(messageText(
            QT_TRANSLATE_NOOP("core",
                              "The author chose %1 of the %2 results of this run for this report; the others are "
                              "in the case."),
            context.reported.size(), context.in.run.findings.size())));
    if (context.in.redacted)
        section.blocks.push_back(paragraph(messageText(QT_TRANSLATE_NOOP(
            "core", "Names of accounts, posts and files are replaced by numbers that are dealt out anew "
                    "for every report. Notes and reasons of the investigator are left out."))));
    return section;
}

std::optional<Section> aliasSection(const ReportContext& context)
{
    constexpr std::size_t shown = 40;
    const auto& aliases = context.in.run.aliases;
    if (aliases.empty())
        return std::nullopt;
    Section section;
    section.anchor = "aliases";
    section.heading = messageText(QT_TRANSLATE_NOOP("core", "Two names of one target"));
    section.blocks.push_back(paragraph(messageText(
        QT_TRANSLATE_NOOP("core", "Before anything was counted, targets that are the same thing under two names were "
                                  "merged: they hold the same accounts at the same moments. Unmerged they would look "
                                  "like accounts acting together. Groups of names: %1."),
        aliases.size())));
    Table table;
    table.columns = {{messageText(QT_TRANSLATE_NOOP("core", "Kept")), 3, Table::Align::left},
                     {messageText(QT_TRANSLATE_NOOP("core", "Merged into it")), 4, Table::Align::left},
                     {messageText(QT_TRANSLATE_NOOP("core", "Shared interactions")), 1.6, Table::Align::right}};
    for (const auto& group : aliases) {
        if (table.rows.size() == shown || group.targets.empty())
            break;
        std::string merged;
        for (std::size_t i = 1; i < group.targets.size(); ++i)
            merged += (i > 1 ? ", " : "") + context.names.target(context.data, group.targets[i]);
        table.rows.push_back({verbatim(context.names.target(context.data, group.targets[0])), verbatim(merged),
                              verbatim(group.sharedInteractions)});
    }
    table.totalRows = aliases.size();
    section.blocks.push_back(std::move(table));
    return section;
}

std::optional<Section> sameSecondSection(const ReportContext& context)
{
    constexpr std::size_t shown = 10;
    constexpr std::size_t rowsShown = 4;
    const auto shared = sharedSeconds(context.data);
    if (shared.countedOnce == 0)
        return std::nullopt;
    Section section;
    section.anchor = "same-second";
    section.heading = messageText(QT_TRANSLATE_NOOP("core", "Several targets within one second"));
    section.blocks.push_back(paragraph(messageText(
        QT_TRANSLATE_NOOP("core",
                          "What one account does to several targets within the very same second is one act: a "
                          "person cannot do it, so it is a repeat under another name, or a machine. No test of "
                          "acting together counts more than one of them. %1 rows were counted once with "
                          "another; %2 acts remain."),
        shared.countedOnce, shared.acts)));
    section.blocks.push_back(paragraph(messageText(
        QT_TRANSLATE_NOOP("core",
                          "The targets form %1 combinations, of which %2 hold two different targets or more; "
                          "joined where they have a target in common these make %3 groups. The others are the "
                          "same row twice."),
        shared.combinations.size(), shared.ofSeveralTargets, shared.groups)));
    Table table;
    table.columns = {{messageText(QT_TRANSLATE_NOOP("core", "Targets")), 5, Table::Align::left},
                     {messageText(QT_TRANSLATE_NOOP("core", "Acts")), 1, Table::Align::right},
                     {messageText(QT_TRANSLATE_NOOP("core", "Rows of the imported files")), 3, Table::Align::left}};
    std::vector<const SharedSecond*> most;
    for (const auto& combination : shared.combinations)
        most.push_back(&combination);
    std::stable_sort(most.begin(), most.end(),
                     [](const SharedSecond* a, const SharedSecond* b) { return a->acts > b->acts; });
    for (const auto* combination : most) {
        if (table.rows.size() == shown)
            break;
        std::string targets;
        for (const auto target : combination->targets)
            targets += (targets.empty() ? "" : ", ") + context.names.target(context.data, target);
        std::string rows;
        for (std::size_t i = 0; i < std::min(rowsShown, combination->rows.size()); ++i)
            rows += (i > 0 ? ", " : "") + std::to_string(context.data.interactions.row[combination->rows[i].index()]);
        if (combination->rows.size() > rowsShown)
            rows += " …";
        table.rows.push_back({verbatim(targets), verbatim(combination->acts), verbatim(rows)});
    }
    table.totalRows = most.size();
    section.blocks.push_back(std::move(table));
    return section;
}

} // namespace lockstep
