// SPDX-License-Identifier: GPL-3.0-or-later
// Graph files: every edge is an interaction. Only our own say of what kind.
#include "core/ingest/json_values.h"

#include <nlohmann/json.hpp>

namespace lockstep {

namespace {

bool isGraph(const JsonSample& sample)
{
    return sample.place() == "edges";
}

bool isGraphWithVerbs(const JsonSample& sample)
{
    return isGraph(sample) && !sample.items.empty() && hasText(sample.items.front(), "verb");
}

std::string timeOf(const Json& item)
{
    return cellAt(item, {"time", "timestamp", "start", "created_at", "date"});
}

void edgeRows(const Json& item, std::string_view /*list*/, const JsonNames& /*names*/, std::vector<JsonRow>& rows)
{
    rows.push_back({cellAt(item, {"source"}), cellAt(item, {"target"}), timeOf(item)});
}

void verbRows(const Json& item, std::string_view list, const JsonNames& names, std::vector<JsonRow>& rows)
{
    edgeRows(item, list, names, rows);
    rows.back().push_back(cellAt(item, {"verb"}));
}

} // namespace

std::vector<JsonFormat> graphFormats()
{
    JsonFormat edges{.id = "graph",
                     .title = QT_TRANSLATE_NOOP("core", "Graph file: its edges"),
                     .columns = {{"source", Field::actor}, {"target", Field::target}, {"time", Field::time}},
                     .fits = isGraph,
                     .rows = edgeRows};
    auto verbs = edges;
    verbs.id = "graph-of-interactions";
    verbs.columns.push_back({"verb", Field::kind});
    verbs.fits = isGraphWithVerbs;
    verbs.rows = verbRows;
    return {verbs, edges};
}

} // namespace lockstep
