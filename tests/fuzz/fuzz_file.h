// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as a file that has no name on any disk, and a sink that looks at everything it is given.
#pragma once

#include "core/ingest/read_file.h"
#include "core/ingest/recognise.h"

#include <cstdlib>
#include <span>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

namespace lockstep::fuzz {

class MemoryFile {
public:
    explicit MemoryFile(std::span<const unsigned char> bytes) : m_descriptor(::memfd_create("input", MFD_CLOEXEC))
    {
        while (!bytes.empty()) {
            const auto count = ::write(m_descriptor, bytes.data(), bytes.size());
            if (count <= 0)
                std::abort();
            bytes = bytes.subspan(static_cast<std::size_t>(count));
        }
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { ::close(m_descriptor); }

    std::string path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }

private:
    int m_descriptor;
};

/// Touches every byte of every record, so that a view of freed memory is noticed.
class TouchingSink : public RecordSink {
public:
    Result<void> interactions(std::span<const InteractionRecord> rows) override
    {
        for (const auto& r : rows)
            touch(r.actor, r.target, r.text);
        return {};
    }
    Result<void> posts(std::span<const PostRecord> rows) override
    {
        for (const auto& r : rows)
            touch(r.post, r.author, r.text);
        return {};
    }
    Result<void> accounts(std::span<const AccountRecord> rows) override
    {
        for (const auto& r : rows) {
            touch(r.account, r.handle, r.bio, r.location);
            for (const auto& [name, value] : r.extra)
                touch(name, value);
        }
        return {};
    }
    Result<void> counts(std::span<const CountRecord> rows) override
    {
        for (const auto& r : rows) {
            touch(r.subject);
            if (r.value < 0)
                std::abort();
        }
        return {};
    }
    Result<void> context(std::span<const ContextRecord> rows) override
    {
        m_sum = m_sum + rows.size();
        return {};
    }
    Result<void> rejected(std::span<const Rejection> rows) override
    {
        for (const auto& r : rows)
            if (r.reason.empty())
                std::abort(); // a refusal without a reason
        return {};
    }

private:
    template <class... Views>
    void touch(Views... views)
    {
        const auto add = [this](std::string_view view) {
            for (const char c : view)
                m_sum = m_sum + static_cast<unsigned char>(c);
        };
        (add(views), ...);
    }
    volatile std::size_t m_sum = 0;
};

/// As the import does it. Every row read must be accepted or refused.
inline void import(const std::filesystem::path& path, const ReadWishes& wishes)
{
    auto file = InputFile::open(path);
    if (!file)
        return;
    const auto recognition = recognise(*file, wishes);
    if (!recognition || !missingFrom(recognition->plan).empty())
        return;
    TouchingSink sink;
    const auto summary = readFile(*file, recognition->plan, sink);
    if (summary && summary->rows.accepted + summary->rows.rejected != summary->rows.read)
        std::abort();
}

} // namespace lockstep::fuzz
