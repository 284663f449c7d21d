// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/decision_panel.h"

#include "app/text/text.h"
#include "app/widgets/words.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lockstep {

DecisionPanel::DecisionPanel(CaseView& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_choices(new QButtonGroup(this)), m_reason(new QLineEdit(this)),
      m_state(plainLabel({}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const auto judgement :
         {Judgement::undecided, Judgement::coordinated, Judgement::unsure, Judgement::innocent}) {
        auto* button = new QRadioButton(judgementText(judgement), this);
        m_choices->addButton(button, static_cast<int>(judgement));
        layout->addWidget(button);
    }
    m_reason->setPlaceholderText(tr("Reason, in one line"));
    m_reason->setAccessibleName(tr("Reason of the decision"));
    m_reason->setMaxLength(2'000);
    m_state->setTextInteractionFlags(Qt::NoTextInteraction);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_reason);
    layout->addWidget(m_state);
    connect(m_choices, &QButtonGroup::idClicked, this, &DecisionPanel::decide);
    connect(m_reason, &QLineEdit::editingFinished, this, &DecisionPanel::decide);
    connect(&m_view, &CaseView::caseAboutToChange, this, &DecisionPanel::decide);
    connect(&m_view, &CaseView::caseworkChanged, this, &DecisionPanel::refresh);
    refresh();
}

DecisionPanel::~DecisionPanel()
{
    decide();
}

void DecisionPanel::setFinding(const std::string& finding)
{
    if (finding == m_finding)
        return;
    decide(); // a reason that was typed and not yet left
    m_finding = finding;
    m_reason->setModified(false);
    m_state->clear();
    refresh();
}

QString DecisionPanel::stateText() const
{
    return m_state->text();
}

void DecisionPanel::refresh()
{
    const auto decision = m_view.decisionOn(m_finding);
    const auto judgement = decision ? decision->judgement : Judgement::undecided;
    m_choices->button(static_cast<int>(judgement))->setChecked(true);
    if (!m_reason->isModified()) { // never over what somebody is typing
        const QSignalBlocker blocker(m_reason);
        m_reason->setText(decision ? toQString(decision->reason) : QString());
    }
    setEnabled(!m_finding.empty());
}

void DecisionPanel::decide()
{
    if (m_finding.empty())
        return;
    const auto judgement = static_cast<Judgement>(m_choices->checkedId());
    const auto reason = m_reason->text().trimmed();
    const auto known = m_view.decisionOn(m_finding);
    const bool same = known ? known->judgement == judgement && toQString(known->reason) == reason
                            : judgement == Judgement::undecided && reason.isEmpty();
    if (same)
        return;
    m_reason->setModified(false); // the views show what was written before decide() returns
    const auto decided = m_view.decide(m_finding, judgement, reason);
    if (!decided)
        m_reason->setModified(true);
    m_state->setText(decided ? tr("Saved") : say(decided.error()));
}

} // namespace lockstep

#include "moc_decision_panel.cpp"
