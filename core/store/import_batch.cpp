// SPDX-License-Identifier: GPL-3.0-or-later
// One import: rows become indices and columns without the case's lock; each full part goes into the file in a
// short transaction of its own, under a data set in state 'loading' that nobody sees. finish() turns it to
// 'complete' in one step.
#include "core/store/case_core.h"
#include "core/store/case_log.h"
#include "core/store/context_columns.h"
#include "core/store/import_columns.h"
#include "core/store/model_archive.h"
#include "core/store/profile_codec.h"

#include <array>
#include <limits>

namespace lockstep {

ImportBatch::~ImportBatch() = default;

namespace {

constexpr std::size_t keptRejections = 1000; // a file; the others are only counted

Error notInFile()
{
    return makeError(ErrorCode::internal,
                     messageText(QT_TRANSLATE_NOOP("core", "Rows came outside of a file: this is a mistake in the "
                                                           "program. Nothing was imported.")));
}

Error rowError(const std::string& file, RowNumber row, Message text)
{
    text.args = {file, static_cast<std::int64_t>(row)};
    return makeError(ErrorCode::badInput, std::move(text));
}

Error emptyName(const std::string& file, RowNumber row)
{
    return rowError(file, row,
                    messageText(QT_TRANSLATE_NOOP("core", "%1, row %2: the account or the target is "
                                                          "empty. Leave the row out.")));
}

class Batch final : public ImportBatch {
public:
    Batch(std::shared_ptr<CaseCore> core, CaseNames names, DataSetId id, FileId firstFile)
        : m_core(std::move(core)), m_names(std::move(names)), m_id(id), m_nextFile(firstFile.value()),
          m_savedAccounts(m_names.accounts.size()), m_savedTargets(m_names.targets.size())
    {
    }

    ~Batch() override
    {
        const std::scoped_lock lock(m_core->mutex);
        if (m_finished)
            return;
        m_core->importing = false;
        if (m_core->database)
            (void)sweepUnfinished(*m_core->database); // what stays, the next import or open sweeps
    }

    void addListTarget(std::string_view name)
    {
        noteAccountTarget(m_names.targets.intern(name), m_names.accounts.intern(name));
    }

    Result<FileId> beginFile(const SourceFile& file) override
    {
        m_file = FileId(m_nextFile);
        m_fileName = file.name;
        m_rejections.clear();
        return m_file;
    }

    Result<void> endFile(const SourceFile& file) override;
    Result<DataSetId> finish() override;
    Result<void> interactions(std::span<const InteractionRecord> rows) override;
    Result<void> posts(std::span<const PostRecord> rows) override;
    Result<void> accounts(std::span<const AccountRecord> rows) override;
    Result<void> counts(std::span<const CountRecord> rows) override;
    Result<void> context(std::span<const ContextRecord> rows) override;

    Result<void> rejected(std::span<const Rejection> rows) override
    {
        if (!m_file)
            return notInFile();
        for (const auto& row : rows)
            if (m_rejections.size() < keptRejections)
                m_rejections.push_back(row);
        return {};
    }

private:
    struct Counters {
        std::uint32_t interactions = 0;
        std::uint32_t posts = 0;
        std::uint32_t profiles = 0;
        std::uint32_t accountTargets = 0;
        std::uint32_t accountNames = 0;
        std::uint32_t targetNames = 0;
        std::uint32_t counts = 0;
        std::uint32_t calendar = 0;
        std::uint32_t orders = 0;
        std::uint32_t prices = 0;
    };

    void internInteractions(std::span<const InteractionRecord> rows);
    void noteAccountTarget(std::uint32_t target, std::uint32_t account);
    Result<void> checkRow(RowNumber row, const Moment& time, std::initializer_list<std::string_view> names,
                          std::initializer_list<std::string_view> texts) const;
    Result<void> add(const CalendarRecord& row);
    Result<void> add(const OrderRecord& row);
    Result<void> add(const PriceRecord& row);
    void queueNames(bool all);
    void queueNames(bool all, std::string_view series, const Interner& names, std::uint32_t& saved,
                    std::uint32_t& number);
    void queueFull(bool all);
    Result<void> store();
    Result<void> storeReady();

    std::shared_ptr<CaseCore> m_core;
    CaseNames m_names;
    DataSetId m_id;
    FileId m_file; ///< none: between two files
    std::string m_fileName;
    std::uint32_t m_nextFile;
    std::uint32_t m_savedAccounts; ///< names with a smaller index are stored
    std::uint32_t m_savedTargets;
    bool m_finished = false;
    std::optional<Error> m_failure; ///< of storing a part: the import has a hole and cannot be finished

    InteractionColumnsBuilder m_interactions;
    PostColumnsBuilder m_posts;
    ProfileColumns m_profiles;
    AccountTargetsBuilder m_accountTargets;
    CountColumnsBuilder m_counts;
    ContextRowsBuilder m_calendar{series::calendar};
    ContextRowsBuilder m_orders{series::orders};
    ContextRowsBuilder m_prices{series::prices};
    std::vector<bool> m_isAccountTarget; ///< target -> already noted in this import
    std::vector<Rejection> m_rejections;
    Counters m_numbers;
    std::vector<Part> m_ready;

    std::vector<std::string_view> m_texts; ///< scratch of a call
    std::vector<std::uint32_t> m_actorIds;
    std::vector<std::uint32_t> m_targetIds;
};

Result<void> Batch::checkRow(RowNumber row, const Moment& time, std::initializer_list<std::string_view> names,
                             std::initializer_list<std::string_view> texts) const
{
    if (!m_file)
        return notInFile();
    if (row > std::numeric_limits<std::uint32_t>::max())
        return rowError(m_fileName, row,
                        messageText(QT_TRANSLATE_NOOP("core", "%1, row %2: a file may have at most 4 "
                                                              "billion rows. Split it.")));
    if (!isStorableTime(time.at.ms))
        return rowError(m_fileName, row,
                        messageText(QT_TRANSLATE_NOOP("core", "%1, row %2: the time is not in the "
                                                              "years 1 to 9999. Leave the row out.")));
    for (const auto name : names)
        if (name.empty())
            return emptyName(m_fileName, row);
    for (const auto* list : {&names, &texts})
        for (const auto text : *list)
            if (text.size() > longestText)
                return rowError(
                    m_fileName, row,
                    messageText(QT_TRANSLATE_NOOP("core", "%1, row %2: a text is longer than 32 MB. Leave "
                                                          "the row out.")));
    return {};
}

/// Fills m_actorIds and m_targetIds. Accounts get their numbers row by row, actor before target, so that the
/// numbers do not depend on how the reader cuts a file into calls.
void Batch::internInteractions(std::span<const InteractionRecord> rows)
{
    m_texts.clear();
    for (const auto& row : rows) {
        m_texts.push_back(row.actor);
        if (row.targetIsAccount)
            m_texts.push_back(row.target);
    }
    m_actorIds.resize(m_texts.size());
    m_names.accounts.intern(m_texts, m_actorIds);
    m_texts.clear();
    for (const auto& row : rows)
        m_texts.push_back(row.target);
    m_targetIds.resize(m_texts.size());
    m_names.targets.intern(m_texts, m_targetIds);
}

void Batch::noteAccountTarget(std::uint32_t target, std::uint32_t account)
{
    if (m_isAccountTarget.size() <= target)
        m_isAccountTarget.resize(m_names.targets.size());
    if (m_isAccountTarget[target])
        return;
    m_isAccountTarget[target] = true;
    m_accountTargets.append(target, account);
}

Result<void> Batch::interactions(std::span<const InteractionRecord> rows)
{
    for (const auto& row : rows)
        if (auto good = checkRow(row.row, row.time, {row.actor, row.target}, {row.text}); !good)
            return good;
    internInteractions(rows);
    std::size_t account = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        m_interactions.append(rows[i], m_actorIds[account++], m_targetIds[i], m_file);
        if (rows[i].targetIsAccount)
            noteAccountTarget(m_targetIds[i], m_actorIds[account++]);
        queueFull(false);
    }
    return store();
}

Result<void> Batch::posts(std::span<const PostRecord> rows)
{
    for (const auto& row : rows) {
        if (auto good = checkRow(row.row, row.postedAt, {row.post}, {row.author, row.text}); !good)
            return good;
        const auto author = row.author.empty() ? AccountId() : AccountId(m_names.accounts.intern(row.author));
        m_posts.append(row, m_names.targets.intern(row.post), author, m_file);
        queueFull(false);
    }
    return store();
}

Result<void> Batch::accounts(std::span<const AccountRecord> rows)
{
    for (const auto& row : rows) {
        if (auto good = checkRow(row.row, row.created, {row.account}, {row.handle, row.bio, row.location}); !good)
            return good;
        std::size_t extra = 0;
        for (const auto& [heading, text] : row.extra)
            extra += heading.size() + text.size() + 16;
        if (extra > longestText)
            return rowError(
                m_fileName, row.row,
                messageText(QT_TRANSLATE_NOOP("core", "%1, row %2: the further columns together are longer "
                                                      "than 32 MB. Leave the row out.")));
        m_profiles.append(row, AccountId(m_names.accounts.intern(row.account)), m_file);
        queueFull(false);
    }
    return store();
}

Result<void> Batch::counts(std::span<const CountRecord> rows)
{
    for (const auto& row : rows) {
        if (auto good = checkRow(row.row, row.time, {row.subject}, {}); !good)
            return good;
        const auto subject = m_names.targets.intern(row.subject);
        if (row.isAccount)
            noteAccountTarget(subject, m_names.accounts.intern(row.subject));
        m_counts.append(row, subject, m_file);
        queueFull(false);
    }
    return store();
}

Result<void> Batch::add(const CalendarRecord& row)
{
    if (auto good = checkRow(row.row, row.from, {row.text}, {row.account}); !good)
        return good;
    const auto account = row.account.empty() ? AccountId() : AccountId(m_names.accounts.intern(row.account));
    m_calendar.append(CalendarEvent{std::string(row.text), account, row.from, row.until, m_file, row.row});
    return {};
}

Result<void> Batch::add(const OrderRecord& row)
{
    if (auto good = checkRow(row.row, row.ordered, {}, {row.vendor, row.package, row.currency, row.target}); !good)
        return good;
    const auto target = row.target.empty() ? TargetId() : TargetId(m_names.targets.intern(row.target));
    m_orders.append(PurchaseOrder{row.ordered, std::string(row.vendor), std::string(row.package), row.price,
                                  std::string(row.currency), target, m_file, row.row});
    return {};
}

Result<void> Batch::add(const PriceRecord& row)
{
    if (auto good = checkRow(row.row, {}, {row.service}, {row.unit, row.source, row.date, row.currency}); !good)
        return good;
    m_prices.append(PriceEntry{std::string(row.service), row.quantity, std::string(row.unit), row.low, row.high,
                               std::string(row.currency), std::string(row.date), std::string(row.source), m_file,
                               row.row});
    return {};
}

Result<void> Batch::context(std::span<const ContextRecord> rows)
{
    for (const auto& row : rows) {
        if (auto added = std::visit([this](const auto& one) { return add(one); }, row); !added)
            return added;
        queueFull(false);
    }
    return store();
}

/// Moves what makes a part (or, at the end, everything) from the builders to m_ready.
void Batch::queueFull(bool all)
{
    if (m_interactions.isFull() || (all && m_interactions.rows() != 0))
        m_ready.push_back(m_interactions.take(m_numbers.interactions++));
    if (m_posts.isFull() || (all && m_posts.rows() != 0))
        m_ready.push_back(m_posts.take(m_numbers.posts++));
    if (m_profiles.isFull() || (all && m_profiles.rows() != 0))
        m_ready.push_back(m_profiles.take(m_numbers.profiles++));
    if (m_accountTargets.isFull() || (all && m_accountTargets.rows() != 0))
        m_ready.push_back(m_accountTargets.take(m_numbers.accountTargets++));
    if (m_counts.isFull() || (all && m_counts.rows() != 0))
        m_ready.push_back(m_counts.take(m_numbers.counts++));
    if (m_calendar.isFull() || (all && m_calendar.rows() != 0))
        m_ready.push_back(m_calendar.take(m_numbers.calendar++));
    if (m_orders.isFull() || (all && m_orders.rows() != 0))
        m_ready.push_back(m_orders.take(m_numbers.orders++));
    if (m_prices.isFull() || (all && m_prices.rows() != 0))
        m_ready.push_back(m_prices.take(m_numbers.prices++));
}

void Batch::queueNames(bool all)
{
    queueNames(all, series::accountNames, m_names.accounts, m_savedAccounts, m_numbers.accountNames);
    queueNames(all, series::targetNames, m_names.targets, m_savedTargets, m_numbers.targetNames);
}

void Batch::queueNames(bool all, std::string_view series, const Interner& names, std::uint32_t& saved,
                       std::uint32_t& number)
{
    while (names.size() - saved >= rowsPerPart || (all && saved < names.size())) {
        m_ready.push_back(namePart(series, number++, names.strings(), saved));
        saved += m_ready.back().rows;
    }
}

Result<void> Batch::store()
{
    if (!m_failure)
        if (auto stored = storeReady(); !stored)
            m_failure = stored.error();
    return m_failure ? Result<void>(*m_failure) : Result<void>();
}

Result<void> Batch::storeReady()
{
    if (m_ready.empty() && m_names.accounts.size() - m_savedAccounts < rowsPerPart
        && m_names.targets.size() - m_savedTargets < rowsPerPart)
        return {};
    queueNames(false);
    const auto ready = std::exchange(m_ready, {});
    const std::scoped_lock lock(m_core->mutex);
    if (!m_core->database)
        return closedError();
    auto transaction = Transaction::begin(*m_core->database);
    if (!transaction)
        return transaction.error();
    auto chunks = ChunkStore::on(*m_core->database);
    if (!chunks)
        return chunks.error();
    for (const auto& part : ready)
        if (auto stored = chunks->insert(m_id.value(), part); !stored)
            return stored;
    return transaction->commit();
}

Result<void> Batch::endFile(const SourceFile& file)
{
    if (!m_file)
        return notInFile();
    const std::scoped_lock lock(m_core->mutex);
    if (!m_core->database)
        return closedError();
    auto& database = *m_core->database;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    auto insertion = database.prepare("INSERT INTO file(id, data_set, name, bytes, sha256, rows_read, rows_accepted,"
                                      " rows_rejected) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    if (!insertion)
        return insertion.error();
    const auto number = [](std::uint64_t value) { return static_cast<std::int64_t>(value); };
    insertion->bind(1, m_file.value()).bind(2, m_id.value()).bind(3, std::string_view(file.name));
    insertion->bind(4, number(file.bytes)).bind(5, bytesOf(file.sha256)).bind(6, number(file.rows.read));
    insertion->bind(7, number(file.rows.accepted)).bind(8, number(file.rows.rejected));
    if (auto stored = insertion->run(); !stored)
        return stored;
    auto refusal = database.prepare("INSERT INTO rejection(file, position, body) VALUES(?1, ?2, ?3)");
    if (!refusal)
        return refusal.error();
    for (std::size_t i = 0; i < m_rejections.size(); ++i) {
        ByteWriter body;
        body(m_rejections[i]);
        refusal->bind(1, m_file.value()).bind(2, number(i)).bind(3, BytesView(body.bytes()));
        if (auto stored = refusal->run(); !stored)
            return stored;
    }
    if (auto done = transaction->commit(); !done)
        return done;
    m_file = {};
    ++m_nextFile;
    return {};
}

Result<DataSetId> Batch::finish()
{
    if (m_file || m_finished)
        return notInFile();
    queueFull(true);
    queueNames(true);
    if (auto stored = store(); !stored)
        return stored.error();
    const std::scoped_lock lock(m_core->mutex);
    if (!m_core->database)
        return closedError();
    auto& database = *m_core->database;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    auto completion = database.prepare("UPDATE data_set SET state = 'complete' WHERE id = ?1");
    if (!completion)
        return completion.error();
    if (auto done = completion->bind(1, m_id.value()).run(); !done)
        return done.error();
    const auto imports = loadImports(database);
    if (!imports)
        return imports.error();
    const auto root = dataSetRoot(database, *imports, m_id);
    if (!root)
        return root.error();
    auto sealing = database.prepare("UPDATE data_set SET root = ?2 WHERE id = ?1");
    if (!sealing)
        return sealing.error();
    if (auto done = sealing->bind(1, m_id.value()).bind(2, bytesOf(*root)).run(); !done)
        return done.error();
    const auto object = "data set " + std::to_string(m_id.value() + 1);
    if (auto logged = appendLogLine(database, "import", object, *root); !logged)
        return logged.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    m_finished = true;
    m_core->importing = false;
    m_core->names.emplace(std::move(m_names));
    m_core->eventParts.clear();
    return m_id;
}

} // namespace

Result<std::unique_ptr<ImportBatch>> startImport(const std::shared_ptr<CaseCore>& core, const DataSet& draft,
                                                 const std::string& listTargetName)
{
    if (core->importing)
        return makeError(ErrorCode::busyCase,
                         messageText(QT_TRANSLATE_NOOP("core", "An import into this case is still running. Wait for "
                                                               "it, or cancel it.")));
    auto& database = *core->database;
    if (auto swept = sweepUnfinished(database); !swept)
        return swept.error();
    const auto imports = loadImports(database);
    if (!imports)
        return imports.error();
    if (!core->names) {
        auto names = loadNames(database);
        if (!names)
            return names.error();
        core->names.emplace(std::move(*names));
    }
    const DataSetId id(static_cast<std::uint32_t>(imports->dataSets.size()));
    const FileId firstFile(static_cast<std::uint32_t>(imports->files.size()));
    const auto& targets = core->names->targets;
    const auto listTarget =
        listTargetName.empty() ? TargetId() : TargetId(targets.find(listTargetName).value_or(targets.size()));
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto inserted = insertLoading(database, id.value(), draft, listTarget); !inserted)
        return inserted.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    auto batch = std::make_unique<Batch>(core, std::move(*core->names), id, firstFile);
    core->names.reset();
    core->importing = true;
    if (listTarget)
        batch->addListTarget(listTargetName);
    return std::unique_ptr<ImportBatch>(std::move(batch));
}

} // namespace lockstep
