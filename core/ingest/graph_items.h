// SPDX-License-Identifier: GPL-3.0-or-later
// The edges of a GEXF or GraphML file as entries: {"source", "target", attributes by their titles}. Nodes are kept
// only for their names: an attribute "id", else the label, else the id in the file. Files with a DTD are refused, and
// nothing is loaded from elsewhere.
#pragma once

#include "core/ingest/pushed_items.h"

#include <memory>
#include <optional>

namespace lockstep {

/// XML whose first element is gexf or graphml; GML; Pajek.
std::optional<JsonShape::Kind> graphKindOf(std::string_view head);
/// "DOT" or "VNA": graphs that are not read, and would look like a table of one column.
std::optional<std::string_view> unreadGraphOf(std::string_view head);

class GraphItems : public PushedItems {
public:
    GraphItems(TextStream stream, std::string fileName);
    GraphItems(const GraphItems&) = delete;
    GraphItems& operator=(const GraphItems&) = delete;
    ~GraphItems() override;

protected:
    /// badInput for XML that is not well formed, and for a DTD.
    Result<void> feed(std::span<const char> block, bool isLast) override;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace lockstep
