// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/file_panel.h"

#include "app/importing/column_mapper.h"
#include "app/importing/import_item.h"
#include "app/importing/import_words.h"
#include "app/importing/profile_choice.h"
#include "app/text/display_name.h"
#include "app/text/text.h"
#include "core/ingest/column_guess.h"
#include "core/ingest/local_clock.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace lockstep {

namespace {

constexpr int fromColumn = -1; // no verb for all rows: a column says it

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

FilePanel::FilePanel(std::filesystem::path profiles, QWidget* parent)
    : QWidget(parent), m_summary(plainLabel(this)), m_body(new QWidget(this)), m_form(nullptr),
      m_sheet(new QComboBox(m_body)), m_profile(new ProfileChoice(std::move(profiles), m_body)),
      m_kind(new QComboBox(m_body)), m_verb(new QComboBox(m_body)), m_target(new QLineEdit(m_body)),
      m_order(new QComboBox(m_body)), m_zone(new QComboBox(m_body)), m_dates(new QComboBox(m_body)),
      m_columns(new ColumnMapper(m_body)), m_remarks(new QListWidget(m_body))
{
    m_summary->setObjectName(QStringLiteral("summary"));
    buildForm();
    m_remarks->setObjectName(QStringLiteral("remarks"));
    m_remarks->setAccessibleName(tr("Remarks"));
    m_remarks->setWordWrap(true);
    m_remarks->setSelectionMode(QAbstractItemView::NoSelection);
    m_remarks->setFrameShape(QFrame::NoFrame);
    m_remarks->viewport()->setAutoFillBackground(false);
    m_remarks->setMaximumHeight(fontMetrics().height() * 5);
    connect(m_columns, &ColumnMapper::fieldChosen, this, &FilePanel::changeField);
    connect(m_profile, &ProfileChoice::chosen, this, &FilePanel::profileChosen);
}

void FilePanel::buildForm()
{
    for (const auto kind :
         {DataSetKind::interactions, DataSetKind::followerList, DataSetKind::accounts, DataSetKind::posts,
          DataSetKind::counts, DataSetKind::calendar, DataSetKind::orders, DataSetKind::priceList})
        m_kind->addItem(kindText(kind), static_cast<int>(kind));
    for (const auto order : {ListOrder::unknown, ListOrder::oldestFirst, ListOrder::newestFirst})
        m_order->addItem(orderText(order), static_cast<int>(order));
    m_dates->addItem(tr("As recognised"), static_cast<int>(DateOrder::unknown));
    m_dates->addItem(tr("Day before month (30/04)"), static_cast<int>(DateOrder::dayFirst));
    m_dates->addItem(tr("Month before day (04/30)"), static_cast<int>(DateOrder::monthFirst));
    QStringList zones;
    for (const auto& zone : LocalClock::zones())
        zones.append(toQString(zone));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItems(zones);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_sheet->setObjectName(QStringLiteral("sheet"));
    m_verb->setObjectName(QStringLiteral("verb"));
    m_target->setObjectName(QStringLiteral("listTarget"));
    m_order->setObjectName(QStringLiteral("order"));
    m_zone->setObjectName(QStringLiteral("zone"));
    m_dates->setObjectName(QStringLiteral("dates"));

    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Sheet:"), m_sheet);
    m_form->addRow(tr("&Mapping profile:"), m_profile);
    m_form->addRow(tr("The file &holds:"), m_kind);
    m_form->addRow(tr("&Kind of interaction:"), m_verb);
    m_form->addRow(tr("&Whose followers:"), m_target);
    m_form->addRow(tr("&Order of the rows:"), m_order);
    auto* times = new QFormLayout;
    times->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    times->addRow(tr("Times without &zone are of:"), m_zone);
    times->addRow(tr("&Dates like 03/04:"), m_dates);
    for (auto* box : {m_sheet, m_kind, m_verb, m_order, m_zone, m_dates}) // an enlarged screen has little room
        box->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    auto* forms = new QHBoxLayout;
    forms->addLayout(m_form, 3);
    forms->addSpacing(24);
    forms->addLayout(times, 2);

    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->addLayout(forms);
    body->addWidget(m_columns, 1);
    body->addWidget(m_remarks);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_body, 1);
    layout->addStretch();

    connect(m_sheet, &QComboBox::currentTextChanged, this, [this] {
        if (!m_filling && plan())
            Q_EMIT sheetChosen(m_item->recognition->sheets.at(static_cast<std::size_t>(m_sheet->currentIndex())));
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FilePanel::changeKind);
    connect(m_verb, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling || !plan())
            return;
        const int verb = m_verb->currentData().toInt();
        plan()->verb = verb == fromColumn ? std::nullopt : std::optional(static_cast<Verb>(verb));
        refresh();
    });
    connect(m_target, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (!plan())
            return;
        plan()->listTarget = toUtf8(text.trimmed());
        refresh();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling || !plan())
            return;
        plan()->order = static_cast<ListOrder>(m_order->currentData().toInt());
        refresh();
    });
    connect(m_dates, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling || !plan())
            return;
        plan()->dateOrder = static_cast<DateOrder>(m_dates->currentData().toInt());
        refresh();
    });
    connect(m_zone, &QComboBox::currentTextChanged, this, [this](const QString& text) {
        if (m_filling || !plan())
            return;
        plan()->timeZone = toUtf8(text.trimmed());
        refresh();
    });
}

ReadPlan* FilePanel::plan()
{
    return m_item && m_item->recognition ? &m_item->recognition->plan : nullptr;
}

QStringList FilePanel::missing(const ReadPlan& plan)
{
    QStringList sentences;
    for (const auto& message : missingFrom(plan))
        sentences.append(say(message));
    if (const auto clock = LocalClock::create(plan.timeZone); !clock)
        sentences.append(say(clock.error()));
    return sentences;
}

void FilePanel::show(ImportItem* item)
{
    m_item = item;
    m_body->setVisible(plan() != nullptr);
    if (!plan()) {
        m_columns->clear();
        m_remarks->clear();
        m_summary->setText(!item         ? tr("Add the files that you want to import.")
                           : item->error ? say(*item->error)
                                         : tr("Looking at the file…"));
        return;
    }
    const auto& r = *item->recognition;
    const auto times = r.timeFormat.empty() ? tr("none") : say(storedList(r.timeFormat));
    const auto header = r.plan.hasHeader ? tr("yes") : tr("no");
    if (!r.plan.sheet.empty() && r.format.empty())
        m_summary->setText(tr("Recognised: Excel workbook, sheet \"%1\"; header row: %2; times: %3.")
                               .arg(displayText(r.plan.sheet, 60), header, times));
    else if (r.plan.json || !r.format.empty())
        m_summary->setText(r.format.empty() ? tr("Recognised: JSON, as a table of its values; times: %1.").arg(times)
                                            : tr("Recognised: %1; times: %2.").arg(say(r.format), times));
    else
        m_summary->setText(
            tr("Recognised: columns separated by %1; encoding: %2; header row: %3; times: %4.")
                .arg(delimiterText(r.plan.dialect.delimiter), toQString(name(r.plan.form.encoding)), header, times));
    fillForm();
    m_profile->show(r.plan, r.profile);
    m_columns->show(r);
    showRemarks();
}

void FilePanel::fillForm()
{
    const auto& p = *plan();
    m_filling = true;
    m_sheet->clear();
    for (const auto& sheet : m_item->recognition->sheets) {
        m_sheet->addItem(displayText(sheet, 60));
        if (sheet == p.sheet)
            m_sheet->setCurrentIndex(m_sheet->count() - 1);
    }
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(p.kind)));
    m_verb->clear();
    const bool pairs = p.kind == DataSetKind::interactions;
    if (pairs)
        m_verb->addItem(p.has(Field::kind) ? tr("As the column says") : tr("Please choose"), fromColumn);
    for (std::size_t v = 0; v < verbNames.size(); ++v)
        m_verb->addItem(verbText(static_cast<Verb>(v)), static_cast<int>(v));
    m_verb->setCurrentIndex(m_verb->findData(p.verb ? static_cast<int>(*p.verb) : fromColumn));
    m_target->setText(toQString(p.listTarget));
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(p.order)));
    m_zone->setCurrentText(toQString(p.timeZone));
    m_dates->setCurrentIndex(std::max(m_dates->findData(static_cast<int>(p.dateOrder)), 0));
    const bool list = p.kind == DataSetKind::followerList;
    const auto showRow = [this](QWidget* field, bool visible) {
        field->setVisible(visible);
        m_form->labelForField(field)->setVisible(visible);
    };
    showRow(m_verb, pairs);
    showRow(m_sheet, m_sheet->count() > 1);
    showRow(m_profile, !p.json || p.json->format.empty()); // what is known by its structure has no choice
    const bool counts = p.kind == DataSetKind::counts;
    const bool ofOwner = p.json && p.json->ofOwner;
    if (auto* label = qobject_cast<QLabel*>(m_form->labelForField(m_target)))
        label->setText(ofOwner ? tr("&Whose export:") : counts ? tr("&Whose counts:") : tr("&Whose followers:"));
    showRow(m_target, ofOwner || list || (counts && !p.has(Field::account) && !p.has(Field::post)));
    showRow(m_order, list);
    m_filling = false;
}

void FilePanel::showRemarks()
{
    m_remarks->clear();
    if (!plan())
        return;
    for (const auto& remark : m_item->recognition->remarks)
        m_remarks->addItem(say(remark));
    m_remarks->setVisible(m_remarks->count() > 0);
}

void FilePanel::showAnswer()
{
    if (plan())
        m_columns->remark(*m_item->recognition);
    showRemarks();
}

void FilePanel::changeKind()
{
    if (m_filling || !plan())
        return;
    auto& p = *plan();
    p.kind = static_cast<DataSetKind>(m_kind->currentData().toInt());
    p.fields = guessFields(p, p.kind, m_item->recognition->looks);
    p.verb.reset();
    if (p.kind == DataSetKind::followerList) {
        p.verb = Verb::follow;
    }
    if ((p.kind == DataSetKind::followerList || p.kind == DataSetKind::counts) && p.listTarget.empty())
        p.listTarget = stemOf(m_item->recognition->fileName);
    fillForm();
    m_columns->show(*m_item->recognition);
    Q_EMIT edited();
}

void FilePanel::changeField(int column, Field field)
{
    if (!plan())
        return;
    auto& p = *plan();
    for (auto& other : p.fields) // a field has one column
        if (other == field)
            other = Field::none;
    p.fields[static_cast<std::size_t>(column)] = field;
    if (p.kind == DataSetKind::interactions && field == Field::kind)
        p.verb.reset();
    fillForm();
    refresh();
}

void FilePanel::refresh()
{
    m_columns->remark(*m_item->recognition);
    Q_EMIT edited();
}

} // namespace lockstep

#include "moc_file_panel.cpp"
