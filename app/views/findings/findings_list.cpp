// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/findings/findings_list.h"

#include "app/text/text.h"
#include "app/views/findings/findings_delegate.h"
#include "app/views/findings/findings_model.h"
#include "app/widgets/words.h"
#include "core/model/named_accounts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTimer>

#include <optional>

namespace lockstep {

FindingsList::FindingsList(CaseView& view, QWidget* parent) : QWidget(parent), m_view(view)
{
    build();
    for (const auto signal : {&CaseView::findingsChanged, &CaseView::dataChanged, &CaseView::caseworkChanged})
        connect(&m_view, signal, this, &FindingsList::refresh);
    connect(&m_view, &CaseView::findingShown, this, &FindingsList::showCurrentFinding);
    refresh();
}

void FindingsList::build()
{
    m_model = new FindingsModel(this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingsDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or each row would be as high as without it
    m_list->viewport()->installEventFilter(this);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Findings. Y, H or N decides: coordinated, unsure, innocent"));
    m_list->installEventFilter(this);
    // Not the current index: the list makes its first row current as soon as it gets the focus.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindingsList::chooseSelected);
    // A press on what is chosen already changes no selection in the list, but perhaps something else was selected
    // since.
    connect(m_list, &QListView::clicked, this, &FindingsList::chooseAgain);
    connect(m_list, &QListView::activated, this, &FindingsList::chooseAgain);

    m_filter = new QComboBox(this);
    m_filter->setAccessibleName(tr("Which findings"));
    m_filter->setMinimumContentsLength(8);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_filter->addItem(tr("All findings"), -1);
    for (const auto judgement :
         {Judgement::undecided, Judgement::coordinated, Judgement::unsure, Judgement::innocent})
        m_filter->addItem(tr("Only: %1").arg(judgementText(judgement)), static_cast<int>(judgement));
    connect(m_filter, &QComboBox::currentIndexChanged, this, &FindingsList::refresh);

    m_message = plainLabel({}, this);
    m_message->setContentsMargins(8, 4, 8, 4);
    m_message->hide();

    m_listPage = new QWidget(this);
    auto* page = new QVBoxLayout(m_listPage);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(6, 3, 6, 3);
    bar->addWidget(m_filter, 1);
    page->addLayout(bar);
    page->addWidget(m_list, 1);
    page->addWidget(m_message);
    page->addWidget(buildReasonBar());
    m_hint = plainLabel(tr("Y coordinated · H unsure · N innocent"), m_listPage);
    m_hint->setTextInteractionFlags(Qt::NoTextInteraction);
    m_hint->setContentsMargins(8, 3, 8, 3);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    page->addWidget(m_hint);

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_listPage);
    m_pages->addWidget(buildEmptyPage());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
}

QWidget* FindingsList::buildEmptyPage()
{
    auto* page = new QWidget(this);
    m_emptyText = plainLabel({}, page);
    m_emptyText->setAlignment(Qt::AlignCenter);
    auto* button = new QPushButton(tr("Look for coordination"), page);
    m_detectButton = button;
    connect(button, &QPushButton::clicked, this, &FindingsList::detectRequested);
    m_importButton = new QPushButton(tr("Import data…"), page);
    connect(m_importButton, &QPushButton::clicked, this, &FindingsList::importRequested);
    for (auto* narrow : {button, m_importButton}) // an enlarged screen has no room for their words
        narrow->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    auto* layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(m_emptyText);
    layout->addSpacing(8);
    layout->addWidget(m_importButton, 0, Qt::AlignHCenter);
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    return page;
}

QWidget* FindingsList::buildReasonBar()
{
    m_reasonBar = new QWidget(this);
    m_reasonLabel = plainLabel({}, m_reasonBar);
    m_reason = new QLineEdit(m_reasonBar);
    m_reason->setMaxLength(2'000);
    m_reason->setPlaceholderText(tr("Why? In one line; Enter keeps it, Esc drops it"));
    m_reasonLabel->setBuddy(m_reason);
    m_reason->installEventFilter(this);
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        if (decide())
            m_list->setFocus();
    });
    connect(&m_view, &CaseView::caseAboutToChange, this, &FindingsList::decide);
    auto* layout = new QVBoxLayout(m_reasonBar);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_reasonLabel);
    layout->addWidget(m_reason);
    m_reasonBar->hide();
    return m_reasonBar;
}

bool FindingsList::showsEmptyState() const
{
    return m_pages->currentWidget() != m_listPage;
}

void FindingsList::refresh()
{
    const QScopedValueRollback guard(m_syncing, true);
    const int chosen = m_filter->currentData().toInt();
    m_model->show(m_view.data(), m_view.run(), m_view.decisions(),
                  chosen < 0 ? std::nullopt : std::optional(static_cast<Judgement>(chosen)));
    const auto shown = m_view.data();
    const bool hasData = shown && (shown->interactions.size() > 0 || shown->counts.size() > 0);
    m_emptyText->setText(hasData ? tr("Nothing was looked for yet.")
                                 : tr("Nothing was looked for yet. Import data first."));
    m_detectButton->setVisible(hasData);
    m_importButton->setVisible(!hasData);
    m_importButton->setEnabled(m_view.caseFile() && !m_view.caseFile()->isReadOnly());
    m_pages->setCurrentIndex(m_view.run() ? 0 : 1);
    const bool anything = m_view.run() && !m_view.run()->findings.empty();
    m_filter->setVisible(anything);
    m_hint->setVisible(anything);
    showCurrentFinding();
}

void FindingsList::showCurrentFinding()
{
    const QScopedValueRollback guard(m_syncing, true);
    const auto* finding = m_view.finding();
    if (!m_deciding.isEmpty() && (!finding || toQString(finding->id) != m_deciding))
        decide();
    const int row = finding ? m_model->rowOf(toQString(finding->id)) : -1;
    if (row < 0) {
        m_list->selectionModel()->clear();
        return;
    }
    m_list->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(m_model->index(row));
}

void FindingsList::chooseSelected()
{
    const auto selected = m_list->selectionModel()->selectedIndexes();
    if (m_syncing || selected.isEmpty())
        return;
    const int row = selected.front().row();
    if (const auto* finding = m_model->finding(row))
        m_view.showFinding(toQString(finding->id));
    else if (const auto* counted = m_model->counted(row)) {
        const auto accounts = counted->accounts;
        m_view.showFinding({});
        m_view.select({accounts, {}});
        const QScopedValueRollback guard(m_syncing, true);
        m_list->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
    }
}

void FindingsList::chooseAgain()
{
    const auto* shown = m_view.finding();
    const auto selected = m_list->selectionModel()->selectedIndexes();
    const auto* finding = selected.isEmpty() ? nullptr : m_model->finding(selected.front().row());
    if (finding && shown && finding->id == shown->id && m_view.selection() != Selection{namedAccounts(*shown), {}})
        m_view.showFindingAgain();
    else if (!finding)
        chooseSelected();
}

bool FindingsList::eventFilter(QObject* watched, QEvent* event)
{
    // A list that runs downwards is laid out again when its height changes; the height of rows hangs on the width.
    if (watched == m_list->viewport() && event->type() == QEvent::Resize
        && static_cast<QResizeEvent*>(event)->oldSize().width() != static_cast<QResizeEvent*>(event)->size().width())
        QTimer::singleShot(0, m_list, &QListView::doItemsLayout);
    // Whoever goes on elsewhere has decided; only another window may take the keyboard for a while.
    if (watched == m_reason && event->type() == QEvent::FocusOut) {
        const auto why = static_cast<QFocusEvent*>(event)->reason();
        if (why != Qt::ActiveWindowFocusReason && why != Qt::PopupFocusReason)
            decide();
    }
    if (watched == m_list && event->type() == QEvent::FocusIn && !m_list->currentIndex().isValid()
        && m_model->findingCount() > 0)
        m_list->selectionModel()->setCurrentIndex(m_model->index(1), QItemSelectionModel::NoUpdate);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_reason && key->key() == Qt::Key_Escape) {
        closeReason();
        m_list->setFocus();
        return true;
    }
    if (watched != m_list || key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Down: // the first press chooses the first one instead of stepping over it
        if (m_list->selectionModel()->hasSelection() || m_model->findingCount() == 0)
            return QWidget::eventFilter(watched, event);
        m_list->selectionModel()->setCurrentIndex(m_model->index(1), QItemSelectionModel::ClearAndSelect);
        return true;
    case Qt::Key_Y:
        askReason(Judgement::coordinated);
        return true;
    case Qt::Key_H:
        askReason(Judgement::unsure);
        return true;
    case Qt::Key_N:
        askReason(Judgement::innocent);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void FindingsList::askReason(Judgement judgement)
{
    const auto* finding = m_view.finding();
    if (!finding)
        return;
    m_message->hide();
    m_judgement = judgement;
    m_deciding = toQString(finding->id);
    m_reasonLabel->setText(tr("Your decision: %1").arg(judgementText(judgement)));
    const auto known = m_view.decisionOn(finding->id);
    m_reason->setText(known ? toQString(known->reason) : QString());
    m_reasonBar->show();
    m_reason->setFocus();
    m_reason->selectAll();
}

bool FindingsList::decide()
{
    const auto deciding = std::exchange(m_deciding, {}); // views that hear of it ask again
    if (deciding.isEmpty())
        return false;
    const auto decided = m_view.decide(toUtf8(deciding), m_judgement, m_reason->text().trimmed());
    if (!decided) {
        m_deciding = deciding;
        m_message->setText(say(decided.error()));
        m_message->show();
        return false; // the reason stays in its box
    }
    closeReason();
    return true;
}

void FindingsList::closeReason()
{
    m_deciding.clear();
    m_reasonBar->hide();
    m_message->hide();
}

} // namespace lockstep

#include "moc_findings_list.cpp"
