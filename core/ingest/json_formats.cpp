// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/json_formats.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

namespace lockstep {

const Json& JsonSample::first() const
{
    static const Json nothing;
    return items.empty() ? nothing : items.front();
}

const std::vector<JsonFormat>& jsonFormats()
{
    static const auto all = [] {
        auto formats = instagramExportFormats();
        for (auto more : {captureFormats(), tiktokAndXFormats(), graphFormats()})
            std::move(more.begin(), more.end(), std::back_inserter(formats));
        return formats;
    }();
    return all;
}

const JsonFormat* jsonFormat(std::string_view id)
{
    const auto& all = jsonFormats();
    const auto found = std::find_if(all.begin(), all.end(), [id](const auto& format) { return format.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace lockstep
