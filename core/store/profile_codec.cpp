// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/profile_codec.h"

#include "core/store/case_core.h"
#include "core/store/model_archive.h"

#include <algorithm>
#include <limits>

namespace lockstep {

namespace {

constexpr std::int64_t unknownCount = std::numeric_limits<std::int64_t>::min();

enum Answer : std::uint8_t { unanswered, no, yes };

std::uint8_t toAnswer(std::optional<bool> value)
{
    return value ? (*value ? yes : no) : unanswered;
}

std::optional<bool> fromAnswer(std::uint8_t stored)
{
    return stored == unanswered ? std::nullopt : std::optional(stored == yes);
}

std::optional<std::int64_t> fromCount(std::int64_t stored)
{
    return stored == unknownCount ? std::nullopt : std::optional(stored);
}

template <class T>
ChunkField fieldOf(std::string_view name, std::vector<T>& column)
{
    ChunkField field{name, encodedColumn(std::span<const T>(column))};
    column.clear();
    return field;
}

ChunkField fieldOf(std::string_view name, TextColumn& column)
{
    ChunkField field{name, column.encoded()};
    column.clear();
    return field;
}

/// Reads the fields of one part; the first failure stays.
class PartReader {
public:
    PartReader(ChunkStore& chunks, const PartInfo& part, std::vector<AccountProfile>& rows)
        : m_chunks(chunks), m_part(part), m_rows(rows)
    {
    }

    /// set(profile, value) returns false for a value that cannot be.
    template <class T, class Set>
    void column(std::string_view field, Set set)
    {
        const auto bytes = next(field);
        std::vector<T> values;
        if (!bytes || !appendColumn(*bytes, m_part.rows, values))
            return fail(field);
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (!set(m_rows[i], values[i]))
                return fail(field);
    }
    template <class Set>
    void texts(std::string_view field, Set set)
    {
        const auto bytes = next(field);
        const auto view = bytes ? TextColumnView::of(*bytes, m_part.rows) : std::nullopt;
        if (!view)
            return fail(field);
        for (std::uint32_t i = 0; i < m_part.rows; ++i)
            if (!set(m_rows[i], (*view)[i]))
                return fail(field);
    }
    std::vector<std::string> headings()
    {
        std::vector<std::string> names;
        const auto bytes = next("headings");
        if (!bytes || !ByteReader(*bytes)(names).done())
            fail("headings");
        return names;
    }
    const std::optional<Error>& failure() const { return m_failure; }

private:
    std::optional<BytesView> next(std::string_view field)
    {
        if (m_failure)
            return std::nullopt;
        const auto bytes = m_chunks.read(m_part, series::profiles, field);
        if (bytes)
            return *bytes;
        m_failure = bytes.error();
        return std::nullopt;
    }
    void fail(std::string_view field)
    {
        if (!m_failure)
            m_failure = m_chunks.damaged(m_part, series::profiles, field);
    }

    ChunkStore& m_chunks;
    PartInfo m_part;
    std::vector<AccountProfile>& m_rows;
    std::optional<Error> m_failure;
};

bool readExtra(std::string_view stored, const std::vector<std::string>& headings, AccountProfile& profile)
{
    if (stored.empty())
        return true;
    std::vector<std::pair<std::uint32_t, std::string>> pairs;
    if (!ByteReader(std::as_bytes(std::span(stored)))(pairs).done())
        return false;
    for (auto& [heading, text] : pairs) {
        if (heading >= headings.size())
            return false;
        profile.extra.emplace_back(headings[heading], std::move(text));
    }
    return true;
}

} // namespace

void ProfileColumns::append(const AccountRecord& row, AccountId account, FileId file)
{
    m_account.push_back(account.value());
    m_file.push_back(file.value());
    m_row.push_back(static_cast<std::uint32_t>(row.row));
    m_created.push_back(row.created.at.ms);
    m_precision.push_back(static_cast<std::uint8_t>(row.created.precision));
    m_followers.push_back(row.followers.value_or(unknownCount));
    m_following.push_back(row.following.value_or(unknownCount));
    m_posts.push_back(row.posts.value_or(unknownCount));
    m_isPrivate.push_back(toAnswer(row.isPrivate));
    m_isVerified.push_back(toAnswer(row.isVerified));
    m_handle.append(row.handle);
    m_bio.append(row.bio);
    m_location.append(row.location);
    ByteWriter extra;
    if (!row.extra.empty())
        extra(static_cast<std::uint32_t>(row.extra.size()));
    for (const auto& [heading, text] : row.extra) {
        auto found = m_headings.find(heading);
        if (found == m_headings.end()) {
            found = m_headings.emplace(heading, static_cast<std::uint32_t>(m_headings.size())).first;
            m_headingsInOrder.emplace_back(heading);
        }
        extra(found->second, text);
    }
    const auto& bytes = extra.bytes();
    m_extra.append({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

bool ProfileColumns::isFull() const
{
    return rows() >= rowsPerPart || m_bio.heapSize() >= textBytesPerPart || m_extra.heapSize() >= textBytesPerPart
           || m_location.heapSize() >= textBytesPerPart || m_handle.heapSize() >= textBytesPerPart;
}

Part ProfileColumns::take(std::uint32_t number)
{
    Part part{series::profiles, number, rows(), {}};
    ByteWriter headings;
    headings(m_headingsInOrder);
    part.fields.push_back({"headings", headings.take()});
    part.fields.push_back(fieldOf("account", m_account));
    part.fields.push_back(fieldOf("file", m_file));
    part.fields.push_back(fieldOf("row", m_row));
    part.fields.push_back(fieldOf("created", m_created));
    part.fields.push_back(fieldOf("precision", m_precision));
    part.fields.push_back(fieldOf("followers", m_followers));
    part.fields.push_back(fieldOf("following", m_following));
    part.fields.push_back(fieldOf("posts", m_posts));
    part.fields.push_back(fieldOf("private", m_isPrivate));
    part.fields.push_back(fieldOf("verified", m_isVerified));
    part.fields.push_back(fieldOf("handle", m_handle));
    part.fields.push_back(fieldOf("bio", m_bio));
    part.fields.push_back(fieldOf("location", m_location));
    part.fields.push_back(fieldOf("extra", m_extra));
    m_headings.clear();
    m_headingsInOrder.clear();
    return part;
}

Result<std::vector<AccountProfile>> readProfiles(ChunkStore& chunks, const PartInfo& part)
{
    std::vector<AccountProfile> rows(part.rows);
    PartReader reader(chunks, part, rows);
    using P = AccountProfile;
    const auto setAnswer = [](std::optional<bool> P::*member) {
        return [member](P& p, std::uint8_t v) { return p.*member = fromAnswer(v), v <= yes; };
    };
    const auto setCount = [](std::optional<std::int64_t> P::*member) {
        return [member](P& p, std::int64_t v) { return p.*member = fromCount(v), true; };
    };
    const auto setText = [](std::string P::*member) {
        return [member](P& p, std::string_view v) { return p.*member = v, true; };
    };
    reader.column<std::uint32_t>("account", [](P& p, std::uint32_t v) { return p.account = AccountId(v), true; });
    reader.column<std::uint32_t>("file", [](P& p, std::uint32_t v) { return p.file = FileId(v), true; });
    reader.column<std::uint32_t>("row", [](P& p, std::uint32_t v) { return p.row = v, true; });
    reader.column<std::int64_t>("created",
                                [](P& p, std::int64_t v) { return p.created.at = {v}, isStorableTime(v); });
    reader.column<std::uint8_t>("precision", [](P& p, std::uint8_t v) {
        return p.created.precision = static_cast<Precision>(v), v <= static_cast<std::uint8_t>(Precision::unknown);
    });
    reader.column<std::int64_t>("followers", setCount(&P::followers));
    reader.column<std::int64_t>("following", setCount(&P::following));
    reader.column<std::int64_t>("posts", setCount(&P::posts));
    reader.column<std::uint8_t>("private", setAnswer(&P::isPrivate));
    reader.column<std::uint8_t>("verified", setAnswer(&P::isVerified));
    reader.texts("handle", setText(&P::handle));
    reader.texts("bio", setText(&P::bio));
    reader.texts("location", setText(&P::location));
    const auto headings = reader.headings();
    reader.texts("extra", [&headings](P& p, std::string_view v) { return readExtra(v, headings, p); });
    if (reader.failure())
        return *reader.failure();
    return rows;
}

void mergeProfile(AccountProfile& known, AccountProfile newer)
{
    const auto overlayText = [](std::string& old, std::string& with) {
        if (!with.empty())
            old = std::move(with);
    };
    const auto overlay = [](auto& old, const auto& with) {
        if (with)
            old = with;
    };
    overlayText(known.handle, newer.handle);
    overlayText(known.bio, newer.bio);
    overlayText(known.location, newer.location);
    if (!newer.created.isMissing())
        known.created = newer.created;
    overlay(known.followers, newer.followers);
    overlay(known.following, newer.following);
    overlay(known.posts, newer.posts);
    overlay(known.isPrivate, newer.isPrivate);
    overlay(known.isVerified, newer.isVerified);
    for (auto& [heading, text] : newer.extra) {
        const auto old = std::find_if(known.extra.begin(), known.extra.end(),
                                      [&h = heading](const auto& pair) { return pair.first == h; });
        if (old != known.extra.end())
            old->second = std::move(text);
        else
            known.extra.emplace_back(std::move(heading), std::move(text));
    }
    known.file = newer.file;
    known.row = newer.row;
}

} // namespace lockstep
