// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/import_dialog.h"

#include "app/importing/file_panel.h"
#include "app/importing/import_results.h"
#include "app/importing/import_words.h"
#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/widgets/screen_fit.h"
#include "core/model/known_formats.h"
#include "core/workspace/profile_folder.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace lockstep {

namespace {

const QString recogniseSlot = QStringLiteral("import-recognise");
const QString remarkSlot = QStringLiteral("import-remarks");
const QString importSlot = QStringLiteral("import");

/// A file, or the files that a folder or an archive holds.
struct Look {
    std::optional<Recognition> recognition;
    ImportSources sources;
};

std::filesystem::path systemPath(const QString& path)
{
    return QFileInfo(path).filesystemFilePath();
}

Result<Recognition> recogniseFile(const QString& path, const ReadWishes& wishes, const TaskContext& task)
{
    auto file = InputFile::open(systemPath(path));
    if (!file)
        return file.error();
    return recognise(*file, wishes, task);
}

Result<Look> lookAt(const QString& path, const std::filesystem::path& profiles, bool logins, const TaskContext& task)
{
    Look look;
    if (holdsFiles(systemPath(path))) {
        auto sources = importSources(systemPath(path), task, logins);
        if (!sources)
            return sources.error();
        look.sources = std::move(*sources);
        return look;
    }
    ReadWishes wishes;
    wishes.profiles = profilesIn(profiles);
    wishes.logins = logins;
    auto recognition = recogniseFile(path, wishes, task);
    if (!recognition)
        return recognition.error();
    look.recognition = std::move(*recognition);
    return look;
}

/// Files that are imported together, by their place in the dialog.
struct Order {
    std::vector<std::size_t> items;
    ImportRequest request;
};

bool readsLogins(const ReadPlan& plan)
{
    return plan.json && plan.json->format == loginFormat;
}

ImportRequest requestFor(const ImportItem& item)
{
    const auto& plan = item.recognition->plan;
    ImportRequest request;
    request.files = {systemPath(item.path)};
    request.mapping = mappingText(plan);
    request.sheet = plan.sheet;
    request.logins = readsLogins(plan);
    request.verb = plan.verb;
    request.listTarget = plan.listTarget;
    request.timeZone = plan.timeZone;
    request.order = plan.order;
    return request;
}

bool isReady(const ImportItem& item)
{
    return item.recognition && FilePanel::missing(item.recognition->plan).isEmpty();
}

/// One order a file, but for the parts of one list.
std::vector<Order> ordersFor(const std::vector<std::unique_ptr<ImportItem>>& items)
{
    std::vector<std::filesystem::path> paths;
    std::map<std::filesystem::path, std::size_t> itemOf;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (isReady(*items[i]))
            itemOf[paths.emplace_back(systemPath(items[i]->path))] = i;
    std::vector<Order> orders;
    for (const auto& group : numberedParts(paths)) {
        const auto& first = *items[itemOf[group.front()]];
        const bool together = std::all_of(group.begin(), group.end(), [&](const auto& path) {
            return areOneList(first.recognition->plan, items[itemOf[path]]->recognition->plan);
        });
        for (const auto& path : group) {
            if (orders.empty() || !together || path == group.front())
                orders.push_back({{itemOf[path]}, requestFor(*items[itemOf[path]])});
            else {
                orders.back().items.push_back(itemOf[path]);
                orders.back().request.files.push_back(path);
            }
        }
    }
    return orders;
}

} // namespace

ImportDialog::ImportDialog(std::shared_ptr<CaseFile> caseFile, JobRunner& jobs, const QStringList& files,
                           QWidget* parent, std::filesystem::path profiles)
    : QDialog(parent), m_case(std::move(caseFile)), m_jobs(jobs), m_profiles(std::move(profiles)),
      m_pages(new QStackedWidget(this)), m_files(new QListWidget(this)), m_panel(new FilePanel(m_profiles, this)),
      m_results(new ImportResults(this)), m_state(new QLabel(this)), m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Import data"));
    setAcceptDrops(true);
    resizeWithinScreen(*this, {1040, 700});

    auto* splitter = new QSplitter(this);
    splitter->addWidget(makeFilesSide());
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({230, 810});
    m_pages->addWidget(splitter);
    m_pages->addWidget(m_results);

    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("importState"));
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_progress->hide();
    auto* buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::ActionRole);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setDefault(true);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setAutoDefault(false);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);

    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connect(&m_pause, &QTimer::timeout, this, &ImportDialog::askAgain);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::startImport);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_panel, &FilePanel::edited, this, [this] {
        updateState();
        m_pause.start();
    });
    connect(m_panel, &FilePanel::profileChosen, this, &ImportDialog::readBy);
    connect(m_panel, &FilePanel::sheetChosen, this, &ImportDialog::readSheet);
    connect(&m_jobs, &JobRunner::changed, this, &ImportDialog::showProgress);
    addFiles(files);
    showItem(m_files->currentRow());
    updateState();
}

QWidget* ImportDialog::makeFilesSide()
{
    auto* side = new QWidget(this);
    auto* label = new QLabel(tr("&Files (drop more here):"), side);
    label->setBuddy(m_files);
    m_files->setObjectName(QStringLiteral("files"));
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_files->setSpacing(3);
    auto* add = new QPushButton(tr("&Add…"), side);
    m_remove = new QPushButton(tr("&Remove"), side);
    add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addWidget(label);
    layout->addWidget(m_files, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_remove);
    layout->addLayout(row);
    // Off unless somebody asks: addresses and devices are of use for one kind of case only.
    m_logins = new QCheckBox(tr("&Logins too"), side);
    m_logins->setObjectName(QStringLiteral("logins"));
    m_logins->setToolTip(tr("For an account that was taken over: reads the logins of an export, with addresses and "
                            "devices"));
    layout->addWidget(m_logins);
    connect(m_logins, &QCheckBox::toggled, this, &ImportDialog::lookAgain);
    connect(add, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(m_remove, &QPushButton::clicked, this, &ImportDialog::removeFile);
    connect(m_files, &QListWidget::currentRowChanged, this, &ImportDialog::showItem);
    return side;
}

void ImportDialog::addFiles(const QStringList& paths)
{
    if (m_importing || m_done)
        return;
    for (const auto& path : paths) {
        const auto same = [&path](const auto& item) { return item->path == path; };
        if (std::any_of(m_items.begin(), m_items.end(), same))
            continue;
        m_items.push_back(std::make_unique<ImportItem>());
        m_items.back()->path = path;
        m_files->addItem(QString());
    }
    if (m_files->currentRow() < 0 && !m_items.empty())
        m_files->setCurrentRow(0);
    showLabels();
    recogniseNext();
    updateState();
}

/// What was refused may be read now; what was read as logins may not any more.
void ImportDialog::lookAgain()
{
    if (m_importing || m_done)
        return;
    for (auto& item : m_items)
        if (item->error || (item->recognition && readsLogins(item->recognition->plan))) {
            item->error.reset();
            item->recognition.reset();
        }
    showItem(m_files->currentRow());
    showLabels();
    recogniseNext();
    updateState();
}

void ImportDialog::chooseFiles()
{
    addFiles(QFileDialog::getOpenFileNames(this, tr("Choose files to import"), QString(), importFilter()));
}

void ImportDialog::removeFile()
{
    const int row = m_files->currentRow();
    if (row < 0 || m_importing)
        return;
    m_panel->show(nullptr);
    m_items.erase(m_items.begin() + row);
    delete m_files->takeItem(row);
    showItem(m_files->currentRow());
    updateState();
}

void ImportDialog::recogniseNext()
{
    if (m_jobs.isRunning(recogniseSlot))
        return;
    const auto next =
        std::find_if(m_items.begin(), m_items.end(), [](const auto& item) { return item->isPending(); });
    if (next == m_items.end())
        return;
    const auto path = (*next)->path;
    m_jobs.start<Look>(
        recogniseSlot, tr("Looking at files"), this,
        [path, profiles = m_profiles, logins = m_logins->isChecked()](const TaskContext& task) {
            return lookAt(path, profiles, logins, task);
        },
        [this, path](Result<Look> result) {
            for (std::size_t i = 0; i < m_items.size(); ++i) {
                auto& item = *m_items[i];
                if (item.path != path)
                    continue;
                if (result && !result->recognition) {
                    replaceByFiles(i, result->sources);
                    break;
                }
                if (result)
                    item.recognition = *result->recognition;
                else
                    item.error = result.error();
                if (m_files->currentRow() == static_cast<int>(i))
                    m_panel->show(&item);
            }
            showLabels();
            updateState();
            recogniseNext();
        });
}

/// A folder or an archive gives way to the files in it that are of use; the others are counted.
void ImportDialog::replaceByFiles(std::size_t index, const ImportSources& sources)
{
    m_panel->show(nullptr);
    m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(index));
    delete m_files->takeItem(static_cast<int>(index));
    for (const auto& name : sources.leftOut)
        m_leftOut.append(displayText(name, 60));
    QStringList paths;
    for (const auto& path : sources.files)
        paths.append(toQString(path.string()));
    addFiles(paths);
    if (!paths.isEmpty())
        m_files->setCurrentRow(std::min(static_cast<int>(index), m_files->count() - 1));
    showItem(m_files->currentRow());
}

/// What the file says to the plan as it stands now: remarks follow every edit.
void ImportDialog::askAgain()
{
    const int row = m_files->currentRow();
    if (row < 0 || m_importing || !m_items[static_cast<std::size_t>(row)]->recognition)
        return;
    const auto& item = *m_items[static_cast<std::size_t>(row)];
    const auto path = item.path;
    auto wishes = wishesFor(item.recognition->plan);
    wishes.logins = m_logins->isChecked();
    m_jobs.start<Recognition>(
        remarkSlot, tr("Looking at files"), this,
        [path, wishes](const TaskContext& task) { return recogniseFile(path, wishes, task); },
        [this, path](Result<Recognition> result) {
            const int current = m_files->currentRow();
            for (std::size_t i = 0; i < m_items.size(); ++i) {
                if (m_items[i]->path != path || !m_items[i]->recognition || !result)
                    continue;
                m_items[i]->recognition->remarks = result->remarks;
                m_items[i]->recognition->preview = result->preview; // the name of an owner stands in every row
                if (current == static_cast<int>(i))
                    m_panel->showAnswer();
            }
        });
}

void ImportDialog::readBy(const std::optional<MappingProfile>& profile)
{
    auto wishes = profile ? wishesFor(*profile) : ReadWishes();
    if (const int row = m_files->currentRow(); row >= 0)
        wishes.sheet = m_items[static_cast<std::size_t>(row)]->recognition->plan.sheet;
    readAnew(wishes, profile ? profile->name : std::string());
}

void ImportDialog::readSheet(const std::string& sheet)
{
    ReadWishes wishes;
    wishes.sheet = sheet;
    wishes.profiles = profilesIn(m_profiles);
    readAnew(wishes, {});
}

/// The current file from the start.
void ImportDialog::readAnew(const ReadWishes& wishes, const std::string& profile)
{
    const int row = m_files->currentRow();
    if (row < 0 || m_importing)
        return;
    m_pause.stop();
    m_jobs.cancel(remarkSlot);
    const auto path = m_items[static_cast<std::size_t>(row)]->path;
    m_jobs.start<Recognition>(
        recogniseSlot, tr("Looking at files"), this,
        [path, wishes](const TaskContext& task) { return recogniseFile(path, wishes, task); },
        [this, path, profile](Result<Recognition> result) {
            for (std::size_t i = 0; i < m_items.size(); ++i) {
                auto& item = *m_items[i];
                if (item.path != path || !item.recognition)
                    continue;
                if (result) {
                    item.recognition = std::move(*result);
                    if (!profile.empty())
                        item.recognition->profile = profile;
                } else {
                    item.recognition->profile.clear();
                    item.recognition->remarks = {result.error().text}; // stays as it was, with the reason
                }
                if (m_files->currentRow() == static_cast<int>(i))
                    m_panel->show(&item);
                break;
            }
            updateState();
            recogniseNext();
        });
}

void ImportDialog::showItem(int row)
{
    m_panel->show(row < 0 ? nullptr : m_items[static_cast<std::size_t>(row)].get());
    m_remove->setEnabled(row >= 0);
}

void ImportDialog::showLabels()
{
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const auto& item = *m_items[i];
        const auto file = displayText(toUtf8(QFileInfo(item.path).fileName()), 60);
        QString state = tr("looking at it…");
        if (item.error)
            state = tr("cannot be imported");
        else if (item.recognition)
            state = isReady(item) ? kindText(item.recognition->plan.kind) : tr("needs your answer");
        m_files->item(static_cast<int>(i))->setText(file + QLatin1Char('\n') + state);
    }
}

void ImportDialog::updateState()
{
    if (m_done)
        return;
    showLabels();
    int ready = 0;
    int refused = 0;
    bool pending = false;
    QStringList open;
    for (const auto& item : m_items) {
        pending |= item->isPending();
        refused += item->error.has_value();
        ready += isReady(*item);
        if (item->recognition && !isReady(*item) && open.isEmpty())
            open = QStringList{displayText(toUtf8(QFileInfo(item->path).fileName()), 60) + QLatin1Char(':')}
                   + FilePanel::missing(item->recognition->plan);
    }
    m_import->setEnabled(ready > 0 && !pending && open.isEmpty() && !m_importing);
    if (m_items.empty())
        m_state->setText(tr("Nothing is chosen yet."));
    else if (!open.isEmpty())
        m_state->setText(open.join(QLatin1Char(' ')));
    else if (pending)
        m_state->setText(tr("Looking at the files…"));
    else if (ready == 0)
        m_state->setText(tr("None of these files can be imported."));
    else if (refused > 0)
        m_state->setText(tr("Files that can be imported: %1 of %2; the others are left out.")
                             .arg(QString::number(ready), QString::number(m_items.size())));
    else
        m_state->setText(tr("Files ready to import: %1.").arg(ready));
    if (!m_leftOut.isEmpty())
        m_state->setText(
            m_state->text() + QLatin1Char(' ')
            + tr("Files in folders and archives that are not known here and left out: %1.").arg(m_leftOut.size()));
    m_state->setToolTip(m_leftOut.mid(0, 30).join(QLatin1Char('\n')));
}

void ImportDialog::startImport()
{
    m_importing = true;
    m_stopping = false;
    m_closing = false;
    m_pause.stop();
    m_jobs.cancel(remarkSlot);
    m_pages->setEnabled(false);
    m_import->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_jobs.start<std::vector<Outcome>>(
        importSlot, tr("Importing"), this,
        [caseFile = m_case, orders = ordersFor(m_items)](const TaskContext& task) -> Result<std::vector<Outcome>> {
            std::vector<Outcome> outcomes;
            for (const auto& order : orders) {
                auto done = importFiles(*caseFile, order.request, task);
                for (std::size_t i = 0; i < order.items.size(); ++i) {
                    Outcome outcome{order.items[i], {}, {}};
                    if (done)
                        outcome.result = std::move((*done)[i]);
                    else
                        outcome.error = done.error();
                    outcomes.push_back(std::move(outcome));
                }
                if (task.cancelled()) // what was complete before stays, and is shown
                    break;
            }
            return outcomes;
        },
        [this](const Result<std::vector<Outcome>>& outcomes) { finishImport(outcomes); });
}

void ImportDialog::finishImport(const Result<std::vector<Outcome>>& outcomes)
{
    m_importing = false;
    m_progress->hide();
    m_pages->setEnabled(true);
    bool any = false;
    bool cancelled = false;
    if (!outcomes) {
        m_state->setText(say(outcomes.error()));
        m_import->setEnabled(true);
        return;
    }
    for (const auto& outcome : *outcomes) {
        auto& item = *m_items[outcome.item];
        item.result = outcome.result;
        cancelled |= outcome.error && outcome.error->code == ErrorCode::cancelled;
        if (outcome.error && outcome.error->code != ErrorCode::cancelled)
            item.error = outcome.error;
        any |= outcome.result && !outcome.result->alreadyImported;
    }
    if (any)
        Q_EMIT imported();
    if (m_closing) {
        any ? QDialog::accept() : QDialog::reject();
        return;
    }
    if (cancelled && !any) {
        updateState();
        m_state->setText(tr("Stopped. Nothing was imported."));
        return;
    }
    m_done = true;
    std::vector<ImportItem> items;
    for (const auto& item : m_items)
        items.push_back(*item);
    m_results->show(items);
    m_pages->setCurrentWidget(m_results);
    m_state->setText(cancelled ? tr("Stopped. The files named as imported are in the case, the others are not.")
                     : any     ? tr("The import is complete.")
                               : tr("Nothing was imported."));
    m_import->hide();
    m_cancel->setText(tr("&Close"));
    m_cancel->setDefault(true);
    m_cancel->setFocus();
}

void ImportDialog::showProgress()
{
    if (!m_importing)
        return;
    for (const auto& job : m_jobs.jobs()) {
        if (job.slot != importSlot || job.progress.total == 0)
            continue;
        m_state->setText(say(job.progress.step));
        m_progress->setRange(0, 1000);
        m_progress->setValue(static_cast<int>(job.progress.done * 1000 / job.progress.total));
    }
}

void ImportDialog::reject()
{
    if (m_importing) { // the first time stops the work, the dialog stays and says what was kept
        m_closing = m_stopping;
        m_stopping = true;
        m_jobs.cancel(importSlot);
        return;
    }
    m_jobs.cancel(recogniseSlot);
    m_jobs.cancel(remarkSlot);
    m_done ? QDialog::accept() : QDialog::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && !m_importing && !m_done)
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const auto& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    addFiles(paths);
}

} // namespace lockstep

#include "moc_import_dialog.cpp"
