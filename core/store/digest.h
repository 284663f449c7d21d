// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 over labelled content. The label keeps a digest of one kind from passing for another.
#pragma once

#include "core/store/byte_archive.h"

#include <initializer_list>
#include <string_view>

namespace lockstep {

using Digest = std::array<unsigned char, 32>;

/// sha256(length of label, label, pieces one after the other). Pieces must tell their own lengths.
Digest digestOf(std::string_view label, std::initializer_list<BytesView> pieces);

/// Of a value that has an exchange().
template <class T>
Digest digestOf(std::string_view label, const T& value)
{
    ByteWriter writer;
    writer(value);
    return digestOf(label, {BytesView(writer.bytes())});
}

BytesView bytesOf(const Digest& digest);
bool equal(const Digest& digest, BytesView stored);

} // namespace lockstep
