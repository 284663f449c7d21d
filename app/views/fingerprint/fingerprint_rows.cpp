// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/fingerprint/fingerprint_rows.h"

#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/text/time_words.h"

#include <QCoreApplication>

#include <utility>

namespace lockstep {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("FingerprintView", text);
}

QString quietText(const FingerprintScene& scene, std::size_t rank)
{
    if (!scene.quiet.usable() || scene.quiet.value[rank] < 0)
        return words(QT_TRANSLATE_NOOP("FingerprintView", "not known"));
    return scene.quiet.value[rank] > 0 ? words(QT_TRANSLATE_NOOP("FingerprintView", "yes"))
                                       : words(QT_TRANSLATE_NOOP("FingerprintView", "no"));
}

} // namespace

TableRows fingerprintRows(std::shared_ptr<const FingerprintScene> scene, std::shared_ptr<const CaseData> data,
                          std::vector<BatchMark> marks, const FingerprintPart& part)
{
    TableRows rows;
    const auto [from, to] = ranksInView(*scene, part.ranks);
    std::vector<std::uint32_t> ranks;
    for (auto i = from; i < to; ++i)
        if (isDrawn(part.drawn, i))
            ranks.push_back(static_cast<std::uint32_t>(i));
    rows.columns = {words(QT_TRANSLATE_NOOP("FingerprintView", "Place in the list")),
                    words(QT_TRANSLATE_NOOP("FingerprintView", "Account")),
                    words(QT_TRANSLATE_NOOP("FingerprintView", "Created (UTC)")),
                    scene->tested.list.timed
                        ? words(QT_TRANSLATE_NOOP("FingerprintView", "Followed (UTC)"))
                        : words(QT_TRANSLATE_NOOP("FingerprintView", "Followed not before (UTC)")),
                    words(QT_TRANSLATE_NOOP("FingerprintView", "Low activity")),
                    words(QT_TRANSLATE_NOOP("FingerprintView", "Marked stretch"))};
    rows.count = ranks.size();
    rows.row = [scene = std::move(scene), data = std::move(data), marks = std::move(marks),
                ranks = std::move(ranks)](std::size_t row) {
        const std::size_t rank = ranks[row];
        const auto& list = scene->tested.list;
        const auto day = [](std::int64_t ms) { return columnTime({{ms}, Precision::day}); };
        const auto followed = list.timed               ? columnTime({{list.followed[rank]}, Precision::exact})
                              : scene->envelopeHolds() ? day(scene->envelope.lower[rank])
                                                       : QString();
        QStringList stretches; // they may overlap
        for (const auto& mark : marks)
            if (rank >= mark.from && rank <= mark.to)
                stretches << words(QT_TRANSLATE_NOOP("FingerprintView", "%1 (%2 to %3)"))
                                 .arg(mark.label, windowLanguage().number(static_cast<std::int64_t>(mark.from + 1)),
                                      windowLanguage().number(static_cast<std::int64_t>(mark.to + 1)));
        return QStringList{windowLanguage().number(static_cast<std::int64_t>(rank + 1)),
                           displayName(*data, list.accounts[rank]),
                           day(list.created[rank]),
                           followed,
                           quietText(*scene, rank),
                           stretches.join(QStringLiteral("; "))};
    };
    return rows;
}

} // namespace lockstep
