// SPDX-License-Identifier: GPL-3.0-or-later
// Where the data came from, who did what when, and the accounts by name.
#include "core/graph/follower_snapshots.h"
#include "core/model/hex.h"
#include "core/report/report_parts.h"
#include "core/report/report_words.h"

#include <algorithm>
#include <map>
#include <utility>

namespace lockstep {

namespace {

using Style = Paragraph::Style;
using Align = Table::Align;

// The reasons by how often they occur; sentences that differ only in their arguments count as one.
std::vector<std::pair<Message, std::int64_t>> topReasons(const std::vector<Rejection>& rejections)
{
    std::map<std::string, std::pair<Message, std::int64_t>> bySource;
    for (const auto& rejection : rejections) {
        auto& [reason, count] = bySource[rejection.reason.source];
        if (count++ == 0)
            reason = rejection.reason;
    }
    std::vector<std::pair<Message, std::int64_t>> order;
    for (auto& [source, entry] : bySource)
        order.push_back(std::move(entry));
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    if (order.size() > 3)
        order.resize(3);
    return order;
}

Section fileSection(const ReportContext& context, FileId id, const std::vector<SnapshotChange>& changes)
{
    const auto& file = context.data.files[id.index()];
    const auto& set = context.data.dataSets[context.data.fileDataSet[id.index()].index()];
    Section section;
    section.anchor = "file-" + std::to_string(id.value() + 1);
    section.heading = verbatim(context.names.file(context.data, id));
    FactList list;
    const auto fact = [&list](Message label, Message value) {
        list.facts.push_back({std::move(label), std::move(value)});
    };
    const auto textFact = [&fact](Message label, const std::string& value) {
        fact(std::move(label), value.empty() ? Message{} : verbatim(value));
    };
    fact(messageText(QT_TRANSLATE_NOOP("core", "Holds")), kindWord(set.kind));
    fact(messageText(QT_TRANSLATE_NOOP("core", "Size")), byteCount(file.bytes));
    textFact(messageText("SHA-256"), hex(std::as_bytes(std::span(file.sha256))));
    fact(messageText(QT_TRANSLATE_NOOP("core", "Imported at")), verbatim(exactly(set.importedAt)));
    textFact(messageText(QT_TRANSLATE_NOOP("core", "Format")), set.format);
    textFact(messageText(QT_TRANSLATE_NOOP("core", "Columns read as")), set.mapping);
    textFact(messageText(QT_TRANSLATE_NOOP("core", "Encoding")), set.encoding);
    fact(messageText(QT_TRANSLATE_NOOP("core", "Time format")), storedList(set.timeFormat));
    textFact(messageText(QT_TRANSLATE_NOOP("core", "Times without a zone read as")), set.timeZone);
    if (set.kind == DataSetKind::followerList) {
        fact(messageText(QT_TRANSLATE_NOOP("core", "Order of the list")), orderSentence(set.order));
        if (set.listTarget)
            textFact(messageText(QT_TRANSLATE_NOOP("core", "Followers of")),
                     context.names.target(context.data, set.listTarget));
        for (const auto& change : changes)
            if (change.after == context.data.fileDataSet[id.index()])
                fact(
                    messageText(QT_TRANSLATE_NOOP("core", "Since the earlier list")),
                    messageText(QT_TRANSLATE_NOOP("core", "%1 followers then, %2 now: %3 joined, %4 are no longer in "
                                                          "the list, %5 have another name"),
                                change.sizeBefore, change.sizeAfter, change.joined.size(), change.left.size(),
                                change.renamed.size()));
    }
    fact(messageText(QT_TRANSLATE_NOOP("core", "Rows")),
         messageText(QT_TRANSLATE_NOOP("core", "%1 read, %2 accepted, %3 refused"), file.rows.read,
                     file.rows.accepted, file.rows.rejected));
    section.blocks.push_back(std::move(list));
    const auto kept = context.in.rejections.find(id);
    if (kept == context.in.rejections.end() || kept->second.empty())
        return section;
    section.blocks.push_back(paragraph(
        messageText(QT_TRANSLATE_NOOP("core",
                                      "Most frequent reasons among the %1 refused rows that the case keeps, each "
                                      "with its first example:"),
                    kept->second.size()),
        Style::smallPrint));
    Table table;
    table.columns = {{messageText(QT_TRANSLATE_NOOP("core", "Rows")), 1, Align::right},
                     {messageText(QT_TRANSLATE_NOOP("core", "Reason")), 7, Align::left}};
    for (auto& [reason, count] : topReasons(kept->second))
        table.rows.push_back({verbatim(count), context.in.redacted ? Message{reason.source, {}} : reason});
    table.totalRows = table.rows.size();
    section.blocks.push_back(std::move(table));
    return section;
}

} // namespace

Section provenanceSection(const ReportContext& context)
{
    Section section;
    section.anchor = "provenance";
    section.heading = messageText(QT_TRANSLATE_NOOP("core", "Data and provenance"));
    section.blocks.push_back(paragraph(messageText(QT_TRANSLATE_NOOP(
        "core",
        "Every file of the case. Who holds the same file can compute its SHA-256 and compare; one changed byte "
        "gives another hash. Folders are never recorded."))));
    const auto changes = snapshotChanges(context.data);
    for (std::uint32_t i = 0; i < context.data.files.size(); ++i)
        section.children.push_back(fileSection(context, FileId(i), changes));
    return section;
}

Section custodySection(const ReportContext& context)
{
    constexpr std::size_t shown = 40;
    const auto& log = context.in.log;
    Section section;
    section.anchor = "custody";
    section.heading = messageText(QT_TRANSLATE_NOOP("core", "Chain of custody"));
    if (log.empty()) {
        section.blocks.push_back(
            paragraph(messageText(QT_TRANSLATE_NOOP("core", "No log was given with this report."))));
        return section;
    }
    section.blocks.push_back(paragraph(messageText(QT_TRANSLATE_NOOP(
        "core", "The case keeps a log that only grows; each line holds the hash of the one before it. A "
                "line that is changed, removed or put in later changes the head. The log holds no "
                "names."))));
    FactList facts;
    facts.facts = {{messageText(QT_TRANSLATE_NOOP("core", "Lines in the log")), verbatim(log.size())},
                   {messageText(QT_TRANSLATE_NOOP("core", "Head of the log")), verbatim(log.back().hash)}};
    section.blocks.push_back(std::move(facts));
    Table table;
    table.columns = {{messageText(QT_TRANSLATE_NOOP("core", "Line")), 0.9, Align::right},
                     {messageText(QT_TRANSLATE_NOOP("core", "Time")), 3.2, Align::left},
                     {messageText(QT_TRANSLATE_NOOP("core", "Action")), 2.2, Align::left},
                     {messageText(QT_TRANSLATE_NOOP("core", "Object")), 2.8, Align::left},
                     {messageText(QT_TRANSLATE_NOOP("core", "Hash begins")), 2.2, Align::left}};
    if (log.size() > shown)
        table.caption = messageText(QT_TRANSLATE_NOOP("core", "The last %1 of %2 lines; all are in the case."), shown,
                                    log.size());
    for (std::size_t i = log.size() - std::min(shown, log.size()); i < log.size(); ++i)
        table.rows.push_back({verbatim(log[i].sequence), verbatim(exactly(log[i].at)), verbatim(log[i].action),
                              verbatim(log[i].object), verbatim(log[i].hash.substr(0, 12))});
    table.totalRows = table.rows.size();
    section.blocks.push_back(std::move(table));
    return section;
}

namespace {

void addObservation(const Note& note, const Group& group, Section& section)
{
    section.blocks.push_back(
        group.window
            ? writtenParagraph(messageText(QT_TRANSLATE_NOOP("core", "Observation of %1 (accounts: %2, targets: %3, "
                                                                     "from %4 to %5): %6"),
                                           exactly(note.changed), group.accounts.size(), group.targets.size(),
                                           exactly(group.window->from), exactly(group.window->to)),
                               note.text, Style::bullet)
            : writtenParagraph(
                messageText(QT_TRANSLATE_NOOP("core", "Observation of %1 (accounts: %2, targets: %3): %4"),
                            exactly(note.changed), group.accounts.size(), group.targets.size()),
                note.text, Style::bullet));
}

Table tagTable(const std::vector<Tag>& tags)
{
    Table table;
    table.caption = messageText(QT_TRANSLATE_NOOP("core", "Tags that were put on accounts and targets by hand."));
    table.columns = {{messageText(QT_TRANSLATE_NOOP("core", "Tag")), 6, Align::left},
                     {messageText(QT_TRANSLATE_NOOP("core", "Accounts")), 2, Align::right},
                     {messageText(QT_TRANSLATE_NOOP("core", "Targets")), 2, Align::right}};
    for (const auto& tag : tags)
        table.rows.push_back({verbatim(tag.name), verbatim(tag.accounts.size()), verbatim(tag.targets.size())});
    table.totalRows = table.rows.size();
    return table;
}

} // namespace

void addPicture(const ReportContext& context, const Note& note, std::vector<Block>& blocks)
{
    const auto found = context.in.pictures.find(note.id);
    if (found == context.in.pictures.end())
        return;
    if (found->second.empty()) {
        blocks.emplace_back(paragraph(
            messageText(QT_TRANSLATE_NOOP("core", "The picture of this note is damaged and cannot be shown.")),
            Style::smallPrint));
        return;
    }
    blocks.emplace_back(PictureBlock{
        found->second,
        messageText(QT_TRANSLATE_NOOP("core", "Picture of the view on %1: it does not change with the data, and may "
                                              "show names."),
                    exactly(note.created))});
}

std::optional<Section> notesSection(const ReportContext& context)
{
    Section section;
    section.anchor = "notes";
    section.heading = messageText(QT_TRANSLATE_NOOP("core", "Notes on the case"));
    bool observed = false;
    for (const auto& note : context.in.notes) {
        if (std::holds_alternative<std::monostate>(note.subject))
            section.blocks.push_back(
                writtenParagraph(messageText(QT_TRANSLATE_NOOP("core", "Note of %1: %2"), exactly(note.changed)),
                                 note.text, Style::bullet));
        else if (const auto* range = std::get_if<TimeRange>(&note.subject))
            section.blocks.push_back(
                writtenParagraph(messageText(QT_TRANSLATE_NOOP("core", "Note on the time from %1 to %2: %3"),
                                             exactly(range->from), exactly(range->to)),
                                 note.text, Style::bullet));
        else if (const auto* group = std::get_if<Group>(&note.subject)) {
            addObservation(note, *group, section);
            observed = true;
        } else {
            continue; // stays in the case
        }
        addPicture(context, note, section.blocks);
    }
    if (!context.in.tags.empty())
        section.blocks.push_back(tagTable(context.in.tags));
    if (context.in.redacted || section.blocks.empty())
        return std::nullopt;
    if (observed)
        section.blocks.push_back(paragraph(
            messageText(QT_TRANSLATE_NOOP("core", "Observations are what a person put together by hand. Lockstep did "
                                                  "not test them: no chance, no comparison and no innocent "
                                                  "explanation was worked out.")),
            Style::smallPrint));
    section.blocks.push_back(
        paragraph(messageText(QT_TRANSLATE_NOOP("core", "Notes on single accounts and posts, and the "
                                                        "names behind observations and tags, stay in the case.")),
                  Style::smallPrint));
    return section;
}

std::optional<Section> accountsAnnex(const ReportContext& context)
{
    constexpr std::size_t shown = 70; // two pages; all are in the attached file
    if (context.reported.empty())
        return std::nullopt;
    Section annex;
    annex.anchor = "annex-accounts";
    annex.heading = messageText(QT_TRANSLATE_NOOP("core", "Annex: accounts"));
    annex.startsPage = true;
    annex.blocks.push_back(paragraph(messageText(QT_TRANSLATE_NOOP(
        "core",
        "The names behind the counts. That an account stands here is a reason to look, not a judgement of its "
        "owner: accounts are also lent, hijacked and framed. Remove this annex before publication."))));
    if (!context.in.pictures.empty())
        annex.blocks.push_back(paragraph(messageText(
            QT_TRANSLATE_NOOP("core", "Pictures that stand with the notes may show names, too: look at them before "
                                      "publication."))));
    for (const auto& item : context.reported) {
        const auto& finding = *item.finding;
        Section section;
        section.anchor = item.anchor + "-accounts";
        section.heading = headingOf(item);
        section.detail = context.names.say(finding.title);
        Table table;
        table.columns = {{messageText(QT_TRANSLATE_NOOP("core", "No.")), 0.7, Align::right},
                         {messageText(QT_TRANSLATE_NOOP("core", "Account")), 4.3, Align::left},
                         {messageText(QT_TRANSLATE_NOOP("core", "Status")), 1.7, Align::left},
                         {messageText(QT_TRANSLATE_NOOP("core", "Role")), 2.4, Align::left},
                         {messageText(QT_TRANSLATE_NOOP("core", "q")), 2.6, Align::left}};
        const auto add = [&](AccountId account, Message status, Role role, Message q) {
            ++table.totalRows;
            if (table.rows.size() < shown)
                table.rows.push_back({verbatim(table.totalRows),
                                      verbatim(context.names.account(context.data, account)), std::move(status),
                                      roleWord(role), std::move(q)});
        };
        for (const auto customer : finding.customers)
            add(customer, {}, Role::customer, {});
        for (const auto& member : finding.accounts)
            add(member.account, membershipWord(member.status), member.role, verbatim(Probability{member.q}));
        table.restIn = table.totalRows > table.rows.size() ? context.accountsFile(item) : std::string();
        section.blocks.push_back(std::move(table));
        annex.children.push_back(std::move(section));
    }
    return annex;
}

} // namespace lockstep
