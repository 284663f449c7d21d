// SPDX-License-Identifier: GPL-3.0-or-later
// The findings, block by block: claim, figure, statistic, innocent explanations, doubts, price, people, evidence.
#include "core/casework/grade_words.h"
#include "core/report/report_parts.h"
#include "core/report/report_words.h"

#include <algorithm>
#include <utility>

namespace lockstep {

namespace {

using Style = Paragraph::Style;
using Align = Table::Align;

class FindingWriter {
public:
    FindingWriter(const ReportContext& context, const ReportedFinding& item)
        : m_context(context), m_item(item), m_finding(*item.finding)
    {
    }

    Section write()
    {
        m_section.anchor = m_item.anchor;
        m_section.heading = headingOf(m_item);
        m_section.detail = m_context.names.say(m_finding.title);
        m_section.startsPage = !m_item.isQuestion; // a question flows on: no page for three lines
        claim();
        people();
        for (auto& figure : figuresOf(m_context, m_finding))
            m_section.blocks.push_back(std::move(figure));
        statistic();
        innocent();
        grade();
        doubts();
        price();
        external();
        casework();
        evidence();
        return std::move(m_section);
    }

private:
    void add(Block block) { m_section.blocks.push_back(std::move(block)); }
    void say(const Message& text, Style style = Style::body)
    {
        if (!text.empty())
            add(paragraph(m_context.names.say(text), style));
    }
    void heading(Message text) { add(paragraph(std::move(text), Style::subheading)); }

    void claim()
    {
        add(ClaimBox{letter(m_finding.grade), m_context.names.say(m_finding.title), gradeSentence(m_finding.grade),
                     levelSentence(m_finding.claim)});
        for (const auto& sentence : m_finding.why)
            say(sentence, Style::bullet);
    }

    std::int64_t count(Membership status) const
    {
        return std::count_if(m_finding.accounts.begin(), m_finding.accounts.end(),
                             [status](const FindingAccount& a) { return a.status == status; });
    }

    void people()
    {
        FactList list;
        const auto fact = [&list](Message label, Message value) {
            list.facts.push_back({std::move(label), std::move(value)});
        };
        if (!m_finding.accounts.empty() || m_finding.counts.empty()) // counts name nobody
            fact(messageText(QT_TRANSLATE_NOOP("core", "Accounts")),
                 messageText(QT_TRANSLATE_NOOP("core", "%1 core, %2 associated, %3 unclear"), count(Membership::core),
                             count(Membership::associated), count(Membership::unclear)));
        if (!m_finding.customers.empty())
            fact(messageText(QT_TRANSLATE_NOOP("core", "Accounts that profited")),
                 verbatim(m_finding.customers.size()));
        if (!m_finding.targets.empty())
            fact(messageText(QT_TRANSLATE_NOOP("core", "Posts or accounts acted on")),
                 verbatim(m_finding.targets.size()));
        if (m_finding.window && !m_finding.window->from.isMissing() && !m_finding.window->to.isMissing()) {
            // Times that were inferred from the order of a list are not known to the second.
            const auto precision = m_finding.ranks ? Precision::day : Precision::exact;
            fact(m_finding.ranks ? messageText(QT_TRANSLATE_NOOP("core", "Period, inferred from the order"))
                                 : messageText(QT_TRANSLATE_NOOP("core", "Period")),
                 messageText(QT_TRANSLATE_NOOP("core", "%1 to %2"), Moment{m_finding.window->from, precision},
                             Moment{m_finding.window->to, precision}));
        }
        if (m_finding.ranks)
            fact(messageText(QT_TRANSLATE_NOOP("core", "Positions in the follower list")),
                 messageText(QT_TRANSLATE_NOOP("core", "%1 to %2, counted from the oldest follower"),
                             m_finding.ranks->from, m_finding.ranks->to));
        fact(messageText(QT_TRANSLATE_NOOP("core", "Detector")), detectorWord(m_finding.detector));
        fact(messageText(QT_TRANSLATE_NOOP("core", "Id of the finding")), verbatim(m_finding.id));
        add(std::move(list));
        if (!m_finding.independentSignals.empty()) {
            heading(messageText(QT_TRANSLATE_NOOP("core", "Signals that do not share data")));
            for (const auto& signal : m_finding.independentSignals)
                say(signal, Style::bullet);
        }
    }

    void statistic()
    {
        const auto& s = m_finding.statistic;
        heading(messageText(QT_TRANSLATE_NOOP("core", "The statistic, against controls")));
        FactList list;
        const auto fact = [&list](Message label, Message value) {
            list.facts.push_back({std::move(label), std::move(value)});
        };
        fact(messageText(QT_TRANSLATE_NOOP("core", "Expected without coordination")), m_context.names.say(s.null));
        fact(messageText(QT_TRANSLATE_NOOP("core", "Effect among the members")), verbatim(figureOf(s.effect)));
        fact(messageText(QT_TRANSLATE_NOOP("core", "Same among matched controls")),
             s.controlEffect ? verbatim(figureOf(*s.controlEffect))
                             : messageText(QT_TRANSLATE_NOOP("core", "no controls could be matched")));
        if (s.controlEffect && *s.controlEffect > 0)
            fact(messageText(QT_TRANSLATE_NOOP("core", "Members against controls")),
                 messageText(QT_TRANSLATE_NOOP("core", "%1 times"), figureOf(s.effect / *s.controlEffect)));
        fact(messageText(QT_TRANSLATE_NOOP("core", "Independent moments")), verbatim(s.occasions));
        fact(messageText(QT_TRANSLATE_NOOP("core", "p under the null model")), verbatim(Probability{s.p}));
        fact(messageText(QT_TRANSLATE_NOOP("core", "q, corrected for all tests")), verbatim(Probability{s.q}));
        fact(messageText(QT_TRANSLATE_NOOP("core", "On the half not used to find it")),
             s.confirmedOnHeldOutHalf ? messageText(QT_TRANSLATE_NOOP("core", "confirmed"))
                                      : messageText(QT_TRANSLATE_NOOP("core", "not confirmed")));
        fact(messageText(QT_TRANSLATE_NOOP("core", "Groups of this size in re-shuffled data")),
             s.decoyWorlds == 0 ? messageText(QT_TRANSLATE_NOOP("core", "not run"))
                                : messageText(QT_TRANSLATE_NOOP("core", "%1, in %2 re-shuffled versions"),
                                              s.decoyCases, s.decoyWorlds));
        add(std::move(list));
        if (s.numbers.empty())
            return;
        say(messageText(QT_TRANSLATE_NOOP("core", "Further numbers of the detector, by its own names for them:")),
            Style::smallPrint);
        FactList numbers;
        for (const auto& number : s.numbers)
            numbers.facts.push_back({verbatim(number.name), verbatim(figureOf(number.value))});
        add(std::move(numbers));
    }

    void innocent()
    {
        heading(messageText(QT_TRANSLATE_NOOP("core", "Innocent explanations, and how each was tested")));
        if (m_finding.innocent.empty()) {
            say(messageText(QT_TRANSLATE_NOOP("core", "None was tested. Until that is done this may have an innocent "
                                                      "explanation.")));
            return;
        }
        Table table;
        table.columns = {{messageText(QT_TRANSLATE_NOOP("core", "Explanation")), 2.2, Align::left},
                         {messageText(QT_TRANSLATE_NOOP("core", "Result")), 1.3, Align::left},
                         {messageText(QT_TRANSLATE_NOOP("core", "Test")), 4.5, Align::left}};
        for (const auto& test : m_finding.innocent)
            table.rows.push_back(
                {m_context.names.say(test.explanation), verdictWord(test.verdict), m_context.names.say(test.test)});
        table.totalRows = table.rows.size();
        add(std::move(table));
    }

    void grade()
    {
        if (m_finding.gradeReasons.empty())
            return;
        heading(messageText(QT_TRANSLATE_NOOP("core", "Why this grade and no better one")));
        for (const auto& reason : m_finding.gradeReasons)
            say(reason, Style::bullet);
    }

    // Only what this finding really leaves open.
    void doubts()
    {
        heading(messageText(QT_TRANSLATE_NOOP("core", "What would change our mind")));
        const auto open = std::count_if(m_finding.innocent.begin(), m_finding.innocent.end(),
                                        [](const InnocentTest& t) { return t.verdict != Verdict::excluded; });
        if (open > 0)
            say(messageText(QT_TRANSLATE_NOOP("core",
                                              "Documents or answers that show an innocent explanation to hold; "
                                              "above, %1 of %2 are not excluded."),
                            open, m_finding.innocent.size()),
                Style::bullet);
        say(messageText(QT_TRANSLATE_NOOP("core",
                                          "A reason why these accounts act together in the open: one employer, "
                                          "one agency, one club, one household.")),
            Style::bullet);
        if (m_finding.ranks)
            say(messageText(QT_TRANSLATE_NOOP("core", "Proof that the list is not in the order in which people "
                                                      "followed.")),
                Style::bullet);
        else
            say(messageText(QT_TRANSLATE_NOOP("core",
                                              "An error in the recorded times, for example of a collector that "
                                              "looks at fixed moments.")),
                Style::bullet);
        if (m_finding.statistic.decoyWorlds == 0)
            say(messageText(QT_TRANSLATE_NOOP("core", "Groups of this size in re-shuffled versions of the data; none "
                                                      "were run.")),
                Style::bullet);
        if (!m_finding.limits.empty()) {
            heading(messageText(QT_TRANSLATE_NOOP("core", "Limits of this result")));
            say(m_finding.limits);
        }
    }

    void price()
    {
        if (!m_finding.price)
            return;
        const auto& price = *m_finding.price;
        heading(messageText(QT_TRANSLATE_NOOP("core", "What it would have cost, by the price list")));
        say(messageText(QT_TRANSLATE_NOOP("core",
                                          "%1 to %2 %3. This is an estimate from list prices, not evidence that "
                                          "anybody paid."),
                        figureOf(price.low), figureOf(price.high), price.currency));
        say(price.formula, Style::smallPrint);
    }

    /// What a purchase ledger says; it documents an order, not who wanted it.
    void external()
    {
        if (m_finding.external.empty())
            return;
        heading(messageText(QT_TRANSLATE_NOOP("core", "From outside this data")));
        for (const auto& item : m_finding.external) {
            say(item.text, Style::bullet);
            say(messageText(QT_TRANSLATE_NOOP("core", "File %1, row %2."),
                            m_context.names.file(m_context.data, item.file), item.row),
                Style::smallPrint);
        }
        say(messageText(QT_TRANSLATE_NOOP("core",
                                          "An order is a fact about a shop. Who wanted it is not known: anybody "
                                          "can order for somebody else.")));
    }

    void casework()
    {
        heading(messageText(QT_TRANSLATE_NOOP("core", "Decision and notes of the investigator")));
        const auto decision = std::find_if(m_context.in.decisions.rbegin(), m_context.in.decisions.rend(),
                                           [this](const Decision& d) { return d.finding == m_finding.id; });
        if (decision == m_context.in.decisions.rend() || decision->judgement == Judgement::undecided) {
            say(judgementSentence(Judgement::undecided));
        } else {
            say(judgementSentence(decision->judgement));
            if (!m_context.in.redacted && !decision->reason.empty())
                add(writtenParagraph(
                    messageText(QT_TRANSLATE_NOOP("core", "Reason given on %1: %2"), exactly(decision->at)),
                    decision->reason, Style::body));
        }
        if (m_context.in.redacted)
            return;
        for (const auto& note : m_context.in.notes)
            if (const auto* id = std::get_if<std::string>(&note.subject); id && *id == m_finding.id) {
                add(writtenParagraph(messageText(QT_TRANSLATE_NOOP("core", "Note of %1: %2"), exactly(note.changed)),
                                     note.text, Style::bullet));
                addPicture(m_context, note, m_section.blocks);
            }
    }

    void evidence()
    {
        const auto& rows = m_finding.evidence;
        heading(messageText(QT_TRANSLATE_NOOP("core", "Evidence")));
        if (!m_finding.counts.empty())
            counts();
        if (rows.empty() && !m_finding.counts.empty())
            return;
        if (rows.empty()) {
            say(messageText(QT_TRANSLATE_NOOP("core", "No rows are attached to this result.")));
            return;
        }
        say(messageText(QT_TRANSLATE_NOOP("core",
                                          "All %1 rows are in the attached file %2, the accounts in %3. First, "
                                          "middle and last row:"),
                        rows.size(), m_context.evidenceFile(m_item), m_context.accountsFile(m_item)));
        Table table;
        table.columns = {{messageText(QT_TRANSLATE_NOOP("core", "Line")), 1, Align::right},
                         {messageText(QT_TRANSLATE_NOOP("core", "File")), 3.4, Align::left},
                         {messageText(QT_TRANSLATE_NOOP("core", "Row")), 1.2, Align::right},
                         {messageText(QT_TRANSLATE_NOOP("core", "Action")), 1.2, Align::left},
                         {messageText(QT_TRANSLATE_NOOP("core", "Time")), 3.4, Align::left},
                         {messageText(QT_TRANSLATE_NOOP("core", "Precision")), 1.9, Align::left}};
        std::vector<std::size_t> examples{0, rows.size() / 2, rows.size() - 1};
        examples.erase(std::unique(examples.begin(), examples.end()), examples.end());
        const auto& data = m_context.data;
        for (const auto index : examples) {
            const auto event = rows[index];
            const auto when = data.interactions.when(event);
            const FileId file(data.interactions.file[event.index()]);
            table.rows.push_back({verbatim(index + 2), verbatim(m_context.names.file(data, file)),
                                  verbatim(data.interactions.row[event.index()]),
                                  verbWord(data.interactions.what(event)), verbatim(when),
                                  precisionWord(when.precision)});
        }
        table.totalRows = table.rows.size();
        add(std::move(table));
    }

    void counts()
    {
        const auto& all = m_finding.counts;
        say(messageText(
            QT_TRANSLATE_NOOP("core", "All %1 counts are in the attached file %2. First, middle and last:"),
            all.size(), m_context.countsFile(m_item)));
        Table table;
        table.columns = {{messageText(QT_TRANSLATE_NOOP("core", "File")), 3.4, Align::left},
                         {messageText(QT_TRANSLATE_NOOP("core", "Row")), 1.2, Align::right},
                         {messageText(QT_TRANSLATE_NOOP("core", "Of")), 3.4, Align::left},
                         {messageText(QT_TRANSLATE_NOOP("core", "Number")), 1.6, Align::right},
                         {messageText(QT_TRANSLATE_NOOP("core", "Read at")), 2.4, Align::left}};
        std::vector<std::size_t> examples{0, all.size() / 2, all.size() - 1};
        examples.erase(std::unique(examples.begin(), examples.end()), examples.end());
        const auto& data = m_context.data;
        for (const auto index : examples) {
            const auto i = all[index].index();
            const auto when = data.counts.when(all[index]);
            table.rows.push_back({verbatim(m_context.names.file(data, FileId(data.counts.file[i]))),
                                  verbatim(data.counts.row[i]),
                                  verbatim(m_context.names.target(data, TargetId(data.counts.subject[i]))),
                                  verbatim(data.counts.value[i]), when.isMissing() ? Message{} : verbatim(when)});
        }
        table.totalRows = table.rows.size();
        add(std::move(table));
    }

    const ReportContext& m_context;
    const ReportedFinding& m_item;
    const Finding& m_finding;
    Section m_section;
};

} // namespace

Section findingSection(const ReportContext& context, const ReportedFinding& item)
{
    return FindingWriter(context, item).write();
}

Section findingsSection(const ReportContext& context)
{
    Section section;
    section.anchor = "findings";
    section.heading = messageText(QT_TRANSLATE_NOOP("core", "Findings"));
    section.blocks.push_back(
        context.findings == 0
            ? paragraph(
                messageText(QT_TRANSLATE_NOOP("core", "No result of this run reached grade B. There is therefore "
                                                      "no finding of coordinated activity in this report.")))
            : paragraph(messageText(QT_TRANSLATE_NOOP(
                "core",
                "Results of grade A or B. Of the accounts only the core counts: each of them passed on its own, "
                "on data that was not used to find the group. Names are in the annex and in the attached "
                "files."))));
    for (const auto& item : context.reported)
        if (!item.isQuestion)
            section.children.push_back(findingSection(context, item));
    return section;
}

std::optional<Section> questionsSection(const ReportContext& context)
{
    if (context.questions == 0)
        return std::nullopt;
    Section section;
    section.anchor = "questions";
    section.heading = messageText(QT_TRANSLATE_NOOP("core", "Worth asking about"));
    section.blocks.push_back(paragraph(messageText(QT_TRANSLATE_NOOP(
        "core",
        "Results of grade C are reasons to put questions. They are not findings: an innocent explanation stands, "
        "or a single kind of evidence carries them."))));
    for (const auto& item : context.reported)
        if (item.isQuestion)
            section.children.push_back(findingSection(context, item));
    return section;
}

Section nothingFoundSection(const ReportContext& context)
{
    Section section;
    section.anchor = "nothing-found";
    section.heading = messageText(QT_TRANSLATE_NOOP("core", "Nothing found, and the detection limits"));
    const auto& nothing = context.in.run.nothing;
    if (nothing.empty()) {
        section.blocks.push_back(paragraph(messageText(QT_TRANSLATE_NOOP(
            "core",
            "Every detector of this run reported at least one result; none of them states a detection limit."))));
        return section;
    }
    section.blocks.push_back(paragraph(messageText(QT_TRANSLATE_NOOP(
        "core",
        "Nothing found is not the same as nothing there. Each line says why a detector was silent and what it "
        "would have missed."))));
    Table table;
    table.columns = {
        {messageText(QT_TRANSLATE_NOOP("core", "Looked for")), 2.1, Align::left},
        {messageText(QT_TRANSLATE_NOOP("core", "Why it was silent")), 3.6, Align::left},
        {messageText(QT_TRANSLATE_NOOP("core", "Detection limit, or what is missing")), 3.6, Align::left}};
    for (const auto& silence : nothing)
        table.rows.push_back({detectorWord(silence.detector), context.names.say(silence.reason),
                              context.names.say(silence.detectionLimit)});
    table.totalRows = table.rows.size();
    section.blocks.push_back(std::move(table));
    return section;
}

} // namespace lockstep
