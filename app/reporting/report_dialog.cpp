// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/report_dialog.h"

#include "app/reporting/page_preview.h"
#include "app/reporting/pdf_report.h"
#include "app/widgets/screen_fit.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <utility>

namespace lockstep {

namespace {

const QString previewSlot = QStringLiteral("report preview");
const QString saveSlot = QStringLiteral("report");

/// A file name that every system takes.
QString fileNameFor(const QString& title)
{
    static const QRegularExpression odd(QStringLiteral("[^\\w .-]+"), QRegularExpression::UseUnicodePropertiesOption);
    auto name = QString(title).replace(odd, QStringLiteral("-")).trimmed().left(80);
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    return (name.isEmpty() ? QStringLiteral("report") : name) + QStringLiteral(".pdf");
}

} // namespace

ReportDialog::ReportDialog(JobRunner& jobs, ReportSource source, const DetectionRun& run,
                           const ReportOptions& initial, QWidget* parent)
    : QDialog(parent), m_jobs(jobs), m_source(std::move(source)),
      m_redactionKey(initial.redactionKey != 0 ? initial.redactionKey : newRedactionKey())
{
    setWindowTitle(tr("Report"));
    build(run, initial);
    m_later.setSingleShot(true);
    m_later.setInterval(250); // typing must not lay out a report for every letter
    connect(&m_later, &QTimer::timeout, this, &ReportDialog::refreshPreview);
    const auto changed = [this] { m_later.start(); };
    connect(m_language, &QComboBox::currentIndexChanged, this, changed);
    for (auto* field : {m_title, m_author, m_organisation})
        connect(field, &QLineEdit::textChanged, this, changed);
    connect(m_redacted, &QCheckBox::toggled, this, changed);
    connect(m_findings, &QListWidget::itemChanged, this, changed);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::chooseFile);
    refreshPreview();
}

void ReportDialog::build(const DetectionRun& run, const ReportOptions& initial)
{
    m_language = new QComboBox(this);
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Nederlands"), QStringLiteral("nl"));
    m_language->setCurrentIndex(std::max(0, m_language->findData(toQString(initial.language))));
    m_title = new QLineEdit(toQString(initial.title), this);
    m_author = new QLineEdit(toQString(initial.author), this);
    m_author->setPlaceholderText(tr("may stay empty"));
    m_organisation = new QLineEdit(toQString(initial.organisation), this);
    m_organisation->setPlaceholderText(tr("may stay empty"));
    m_redacted = new QCheckBox(tr("&Redact names and notes"), this);
    m_redacted->setChecked(initial.redacted);
    m_findings = new QListWidget(this);
    m_findings->setAccessibleName(tr("Findings in the report"));
    m_findings->setWordWrap(true);
    m_findings->setSpacing(3);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const auto& finding : run.findings) {
        const auto text =
            QStringLiteral("%1  %2").arg(QString(QLatin1Char(letter(finding.grade))), say(finding.title));
        auto* item = new QListWidgetItem(text, m_findings);
        item->setData(Qt::UserRole, toQString(finding.id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        const bool wanted =
            initial.findings.empty()
            || std::find(initial.findings.begin(), initial.findings.end(), finding.id) != initial.findings.end();
        item->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
    }
    m_status = new QLabel(this);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_preview = new PagePreview(this);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Author"), m_author);
    form->addRow(tr("&Organisation"), m_organisation);
    form->addRow(QString(), m_redacted);
    auto* findingsLabel = new QLabel(tr("&Findings in the report"), this);
    findingsLabel->setBuddy(m_findings);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* left = new QVBoxLayout;
    left->addLayout(form);
    left->addSpacing(8);
    if (run.findings.empty()) {
        findingsLabel->hide();
        m_findings->hide();
        left->addStretch();
    } else {
        left->addWidget(findingsLabel);
        left->addWidget(m_findings, 1);
    }
    left->addWidget(m_status);
    auto* columns = new QHBoxLayout;
    columns->addLayout(left, 2);
    columns->addSpacing(12);
    columns->addWidget(m_preview, 3);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    m_preview->setMinimumSize(140, 180); // small on an enlarged screen rather than without its buttons
    resizeWithinScreen(*this, {900, 680});
}

ReportOptions ReportDialog::options() const
{
    ReportOptions options;
    options.language = toUtf8(m_language->currentData().toString());
    options.title = toUtf8(m_title->text().trimmed());
    options.author = toUtf8(m_author->text().trimmed());
    options.organisation = toUtf8(m_organisation->text().trimmed());
    options.redacted = m_redacted->isChecked();
    options.redactionKey = m_redactionKey;
    bool all = true;
    for (int i = 0; i < m_findings->count(); ++i) {
        if (m_findings->item(i)->checkState() == Qt::Checked)
            options.findings.push_back(toUtf8(m_findings->item(i)->data(Qt::UserRole).toString()));
        else
            all = false;
    }
    if (all)
        options.findings.clear();
    else if (options.findings.empty())
        options.findings.emplace_back(); // no id: none is wanted, which is not the same as all
    return options;
}

void ReportDialog::tell(const QString& text)
{
    m_status->setText(text);
}

void ReportDialog::refreshPreview()
{
    using Pages = std::shared_ptr<const ReportPages>;
    m_jobs.start<Pages>(
        previewSlot, tr("Laying out the report"), this,
        [source = m_source, chosen = options()](const TaskContext&) -> Result<Pages> {
            const auto input = source(chosen);
            if (!input)
                return input.error();
            return std::make_shared<const ReportPages>(buildReport(*input), Language(toQString(chosen.language)));
        },
        [this](Result<Pages> pages) {
            m_save->setEnabled(pages.ok());
            if (pages)
                m_preview->setPages(*std::move(pages));
            else
                tell(say(pages.error()));
        });
}

void ReportDialog::chooseFile()
{
    const auto path =
        QFileDialog::getSaveFileName(this, tr("Save the report"), fileNameFor(m_title->text()), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        saveTo(path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) ? path : path + QStringLiteral(".pdf"));
}

void ReportDialog::saveTo(const QString& path)
{
    tell(tr("Writing the report…"));
    m_save->setEnabled(false);
    m_jobs.start<SealedReport>(
        saveSlot, tr("Writing the report"), this,
        [source = m_source, chosen = options(), path](const TaskContext& task) -> Result<SealedReport> {
            const auto input = source(chosen);
            if (!input)
                return input.error();
            return writePdfReport(buildReport(*input), Language(toQString(chosen.language)), toUtf8(path), task);
        },
        [this, path](const Result<SealedReport>& report) {
            m_save->setEnabled(true);
            if (!report) {
                tell(say(report.error()));
                return;
            }
            tell(tr("The report was saved."));
            Q_EMIT saved(path, *report);
        });
}

} // namespace lockstep

#include "moc_report_dialog.cpp"
