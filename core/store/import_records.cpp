// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that tell of imports: begun, swept away, read back, and sealed by one digest.
#include "core/model/hex.h"
#include "core/store/case_core.h"
#include "core/store/case_log.h"
#include "core/store/model_archive.h"

#include <algorithm>
#include <cstddef>

namespace lockstep {

namespace {

Digest storedDigest(BytesView bytes)
{
    Digest digest{};
    std::transform(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(std::min(bytes.size(), digest.size())),
                   digest.begin(), [](std::byte byte) { return std::to_integer<unsigned char>(byte); });
    return digest;
}

} // namespace

Error damagedTables()
{
    return makeError(ErrorCode::damagedCase, messageText(QT_TRANSLATE_NOOP(
                                                 "core", "The case is damaged: its lists of imports and files do not "
                                                         "fit together. Use a copy that was made earlier.")));
}

Result<void> insertLoading(Database& database, std::uint32_t id, const DataSet& draft, TargetId listTarget)
{
    auto insertion = database.prepare("INSERT INTO data_set(id, state, kind, title, format, mapping, encoding,"
                                      " time_format, time_zone, list_order, list_target, imported_at)"
                                      " VALUES(?1, 'loading', ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
    if (!insertion)
        return insertion.error();
    insertion->bind(1, id).bind(2, static_cast<std::int64_t>(draft.kind)).bind(3, std::string_view(draft.title));
    insertion->bind(4, std::string_view(draft.format)).bind(5, std::string_view(draft.mapping));
    insertion->bind(6, std::string_view(draft.encoding)).bind(7, std::string_view(draft.timeFormat));
    insertion->bind(8, std::string_view(draft.timeZone)).bind(9, static_cast<std::int64_t>(draft.order));
    insertion->bindNull(10);
    if (listTarget)
        insertion->bind(10, listTarget.value());
    return insertion->bind(11, now().ms).run();
}

Result<void> sweepUnfinished(Database& database)
{
    const auto unfinished = database.integer("SELECT count(*) FROM data_set WHERE state = 'loading'");
    if (!unfinished)
        return unfinished.error();
    if (*unfinished == 0)
        return {};
    // The chunks a few at a time, so that the -wal stays small: they may be as large as the disk has room.
    constexpr const char* someChunks = "DELETE FROM chunk WHERE rowid IN (SELECT chunk.rowid FROM chunk JOIN data_set"
                                       " ON data_set.id = data_set WHERE state = 'loading' LIMIT 64)";
    for (;;) {
        if (auto removed = database.execute(someChunks); !removed)
            return removed;
        const auto changed = database.integer("SELECT changes()");
        if (!changed)
            return changed.error();
        if (*changed == 0)
            break;
    }
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    constexpr const char* rest =
        "DELETE FROM rejection WHERE file IN (SELECT file.id FROM file JOIN data_set ON data_set.id = data_set"
        " WHERE state = 'loading');"
        "DELETE FROM file WHERE data_set IN (SELECT id FROM data_set WHERE state = 'loading');"
        "DELETE FROM data_set WHERE state = 'loading';";
    if (auto removed = database.execute(rest); !removed)
        return removed;
    return transaction->commit();
}

Result<Digest> dataSetRoot(Database& database, const Imports& imports, DataSetId id)
{
    ByteWriter all;
    const auto& set = imports.dataSets[id.index()];
    all(id, set);
    for (const auto file : set.files) {
        all(imports.files[file.index()]);
        const auto rejections = loadRejections(database, file);
        if (!rejections)
            return rejections.error();
        all(*rejections);
    }
    auto chunks = database.prepare("SELECT series, part, field, rows, digest FROM chunk WHERE data_set = ?1"
                                   " ORDER BY series, part, field");
    if (!chunks)
        return chunks.error();
    chunks->bind(1, id.value());
    for (;;) {
        const auto row = chunks->step();
        if (!row)
            return row.error();
        if (!*row)
            return digestOf("lockstep data set", {all.bytes()});
        all(chunks->text(0), chunks->integer(1), chunks->text(2), chunks->integer(3), hex(chunks->bytes(4)));
    }
}

Result<Imports> loadImports(Database& database)
{
    Imports imports;
    auto sets =
        database.prepare("SELECT id, kind, title, format, mapping, encoding, time_format, time_zone, list_order,"
                         " list_target, imported_at, root, state FROM data_set ORDER BY id");
    if (!sets)
        return sets.error();
    for (;;) {
        const auto row = sets->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const auto state = sets->text(12);
        if (state == "loading")
            continue;
        const auto kind = sets->integer(1);
        const auto order = sets->integer(8);
        const bool known = kind >= 0 && kind <= static_cast<int>(lastOf<DataSetKind>) && order >= 0
                           && order <= static_cast<int>(lastOf<ListOrder>);
        if (state != "complete" || !known || sets->integer(0) != static_cast<std::int64_t>(imports.dataSets.size()))
            return damagedTables();
        DataSet set;
        set.kind = static_cast<DataSetKind>(kind);
        set.title = sets->text(2);
        set.format = sets->text(3);
        set.mapping = sets->text(4);
        set.encoding = sets->text(5);
        set.timeFormat = sets->text(6);
        set.timeZone = sets->text(7);
        set.order = static_cast<ListOrder>(order);
        if (!sets->isNull(9))
            set.listTarget = TargetId(static_cast<std::uint32_t>(sets->integer(9)));
        if (!sets->isNull(10))
            set.importedAt = {sets->integer(10)};
        imports.dataSets.push_back(std::move(set));
        imports.roots.push_back(storedDigest(sets->bytes(11)));
    }
    auto files = database.prepare("SELECT file.id, data_set, name, bytes, sha256, rows_read, rows_accepted,"
                                  " rows_rejected FROM file JOIN data_set ON data_set.id = data_set"
                                  " WHERE state = 'complete' ORDER BY file.id");
    if (!files)
        return files.error();
    for (;;) {
        const auto row = files->step();
        if (!row)
            return row.error();
        if (!*row)
            return imports;
        const auto owner = files->integer(1);
        if (files->integer(0) != static_cast<std::int64_t>(imports.files.size()) || owner < 0
            || owner >= static_cast<std::int64_t>(imports.dataSets.size()))
            return damagedTables();
        const auto unsignedAt = [&files](int column) { return static_cast<std::uint64_t>(files->integer(column)); };
        SourceFile file{files->text(2),
                        unsignedAt(3),
                        storedDigest(files->bytes(4)),
                        {unsignedAt(5), unsignedAt(6), unsignedAt(7)}};
        auto& set = imports.dataSets[static_cast<std::size_t>(owner)];
        set.rows.read += file.rows.read;
        set.rows.accepted += file.rows.accepted;
        set.rows.rejected += file.rows.rejected;
        set.files.emplace_back(static_cast<std::uint32_t>(imports.files.size()));
        imports.fileDataSet.emplace_back(static_cast<std::uint32_t>(owner));
        imports.files.push_back(std::move(file));
    }
}

Result<std::vector<Rejection>> loadRejections(Database& database, FileId file)
{
    auto statement = database.prepare("SELECT body FROM rejection JOIN file ON file.id = file"
                                      " JOIN data_set ON data_set.id = data_set"
                                      " WHERE file = ?1 AND state = 'complete' ORDER BY position");
    if (!statement)
        return statement.error();
    statement->bind(1, file.value());
    std::vector<Rejection> all;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return all;
        if (!ByteReader(statement->bytes(0))(all.emplace_back()).done())
            return damagedTables();
    }
}

} // namespace lockstep
