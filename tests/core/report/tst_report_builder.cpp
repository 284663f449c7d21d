// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_sample.h"
#include "tests/support/test_case.h"

#include <set>

using namespace lockstep;

namespace {

std::vector<std::string> headings(const std::vector<Section>& sections, const std::string& indent = {})
{
    std::vector<std::string> list;
    for (const auto& section : sections) {
        list.push_back(indent + section.anchor);
        for (auto& child : headings(section.children, indent + "  "))
            list.push_back(std::move(child));
    }
    return list;
}

const Section& find(const std::vector<Section>& sections, const std::string& anchor)
{
    for (const auto& section : sections) {
        if (section.anchor == anchor)
            return section;
        for (const auto& child : section.children)
            if (child.anchor == anchor)
                return child;
    }
    qFatal("no section %s", anchor.c_str());
}

template <class T>
std::vector<const T*> blocksOf(const Section& section)
{
    std::vector<const T*> list;
    for (const auto& block : section.blocks)
        if (const auto* item = std::get_if<T>(&block))
            list.push_back(item);
    return list;
}

std::string textOf(const Section& section)
{
    Document document;
    document.sections = {section};
    return plainText(document);
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class TestReportBuilder : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void attachedNamesAreNotAccused()
    {
        for (const auto& file : buildReport(sample::full()).attachments)
            if (file.fileName == "finding-1-accounts.csv") {
                QVERIFY(has(file.bytes, "acts with the group"));
                QVERIFY(!has(file.bytes, "farm"));
                return;
            }
        QFAIL("no list of accounts");
    }

    void inventedDataIsCalledSoOnEveryPage()
    {
        auto input = sample::full();
        QCOMPARE(english(buildReport(input).cover.kind), std::string("Research report"));
        auto data = *input.data;
        for (auto& file : data.files)
            file.name.insert(0, "synthetic_");
        input.data = std::make_shared<const CaseData>(std::move(data));
        const auto cover = buildReport(input).cover; // the kind stands at the head of each page
        QCOMPARE(english(cover.kind), std::string("Example report on invented data"));
        QVERIFY(has(english(cover.warning), "Everything in this report is invented"));
    }

    void hasTheSectionsOfAReport()
    {
        const auto document = buildReport(sample::full());
        const std::vector<std::string> expected{"summary",
                                                "scope",
                                                "aliases",
                                                "findings",
                                                "  finding-1",
                                                "questions",
                                                "  question-1",
                                                "  question-2",
                                                "nothing-found",
                                                "method",
                                                "false-discovery",
                                                "provenance",
                                                "  file-1",
                                                "  file-2",
                                                "  file-3",
                                                "custody",
                                                "notes",
                                                "limits",
                                                "glossary",
                                                "annex-accounts",
                                                "  finding-1-accounts",
                                                "  question-1-accounts",
                                                "  question-2-accounts"};
        QCOMPARE(headings(document.sections), expected);
        QCOMPARE(document.attachments.size(), std::size_t(6));
        QCOMPARE(document.attachments[0].fileName, std::string("finding-1-evidence.csv"));
    }

    void sameInputSameDocument()
    {
        QCOMPARE(plainText(buildReport(sample::full())), plainText(buildReport(sample::full())));
    }

    void gradeCIsNeverCalledAFinding()
    {
        const auto document = buildReport(sample::full());
        for (const auto& child : find(document.sections, "findings").children)
            for (const auto* box : blocksOf<ClaimBox>(child))
                QVERIFY(box->grade == 'A' || box->grade == 'B');
        const auto question = textOf(find(document.sections, "question-1"));
        QVERIFY(has(question, "Grade C, worth asking about"));
        QVERIFY(!has(question, "Finding 1"));
        auto onlyQuestions = sample::full();
        onlyQuestions.run.findings.erase(onlyQuestions.run.findings.begin());
        const auto text = plainText(buildReport(onlyQuestions));
        QVERIFY(has(text, "No strong pattern was found"));
        QVERIFY(has(text, "There is therefore no finding of coordinated activity"));
    }

    void namesNoPurchaseAndNobodyUntilOneIsDocumented()
    {
        const auto text = plainText(buildReport(sample::full()));
        for (const char* word : {"bought", " fake", " bot ", "bots", "fraudster"})
            QVERIFY2(!has(text, word), word);
        QVERIFY(has(text, "A purchase. None is documented in this case."));
        auto documented = sample::full();
        documented.run.findings[0].claim = ClaimLevel::purchaseDocumented;
        QVERIFY(!has(plainText(buildReport(documented)), "None is documented in this case."));
    }

    void observationsAreToldApartFromFindings()
    {
        auto input = sample::full();
        input.notes = {{1, Group{{AccountId(7), AccountId(8)}, {TargetId(0)}, {}}, "They write alike.", {}, {}}};
        input.tags = {{"asked for comment", {AccountId(7)}, {}}};
        const auto text = textOf(find(buildReport(input).sections, "notes"));
        QVERIFY(has(text, "(accounts: 2, targets: 1): They write alike."));
        QVERIFY(has(text, "Lockstep did not test them"));
        QVERIFY(has(text, "asked for comment"));
        QVERIFY(!has(text, "volger_"));
        input.redacted = true;
        const auto document = buildReport(input);
        QVERIFY(!has(plainText(document), "They write alike."));
        QVERIFY(!has(plainText(document), "asked for comment"));
    }

    void pinnedPicturesStandUnderTheirNotes()
    {
        auto input = sample::full();
        input.notes = {{1, std::string(input.run.findings[0].id), "Hours: at night.", {}, {}, true},
                       {2, Subject{}, "Ages: even.", {}, {}, true},
                       {3, AccountId(7), "Stays in the case.", {}, {}, true}};
        input.pictures = {{1, "one"}, {2, "two"}, {3, "three"}};
        std::vector<std::string> seen;
        const auto look = [&seen](const auto& self, const Section& section) -> void {
            for (std::size_t i = 1; i < section.blocks.size(); ++i)
                if (const auto* picture = std::get_if<PictureBlock>(&section.blocks[i]))
                    seen.push_back(picture->png + '/' + section.anchor + '/'
                                   + (std::holds_alternative<Paragraph>(section.blocks[i - 1]) ? "under" : "alone"));
            for (const auto& child : section.children)
                self(self, child);
        };
        const auto document = buildReport(input);
        for (const auto& section : document.sections)
            look(look, section);
        QVERIFY(seen == (std::vector<std::string>{"one/finding-1/under", "two/notes/under"}));
        input.redacted = true;
        seen.clear();
        const auto redacted = buildReport(input);
        for (const auto& section : redacted.sections)
            look(look, section);
        QVERIFY(seen.empty());
    }

    void memberNamesStandOnlyInTheAnnexAndTheFiles()
    {
        const auto document = buildReport(sample::full());
        for (const auto& section : document.sections)
            QCOMPARE(has(textOf(section), "volger_1007"), section.anchor == "annex-accounts");
        QVERIFY(has(document.attachments[1].bytes, "volger_1007"));
    }

    void statesTheFalseDiscoveriesWithTheirArithmetic()
    {
        auto input = sample::full();
        auto text = textOf(find(buildReport(input).sections, "false-discovery"));
        // 54 core accounts at q 1e-4 each: one at most; 20 empty decoys: 1 - 0.05^(1/20) = 13.9 %.
        QVERIFY2(has(text, "Of the 54 core accounts at most 1 are expected"), text.c_str());
        QVERIFY2(has(text, "probably below 14 %, the most that 20 versions can show"), text.c_str());
        input.run.findings[0].statistic.decoyWorlds = 0;
        input.run.findings.resize(1);
        text = textOf(find(buildReport(input).sections, "false-discovery"));
        QVERIFY(has(text, "No re-shuffled versions of these data were run"));
        QVERIFY(!has(text, "probably below"));
        input.run.findings[0].statistic.decoyWorlds = 20;
        input.run.findings[0].statistic.decoyCases = 3;
        text = textOf(find(buildReport(input).sections, "false-discovery"));
        QVERIFY(has(text, "formed 3 groups of this size"));
        QVERIFY(has(text, "must not be printed as a strong pattern"));
    }

    void nothingFoundSaysWhatWouldHaveBeenMissed()
    {
        const auto document = buildReport(sample::quiet());
        const auto summary = textOf(find(document.sections, "summary"));
        QVERIFY(has(summary, "Nothing was found that needs a second look"));
        const auto nothing = textOf(find(document.sections, "nothing-found"));
        QVERIFY(has(nothing, "Groups under 20 accounts, or with less than 30 % of their likes in the first hour"));
        QVERIFY(has(nothing, "Locked crowd (D1)"));
        QVERIFY(document.attachments.empty());
        for (const auto& section : document.sections)
            QVERIFY(section.anchor != "questions" && section.anchor != "annex-accounts");
    }

    void provenanceNamesHashesAndRefusals()
    {
        const auto file = textOf(find(buildReport(sample::full()).sections, "file-1"));
        QVERIFY(has(file, "001122334455667788"));
        QVERIFY(has(file, "Times without a zone read as: Europe/Amsterdam"));
        QVERIFY(has(file, "Row 17 has no time."));
        QVERIFY(has(file, "2\tRow 17"));
    }

    void rowAnchorsLeadToSections()
    {
        const auto document = buildReport(sample::full());
        std::set<std::string> anchors;
        for (auto anchor : headings(document.sections))
            anchors.insert(anchor.substr(anchor.find_first_not_of(' ')));
        QCOMPARE(anchors.size(), headings(document.sections).size());
        const auto tables = blocksOf<Table>(find(document.sections, "summary"));
        QCOMPARE(tables.size(), std::size_t(1));
        QCOMPARE(tables[0]->rowAnchors.size(), std::size_t(3));
        for (const auto& anchor : tables[0]->rowAnchors)
            QVERIFY(anchors.contains(anchor));
    }

    void figuresHoldWhatTheDataHold()
    {
        const auto document = buildReport(sample::full());
        const auto first = blocksOf<FigureBlock>(find(document.sections, "finding-1"));
        QCOMPARE(first.size(), std::size_t(2));
        const auto& raster = std::get<RasterFigure>(first[0]->figure);
        QCOMPARE(raster.memberRows, 60U);
        QCOMPARE(raster.controlRows, 60U);
        QCOMPARE(raster.memberMarks, sample::full().run.findings[0].evidence.size());
        QCOMPARE(raster.marks.size(), raster.memberMarks + raster.controlMarks);
        QCOMPARE(raster.creators.size(), std::size_t(5));
        QVERIFY(raster.postTimesKnown);
        for (const auto& mark : raster.marks)
            QVERIFY(mark.row >= raster.memberRows || mark.minutes <= 26);

        const auto list = blocksOf<FigureBlock>(find(document.sections, "question-1"));
        const auto& fingerprint = std::get<FingerprintFigure>(list[0]->figure);
        QCOMPARE(fingerprint.listSize, 2000U);
        QCOMPARE(fingerprint.withoutDate, 54U); // every 37th
        QCOMPARE(fingerprint.marks.size(), std::size_t(1946));
        QCOMPARE(fingerprint.marks.front().rank, 1U); // the file is newest first, the figure oldest first
        QVERIFY(fingerprint.marks.front().created < fingerprint.marks.back().created);

        const auto lanes = blocksOf<FigureBlock>(find(document.sections, "question-2"));
        const auto& pair = std::get<LanesFigure>(lanes[0]->figure);
        QCOMPARE(pair.lanes, 2U);
        QCOMPARE(pair.links.size(), std::size_t(20));
        QCOMPARE(pair.sharedMarks, 40U);
        QCOMPARE(pair.otherMarks, 10U);
    }

    void aFigureThatContradictsTheEvidenceIsLeftOut()
    {
        auto input = sample::full();
        const auto graph = InteractionGraph::build(input.data);
        auto& finding = input.run.findings[1];
        QVERIFY(fingerprintOf(finding, graph));
        // Nobody stated the direction: the evidence tells which end the ranks count from.
        const auto ranks = *finding.ranks;
        finding.ranks = RankRange{ranks.list, 2001 - ranks.to, 2001 - ranks.from};
        QCOMPARE(fingerprintOf(finding, graph)->batchFrom, 2001 - ranks.to);
        finding.ranks = RankRange{ranks.list, 1, 100};
        QVERIFY(!fingerprintOf(finding, graph));
    }

    void reportsOnlyTheChosenFindings()
    {
        auto input = sample::full();
        input.findings = {"D3-0c51d9e4"};
        const auto document = buildReport(input);
        QCOMPARE(document.attachments.size(), std::size_t(2));
        QVERIFY(has(textOf(find(document.sections, "scope")), "The author chose 1 of the 3 results"));
    }

    void redactedHoldsNoName()
    {
        auto input = sample::full();
        input.redacted = true;
        input.redactionKey = 99;
        const auto document = buildReport(input);
        auto text = plainText(document);
        for (const auto& attachment : document.attachments)
            text += attachment.bytes;
        for (const char* name : {"volger_1007", "bakkerij.zon", "bakker_jansen", "post/912", "likes_april",
                                 sample::hostileName, "Asked the bakery", "Two people looked", "handed over"})
            QVERIFY2(!has(text, name), name);
        QVERIFY(has(text, "Research report, redacted"));
        input.redactionKey = 100;
        QVERIFY(buildReport(input).attachments[1].bytes != document.attachments[1].bytes);
    }

    void hijackedAccountsAreWithheld()
    {
        auto input = sample::full();
        input.run.findings[0].accounts[7].role = Role::hijacked;
        const auto document = buildReport(input);
        for (const auto& attachment : document.attachments)
            QVERIFY(!has(attachment.bytes, "volger_1007"));
        QVERIFY(!has(plainText(document), "volger_1007"));
        QVERIFY(has(plainText(document), "(withheld)"));
    }
};

QTEST_GUILESS_MAIN(TestReportBuilder)
#include "tst_report_builder.moc"
