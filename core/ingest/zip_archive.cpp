// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/zip_archive.h"

#include <unistd.h>
#include <utility>
#include <zip.h>

namespace lockstep {

struct ZipArchive::Impl {
    explicit Impl(std::string archiveName) : name(std::move(archiveName)) {}
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
    ~Impl()
    {
        endMember();
        if (zip)
            zip_discard(zip);
    }
    void endMember()
    {
        if (member)
            zip_fclose(member);
        member = nullptr;
    }
    Error damaged() const
    {
        return makeError(
            ErrorCode::badInput,
            messageText(QT_TRANSLATE_NOOP("core", "The archive \"%1\" is damaged or cut off. Get it again, "
                                                  "or unpack it and import the files in it."),
                        name));
    }

    std::string name;
    zip_t* zip = nullptr;
    zip_file_t* member = nullptr;
};

ZipArchive::ZipArchive(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(int descriptor, std::string name)
{
    auto impl = std::make_unique<Impl>(std::move(name));
    int error = 0;
    impl->zip = zip_fdopen(descriptor, 0, &error);
    if (!impl->zip) {
        ::close(descriptor); // libzip takes it only when it succeeds
        return impl->damaged();
    }
    return ZipArchive(std::move(impl));
}

std::vector<ZipArchive::Member> ZipArchive::members() const
{
    std::vector<Member> members;
    const auto count = zip_get_num_entries(m_impl->zip, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_impl->zip, static_cast<zip_uint64_t>(i), 0, &stat) != 0)
            continue;
        const std::string path(stat.name);
        if (!path.empty() && path.back() != '/')
            members.push_back({path, stat.size});
    }
    return members;
}

Result<void> ZipArchive::begin(const std::string& member)
{
    m_impl->endMember();
    m_impl->member = zip_fopen(m_impl->zip, member.c_str(), 0);
    if (m_impl->member)
        return {};
    switch (zip_error_code_zip(zip_get_error(m_impl->zip))) {
    case ZIP_ER_NOENT:
        return makeError(ErrorCode::notFound, messageText(QT_TRANSLATE_NOOP("core", "There is no \"%1\" in \"%2\"."),
                                                          member, m_impl->name));
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_WRONGPASSWD:
        return makeError(ErrorCode::badInput,
                         messageText(QT_TRANSLATE_NOOP("core", "The archive \"%1\" is encrypted. Unpack it with its "
                                                               "password and import the files in it."),
                                     m_impl->name));
    default:
        return m_impl->damaged();
    }
}

Result<std::size_t> ZipArchive::read(std::span<char> into)
{
    const auto count = m_impl->member ? zip_fread(m_impl->member, into.data(), into.size()) : -1;
    if (count < 0)
        return m_impl->damaged();
    return static_cast<std::size_t>(count);
}

} // namespace lockstep
