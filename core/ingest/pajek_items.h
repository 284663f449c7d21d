// SPDX-License-Identifier: GPL-3.0-or-later
// The edges of a Pajek network (.net) as entries: {"source", "target"} by the labels of the vertices. Our own reader,
// because igraph 0.10.2 refuses named relations and time intervals. Format: Mrvar, Batagelj, "Programs for analysis
// and visualization of very large networks: reference manual" (Pajek), section 5.
#pragma once

#include "core/ingest/pushed_items.h"

#include <unordered_map>

namespace lockstep {

/// "*Vertices" or "*Network", perhaps behind comments.
bool looksLikePajek(std::string_view head);

class PajekItems : public PushedItems {
public:
    PajekItems(TextStream stream, std::string fileName);

protected:
    /// badInput for a matrix, which says nothing of single edges but their weight.
    Result<void> feed(std::span<const char> block, bool isLast) override;

private:
    enum class Part : std::uint8_t { other, vertices, pairs, lists };

    Result<void> takeLine(std::string_view line);
    Result<void> beginPart(std::string_view line);
    void deliverEdge(std::string_view from, std::string_view to);

    std::string m_fileName;
    std::string m_line; ///< that is not complete yet
    std::uint64_t m_number = 0;
    Part m_part = Part::other;
    std::unordered_map<std::string, std::string> m_names;
};

} // namespace lockstep
