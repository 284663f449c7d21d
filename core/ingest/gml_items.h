// SPDX-License-Identifier: GPL-3.0-or-later
// The edges of a GML file as entries: {"source", "target", attributes by their keys}; nodes are kept only for their
// labels. Our own reader, because igraph 0.10.2 refuses what Gephi writes (ids that are words). Grammar: Himsolt,
// "GML: A portable graph file format", Universität Passau 1997, with words as ids besides numbers.
#pragma once

#include "core/ingest/pushed_items.h"

#include <nlohmann/json.hpp>

#include <unordered_map>

namespace lockstep {

/// "graph [", perhaps behind a creator, a version and comments.
bool looksLikeGml(std::string_view head);

class GmlItems : public PushedItems {
public:
    GmlItems(TextStream stream, std::string fileName);

protected:
    /// badInput for brackets that do not match.
    Result<void> feed(std::span<const char> block, bool isLast) override;

private:
    enum class State : std::uint8_t { between, word, quoted, comment };

    void take(char c);
    void endWord();
    void endValue(std::string value);
    void openList();
    void closeList();

    std::string m_fileName;
    State m_state = State::between;
    std::string m_text;               ///< of the word or the quoted value
    std::string m_key;                ///< that waits for its value
    std::vector<std::string> m_lists; ///< keys of the open lists
    nlohmann::ordered_json m_current; ///< node or edge
    std::uint64_t m_currentLine = 0;
    std::uint64_t m_line = 1;
    std::unordered_map<std::string, std::string> m_names;
    bool m_isBroken = false;
};

} // namespace lockstep
