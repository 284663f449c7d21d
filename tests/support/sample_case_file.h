// SPDX-License-Identifier: GPL-3.0-or-later
// A case file that holds as many accounts and posts as the sample data, so that notes may hang on them.
#pragma once

#include "core/store/case_file.h"
#include "tests/support/sample_case_data.h"

#include <QTest>

namespace lockstep::sample {

inline std::shared_ptr<CaseFile> caseFile(const std::filesystem::path& path)
{
    const auto fail = [](const Error& error) {
        QTest::qFail(english(error.text).c_str(), __FILE__, __LINE__);
        return std::shared_ptr<CaseFile>();
    };
    auto made = CaseFile::create(path);
    if (!made)
        return fail(made.error());
    auto file = std::make_shared<CaseFile>(*std::move(made));
    DataSet draft;
    draft.title = "Sample";
    draft.format = "csv";
    draft.encoding = "UTF-8";
    draft.timeZone = "UTC";
    auto batch = file->beginImport(draft);
    if (!batch)
        return fail(batch.error());
    SourceFile source;
    source.name = "sample.csv";
    std::vector<std::string> names;
    std::vector<AccountRecord> accounts;
    for (std::uint32_t a = 0; a < memberCount + otherCount + authorCount; ++a)
        names.push_back("account" + std::to_string(a));
    for (std::uint32_t a = 0; a < names.size(); ++a) {
        accounts.emplace_back().account = names[a];
        accounts.back().row = a + 2;
    }
    std::vector<std::string> postNames;
    std::vector<PostRecord> posts;
    for (std::uint32_t p = 0; p < postCount; ++p)
        postNames.push_back("post-" + std::to_string(p + 1));
    for (std::uint32_t p = 0; p < postCount; ++p)
        posts.push_back({postNames[p], names[60 + p / 2], {postedAt(p), Precision::exact}, {}, p + 66});
    source.rows = {names.size() + postCount, names.size() + postCount, 0};
    if (const auto begun = (*batch)->beginFile(source); !begun)
        return fail(begun.error());
    if (const auto fed = (*batch)->accounts(accounts); !fed)
        return fail(fed.error());
    if (const auto fed = (*batch)->posts(posts); !fed)
        return fail(fed.error());
    if (const auto ended = (*batch)->endFile(source); !ended)
        return fail(ended.error());
    if (const auto done = (*batch)->finish(); !done)
        return fail(done.error());
    return file;
}

} // namespace lockstep::sample
