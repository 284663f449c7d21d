// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/write_world.h"

#include "core/model/delimited_line.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <fstream>

namespace lockstep {

namespace {

std::string number(double value)
{
    std::array<char, 40> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), value).ptr};
}

Error cannotWrite(const std::filesystem::path& path, int reason)
{
    if (reason == ENOSPC || reason == EDQUOT || reason == EFBIG)
        return makeError(
            ErrorCode::diskFull,
            messageText(QT_TRANSLATE_NOOP("core", "There is no room left for %1; free some space and try again."),
                        path.string()));
    if (reason == EACCES || reason == EPERM || reason == EROFS)
        return makeError(
            ErrorCode::denied,
            messageText(QT_TRANSLATE_NOOP("core", "%1 may not be written; choose another folder."), path.string()));
    return makeError(ErrorCode::inputOutput,
                     messageText(QT_TRANSLATE_NOOP("core", "%1 could not be written; check the disk and the folder."),
                                 path.string()));
}

/// A text file written in large pieces; an error shows at finish().
class TextFile {
public:
    explicit TextFile(std::filesystem::path path) : m_path(std::move(path)), m_file(m_path, std::ios::binary) {}

    /// The line is taken without its end.
    void line(std::string_view text)
    {
        m_pending += text;
        m_pending += '\n';
        if (m_pending.size() > 1 << 20)
            flush();
    }
    Result<void> finish()
    {
        flush();
        m_file.close();
        if (m_file.fail())
            return cannotWrite(m_path, m_reason);
        return {};
    }

private:
    void flush()
    {
        if (m_file.good()) {
            errno = 0;
            m_file.write(m_pending.data(), static_cast<std::streamsize>(m_pending.size()));
            m_file.flush();
        }
        if (m_file.fail() && m_reason == 0)
            m_reason = errno;
        m_pending.clear();
    }

    std::filesystem::path m_path;
    std::ofstream m_file;
    std::string m_pending;
    int m_reason = 0;
};

Result<void> makeEmptyFolder(const std::filesystem::path& folder)
{
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (!failed && std::filesystem::is_empty(folder, failed))
        return {};
    if (failed)
        return cannotWrite(folder, failed.value());
    return makeError(
        ErrorCode::badArgument,
        messageText(
            QT_TRANSLATE_NOOP("core", "The folder %1 is not empty; a synthetic world needs a folder of its own."),
            folder.string()));
}

class WorldWriter {
public:
    WorldWriter(const World& world, const std::filesystem::path& folder)
        : m_world(world), m_data(*world.data), m_folder(folder)
    {
    }

    Result<void> write()
    {
        for (std::size_t set = 0; set < m_data.dataSets.size(); ++set)
            if (auto written = writeDataSet(set); !written)
                return written;
        if (auto written = writeTruth(); !written)
            return written;
        if (auto written = writePlanted(); !written)
            return written;
        if (auto written = writePrices(); !written)
            return written;
        return writeManifest();
    }

private:
    Result<void> writeDataSet(std::size_t set)
    {
        const auto& data = m_data.dataSets[set];
        TextFile file(m_folder / m_data.files[data.files.front().index()].name);
        switch (data.kind) {
        case DataSetKind::interactions:
            writeInteractions(file, data.files.front());
            break;
        case DataSetKind::posts:
            writePosts(file);
            break;
        case DataSetKind::accounts:
            writeProfiles(file, data.files.front(), "account");
            break;
        case DataSetKind::counts:
        case DataSetKind::calendar:
        case DataSetKind::orders:
        case DataSetKind::priceList:
            break; // a world of interactions has none
        case DataSetKind::followerList:
            writeProfiles(file, data.files.front(), "follower");
            break;
        }
        return file.finish();
    }

    void writeInteractions(TextFile& file, FileId id) const
    {
        const bool hasTexts = !m_world.texts.empty();
        file.line(hasTexts ? "actor,target,kind,time,text" : "actor,target,kind,time");
        const auto& rows = m_data.interactions;
        std::string line;
        for (std::uint32_t i = 0; i < rows.size() && rows.file[i] == id.value(); ++i) {
            line = m_data.accountNames[rows.actor[i]];
            line += ',';
            line += m_data.targetNames[rows.target[i]];
            line += ',';
            line += name(rows.what(EventId(i)));
            line += ',';
            line += toIso(rows.when(EventId(i)));
            if (hasTexts) {
                line += ',';
                if (i < m_world.texts.size())
                    appendDelimited(line, m_world.texts[i]);
            }
            file.line(line);
        }
    }

    struct PostCounts {
        std::int64_t likes = 0, comments = 0;
    };

    /// By TargetId; empty in a world with names.
    std::vector<PostCounts> countsOfPosts() const
    {
        const auto& rows = m_data.counts;
        std::vector<PostCounts> counts(rows.size() > 0 ? m_data.targets.size() : 0);
        for (std::uint32_t i = 0; i < rows.size(); ++i)
            (rows.what(CountId(i)) == CountKind::likes ? counts[rows.subject[i]].likes
                                                       : counts[rows.subject[i]].comments) = rows.value[i];
        return counts;
    }

    void writePosts(TextFile& file) const
    {
        const auto counts = countsOfPosts();
        file.line(counts.empty() ? "post,author,posted_at" : "post,author,posted_at,likes,comments");
        std::string line;
        for (std::size_t i = 0; i < m_data.targets.size(); ++i) {
            const auto& target = m_data.targets[i];
            if (target.kind != Target::Kind::post)
                continue;
            line = m_data.targetNames[i];
            line += ',';
            line += m_data.accountNames[target.account.index()];
            line += ',';
            line += toIso(target.postedAt.at);
            if (!counts.empty())
                line += ',' + std::to_string(counts[i].likes) + ',' + std::to_string(counts[i].comments);
            file.line(line);
        }
    }

    /// Columns beyond the known ones, in order of appearance.
    std::vector<std::string> extraColumns(FileId id) const
    {
        std::vector<std::string> columns;
        for (const auto& profile : m_data.profiles)
            if (profile.file == id)
                for (const auto& [heading, text] : profile.extra)
                    if (std::find(columns.begin(), columns.end(), heading) == columns.end())
                        columns.push_back(heading);
        return columns;
    }

    void writeProfiles(TextFile& file, FileId id, const std::string& first) const
    {
        const auto extra = extraColumns(id);
        std::string line = first + ",handle,created,followers,following,posts,private,bio";
        for (const auto& heading : extra)
            line += ',' + heading;
        file.line(line);
        for (const auto& profile : m_data.profiles) {
            if (profile.file != id)
                continue;
            line = m_data.accountNames[profile.account.index()];
            line += ',';
            appendDelimited(line, profile.handle);
            line += ',';
            line += toIso(profile.created.at);
            for (const auto& count : {profile.followers, profile.following, profile.posts}) {
                line += ',';
                if (count)
                    line += std::to_string(*count);
            }
            line += profile.isPrivate.value_or(false) ? ",true," : ",false,";
            appendDelimited(line, profile.bio);
            for (const auto& heading : extra) {
                line += ',';
                for (const auto& [known, text] : profile.extra)
                    if (known == heading)
                        appendDelimited(line, text);
            }
            file.line(line);
        }
    }

    Result<void> writeTruth() const
    {
        TextFile file(m_folder / "truth.csv");
        file.line("account,role,group,customers,planted,rank");
        for (const auto& row : m_world.truth) {
            std::string line = row.account + ',' + row.role + ',' + row.group + ',';
            for (std::size_t i = 0; i < row.customers.size(); ++i)
                line += (i == 0 ? "" : ";") + row.customers[i];
            line += ',' + std::to_string(row.planted) + ',';
            if (row.rank > 0)
                line += std::to_string(row.rank);
            file.line(line);
        }
        return file.finish();
    }

    /// By file and row, as the program itself points at evidence.
    Result<void> writePlanted() const
    {
        TextFile file(m_folder / "truth_planted.csv");
        file.line("file,row,account,customer");
        const auto& rows = m_data.interactions;
        for (const auto& planted : m_world.planted) {
            const auto i = planted.event.index();
            std::string line = m_data.files[rows.file[i]].name + ',' + std::to_string(rows.row[i]) + ',';
            line += m_data.accountNames[rows.actor[i]];
            line += ',';
            if (!planted.customer.isNone())
                line += m_data.accountNames[planted.customer.index()];
            file.line(line);
        }
        return file.finish();
    }

    Result<void> writePrices() const
    {
        TextFile file(m_folder / "truth_prices.csv");
        file.line("customer,service,amount,price,currency,from,buyer");
        for (const auto& order : m_world.prices)
            file.line(order.customer + ',' + order.service + ',' + number(order.amount) + ',' + number(order.price)
                      + ",EUR," + toIso(order.from) + ',' + order.buyer);
        return file.finish();
    }

    /// Only numbers and words of our own stand in it: nothing needs escaping.
    Result<void> writeManifest() const
    {
        TextFile file(m_folder / "manifest.json");
        file.line("{\n  \"schema\": 1,\n  \"synthetic\": true,\n  \"parameters\": {");
        const auto parameters = parameterList(m_world.parameters);
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            const auto& [dial, value] = parameters[i];
            const bool isText = dial == "scenario" || dial == "start";
            file.line("    \"" + dial + "\": " + (isText ? "\"" + value + "\"" : value)
                      + (i + 1 < parameters.size() ? "," : ""));
        }
        file.line("  },\n  \"files\": {");
        for (std::size_t i = 0; i < m_data.files.size(); ++i)
            file.line("    \"" + m_data.files[i].name + "\": " + std::to_string(m_data.files[i].rows.accepted)
                      + (i + 1 < m_data.files.size() ? "," : ""));
        file.line("  }\n}");
        return file.finish();
    }

    const World& m_world;
    const CaseData& m_data;
    const std::filesystem::path& m_folder;
};

} // namespace

Result<void> writeWorld(const World& world, const std::filesystem::path& folder)
{
    if (auto made = makeEmptyFolder(folder); !made)
        return made;
    return WorldWriter(world, folder).write();
}

} // namespace lockstep
