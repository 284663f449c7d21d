// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of a format whose parser is fed blocks of text and hands out what it finds on the way.
#pragma once

#include "core/ingest/json_items.h"

#include <deque>
#include <span>
#include <string>
#include <vector>

namespace lockstep {

class PushedItems : public JsonItemSource {
public:
    bool next(JsonItem& item) final;
    Result<bool> refill() final;

protected:
    explicit PushedItems(TextStream stream) : m_stream(std::move(stream)) {}
    PushedItems(const PushedItems&) = delete;
    PushedItems& operator=(const PushedItems&) = delete;

    /// Takes the next block; the last one is empty. Calls deliver() for every entry that it completes.
    virtual Result<void> feed(std::span<const char> block, bool isLast) = 0;
    void deliver(std::string text, std::uint64_t line) { m_done.push_back({std::move(text), line}); }

private:
    struct Entry {
        std::string text;
        std::uint64_t line = 0;
    };
    TextStream m_stream;
    std::vector<char> m_block;
    std::deque<Entry> m_done;
    std::size_t m_told = 0;
    RowNumber m_row = 0;
    bool m_atEnd = false;
};

} // namespace lockstep
