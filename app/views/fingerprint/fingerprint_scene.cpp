// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/fingerprint/fingerprint_scene.h"

#include "app/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace lockstep {

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
        scene.oldestMs = std::numeric_limits<std::int64_t>::max();
        scene.newestMs = Instant::missingMs;
        for (const auto ms : created) {
            if (ms == Instant::missingMs)
                continue;
            ++scene.dated;
            scene.oldestMs = std::min(scene.oldestMs, ms);
            scene.newestMs = std::max(scene.newestMs, ms);
        }
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
