// SPDX-License-Identifier: GPL-3.0-or-later
// How it was done and how often it may be wrong. Only what this run did is claimed.
#include "core/report/report_parts.h"
#include "core/report/report_words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lockstep {

namespace {

using Style = Paragraph::Style;

// Clopper and Pearson (1934): none in n bounds the rate at 1 - alpha^(1/n), one-sided, alpha = 5 %.
double upperBoundOfNone(int n)
{
    return 1 - std::pow(0.05, 1.0 / n);
}

bool isTestCount(std::string_view key)
{
    return key == "tests" || (key.size() > 6 && key.substr(key.size() - 6) == ".tests");
}

void sayDecoys(Section& section, const ReportedFinding& item)
{
    const auto& s = item.finding->statistic;
    if (s.decoyWorlds == 0)
        section.blocks.push_back(paragraph(messageText(
            QT_TRANSLATE_NOOP("core", "No re-shuffled versions of these data were run for this result. How "
                                      "often the procedure would form such a group by chance is therefore not "
                                      "known beyond the q above."))));
    else if (s.decoyCases == 0)
        section.blocks.push_back(paragraph(messageText(
            QT_TRANSLATE_NOOP("core", "In %1 re-shuffled versions of these data the same procedure formed no "
                                      "group of this size. So the rate of such false groups is probably below "
                                      "%2, the most that %1 versions can show (1 - 0.05^(1/%1), 95 %)."),
            s.decoyWorlds, Share{upperBoundOfNone(s.decoyWorlds)})));
    else
        section.blocks.push_back(paragraph(messageText(
            QT_TRANSLATE_NOOP("core", "In %1 re-shuffled versions of these data the same procedure formed %2 "
                                      "groups of this size. Such groups also arise without coordination: "
                                      "this result must not be printed as a strong pattern."),
            s.decoyWorlds, s.decoyCases)));
}

// Core accounts carry a q each; the largest is the false-discovery rate at which all of them were accepted.
void sayAccounts(Section& section, const ReportedFinding& item)
{
    std::int64_t core = 0;
    double largest = 0;
    for (const auto& account : item.finding->accounts)
        if (account.status == Membership::core) {
            ++core;
            largest = std::max(largest, account.q);
        }
    if (core == 0) {
        section.blocks.push_back(paragraph(
            messageText(QT_TRANSLATE_NOOP("core", "No account passed a test on its own, so no number of accounts is "
                                                  "claimed here."))));
        return;
    }
    const auto expected = static_cast<std::int64_t>(std::ceil(static_cast<double>(core) * largest - 1e-9));
    section.blocks.push_back(paragraph(messageText(
        QT_TRANSLATE_NOOP("core", "Of the %1 core accounts at most %2 are expected to be there by mistake, by "
                                  "the tests (%1 times the largest q among them, %3, rounded up)."),
        core, expected, Probability{largest})));
}

} // namespace

Section methodSection(const ReportContext& context)
{
    const auto& run = context.in.run;
    Section section;
    section.anchor = "method";
    section.heading = messageText(QT_TRANSLATE_NOOP("core", "Method"));
    const auto bullet = [&section](Message text) {
        section.blocks.push_back(paragraph(std::move(text), Style::bullet));
    };
    section.blocks.push_back(paragraph(messageText(QT_TRANSLATE_NOOP(
        "core",
        "The same data, parameters and seed give the same result on any computer. What was done, in order:"))));
    bullet(
        messageText(QT_TRANSLATE_NOOP("core", "Every file was hashed and read once; each row kept its file and row "
                                              "number; refused rows were counted with their reasons.")));
    bullet(messageText(QT_TRANSLATE_NOOP("core",
                                         "Targets under two names were merged, and rows that repeat the same actor, "
                                         "target, action and time were counted once.")));
    bullet(messageText(QT_TRANSLATE_NOOP("core",
                                         "Each detector compared what happened with a null model. It is stated in "
                                         "words with every finding.")));
    bullet(messageText(QT_TRANSLATE_NOOP("core",
                                         "p values were corrected over everything that was tested (Benjamini and "
                                         "Hochberg), not only over what looked unusual.")));
    bullet(messageText(QT_TRANSLATE_NOOP("core",
                                         "Where the data allow it, members were compared with matched controls and "
                                         "innocent explanations were tested. The grade follows fixed rules.")));
    FactList facts;
    facts.facts = {{messageText(QT_TRANSLATE_NOOP("core", "Run at")), verbatim(exactly(run.at))},
                   {messageText(QT_TRANSLATE_NOOP("core", "Version of Lockstep")), verbatim(run.version)},
                   {messageText(QT_TRANSLATE_NOOP("core", "Seed")), verbatim(std::to_string(run.seed))},
                   {messageText(QT_TRANSLATE_NOOP("core", "Re-shuffled versions run")), verbatim(run.decoyWorlds)}};
    for (const auto& [key, value] : run.parameters)
        if (isTestCount(key))
            facts.facts.push_back(
                {messageText(QT_TRANSLATE_NOOP("core", "Number of tests (%1)"), key), verbatim(value)});
    section.blocks.push_back(std::move(facts));
    Table table;
    table.caption = messageText(QT_TRANSLATE_NOOP("core", "All parameters of the run"));
    table.columns = {{messageText(QT_TRANSLATE_NOOP("core", "Parameter")), 3, Table::Align::left},
                     {messageText(QT_TRANSLATE_NOOP("core", "Value")), 3, Table::Align::left}};
    for (const auto& [key, value] : run.parameters)
        table.rows.push_back({verbatim(key), verbatim(value)});
    table.totalRows = table.rows.size();
    if (!table.rows.empty())
        section.blocks.push_back(std::move(table));
    return section;
}

Section falseDiscoverySection(const ReportContext& context)
{
    Section section;
    section.anchor = "false-discovery";
    section.heading = messageText(QT_TRANSLATE_NOOP("core", "How often this may be wrong"));
    if (context.reported.empty())
        section.blocks.push_back(paragraph(messageText(QT_TRANSLATE_NOOP(
            "core", "Nothing is reported, so nothing can be reported by mistake. What may have been missed is stated "
                    "under what was not found."))));
    for (const auto& item : context.reported) {
        section.blocks.push_back(paragraph(headingOf(item), Style::subheading));
        sayAccounts(section, item);
        sayDecoys(section, item);
    }
    section.blocks.push_back(paragraph(
        messageText(QT_TRANSLATE_NOOP("core",
                                      "These figures hold if people who are not coordinated behave like those the "
                                      "null model and the controls are made of. They do not tell who paid or who "
                                      "knew. A probability below one in a million is never printed: beyond that the "
                                      "model errs more than chance does.")),
        Style::smallPrint));
    return section;
}

} // namespace lockstep
