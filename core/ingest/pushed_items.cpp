// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/pushed_items.h"

namespace lockstep {

bool PushedItems::next(JsonItem& item)
{
    if (m_told == m_done.size())
        return false;
    const auto& entry = m_done[m_told++];
    item = {};
    item.text = entry.text;
    item.line = entry.line;
    item.row = ++m_row;
    return true;
}

Result<bool> PushedItems::refill()
{
    if (m_atEnd)
        return false;
    m_done.clear();
    m_told = 0;
    m_block.resize(std::size_t{64} << 10);
    const auto count = m_stream.read(m_block);
    if (!count)
        return count.error();
    m_atEnd = *count == 0;
    if (auto fed = feed(std::span(m_block).first(*count), m_atEnd); !fed)
        return fed.error();
    return true;
}

} // namespace lockstep
