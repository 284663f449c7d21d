// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_file.h"

#include "core/store/case_core.h"
#include "core/store/case_log.h"
#include "core/store/case_verify.h"
#include "core/store/casework_store.h"
#include "core/store/data_set_removal.h"
#include "core/store/picture_store.h"
#include "core/store/run_store.h"

namespace lockstep {

struct CaseFile::Impl {
    std::shared_ptr<CaseCore> core; ///< shared with a running import, which may outlive the CaseFile

    enum class For { reading, writing };

    /// Every call goes through here: one lock, and the case must be open (and open for writing).
    template <class Call>
    auto locked(For purpose, Call call) const -> decltype(call(*core->database))
    {
        const std::scoped_lock lock(core->mutex);
        if (!core->database)
            return closedError();
        if (purpose == For::writing && core->readOnly)
            return readOnlyError(*core);
        return call(*core->database);
    }
    template <class Call>
    auto read(Call call) const
    {
        return locked(For::reading, std::move(call));
    }
    template <class Call>
    auto write(Call call) const
    {
        return locked(For::writing, std::move(call));
    }
};

CaseFile::CaseFile(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
CaseFile::CaseFile(CaseFile&&) noexcept = default;

CaseFile& CaseFile::operator=(CaseFile&& other) noexcept
{
    if (this != &other) {
        if (m_impl)
            (void)close();
        m_impl = std::move(other.m_impl);
    }
    return *this;
}

CaseFile::~CaseFile()
{
    if (m_impl)
        (void)close(); // who wants to hear of an error calls it before
}

Result<CaseFile> CaseFile::create(const std::filesystem::path& path)
{
    auto core = createCase(path);
    if (!core)
        return core.error();
    return CaseFile(std::make_unique<Impl>(Impl{std::move(*core)}));
}

Result<CaseFile> CaseFile::open(const std::filesystem::path& path, Mode mode)
{
    auto core = openCase(path, mode);
    if (!core)
        return core.error();
    return CaseFile(std::make_unique<Impl>(Impl{std::move(*core)}));
}

Result<void> CaseFile::close()
{
    const std::scoped_lock lock(m_impl->core->mutex);
    return closeCase(*m_impl->core);
}

const std::filesystem::path& CaseFile::path() const
{
    return m_impl->core->path;
}
bool CaseFile::isReadOnly() const
{
    return m_impl->core->readOnly;
}

Result<std::unique_ptr<ImportBatch>> CaseFile::beginImport(const DataSet& draft, const std::string& listTargetName)
{
    return m_impl->write([&](Database&) { return startImport(m_impl->core, draft, listTargetName); });
}

Result<std::shared_ptr<const CaseData>> CaseFile::load(const TaskContext& task) const
{
    return m_impl->read([&](Database& database) { return loadCase(database, task); });
}

Result<std::string> CaseFile::interactionText(EventId event) const
{
    return m_impl->read([&](Database&) { return loadInteractionText(*m_impl->core, event); });
}

Result<std::string> CaseFile::postText(TargetId post) const
{
    return m_impl->read([&](Database& database) { return loadPostText(database, post); });
}

Result<std::vector<Rejection>> CaseFile::rejections(FileId file) const
{
    return m_impl->read([&](Database& database) { return loadRejections(database, file); });
}

Result<void> CaseFile::removeDataSet(DataSetId id, const TaskContext& task)
{
    return m_impl->write([&](Database&) { return lockstep::removeDataSet(*m_impl->core, id, task); });
}

Result<std::vector<DataSet>> CaseFile::dataSets() const
{
    return m_impl->read([](Database& database) -> Result<std::vector<DataSet>> {
        auto imports = loadImports(database);
        if (!imports)
            return imports.error();
        return std::move(imports->dataSets);
    });
}

Result<std::optional<FileId>> CaseFile::findFile(const std::array<unsigned char, 32>& sha256,
                                                 const std::string& format) const
{
    return m_impl->read([&](Database& database) -> Result<std::optional<FileId>> {
        const auto imports = loadImports(database);
        if (!imports)
            return imports.error();
        for (std::uint32_t i = 0; i < imports->files.size(); ++i)
            if (imports->files[i].sha256 == sha256
                && (format.empty() || imports->dataSets[imports->fileDataSet[i].index()].format == format))
                return std::optional(FileId(i));
        return std::optional<FileId>();
    });
}

Result<void> CaseFile::storeRun(const DetectionRun& run)
{
    return m_impl->write([&](Database& database) { return insertRun(database, run); });
}

Result<std::optional<DetectionRun>> CaseFile::latestRun() const
{
    return m_impl->read([](Database& database) { return readLatestRun(database); });
}

Result<std::int64_t> CaseFile::addNote(const Note& note, std::span<const std::byte> png)
{
    return m_impl->write([&](Database& database) { return insertNote(database, note, png); });
}

Result<void> CaseFile::changeNote(std::int64_t id, const std::string& text)
{
    return m_impl->write([&](Database& database) { return updateNote(database, id, text); });
}

Result<void> CaseFile::moveNote(std::int64_t id, const Subject& subject)
{
    return m_impl->write([&](Database& database) { return lockstep::moveNote(database, id, subject); });
}

Result<void> CaseFile::removeNote(std::int64_t id)
{
    return m_impl->write([&](Database& database) { return deleteNote(database, id); });
}

Result<std::vector<Note>> CaseFile::notes() const
{
    return m_impl->read([](Database& database) { return readNotes(database); });
}

Result<std::vector<std::byte>> CaseFile::picture(std::int64_t note) const
{
    return m_impl->read([&](Database& database) { return readPicture(database, note); });
}

Result<void> CaseFile::setTags(const std::vector<Tag>& changed)
{
    return m_impl->write([&](Database& database) { return storeTags(database, changed); });
}

Result<std::vector<Tag>> CaseFile::tags() const
{
    return m_impl->read([](Database& database) { return readTags(database); });
}

Result<void> CaseFile::decide(const Decision& decision)
{
    return m_impl->write([&](Database& database) { return storeDecision(database, decision); });
}

Result<std::vector<Decision>> CaseFile::decisions() const
{
    return m_impl->read([](Database& database) { return readDecisions(database); });
}

bool CaseFile::canUndo() const
{
    const auto all = steps();
    return all && !all->empty() && !all->front().undone;
}

bool CaseFile::canRedo() const
{
    const auto all = steps();
    return all && !all->empty() && all->back().undone;
}

Result<void> CaseFile::undo()
{
    return m_impl->write([](Database& database) { return takeStep(database, Step::undo); });
}

Result<void> CaseFile::redo()
{
    return m_impl->write([](Database& database) { return takeStep(database, Step::redo); });
}

Result<std::vector<CaseStep>> CaseFile::steps() const
{
    if (isReadOnly())
        return std::vector<CaseStep>();
    return m_impl->read([](Database& database) { return readSteps(database); });
}

Result<void> CaseFile::forgetSteps()
{
    return m_impl->write([](Database& database) { return database.execute("DELETE FROM undo_step"); });
}

Result<void> CaseFile::setSetting(const std::string& key, const std::string& value)
{
    return m_impl->write([&](Database& database) -> Result<void> {
        auto statement = database.prepare("INSERT INTO setting(key, value) VALUES(?1, ?2)"
                                          " ON CONFLICT(key) DO UPDATE SET value = ?2");
        if (!statement)
            return statement.error();
        return statement->bind(1, std::string_view(key)).bind(2, std::string_view(value)).run();
    });
}

Result<std::optional<std::string>> CaseFile::setting(const std::string& key) const
{
    return m_impl->read([&](Database& database) -> Result<std::optional<std::string>> {
        auto statement = database.prepare("SELECT value FROM setting WHERE key = ?1");
        if (!statement)
            return statement.error();
        const auto row = statement->bind(1, std::string_view(key)).step();
        if (!row)
            return row.error();
        return *row ? std::optional(statement->text(0)) : std::nullopt;
    });
}

Result<void> CaseFile::appendLog(const std::string& action, const std::string& object)
{
    return m_impl->write([&](Database& database) -> Result<void> {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        if (auto logged = appendLogLine(database, action, object); !logged)
            return logged;
        return transaction->commit();
    });
}

Result<std::vector<LogEntry>> CaseFile::log() const
{
    return m_impl->read([](Database& database) -> Result<std::vector<LogEntry>> {
        auto log = readLog(database);
        if (!log)
            return log.error();
        std::vector<LogEntry> entries;
        entries.reserve(log->lines.size());
        for (auto& line : log->lines)
            entries.push_back(std::move(line.entry));
        return entries;
    });
}

Result<VerifyReport> CaseFile::verify(const TaskContext& task) const
{
    return m_impl->read([&](Database& database) { return verifyCase(database, task); });
}

} // namespace lockstep
