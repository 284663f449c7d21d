// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/data_set_removal.h"

#include "core/store/case_log.h"
#include "core/store/casework_store.h"
#include "core/store/import_columns.h"
#include "core/store/model_archive.h"
#include "core/store/renumbering.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace lockstep {

namespace {

enum class Points { nowhere, atAccount, atTarget, atFile };

struct PointingField {
    std::string_view series;
    std::string_view field;
    Points points;
};

/// The columns that hold numbers of names and files; all others are kept to the byte.
constexpr std::array<PointingField, 12> pointingFields{{{series::interactions, "actor", Points::atAccount},
                                                        {series::interactions, "target", Points::atTarget},
                                                        {series::interactions, "file", Points::atFile},
                                                        {series::accountTargets, "target", Points::atTarget},
                                                        {series::accountTargets, "account", Points::atAccount},
                                                        {series::posts, "target", Points::atTarget},
                                                        {series::posts, "author", Points::atAccount},
                                                        {series::posts, "file", Points::atFile},
                                                        {series::profiles, "account", Points::atAccount},
                                                        {series::profiles, "file", Points::atFile},
                                                        {series::counts, "subject", Points::atTarget},
                                                        {series::counts, "file", Points::atFile}}};

Points pointsAt(std::string_view series, std::string_view field)
{
    const auto* found = std::ranges::find_if(
        pointingFields, [&](const PointingField& known) { return known.series == series && known.field == field; });
    return found == pointingFields.end() ? Points::nowhere : found->points;
}

/// Calls visit(row) for each archived row of one of the three such series, and gives the rows as they then are;
/// nothing when the bytes are no such rows.
template <class Row, class Visit>
std::optional<Bytes> revisedRows(BytesView bytes, std::uint32_t rows, const Visit& visit)
{
    const auto texts = TextColumnView::of(bytes, rows);
    if (!texts)
        return std::nullopt;
    TextColumn revised;
    for (std::uint32_t i = 0; i < rows; ++i) {
        Row row;
        if (!ByteReader(std::as_bytes(std::span((*texts)[i])))(row).done())
            return std::nullopt;
        visit(row);
        ByteWriter writer;
        writer(row);
        const auto& written = writer.bytes();
        revised.append({reinterpret_cast<const char*>(written.data()), written.size()});
    }
    return revised.encoded();
}

template <class Visit>
std::optional<Bytes> revisedContext(std::string_view name, BytesView bytes, std::uint32_t rows, const Visit& visit)
{
    if (name == series::calendar)
        return revisedRows<CalendarEvent>(bytes, rows, visit);
    if (name == series::orders)
        return revisedRows<PurchaseOrder>(bytes, rows, visit);
    return revisedRows<PriceEntry>(bytes, rows, visit);
}

bool isContext(std::string_view name)
{
    return name == series::calendar || name == series::orders || name == series::prices;
}

Error cancelled()
{
    return makeError(ErrorCode::cancelled,
                     messageText(QT_TRANSLATE_NOOP("core", "Stopped. The data set is still in the case.")));
}

std::string objectOf(std::uint32_t dataSet)
{
    return "data set " + std::to_string(dataSet + 1);
}

/// Runs one statement with whole numbers in its places.
template <class... Numbers>
Result<void> run(Database& database, std::string_view sql, Numbers... numbers)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return statement.error();
    int place = 0;
    (statement->bind(++place, static_cast<std::int64_t>(numbers)), ...);
    return statement->run();
}

class Removal {
public:
    Removal(Database& database, ChunkStore chunks, const CaseNames& names, Imports imports, DataSetId removed,
            const TaskContext& task)
        : m_database(database), m_chunks(std::move(chunks)), m_names(names), m_imports(std::move(imports)),
          m_removed(removed.value()), m_task(task)
    {
    }

    Result<void> run();

private:
    Result<std::uint32_t> namesBefore(std::string_view series);
    Result<void> dropRemoved();
    Result<void> moveUp(std::uint32_t dataSet);
    Result<void> meetNames(std::uint32_t dataSet);
    Result<void> meetContext(std::uint32_t dataSet);
    Result<std::vector<std::uint32_t>> column(const PartInfo& part, std::string_view series, std::string_view field);
    Result<void> moveChunks(std::uint32_t dataSet);
    Result<void> moveChunk(std::int64_t rowId, std::uint32_t dataSet);
    Result<Bytes> renumbered(const Statement& chunk, Points points) const;
    Result<void> storeNames(std::uint32_t dataSet, std::string_view series, const StringTable& all,
                            Renumbering& numbers);
    Result<void> moveFiles(std::uint32_t dataSet);
    Result<void> keepNotes(std::vector<Note> notes);
    Result<void> keepTags(std::vector<Tag> tags);
    template <class Id>
    std::string goneOf(const std::vector<Id>& ids, const Renumbering& numbers, const StringTable& names) const;
    template <class Id>
    void renumber(std::vector<Id>& ids, const Renumbering& numbers) const;
    Result<void> seal();

    std::vector<PartInfo> partsOf(const std::vector<PartInfo>& all, std::uint32_t dataSet) const
    {
        std::vector<PartInfo> own;
        std::ranges::copy_if(all, std::back_inserter(own),
                             [dataSet](const PartInfo& part) { return part.dataSet == dataSet; });
        return own;
    }

    Database& m_database;
    ChunkStore m_chunks;
    const CaseNames& m_names;
    Imports m_imports;
    std::uint32_t m_removed;
    const TaskContext& m_task;
    Renumbering m_accounts{0, 0};
    Renumbering m_targets{0, 0};
};

Result<void> Removal::run()
{
    const auto accounts = namesBefore(series::accountNames);
    if (!accounts)
        return accounts.error();
    const auto targets = namesBefore(series::targetNames);
    if (!targets)
        return targets.error();
    if (*accounts > m_names.accounts.size() || *targets > m_names.targets.size())
        return damagedTables();
    m_accounts = Renumbering(*accounts, m_names.accounts.size());
    m_targets = Renumbering(*targets, m_names.targets.size());
    auto notes = readNotes(m_database);
    if (!notes)
        return notes.error();
    auto tags = readTags(m_database);
    if (!tags)
        return tags.error();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto dropped = dropRemoved(); !dropped)
        return dropped;
    const auto count = static_cast<std::uint32_t>(m_imports.dataSets.size());
    for (auto dataSet = m_removed + 1; dataSet < count; ++dataSet)
        if (auto moved = moveUp(dataSet); !moved)
            return moved;
    if (auto kept = keepNotes(std::move(*notes)); !kept)
        return kept;
    if (auto kept = keepTags(std::move(*tags)); !kept)
        return kept;
    if (auto sealed = seal(); !sealed)
        return sealed;
    if (m_task.cancelled())
        return cancelled();
    return transaction->commit();
}

/// How many names earlier data sets brought.
Result<std::uint32_t> Removal::namesBefore(std::string_view series)
{
    const auto parts = m_chunks.parts(series, "name");
    if (!parts)
        return parts.error();
    std::uint32_t names = 0;
    for (const auto& part : *parts)
        if (part.dataSet < m_removed)
            names += part.rows;
    return names;
}

Result<void> Removal::dropRemoved()
{
    constexpr const char* everything = "PRAGMA defer_foreign_keys=ON; DELETE FROM finding; DELETE FROM run;"
                                       " DELETE FROM undo_step; DELETE FROM picture;";
    if (auto dropped = m_database.execute(everything); !dropped)
        return dropped;
    for (const auto* sql : {"DELETE FROM chunk WHERE data_set = ?1",
                            "DELETE FROM rejection WHERE file IN (SELECT id FROM file WHERE data_set = ?1)",
                            "DELETE FROM file WHERE data_set = ?1", "DELETE FROM data_set WHERE id = ?1"})
        if (auto dropped = lockstep::run(m_database, sql, m_removed); !dropped)
            return dropped;
    return {};
}

Result<void> Removal::moveUp(std::uint32_t dataSet)
{
    if (auto met = meetNames(dataSet); !met)
        return met;
    if (auto moved = moveChunks(dataSet); !moved)
        return moved;
    if (auto stored = storeNames(dataSet, series::accountNames, m_names.accounts.strings(), m_accounts); !stored)
        return stored;
    if (auto stored = storeNames(dataSet, series::targetNames, m_names.targets.strings(), m_targets); !stored)
        return stored;
    return moveFiles(dataSet);
}

/// In the order in which an import meets them (import_batch.cpp).
Result<void> Removal::meetNames(std::uint32_t dataSet)
{
    const auto targetsOfAccounts = m_chunks.parts(series::accountTargets, "target");
    if (!targetsOfAccounts)
        return targetsOfAccounts.error();
    std::unordered_map<std::uint32_t, std::uint32_t> accountOf;
    for (const auto& part : partsOf(*targetsOfAccounts, dataSet)) {
        const auto targets = column(part, series::accountTargets, "target");
        const auto accounts = column(part, series::accountTargets, "account");
        if (!targets || !accounts)
            return targets ? accounts.error() : targets.error();
        for (std::size_t i = 0; i < targets->size(); ++i)
            accountOf.emplace((*targets)[i], (*accounts)[i]);
    }
    const auto meetTarget = [&](std::uint32_t target) {
        m_targets.meet(target);
        if (const auto account = accountOf.find(target); account != accountOf.end())
            m_accounts.meet(account->second);
    };
    if (const auto list = m_imports.dataSets[dataSet].listTarget) {
        if (!m_targets.holds(list.value()))
            return damagedTables();
        meetTarget(list.value());
    }
    for (const auto name : {series::interactions, series::posts}) {
        const std::string_view actor = name == series::posts ? "author" : "actor";
        const auto parts = m_chunks.parts(name, "target");
        if (!parts)
            return parts.error();
        for (const auto& part : partsOf(*parts, dataSet)) {
            if (m_task.cancelled())
                return cancelled();
            const auto accounts = column(part, name, actor);
            const auto targets = column(part, name, "target");
            if (!accounts || !targets)
                return accounts ? targets.error() : accounts.error();
            for (std::size_t i = 0; i < targets->size(); ++i) {
                if ((*accounts)[i] != Renumbering::none)
                    m_accounts.meet((*accounts)[i]);
                meetTarget((*targets)[i]);
            }
        }
    }
    const auto parts = m_chunks.parts(series::profiles, "account");
    if (!parts)
        return parts.error();
    for (const auto& part : partsOf(*parts, dataSet)) {
        const auto accounts = column(part, series::profiles, "account");
        if (!accounts)
            return accounts.error();
        for (const auto account : *accounts)
            m_accounts.meet(account);
    }
    const auto counts = m_chunks.parts(series::counts, "subject");
    if (!counts)
        return counts.error();
    for (const auto& part : partsOf(*counts, dataSet)) {
        const auto subjects = column(part, series::counts, "subject");
        if (!subjects)
            return subjects.error();
        for (const auto subject : *subjects)
            meetTarget(subject);
    }
    return meetContext(dataSet);
}

Result<void> Removal::meetContext(std::uint32_t dataSet)
{
    bool known = true;
    const auto meet = [&](const auto& row) {
        if constexpr (requires { row.target; }) {
            known = known && (row.target.isNone() || m_targets.holds(row.target.value()));
            if (known && !row.target.isNone())
                m_targets.meet(row.target.value());
        } else if constexpr (requires { row.account; }) {
            known = known && (row.account.isNone() || m_accounts.holds(row.account.value()));
            if (known && !row.account.isNone())
                m_accounts.meet(row.account.value());
        }
    };
    for (const auto name : {series::calendar, series::orders}) {
        const auto parts = m_chunks.parts(name, "row");
        if (!parts)
            return parts.error();
        for (const auto& part : partsOf(*parts, dataSet)) {
            const auto bytes = m_chunks.read(part, name, "row");
            if (!bytes)
                return bytes.error();
            if (!revisedContext(name, *bytes, part.rows, meet) || !known)
                return m_chunks.damaged(part, name, "row");
        }
    }
    return {};
}

/// Numbers that a name has; an author may have none.
Result<std::vector<std::uint32_t>> Removal::column(const PartInfo& part, std::string_view series,
                                                   std::string_view field)
{
    const auto bytes = m_chunks.read(part, series, field);
    if (!bytes)
        return bytes.error();
    std::vector<std::uint32_t> values;
    if (!appendColumn(*bytes, part.rows, values))
        return m_chunks.damaged(part, series, field);
    const auto& numbers = pointsAt(series, field) == Points::atTarget ? m_targets : m_accounts;
    for (const auto value : values)
        if (!numbers.holds(value) && !(field == "author" && value == Renumbering::none))
            return m_chunks.damaged(part, series, field);
    return values;
}

Result<void> Removal::moveChunks(std::uint32_t dataSet)
{
    std::vector<std::int64_t> rowIds;
    auto statement = m_database.prepare("SELECT rowid FROM chunk WHERE data_set = ?1 ORDER BY rowid");
    if (!statement)
        return statement.error();
    statement->bind(1, dataSet);
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        rowIds.push_back(statement->integer(0));
    }
    statement->reset();
    for (std::size_t i = 0; i < rowIds.size(); ++i) {
        if (m_task.cancelled())
            return cancelled();
        m_task.report({messageText(QT_TRANSLATE_NOOP("core", "Removing the data set")), i, rowIds.size()});
        if (auto moved = moveChunk(rowIds[i], dataSet); !moved)
            return moved;
    }
    return {};
}

Result<void> Removal::moveChunk(std::int64_t rowId, std::uint32_t dataSet)
{
    auto chunk = m_database.prepare("SELECT series, part, field, rows, digest, data FROM chunk WHERE rowid = ?1");
    if (!chunk)
        return chunk.error();
    const auto row = chunk->bind(1, rowId).step();
    if (!row)
        return row.error();
    if (!*row)
        return damagedTables();
    const auto name = chunk->text(0);
    if (name == series::accountNames || name == series::targetNames)
        return lockstep::run(m_database, "DELETE FROM chunk WHERE rowid = ?1", rowId);
    const auto field = chunk->text(2);
    ChunkKey key{dataSet, name, static_cast<std::uint32_t>(chunk->integer(1)), field};
    const auto rows = static_cast<std::uint32_t>(chunk->integer(3));
    if (!equal(chunkDigest(key, rows, chunk->bytes(5)), chunk->bytes(4))) // never seal what is damaged
        return m_chunks.damaged({dataSet, key.part, rows}, name, field);
    auto data = renumbered(*chunk, pointsAt(name, field));
    if (!data)
        return data.error();
    chunk->reset();
    key.dataSet = dataSet - 1;
    const auto digest = chunkDigest(key, rows, *data);
    auto update = m_database.prepare("UPDATE chunk SET data_set = ?2, digest = ?3, data = ?4 WHERE rowid = ?1");
    if (!update)
        return update.error();
    update->bind(1, rowId).bind(2, key.dataSet).bind(3, bytesOf(digest)).bind(4, BytesView(*data));
    return update->run();
}

Result<Bytes> Removal::renumbered(const Statement& chunk, Points points) const
{
    const auto bytes = chunk.bytes(5);
    const auto gone = static_cast<std::uint32_t>(m_imports.dataSets[m_removed].files.size());
    if (const auto name = chunk.text(0); isContext(name)) {
        auto revised = revisedContext(name, bytes, static_cast<std::uint32_t>(chunk.integer(3)), [&](auto& row) {
            row.file = FileId(row.file.value() - gone);
            if constexpr (requires { row.target; })
                row.target = row.target.isNone() ? row.target : TargetId(m_targets.at(row.target.value()));
            else if constexpr (requires { row.account; })
                row.account = row.account.isNone() ? row.account : AccountId(m_accounts.at(row.account.value()));
        });
        if (!revised)
            return damagedTables();
        return std::move(*revised);
    }
    if (points == Points::nowhere)
        return Bytes(bytes.begin(), bytes.end());
    std::vector<std::uint32_t> values;
    if (!appendColumn(bytes, static_cast<std::uint32_t>(chunk.integer(3)), values))
        return damagedTables();
    const auto& numbers = points == Points::atTarget ? m_targets : m_accounts;
    for (auto& value : values) {
        if (points == Points::atFile)
            value -= gone;
        else if (value != Renumbering::none)
            value = numbers.at(value);
    }
    return encodedColumn(std::span<const std::uint32_t>(values));
}

Result<void> Removal::storeNames(std::uint32_t dataSet, std::string_view series, const StringTable& all,
                                 Renumbering& numbers)
{
    StringTable own;
    for (const auto old : numbers.takeMet())
        own.append(all[old]);
    std::uint32_t number = 0;
    for (std::uint32_t stored = 0; stored < own.size();) {
        const auto part = namePart(series, number++, own, stored);
        if (auto inserted = m_chunks.insert(dataSet - 1, part); !inserted)
            return inserted;
        stored += part.rows;
    }
    return {};
}

Result<void> Removal::moveFiles(std::uint32_t dataSet)
{
    const auto gone = static_cast<std::uint32_t>(m_imports.dataSets[m_removed].files.size());
    for (const auto file : m_imports.dataSets[dataSet].files) {
        const auto now = file.value() - gone;
        constexpr std::string_view move = "UPDATE file SET id = ?2, data_set = ?3 WHERE id = ?1";
        if (auto moved = lockstep::run(m_database, move, file.value(), now, dataSet - 1); !moved)
            return moved;
        constexpr std::string_view refusals = "UPDATE rejection SET file = ?2 WHERE file = ?1";
        if (auto moved = lockstep::run(m_database, refusals, file.value(), now); !moved)
            return moved;
    }
    constexpr std::string_view move = "UPDATE data_set SET id = ?2 WHERE id = ?1";
    if (auto moved = lockstep::run(m_database, move, dataSet, dataSet - 1); !moved)
        return moved;
    const auto list = m_imports.dataSets[dataSet].listTarget;
    if (!list)
        return {};
    constexpr std::string_view point = "UPDATE data_set SET list_target = ?2 WHERE id = ?1";
    return lockstep::run(m_database, point, dataSet - 1, m_targets.at(list.value()));
}

Result<void> Removal::keepNotes(std::vector<Note> notes)
{
    for (auto& note : notes) {
        const auto before = note.subject;
        const auto move = [&note](auto id, const Renumbering& numbers, const StringTable& names) {
            if (const auto now = numbers.at(id.value()); now != Renumbering::none) {
                note.subject = decltype(id)(now);
                return;
            }
            note.subject = std::monostate();
            note.text = std::string(names[id.index()]) + ": " + note.text;
        };
        if (const auto* account = std::get_if<AccountId>(&before))
            move(*account, m_accounts, m_names.accounts.strings());
        else if (const auto* target = std::get_if<TargetId>(&before))
            move(*target, m_targets, m_names.targets.strings());
        else if (auto* group = std::get_if<Group>(&note.subject)) {
            const auto gone = goneOf(group->accounts, m_accounts, m_names.accounts.strings())
                              + goneOf(group->targets, m_targets, m_names.targets.strings());
            renumber(group->accounts, m_accounts);
            renumber(group->targets, m_targets);
            if (group->accounts.empty() && group->targets.empty())
                note.subject = std::monostate();
            note.text = gone + note.text;
        }
        if (note.subject != before)
            if (auto replaced = replaceNote(m_database, note); !replaced)
                return replaced;
    }
    return {};
}

Result<void> Removal::keepTags(std::vector<Tag> tags)
{
    for (auto& tag : tags) {
        renumber(tag.accounts, m_accounts);
        renumber(tag.targets, m_targets);
    }
    return replaceTags(m_database, tags);
}

/// "ann: bob: ", so that a note still says whom it was about.
template <class Id>
std::string Removal::goneOf(const std::vector<Id>& ids, const Renumbering& numbers, const StringTable& names) const
{
    constexpr std::size_t named = 50; // of a thousand the first ones have to do
    std::string all;
    std::size_t gone = 0;
    for (const auto id : ids)
        if (numbers.at(id.value()) == Renumbering::none && ++gone <= named)
            all += std::string(names[id.index()]) + ": ";
    return gone > named ? all + "… (" + std::to_string(gone) + "): " : all;
}

/// Without those that are gone.
template <class Id>
void Removal::renumber(std::vector<Id>& ids, const Renumbering& numbers) const
{
    std::vector<Id> left;
    for (const auto id : ids)
        if (const auto now = numbers.at(id.value()); now != Renumbering::none)
            left.emplace_back(now);
    std::sort(left.begin(), left.end());
    ids = std::move(left);
}

/// The log binds every import that is left by its new digest; see case_verify.cpp.
Result<void> Removal::seal()
{
    const auto& gone = m_imports.roots[m_removed];
    if (auto logged = appendLogLine(m_database, "remove", objectOf(m_removed), gone); !logged)
        return logged;
    const auto left = loadImports(m_database);
    if (!left)
        return left.error();
    for (auto dataSet = m_removed; dataSet < left->dataSets.size(); ++dataSet) {
        const auto root = dataSetRoot(m_database, *left, DataSetId(dataSet));
        if (!root)
            return root.error();
        auto sealing = m_database.prepare("UPDATE data_set SET root = ?2 WHERE id = ?1");
        if (!sealing)
            return sealing.error();
        if (auto done = sealing->bind(1, dataSet).bind(2, bytesOf(*root)).run(); !done)
            return done;
        if (auto logged = appendLogLine(m_database, "renumber", objectOf(dataSet), *root); !logged)
            return logged;
    }
    return {};
}

} // namespace

Result<void> removeDataSet(CaseCore& core, DataSetId id, const TaskContext& task)
{
    if (core.importing)
        return makeError(ErrorCode::busyCase,
                         messageText(QT_TRANSLATE_NOOP("core", "An import into this case is still running. Wait for "
                                                               "it, or cancel it.")));
    auto& database = *core.database;
    if (auto swept = sweepUnfinished(database); !swept)
        return swept;
    auto imports = loadImports(database);
    if (!imports)
        return imports.error();
    if (id.index() >= imports->dataSets.size())
        return makeError(
            ErrorCode::badArgument,
            messageText(QT_TRANSLATE_NOOP("core", "The case has no data set %1."), std::uint64_t{id.value()} + 1));
    const auto names = loadNames(database);
    if (!names)
        return names.error();
    auto chunks = ChunkStore::on(database);
    if (!chunks)
        return chunks.error();
    if (auto removed = Removal(database, std::move(*chunks), *names, std::move(*imports), id, task).run(); !removed)
        return removed;
    core.names.reset();
    core.eventParts.clear();
    core.texts.clear();
    // Gives the space back (the freed pages are blank already). It takes as much memory as the rest of the case;
    // where there is no room for it, the pages are used by the next import.
    (void)database.execute("VACUUM");
    return {};
}

} // namespace lockstep
