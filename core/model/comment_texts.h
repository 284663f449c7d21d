// SPDX-License-Identifier: GPL-3.0-or-later
// What comments say: every different text once, and which comment says which. People say the same thing often, so a
// million comments are some 8 MB of indices and the texts that differ; a case without comments pays nothing.
#pragma once

#include "core/model/ids.h"
#include "core/model/interner.h"
#include "core/model/string_table.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace lockstep {

class CommentTexts {
public:
    struct Entry {
        std::uint32_t event = 0; ///< EventId of a comment
        std::uint32_t text = 0;  ///< index into distinct()
    };

    bool empty() const { return m_entries.empty(); }
    /// Comments that have a text, by event ascending.
    std::span<const Entry> entries() const { return m_entries; }
    /// The texts as imported, in the order of their first comment.
    const StringTable& distinct() const { return m_distinct; }
    /// Empty when the comment has no text. Binary search, O(log n).
    std::string_view of(EventId event) const
    {
        const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), event.value(),
                                            [](const Entry& entry, std::uint32_t id) { return entry.event < id; });
        return found != m_entries.end() && found->event == event.value() ? m_distinct[found->text]
                                                                         : std::string_view();
    }

private:
    friend class CommentTextCollector;
    std::vector<Entry> m_entries;
    StringTable m_distinct;
};

/// Makes CommentTexts from comments in ascending order. An empty text is no text.
class CommentTextCollector {
public:
    void add(EventId event, std::string_view text)
    {
        if (!text.empty())
            m_texts.m_entries.push_back({event.value(), m_interner.intern(text)});
    }
    CommentTexts finish()
    {
        m_texts.m_entries.shrink_to_fit();
        m_texts.m_distinct = m_interner.takeStrings();
        return std::move(m_texts);
    }

private:
    Interner m_interner;
    CommentTexts m_texts;
};

} // namespace lockstep
