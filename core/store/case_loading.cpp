// SPDX-License-Identifier: GPL-3.0-or-later
// From stored columns to CaseData. Every chunk's digest is checked, and every index is checked against its table,
// so that neither a flipped bit nor a forged case reaches a detector.
#include "core/store/case_core.h"
#include "core/store/context_columns.h"
#include "core/store/model_archive.h"
#include "core/store/profile_codec.h"

#include <algorithm>
#include <limits>

namespace lockstep {

namespace {

Error cancelledError()
{
    return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Cancelled.")));
}

template <class T>
bool allBelow(std::span<const T> values, std::size_t limit)
{
    T largest = 0;
    for (const auto value : values) // without a branch: the compiler makes vectors of it
        largest = std::max(largest, value);
    return values.empty() || largest < limit;
}

template <class T>
std::span<const T> tail(const std::vector<T>& values, std::size_t from)
{
    return std::span(values).subspan(from);
}

class Loader {
public:
    Loader(Database& database, ChunkStore chunks, const TaskContext& task)
        : m_database(database), m_chunks(std::move(chunks)), m_task(task)
    {
    }

    Result<void> run(CaseData& data)
    {
        auto imports = loadImports(m_database);
        if (!imports)
            return imports.error();
        data.dataSets = std::move(imports->dataSets);
        data.files = std::move(imports->files);
        data.fileDataSet = std::move(imports->fileDataSet);
        using Step = Result<void> (Loader::*)(CaseData&);
        for (const Step step : {&Loader::names, &Loader::targets, &Loader::posts, &Loader::profiles,
                                &Loader::interactions, &Loader::context})
            if (auto done = (this->*step)(data); !done)
                return done;
        return {};
    }

    Result<void> names(CaseData& data)
    {
        if (auto read = table(series::accountNames, data.accountNames); !read)
            return read;
        if (auto read = table(series::targetNames, data.targetNames); !read)
            return read;
        for (const auto& dataSet : data.dataSets)
            if (dataSet.listTarget && dataSet.listTarget.index() >= data.targetNames.size())
                return damagedTables();
        return {};
    }

    Result<void> table(std::string_view name, StringTable& strings)
    {
        const auto parts = m_chunks.parts(name, "name");
        if (!parts)
            return parts.error();
        std::uint64_t total = 0;
        for (const auto& part : *parts)
            total += part.rows;
        strings.reserve(total, total * 12);
        for (const auto& part : *parts) {
            if (m_task.cancelled())
                return cancelledError();
            const auto bytes = m_chunks.read(part, name, "name");
            if (!bytes)
                return bytes.error();
            const auto texts = TextColumnView::of(*bytes, part.rows);
            if (!texts)
                return m_chunks.damaged(part, name, "name");
            for (std::uint32_t i = 0; i < part.rows; ++i)
                strings.append((*texts)[i]);
        }
        return {};
    }

private:
    template <class T>
    Result<void> column(const PartInfo& part, std::string_view name, std::string_view field, std::vector<T>& into)
    {
        const auto bytes = m_chunks.read(part, name, field);
        if (!bytes)
            return bytes.error();
        if (!appendColumn(*bytes, part.rows, into))
            return m_chunks.damaged(part, name, field);
        return {};
    }

    /// The same, and every value must be below the limit (or none, when that is allowed).
    template <class T>
    Result<void> column(const PartInfo& part, std::string_view name, std::string_view field, std::vector<T>& into,
                        std::size_t limit)
    {
        const auto before = into.size();
        if (auto read = column(part, name, field, into); !read)
            return read;
        if (!allBelow(tail(into, before), limit))
            return m_chunks.damaged(part, name, field);
        return {};
    }

    Result<void> times(const PartInfo& part, std::string_view name, std::vector<std::int64_t>& into)
    {
        const auto before = into.size();
        if (auto read = column(part, name, "time", into); !read)
            return read;
        if (!std::ranges::all_of(tail(into, before), isStorableTime))
            return m_chunks.damaged(part, name, "time");
        return {};
    }

    Result<void> targets(CaseData& data)
    {
        data.targets.resize(data.targetNames.size());
        const auto name = series::accountTargets;
        const auto parts = m_chunks.parts(name, "target");
        if (!parts)
            return parts.error();
        for (const auto& part : *parts) {
            std::vector<std::uint32_t> target;
            std::vector<std::uint32_t> account;
            if (auto read = column(part, name, "target", target, data.targets.size()); !read)
                return read;
            if (auto read = column(part, name, "account", account, data.accountNames.size()); !read)
                return read;
            for (std::size_t i = 0; i < target.size(); ++i) {
                data.targets[target[i]].kind = Target::Kind::account;
                data.targets[target[i]].account = AccountId(account[i]);
            }
        }
        return {};
    }

    Result<void> posts(CaseData& data)
    {
        const auto name = series::posts;
        const auto parts = m_chunks.parts(name, "target");
        if (!parts)
            return parts.error();
        for (const auto& part : *parts) {
            if (m_task.cancelled())
                return cancelledError();
            if (auto read = postPart(part, data); !read)
                return read;
        }
        return {};
    }

    Result<void> postPart(const PartInfo& part, CaseData& data)
    {
        const auto name = series::posts;
        std::vector<std::uint32_t> target;
        std::vector<std::uint32_t> author;
        std::vector<std::uint32_t> file;
        std::vector<std::uint32_t> row;
        std::vector<std::int64_t> time;
        std::vector<std::uint8_t> precision;
        if (auto read = column(part, name, "target", target, data.targets.size()); !read)
            return read;
        if (auto read = column(part, name, "author", author); !read)
            return read;
        if (auto read = times(part, name, time); !read)
            return read;
        if (auto read = column(part, name, "precision", precision, precisionCount); !read)
            return read;
        if (auto read = column(part, name, "file", file, data.files.size()); !read)
            return read;
        if (auto read = column(part, name, "row", row); !read)
            return read;
        for (std::size_t i = 0; i < target.size(); ++i) {
            const AccountId by(author[i]);
            if (by && by.index() >= data.accountNames.size())
                return m_chunks.damaged(part, name, "author");
            auto& known = data.targets[target[i]];
            if (known.kind != Target::Kind::post)
                known.account = {}; // an account of the same name: broken data, the row of the post is kept
            known.kind = Target::Kind::post;
            if (by)
                known.account = by;
            if (time[i] != Instant::missingMs)
                known.postedAt = {{time[i]}, static_cast<Precision>(precision[i])};
            known.file = FileId(file[i]);
            known.row = row[i];
        }
        return {};
    }

    static void noteRename(CaseData& data, const AccountProfile& known, const AccountProfile& newer)
    {
        if (!known.handle.empty() && !newer.handle.empty() && known.handle != newer.handle
            && data.fileDataSet[known.file.index()] != data.fileDataSet[newer.file.index()])
            data.renames.push_back({newer.account, known.handle, newer.handle, newer.file, newer.row});
    }

    Result<void> profiles(CaseData& data)
    {
        const auto name = series::profiles;
        const auto parts = m_chunks.parts(name, "account");
        if (!parts)
            return parts.error();
        constexpr auto none = std::numeric_limits<std::uint32_t>::max();
        std::vector<std::uint32_t> place(parts->empty() ? 0 : data.accountNames.size(), none);
        for (const auto& part : *parts) {
            if (m_task.cancelled())
                return cancelledError();
            auto rows = readProfiles(m_chunks, part);
            if (!rows)
                return rows.error();
            for (auto& row : *rows) {
                if (row.account.index() >= place.size() || row.file.index() >= data.files.size())
                    return m_chunks.damaged(part, name, "account");
                auto& at = place[row.account.index()];
                if (at == none) {
                    at = static_cast<std::uint32_t>(data.profiles.size());
                    data.profiles.push_back(std::move(row));
                } else {
                    noteRename(data, data.profiles[at], row);
                    mergeProfile(data.profiles[at], std::move(row));
                }
            }
        }
        std::sort(data.profiles.begin(), data.profiles.end(),
                  [](const AccountProfile& a, const AccountProfile& b) { return a.account < b.account; });
        return {};
    }

    Result<void> context(CaseData& data)
    {
        using Read = Result<void> (*)(ChunkStore&, const PartInfo&, CaseData&);
        struct Series {
            std::string_view name;
            std::string_view field;
            Read read;
        };
        for (const auto& one :
             {Series{series::counts, "subject", readCounts}, Series{series::calendar, "row", readCalendar},
              Series{series::orders, "row", readOrders}, Series{series::prices, "row", readPrices}}) {
            const auto parts = m_chunks.parts(one.name, one.field);
            if (!parts)
                return parts.error();
            for (const auto& part : *parts) {
                if (m_task.cancelled())
                    return cancelledError();
                if (auto read = one.read(m_chunks, part, data); !read)
                    return read;
            }
        }
        return data.counts.size() < CountId::noneValue ? Result<void>() : Result<void>(damagedTables());
    }

    Result<void> interactions(CaseData& data)
    {
        const auto name = series::interactions;
        const auto parts = m_chunks.parts(name, "actor");
        if (!parts)
            return parts.error();
        std::uint64_t total = 0;
        for (const auto& part : *parts)
            total += part.rows;
        if (total >= EventId::noneValue)
            return damagedTables();
        auto& c = data.interactions;
        c.actor.reserve(total);
        c.target.reserve(total);
        c.verb.reserve(total);
        c.time.reserve(total);
        c.precision.reserve(total);
        c.file.reserve(total);
        c.row.reserve(total);
        for (const auto& part : *parts) {
            if (m_task.cancelled())
                return cancelledError();
            if (auto read = interactionPart(part, data); !read)
                return read;
            m_task.report({messageText(QT_TRANSLATE_NOOP("core", "Reading the case")), c.size(), total});
        }
        data.comments = m_comments.finish();
        return {};
    }

    Result<void> interactionPart(const PartInfo& part, CaseData& data)
    {
        const auto name = series::interactions;
        auto& c = data.interactions;
        const auto before = c.size();
        if (auto read = column(part, name, "actor", c.actor, data.accountNames.size()); !read)
            return read;
        if (auto read = column(part, name, "target", c.target, data.targetNames.size()); !read)
            return read;
        if (auto read = column(part, name, "verb", c.verb, verbNames.size()); !read)
            return read;
        if (auto read = times(part, name, c.time); !read)
            return read;
        if (auto read = column(part, name, "precision", c.precision, precisionCount); !read)
            return read;
        if (auto read = column(part, name, "file", c.file, data.files.size()); !read)
            return read;
        for (const auto file : tail(c.file, before))
            if (data.fileDataSet[file].value() != part.dataSet)
                return m_chunks.damaged(part, name, "file");
        if (auto read = column(part, name, "row", c.row); !read)
            return read;
        return comments(part, tail(c.verb, before), before);
    }

    /// The column is read only where there are comments: texts of other verbs stay in the file.
    Result<void> comments(const PartInfo& part, std::span<const std::uint8_t> verbs, std::size_t firstEvent)
    {
        constexpr auto comment = static_cast<std::uint8_t>(Verb::comment);
        if (std::ranges::find(verbs, comment) == verbs.end())
            return {};
        const auto bytes = m_chunks.readIfThere(part, series::interactions, "text");
        if (!bytes)
            return bytes.error();
        if (!*bytes)
            return {};
        const auto texts = TextColumnView::of(**bytes, part.rows);
        if (!texts)
            return m_chunks.damaged(part, series::interactions, "text");
        for (std::uint32_t row = 0; row < part.rows; ++row)
            if (verbs[row] == comment)
                m_comments.add(EventId(static_cast<std::uint32_t>(firstEvent + row)), (*texts)[row]);
        return {};
    }

    static constexpr std::size_t precisionCount = static_cast<std::size_t>(Precision::unknown) + 1;

    Database& m_database;
    ChunkStore m_chunks;
    const TaskContext& m_task;
    CommentTextCollector m_comments;
};

} // namespace

Result<std::shared_ptr<const CaseData>> loadCase(Database& database, const TaskContext& task)
{
    auto chunks = ChunkStore::on(database);
    if (!chunks)
        return chunks.error();
    auto data = std::make_shared<CaseData>();
    if (auto loaded = Loader(database, std::move(*chunks), task).run(*data); !loaded)
        return loaded.error();
    return std::shared_ptr<const CaseData>(std::move(data));
}

Result<CaseNames> loadNames(Database& database)
{
    auto chunks = ChunkStore::on(database);
    if (!chunks)
        return chunks.error();
    const TaskContext task;
    Loader loader(database, std::move(*chunks), task);
    CaseData data;
    if (auto read = loader.names(data); !read)
        return read.error();
    CaseNames names;
    for (std::uint32_t i = 0; i < data.accountNames.size(); ++i)
        names.accounts.intern(data.accountNames[i]);
    for (std::uint32_t i = 0; i < data.targetNames.size(); ++i)
        names.targets.intern(data.targetNames[i]);
    if (names.accounts.size() != data.accountNames.size() || names.targets.size() != data.targetNames.size())
        return damagedTables(); // the same name twice
    return names;
}

} // namespace lockstep
