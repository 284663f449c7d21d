// SPDX-License-Identifier: GPL-3.0-or-later
// XML in blocks, told element by element (libxml2's push parser). Nothing is loaded from elsewhere, and no entity can
// be declared: a document type is noted, for the caller to refuse.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace lockstep {

class XmlAttributes {
public:
    explicit XmlAttributes(const unsigned char** list) : m_list(list) {}
    /// Empty when it is not there.
    std::string of(const char* name) const;

private:
    const unsigned char** m_list;
};

class XmlListener {
public:
    virtual ~XmlListener() = default;
    /// Names come without a prefix such as "viz:".
    virtual void open(std::string_view element, const XmlAttributes& attributes) = 0;
    virtual void close(std::string_view element) = 0;
    virtual void write(std::string_view text) = 0;
};

class XmlPush {
public:
    /// The listener outlives it.
    explicit XmlPush(XmlListener& listener);
    XmlPush(const XmlPush&) = delete;
    XmlPush& operator=(const XmlPush&) = delete;
    ~XmlPush();

    /// False for what is not well formed.
    bool feed(std::span<const char> block, bool isLast);
    bool hasDocumentType() const;
    std::uint64_t line() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace lockstep
