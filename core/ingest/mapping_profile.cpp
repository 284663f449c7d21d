// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/mapping_profile.h"

#include "core/ingest/local_clock.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace lockstep {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 3> orderNames{"unknown", "oldest-first", "newest-first"};

std::string textOf(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// The value whose name this is; nothing for another word.
template <class Value, std::size_t count, class NameOf>
std::optional<Value> named(std::string_view text, const std::array<Value, count>& values, NameOf nameOf)
{
    for (const auto value : values)
        if (nameOf(value) == text)
            return value;
    return std::nullopt;
}

std::optional<DataSetKind> kindFromName(std::string_view text)
{
    constexpr std::array kinds{DataSetKind::interactions, DataSetKind::posts,    DataSetKind::accounts,
                               DataSetKind::followerList, DataSetKind::counts,   DataSetKind::calendar,
                               DataSetKind::orders,       DataSetKind::priceList};
    return named(text, kinds, [](DataSetKind kind) { return name(kind); });
}

std::optional<ListOrder> orderFromName(std::string_view text)
{
    constexpr std::array orders{ListOrder::unknown, ListOrder::oldestFirst, ListOrder::newestFirst};
    return named(text, orders, [](ListOrder order) { return orderNames[static_cast<std::size_t>(order)]; });
}

} // namespace

bool MappingProfile::fits(const std::vector<std::string>& others) const
{
    return !columns.empty() && std::is_permutation(columns.begin(), columns.end(), others.begin(), others.end());
}

MappingProfile profileOf(const ReadPlan& plan, std::string name)
{
    return {std::move(name), plan.columns, plan.kind, plan.verb, mappingText(plan), plan.timeZone, plan.order};
}

std::string profileText(const MappingProfile& profile)
{
    const Json json{{"lockstep_mapping", 1},
                    {"name", profile.name},
                    {"columns", profile.columns},
                    {"kind", lockstep::name(profile.kind)},
                    {"verb", profile.verb ? Json(lockstep::name(*profile.verb)) : Json()},
                    {"mapping", profile.mapping},
                    {"time_zone", profile.timeZone},
                    {"order", orderNames[static_cast<std::size_t>(profile.order)]}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Result<MappingProfile> profileFromText(std::string_view text, const std::string& fileName)
{
    const auto noProfile = [&fileName] {
        return makeError(
            ErrorCode::badInput,
            messageText(QT_TRANSLATE_NOOP("core", "\"%1\" is not a mapping profile of this program. Save "
                                                  "one in the import window, or ask for it again."),
                        fileName));
    };
    const auto json = Json::parse(text, nullptr, false);
    if (!json.is_object() || json.value("lockstep_mapping", Json()) != 1)
        return noProfile();
    MappingProfile profile;
    profile.name = textOf(json, "name");
    profile.mapping = textOf(json, "mapping");
    profile.timeZone = textOf(json, "time_zone");
    const auto kind = kindFromName(textOf(json, "kind"));
    const auto order = orderFromName(textOf(json, "order"));
    const auto verb = textOf(json, "verb");
    profile.verb = verbFromName(verb);
    const auto columns = json.find("columns");
    if (profile.name.empty() || !kind || !order || (!verb.empty() && !profile.verb) || columns == json.end()
        || !columns->is_array() || columns->empty())
        return noProfile();
    profile.kind = *kind;
    profile.order = *order;
    for (const auto& column : *columns) {
        if (!column.is_string())
            return noProfile();
        profile.columns.push_back(column.get<std::string>());
    }
    ReadPlan plan; // a mapping that its own columns do not bear is of no use
    plan.columns = profile.columns;
    if (!applyMapping(plan, profile.mapping) || !LocalClock::create(profile.timeZone))
        return noProfile();
    return profile;
}

} // namespace lockstep
