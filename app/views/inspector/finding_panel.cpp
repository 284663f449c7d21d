// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/inspector/finding_panel.h"

#include "app/casework/decision_panel.h"
#include "app/casework/notes_panel.h"
#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/text/time_words.h"
#include "app/views/inspector/contrast_bars.h"
#include "app/views/inspector/evidence_model.h"
#include "app/views/inspector/members_model.h"
#include "app/views/inspector/panel_parts.h"
#include "app/widgets/section.h"
#include "app/widgets/table_view.h"
#include "app/widgets/words.h"
#include "core/casework/grade_words.h"
#include "core/model/detector_titles.h"

#include <QGridLayout>
#include <QPainter>

namespace lockstep {

namespace {

constexpr int maxNames = 12;

class GradeBadge : public QWidget {
public:
    GradeBadge(Grade grade, QWidget* parent) : QWidget(parent), m_grade(grade)
    {
        const int side = fontMetrics().height() + 10;
        setFixedSize(side, side);
        setAccessibleName(gradeText(grade));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        drawGrade(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_grade, palette().color(QPalette::WindowText),
                  palette().color(QPalette::Window));
    }

private:
    Grade m_grade;
};

QString verdictMark(Verdict verdict)
{
    return verdict == Verdict::excluded      ? QStringLiteral("✓")
           : verdict == Verdict::notExcluded ? QStringLiteral("✗")
                                             : QStringLiteral("?");
}

QStringList said(const std::vector<Message>& messages)
{
    QStringList lines;
    for (const auto& message : messages)
        lines << say(message);
    return lines;
}

QString number(std::int64_t n)
{
    return windowLanguage().number(n);
}

} // namespace

FindingPanel::FindingPanel(CaseView& view, const Finding& finding, QWidget* parent)
    : QWidget(parent), m_view(view), m_run(view.run()), m_data(view.data()), m_finding(finding),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 4, 0, 8);
    m_column->setSpacing(2);
    addHead();
    add(tr("Why"), paragraphs(said(finding.why)));
    addStrength();
    addInnocent();
    addPrice();
    add(tr("What it does not show"), paragraphs({say(finding.limits)}));
    addTables();
    addCasework();
    m_column->addStretch(1);
}

FoldableSection* FindingPanel::add(const QString& title, QWidget* content)
{
    auto* section = new FoldableSection(title, content, this);
    m_column->addWidget(section);
    return section;
}

void FindingPanel::addHead()
{
    auto* head = new QWidget(this);
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(8, 2, 8, 6);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new GradeBadge(m_finding.grade, head), 0, 0, Qt::AlignTop);
    grid->addWidget(headingLabel(say(m_finding.title), head), 0, 1);
    grid->addWidget(plainLabel(say(detectorTitle(m_finding.detector)), head), 1, 1);
    grid->addWidget(plainLabel(say(gradeSentence(m_finding.grade)), head), 2, 1);
    grid->addWidget(plainLabel(say(levelSentence(m_finding.claim)), head), 3, 1);
    m_column->addWidget(head);
    if (!m_finding.gradeReasons.empty())
        add(tr("Why this grade"), paragraphs(said(m_finding.gradeReasons)));
}

void FindingPanel::addStrength()
{
    const auto& s = m_finding.statistic;
    auto* box = new QWidget(this);
    auto* column = panelColumn(box);
    if (s.controlEffect)
        column->addWidget(new ContrastBars(s.effect, *s.controlEffect, box));
    else
        column->addWidget(plainLabel(tr("Effect: %1. There are no matched controls for this finding.")
                                         .arg(windowLanguage().locale().toString(s.effect, 'g', 3)),
                                     box));
    const auto& language = windowLanguage();
    std::vector<std::pair<QString, QString>> rows;
    rows.emplace_back(tr("Expected by"), say(s.null));
    rows.emplace_back(tr("Occasions"), number(s.occasions));
    rows.emplace_back(tr("By chance"), language.say(MessageArg(Probability{s.p})));
    rows.emplace_back(tr("Corrected"),
                      tr("%1, over all that was tested").arg(language.say(MessageArg(Probability{s.q}))));
    rows.emplace_back(tr("Second half"), s.confirmedOnHeldOutHalf ? tr("confirmed on the half that was set aside")
                                                                  : tr("not confirmed on a half set aside"));
    rows.emplace_back(
        tr("Decoys"),
        s.decoyWorlds == 0
            ? tr("no shuffled copies of the data were tried")
            : tr("%1 such cases in %2 shuffled copies of the data").arg(number(s.decoyCases), number(s.decoyWorlds)));
    if (m_finding.window)
        rows.emplace_back(tr("Period"), rangeText(*m_finding.window));
    if (m_finding.ranks)
        rows.emplace_back(tr("Ranks"), tr("%1 to %2, counted from the oldest follower")
                                           .arg(number(static_cast<std::int64_t>(m_finding.ranks->from)),
                                                number(static_cast<std::int64_t>(m_finding.ranks->to))));
    auto* table = facts(rows);
    table->layout()->setContentsMargins(0, 4, 0, 0);
    column->addWidget(table);
    if (!m_finding.independentSignals.empty()) {
        column->addWidget(headingLabel(tr("Independent signals"), box));
        for (const auto& line : said(m_finding.independentSignals))
            column->addWidget(plainLabel(line, box));
    }
    add(tr("How strong"), box);
}

void FindingPanel::addInnocent()
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(8, 2, 8, 6);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& test : m_finding.innocent) {
        auto* mark = plainLabel(verdictMark(test.verdict), box);
        mark->setFixedWidth(fontMetrics().height());
        mark->setTextInteractionFlags(Qt::NoTextInteraction);
        mark->setAccessibleName(verdictText(test.verdict));
        grid->addWidget(mark, row, 0, Qt::AlignTop);
        grid->addWidget(headingLabel(tr("%1: %2").arg(say(test.explanation), verdictText(test.verdict)), box), row++,
                        1);
        grid->addWidget(plainLabel(say(test.test), box), row++, 1);
    }
    if (m_finding.innocent.empty())
        grid->addWidget(plainLabel(tr("No innocent explanation was tested for this finding."), box), 0, 1);
    add(tr("Innocent explanations"), box);
}

void FindingPanel::addPrice()
{
    if (!m_finding.price)
        return;
    const auto& price = *m_finding.price;
    const auto& language = windowLanguage();
    add(tr("What it would cost"),
        paragraphs({tr("%1 %2 to %3")
                        .arg(visibleText(price.currency), language.number(price.low), language.number(price.high)),
                    say(price.formula), tr("An estimate from the price list. It does not say that anybody paid.")}));
}

void FindingPanel::addTables()
{
    QStringList names;
    for (const auto customer : m_finding.customers) {
        if (names.size() == maxNames) {
            names << tr("and %1 more").arg(number(static_cast<std::int64_t>(m_finding.customers.size()) - maxNames));
            break;
        }
        names << displayName(*m_data, customer);
    }
    if (!names.isEmpty())
        add(tr("Who profited"),
            paragraphs({names.join(QStringLiteral(", ")), tr("Whether they know of it is not in the data.")}));

    auto* members = new MembersModel(m_data, m_finding);
    auto* memberTable = smallTable(members, tr("Accounts of the finding"));
    connect(memberTable, &QTableView::activated, this, [this, members](const QModelIndex& index) {
        m_view.select({{members->account(index.row())}, {}});
    });
    auto* memberBox = new QWidget(this);
    panelColumn(memberBox)->addWidget(memberTable);
    add(tr("Accounts: %1").arg(number(members->rowCount())), memberBox);

    auto* evidence = new EvidenceModel(m_data, m_finding);
    auto* evidenceTable = smallTable(evidence, tr("Rows behind the finding"));
    evidenceTable->setObjectName(QStringLiteral("evidence"));
    connect(evidenceTable, &QTableView::activated, this, [this, evidence](const QModelIndex& index) {
        const auto event = evidence->eventAt(index.row()).index();
        m_view.select(
            {{AccountId(m_data->interactions.actor[event])}, {TargetId(m_data->interactions.target[event])}});
    });
    auto* evidenceBox = new QWidget(this);
    auto* column = panelColumn(evidenceBox);
    column->addWidget(evidenceTable);
    column->addWidget(plainLabel(tr("Double click or Enter shows the row in the table below."), evidenceBox));
    add(tr("Rows behind it: %1").arg(number(evidence->rowCount())), evidenceBox);
}

void FindingPanel::addCasework()
{
    auto* decision = new DecisionPanel(m_view, this);
    decision->setFinding(m_finding.id);
    auto* decisionBox = new QWidget(this);
    panelColumn(decisionBox)->addWidget(decision);
    add(tr("Your decision"), decisionBox);

    auto* notes = new NotesPanel(m_view, this);
    notes->setSubject(m_finding.id);
    auto* notesBox = new QWidget(this);
    panelColumn(notesBox)->addWidget(notes);
    add(tr("Notes on this finding"), notesBox);
}

} // namespace lockstep

#include "moc_finding_panel.cpp"
