// SPDX-License-Identifier: GPL-3.0-or-later
// The edges of a GEXF or GraphML file as entries: {"source", "target", attributes by their titles}. Nodes are kept
// only for their names: an attribute "id", else the label, else the id in the file. Files with a DTD are refused, and
// nothing is loaded from elsewhere.
#pragma once

#include "core/ingest/json_items.h"

#include <memory>

namespace lockstep {

/// XML whose first element is gexf or graphml.
bool looksLikeGraph(std::string_view head);

class GraphItems : public JsonItemSource {
public:
    GraphItems(TextStream stream, std::string fileName);
    GraphItems(const GraphItems&) = delete;
    GraphItems& operator=(const GraphItems&) = delete;
    ~GraphItems() override;

    bool next(JsonItem& item) override;
    /// badInput for XML that is not well formed, and for a DTD.
    Result<bool> refill() override;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace lockstep
