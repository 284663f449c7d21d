// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/json_values.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace lockstep {

const Json& valueAt(const Json& item, std::string_view path)
{
    static const Json nothing;
    const Json* value = &item;
    while (!path.empty()) {
        if (!value->is_object())
            return nothing;
        auto end = path.size(); // a key may hold a slash itself
        if (!value->contains(path))
            end = std::min(path.find('/'), path.size());
        const auto found = value->find(path.substr(0, end));
        if (found == value->end())
            return nothing;
        value = &*found;
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return *value;
}

std::string cellOf(const Json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    return value.is_number() || value.is_boolean() ? value.dump() : std::string();
}

std::string cellAt(const Json& item, std::initializer_list<std::string_view> paths)
{
    for (const auto path : paths)
        if (auto cell = cellOf(valueAt(item, path)); !cell.empty())
            return cell;
    return {};
}

std::string countAt(const Json& item, std::initializer_list<std::string_view> paths)
{
    auto cell = cellAt(item, paths);
    return cell.starts_with('-') ? std::string() : cell;
}

bool hasText(const Json& item, std::string_view path)
{
    return !cellOf(valueAt(item, path)).empty();
}

} // namespace lockstep
