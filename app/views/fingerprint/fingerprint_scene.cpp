// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/fingerprint/fingerprint_scene.h"

#include "app/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace lockstep {

namespace {

/// One wrong date must not press all others into a line: the range is that of the middle 99.8 % and of what lies no
/// more than half of it outside.
void setDateRange(FingerprintScene& scene)
{
    std::vector<std::int64_t> dates;
    for (const auto ms : scene.tested.list.created)
        if (ms != Instant::missingMs)
            dates.push_back(ms);
    scene.dated = dates.size();
    if (dates.empty())
        return;
    std::sort(dates.begin(), dates.end());
    const auto tail = dates.size() / 1000 + (dates.size() > 100 ? 1 : 0);
    const auto low = dates[tail], high = dates[dates.size() - 1 - tail];
    const auto reach = std::max<std::int64_t>((high - low) / 2, static_cast<std::int64_t>(30 * msPerDay));
    const auto first = std::lower_bound(dates.begin(), dates.end(), low - reach);
    const auto last = std::upper_bound(dates.begin(), dates.end(), high + reach);
    scene.oldestMs = *first;
    scene.newestMs = *std::prev(last);
    scene.farOut = static_cast<std::size_t>((first - dates.begin()) + (dates.end() - last));
}

} // namespace

FingerprintScenes fingerprintScenes(const InteractionGraph& graph, const TaskContext& task)
{
    FingerprintScenes scenes;
    for (auto& list : followerLists(graph)) {
        if (task.cancelled())
            break;
        FingerprintScene scene;
        scene.name = toQString(graph.data().displayName(list.target));
        scene.tested = testList(std::move(list));
        const auto& created = scene.tested.list.created;
        scene.envelope = followEnvelope(created);
        scene.quiet = quietFlag(graph.data(), scene.tested.list);
        setDateRange(scene);
        scenes.push_back(std::make_shared<const FingerprintScene>(std::move(scene)));
    }
    return scenes;
}

std::vector<BatchMark> batchMarks(const FingerprintScene& scene, const DetectionRun* run)
{
    std::vector<BatchMark> marks;
    if (!run)
        return marks;
    const auto& list = scene.tested.list;
    for (const auto& finding : run->findings) {
        if (!finding.ranks || finding.ranks->list != list.dataSet || finding.ranks->from == 0
            || finding.ranks->to > list.size()
            || std::find(finding.targets.begin(), finding.targets.end(), list.target) == finding.targets.end())
            continue;
        BatchMark mark;
        mark.finding = toQString(finding.id);
        mark.from = finding.ranks->from - 1;
        mark.to = finding.ranks->to - 1;
        //: above a stretch of a follower list; %1 is the grade A-C, %2 a number of followers
        mark.label = QCoreApplication::translate("FingerprintView", "%1: %2 followers")
                         .arg(QLatin1Char(letter(finding.grade)))
                         .arg(windowLanguage().number(static_cast<std::int64_t>(mark.to - mark.from + 1)));
        marks.push_back(mark);
    }
    std::sort(marks.begin(), marks.end(), [](const BatchMark& a, const BatchMark& b) { return a.from < b.from; });
    return marks;
}

} // namespace lockstep
