// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_case.h"

#include "core/simulate/write_world.h"
#include "core/store/case_file.h"
#include "core/workspace/detect_case.h"
#include "core/workspace/import_files.h"

#include <algorithm>

namespace lockstep {

namespace {

ScenarioParameters parametersOf(Sample sample)
{
    ScenarioParameters p;
    p.accounts = 1'200;
    p.creators = 40;
    p.days = 30;
    p.fanClubSize = 50;
    p.giveawayAccounts = 0;
    p.customerPosts = 8;
    p.likeProbability = 0.2;
    p.commentsPerLike = 0.02;
    p.scenario = name(sample);
    switch (sample) {
    case Sample::boughtBatch:
        p.accounts = 0;
        p.listFollowers = 12'000;
        p.batch = 3'000;
        break;
    case Sample::likeSubscription:
        p.customers = 5;
        p.poolSize = 300;
        p.likesPerPost = 100;
        break;
    case Sample::giveaway:
        p.giveawayAccounts = 300;
        p.giveawayHosts = 3;
        break;
    case Sample::nothingUnusual:
        break;
    }
    return p;
}

/// A folder beside the case that nobody else uses, gone with its content when this goes.
class ScratchFolder {
public:
    explicit ScratchFolder(const std::filesystem::path& casePath)
    {
        std::error_code ignored;
        for (int number = 1;; ++number) {
            m_path = casePath;
            m_path += ".sample-" + std::to_string(number);
            if (!std::filesystem::exists(m_path, ignored))
                break;
        }
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    ~ScratchFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// A data set is titled by its file, so the file says what it is.
std::filesystem::path renamed(const std::filesystem::path& file, Result<void>& outcome)
{
    auto named = file.parent_path() / (std::string(syntheticPrefix) + file.filename().string());
    std::error_code failed;
    std::filesystem::rename(file, named, failed);
    if (failed)
        outcome =
            makeError(ErrorCode::inputOutput,
                      messageText(QT_TRANSLATE_NOOP("core", "%1 could not be renamed; check the folder of the case."),
                                  file.string()));
    return named;
}

Result<void> import(CaseFile& caseFile, const World& world, const std::filesystem::path& folder,
                    const TaskContext& task)
{
    for (const auto& set : world.data->dataSets) {
        Result<void> outcome;
        ImportRequest request;
        request.files.push_back(renamed(folder / world.data->files[set.files.front().index()].name, outcome));
        if (!outcome)
            return outcome;
        if (set.kind == DataSetKind::followerList) {
            request.verb = Verb::follow;
            request.listTarget = world.data->targetNames[set.listTarget.index()];
            request.order = set.order;
        }
        if (auto imported = importFiles(caseFile, request, task); !imported)
            return imported.error();
    }
    return {};
}

Result<void> fill(CaseFile& caseFile, Sample sample, const std::string& noteText, const std::filesystem::path& folder,
                  const TaskContext& task)
{
    const auto world = simulate(parametersOf(sample));
    if (!world)
        return world.error();
    if (auto written = writeWorld(*world, folder); !written)
        return written;
    if (auto imported = import(caseFile, *world, folder, task); !imported)
        return imported;
    Note note;
    note.text = noteText;
    if (auto noted = caseFile.addNote(note); !noted)
        return noted.error();
    if (auto begun = caseFile.forgetSteps(); !begun)
        return begun;
    const auto data = caseFile.load(task);
    if (!data)
        return data.error();
    const auto run = detectCase(*data, {}, task);
    if (!run)
        return run.error();
    return caseFile.storeRun(*run);
}

} // namespace

std::string_view name(Sample sample)
{
    static constexpr std::array<std::string_view, 4> names{"bought-batch", "like-subscription", "giveaway",
                                                           "nothing-unusual"};
    return names[static_cast<std::size_t>(sample)];
}

Result<Sample> sampleFromName(std::string_view text)
{
    const auto* found =
        std::find_if(allSamples.begin(), allSamples.end(), [text](Sample sample) { return name(sample) == text; });
    if (found == allSamples.end())
        return makeError(
            ErrorCode::badArgument,
            messageText(QT_TRANSLATE_NOOP("core", "There is no sample \"%1\". The samples are bought-batch, "
                                                  "like-subscription, giveaway and nothing-unusual."),
                        text));
    return *found;
}

Message title(Sample sample)
{
    switch (sample) {
    case Sample::boughtBatch:
        return messageText(QT_TRANSLATE_NOOP("core", "Synthetic sample: a batch of bought followers"));
    case Sample::likeSubscription:
        return messageText(QT_TRANSLATE_NOOP("core", "Synthetic sample: a like subscription"));
    case Sample::giveaway:
        return messageText(QT_TRANSLATE_NOOP("core", "Synthetic sample: a giveaway with real people"));
    case Sample::nothingUnusual:
        return messageText(QT_TRANSLATE_NOOP("core", "Synthetic sample: nothing unusual"));
    }
    return {};
}

Message description(Sample sample)
{
    switch (sample) {
    case Sample::boughtBatch:
        return messageText(
            QT_TRANSLATE_NOOP("core", "The 15,000 followers of one account in the order in which they came; 3,000 of "
                                      "them were delivered as a batch. All accounts are invented."));
    case Sample::likeSubscription:
        return messageText(
            QT_TRANSLATE_NOOP("core", "A month of likes on the posts of 40 creators; five of them get 100 likes on "
                                      "every post from a pool of 300 accounts. All accounts are invented."));
    case Sample::giveaway:
        return messageText(
            QT_TRANSLATE_NOOP("core", "A month of likes on the posts of 40 creators; three of them hold a giveaway "
                                      "in which 300 people take part. Nobody paid for anything. All accounts are "
                                      "invented."));
    case Sample::nothingUnusual:
        return messageText(QT_TRANSLATE_NOOP(
            "core", "A month of likes on the posts of 40 creators, with a fan club and three school "
                    "classes. Nobody paid for anything. All accounts are invented."));
    }
    return {};
}

Result<void> makeSample(Sample sample, const std::filesystem::path& casePath, const TaskContext& task,
                        const std::function<std::string(const Message&)>& say)
{
    auto made = CaseFile::create(casePath);
    if (!made)
        return made.error();
    Result<void> outcome;
    {
        const ScratchFolder folder(casePath);
        outcome = fill(*made, sample, say(title(sample)) + "\n" + say(description(sample)), folder.path(), task);
    }
    if (auto closed = made->close(); !closed && outcome)
        outcome = closed;
    if (!outcome) {
        std::error_code ignored;
        std::filesystem::remove(casePath, ignored);
    }
    return outcome;
}

} // namespace lockstep
