// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/digest.h"

#include <openssl/evp.h>

#include <algorithm>
#include <memory>
#include <new>

namespace lockstep {

namespace {

struct ContextDeleter {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

} // namespace

Digest digestOf(std::string_view label, std::initializer_list<BytesView> pieces)
{
    const std::unique_ptr<EVP_MD_CTX, ContextDeleter> context(EVP_MD_CTX_new());
    bool good = context && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1;
    ByteWriter head;
    head(label);
    const auto add = [&](BytesView bytes) {
        good = good && EVP_DigestUpdate(context.get(), bytes.data(), bytes.size()) == 1;
    };
    add(head.bytes());
    for (const auto piece : pieces)
        add(piece);
    Digest digest{};
    unsigned int size = 0;
    // SHA-256 itself cannot fail; what can is memory.
    if (!good || EVP_DigestFinal_ex(context.get(), digest.data(), &size) != 1)
        throw std::bad_alloc();
    return digest;
}

BytesView bytesOf(const Digest& digest)
{
    return std::as_bytes(std::span(digest));
}

bool equal(const Digest& digest, BytesView stored)
{
    return std::ranges::equal(bytesOf(digest), stored);
}

} // namespace lockstep
