// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/case_session.h"

#include "app/caseview/saved_views.h"
#include "app/text/text.h"
#include "core/workspace/detect_case.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

#include <filesystem>
#include <utility>

namespace lockstep {

namespace {

const QString openSlot = QStringLiteral("open");
const QString loadSlot = QStringLiteral("load");
const QString detectSlot = QStringLiteral("detect");
const QString filterSlot = QStringLiteral("filter");

struct Loaded {
    std::shared_ptr<const CaseData> data;
    std::shared_ptr<const InteractionGraph> graph;
    std::shared_ptr<const DetectionRun> run;
};

Result<Loaded> loadCase(const CaseFile& file, const TaskContext& task)
{
    auto data = file.load(task);
    if (!data)
        return data.error();
    auto run = file.latestRun();
    if (!run)
        return run.error();
    Loaded loaded;
    loaded.data = *data;
    InteractionGraph::Options options;
    if (*run) {
        options.aliases = (*run)->aliases;
        loaded.run = std::make_shared<const DetectionRun>(**std::move(run));
    }
    loaded.graph = std::make_shared<const InteractionGraph>(InteractionGraph::build(*data, options));
    return loaded;
}

/// A name that was given to another file meanwhile counts as the same: the companions are found by name.
bool isSameFile(const std::filesystem::path& open, const std::filesystem::path& wanted)
{
    std::error_code ignored;
    return std::filesystem::equivalent(open, wanted, ignored)
           || std::filesystem::weakly_canonical(wanted, ignored) == open;
}

QString samplePath(Sample sample)
{
    // A folder for each version: another version simulates another world.
    return QStringLiteral("%1/samples/%2/%3.lockstep")
        .arg(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation), QStringLiteral(LOCKSTEP_VERSION),
             toQString(name(sample)));
}

} // namespace

CaseSession::CaseSession(CaseView& view, JobRunner& jobs, QObject* parent)
    : QObject(parent), m_view(view), m_jobs(jobs)
{
    connect(&m_view, &CaseView::graphWanted, this, &CaseSession::filterGraph);
    // What was looked at is not worth a question when it cannot be kept.
    connect(&m_view, &CaseView::caseAboutToChange, this, [this] { (void)keepView(m_view); });
    connect(&m_view, &CaseView::caseChanged, this, [this] { m_showsKeptView = true; });
}

void CaseSession::filterGraph()
{
    using Graph = std::shared_ptr<const InteractionGraph>;
    if (!m_view.data() || !m_view.isFiltered())
        return;
    InteractionGraph::Options options;
    if (m_view.run())
        options.aliases = m_view.run()->aliases;
    m_jobs.start<Graph>(
        filterSlot, tr("Filtering"), this,
        [data = m_view.data(), accounts = m_view.keptAccounts(), targets = m_view.keptTargets(),
         options](const TaskContext&) mutable {
            const auto& rows = data->interactions;
            options.keep = [&](EventId event) {
                return (accounts.empty() || accounts[rows.actor[event.index()]] != 0)
                       && (targets.empty() || targets[rows.target[event.index()]] != 0);
            };
            return Result<Graph>(std::make_shared<const InteractionGraph>(InteractionGraph::build(data, options)));
        },
        [this, data = m_view.data(), accounts = m_view.keptAccounts(),
         targets = m_view.keptTargets()](const Result<Graph>& graph) {
            if (graph && data == m_view.data() && accounts == m_view.keptAccounts()
                && targets == m_view.keptTargets())
                m_view.setFilteredGraph(*graph);
        });
}

bool CaseSession::isBusy() const
{
    return !m_jobs.jobs().empty();
}

bool CaseSession::create(const QString& path)
{
    auto created = CaseFile::create(path.toStdString());
    if (!created) {
        Q_EMIT failed(created.error());
        return false;
    }
    adopt(std::make_shared<CaseFile>(*std::move(created)), path);
    return true;
}

void CaseSession::open(const QString& path)
{
    using Opened = std::shared_ptr<CaseFile>;
    if (const auto& file = m_view.caseFile(); file && isSameFile(file->path(), path.toStdString()))
        close(); // a case has one writer
    m_jobs.start<Opened>(
        openSlot, tr("Opening the case"), this,
        [path = path.toStdString()](const TaskContext& task) -> Result<Opened> {
            auto opened = CaseFile::open(path);
            // A worker that was told to stop may still hold the case that was let go of.
            for (int tries = 0; tries < 20 && !opened && opened.error().code == ErrorCode::busyCase; ++tries) {
                if (task.cancelled())
                    return opened.error();
                QThread::msleep(50);
                opened = CaseFile::open(path);
            }
            if (!opened
                && (opened.error().code == ErrorCode::denied || opened.error().code == ErrorCode::readOnlyCase))
                opened =
                    CaseFile::open(path, CaseFile::Mode::readOnly); // a stick with a write lock: look, do not touch
            if (!opened)
                return opened.error();
            return std::make_shared<CaseFile>(*std::move(opened));
        },
        [this, path](Result<Opened> opened) {
            if (opened) {
                adopt(*std::move(opened), path);
                return;
            }
            if (!m_view.caseFile())
                Q_EMIT lost();
            Q_EMIT failed(opened.error());
        });
}

bool CaseSession::isOpen(Sample sample) const
{
    const auto& file = m_view.caseFile();
    return file && isSameFile(file->path(), samplePath(sample).toStdString());
}

void CaseSession::openSample(Sample sample)
{
    const auto path = samplePath(sample);
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    QDir().mkpath(QFileInfo(path).path());
    m_jobs.start<void>(
        openSlot, tr("Making the sample"), this,
        [sample, path = path.toStdString()](const TaskContext& task) {
            return makeSample(sample, path, task, sayUtf8);
        },
        [this, path](const Result<void>& made) {
            if (made)
                open(path);
            else
                Q_EMIT failed(made.error());
        });
}

void CaseSession::close()
{
    m_jobs.cancel(openSlot);
    stopReading();
    m_view.setCase(nullptr);
}

void CaseSession::stopReading()
{
    for (const auto& slot : {loadSlot, detectSlot, filterSlot})
        m_jobs.cancel(slot);
}

void CaseSession::adopt(std::shared_ptr<CaseFile> file, const QString& path)
{
    stopReading();
    m_view.setCase(std::move(file));
    Q_EMIT opened(path);
    load(false);
}

void CaseSession::refresh()
{
    load(true);
}

void CaseSession::removeDataSet(DataSetId id)
{
    const auto file = m_view.caseFile();
    if (!file || isBusy())
        return;
    m_view.setCase(nullptr);
    m_jobs.start<void>(
        openSlot, tr("Removing the data set"), this,
        [file, id](const TaskContext& task) { return file->removeDataSet(id, task); },
        [this, file](const Result<void>& removed) {
            m_view.setCase(file);
            load(false);
            if (!removed)
                Q_EMIT failed(removed.error());
        });
}

void CaseSession::load(bool detectAfterwards)
{
    const auto file = m_view.caseFile();
    m_jobs.start<Loaded>(
        loadSlot, tr("Reading the case"), this, [file](const TaskContext& task) { return loadCase(*file, task); },
        [this, file, detectAfterwards](Result<Loaded> loaded) {
            if (m_view.caseFile() != file)
                return; // another case was opened meanwhile
            if (!loaded) {
                Q_EMIT failed(loaded.error());
                return;
            }
            m_view.setData(loaded->data, loaded->graph);
            m_view.setRun(loaded->run);
            const bool kept = std::exchange(m_showsKeptView, false) && showKeptView(m_view);
            if (!kept) // a newcomer sees at once what the case is about
                m_view.showBestFinding();
            Q_EMIT read();
            if (detectAfterwards)
                detect();
        });
}

void CaseSession::detect()
{
    const auto file = m_view.caseFile();
    const auto data = m_view.data();
    if (!file || !data)
        return;
    DetectRequest request;
    request.settings.threads = std::max(1, QThread::idealThreadCount());
    request.settings.decoyWorlds = usualDecoyWorlds;
    m_jobs.start<DetectionRun>(
        detectSlot, tr("Looking for coordination"), this,
        [file, data, request](const TaskContext& task) -> Result<DetectionRun> {
            auto run = detectCase(data, request, task);
            if (!run || file->isReadOnly())
                return run;
            const auto stored = file->storeRun(*run);
            return stored ? std::move(run) : Result<DetectionRun>(stored.error());
        },
        [this, file](const Result<DetectionRun>& run) {
            if (m_view.caseFile() != file)
                return;
            if (run)
                load(false); // with the aliases of this run in the graph
            else if (run.error().code != ErrorCode::cancelled)
                Q_EMIT failed(run.error());
        });
}

} // namespace lockstep

#include "moc_case_session.cpp"
