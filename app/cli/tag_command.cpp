// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/text/text.h"
#include "core/store/case_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string_view>
#include <unordered_map>

namespace lockstep {

namespace {

using Json = nlohmann::ordered_json;

/// Names of the case that were asked for; those it does not have.
template <class Id>
struct Named {
    std::vector<Id> ids; ///< ascending
    std::vector<std::string> unknown;
};

template <class Id>
Named<Id> named(const std::vector<std::string>& names, const StringTable& all)
{
    std::unordered_map<std::string_view, std::uint32_t> index;
    for (std::uint32_t i = 0; i < all.size(); ++i)
        index.emplace(all[i], i);
    Named<Id> found;
    for (const auto& name : names)
        if (const auto at = index.find(name); at != index.end())
            found.ids.emplace_back(at->second);
        else
            found.unknown.push_back(name);
    std::sort(found.ids.begin(), found.ids.end());
    found.ids.erase(std::unique(found.ids.begin(), found.ids.end()), found.ids.end());
    return found;
}

/// One name a line, as they were imported; empty lines and the sign that ends them on Windows are left out.
Result<std::vector<std::string>> namesOfFile(const std::string& path)
{
    std::ifstream file(path);
    std::error_code ignored;
    if (!file || std::filesystem::is_directory(path, ignored))
        return makeError(ErrorCode::inputOutput,
                         messageText(QT_TRANSLATE_NOOP("core", "\"%1\" cannot be read. Check the name and that you "
                                                               "may open it."),
                                     path));
    std::vector<std::string> names;
    for (std::string line; std::getline(file, line);) {
        if (names.empty() && line.starts_with("\xEF\xBB\xBF"))
            line.erase(0, 3); // the mark that some programs put before a text
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        if (!line.empty())
            names.push_back(std::move(line));
    }
    if (file.bad())
        return makeError(ErrorCode::inputOutput,
                         messageText(QT_TRANSLATE_NOOP("core", "\"%1\" cannot be read to its end. No tag was "
                                                               "changed."),
                                     path));
    return names;
}

template <class Id>
void change(std::vector<Id>& members, const std::vector<Id>& named, bool remove)
{
    std::vector<Id> result;
    if (remove)
        std::set_difference(members.begin(), members.end(), named.begin(), named.end(), std::back_inserter(result));
    else
        std::set_union(members.begin(), members.end(), named.begin(), named.end(), std::back_inserter(result));
    members = std::move(result);
}

void show(const std::vector<Tag>& tags, const Output& out)
{
    Json list = Json::array();
    for (const auto& tag : tags) {
        out.line(
            cliText(QT_TRANSLATE_NOOP("cli", "%1: accounts: %2, posts and other targets: %3"),
                    {toQString(tag.name), windowLanguage().number(static_cast<std::int64_t>(tag.accounts.size())),
                     windowLanguage().number(static_cast<std::int64_t>(tag.targets.size()))}));
        list.push_back({{"name", tag.name}, {"accounts", tag.accounts.size()}, {"targets", tag.targets.size()}});
    }
    if (tags.empty())
        out.line(QT_TRANSLATE_NOOP("cli", "There are no tags in this case."));
    out.document({{"schema", 1}, {"tags", list}});
}

Error notInCase(const std::string& casePath, const std::vector<std::string>& unknown)
{
    return makeError(ErrorCode::badArgument,
                     messageText(QT_TRANSLATE_NOOP("core", "%1 holds no \"%2\" (names that it does not hold: %3). No "
                                                           "tag was changed."),
                                 casePath, unknown.front(), unknown.size()));
}

} // namespace

int runTag(const TagCommand& options, const Output& out)
{
    const bool changes = !options.name.empty();
    if (!changes
        && (options.remove || !options.accounts.empty() || !options.targets.empty() || !options.accountsFile.empty()))
        return out.fail(makeError(ErrorCode::badArgument,
                                  messageText(QT_TRANSLATE_NOOP("core", "Say which tag: its name comes after the "
                                                                        "case."))));
    auto opened = CaseFile::open(options.casePath, changes ? CaseFile::Mode::readWrite : CaseFile::Mode::readOnly);
    if (!opened)
        return out.fail(opened.error());
    auto tags = opened->tags();
    if (!tags)
        return out.fail(tags.error());
    if (!changes) {
        show(*tags, out);
        return 0;
    }
    auto names = options.accounts;
    if (!options.accountsFile.empty()) {
        const auto more = namesOfFile(options.accountsFile);
        if (!more)
            return out.fail(more.error());
        names.insert(names.end(), more->begin(), more->end());
    }
    if (names.empty() && options.targets.empty())
        return out.fail(makeError(ErrorCode::badArgument,
                                  messageText(QT_TRANSLATE_NOOP("core", "Say which accounts or posts: --account, "
                                                                        "--post or --accounts."))));
    const auto data = opened->load(out.task());
    if (!data)
        return out.fail(data.error());
    const auto accounts = named<AccountId>(names, (*data)->accountNames);
    const auto targets = named<TargetId>(options.targets, (*data)->targetNames);
    for (const auto* unknown : {&accounts.unknown, &targets.unknown})
        if (!unknown->empty())
            return out.fail(notInCase(options.casePath, *unknown));

    Tag tag{options.name, {}, {}};
    for (const auto& known : *tags)
        if (known.name == options.name)
            tag = known;
    change(tag.accounts, accounts.ids, options.remove);
    change(tag.targets, targets.ids, options.remove);
    if (const auto stored = opened->setTags({tag}); !stored)
        return out.fail(stored.error());
    tags = opened->tags();
    if (!tags)
        return out.fail(tags.error());
    if (const auto closed = opened->close(); !closed)
        return out.fail(closed.error());
    show(*tags, out);
    return 0;
}

} // namespace lockstep
