// SPDX-License-Identifier: GPL-3.0-or-later
// The follower fingerprint as a drawing, for the window and for print alike: x = place in the list, y = creation
// date, one dot a follower; below, the share of low-activity accounts; at the right, the creation dates as a
// histogram. Dots are counted into a buffer and shaded by number: exact at any list length. When the order of the
// list carries no time only the histogram is drawn.
#pragma once

#include "app/views/fingerprint/fingerprint_scene.h"

#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QRectF>

#include <memory>
#include <utility>
#include <vector>

namespace lockstep {

/// Ranks on the x axis, [from, to).
struct RankView {
    double from = 0;
    double to = 1;
    friend bool operator==(const RankView&, const RankView&) = default;
};

struct FingerprintColours {
    QColor ground, text, faint, grid;
    QColor dot, selected, envelope, batch, quiet;
};
/// Okabe and Ito's colours (2008), which colour-blind eyes tell apart, for a light or a dark ground.
FingerprintColours fingerprintColours(const QPalette& palette);

/// Where the parts of the figure stand.
struct FingerprintLayout {
    QRectF plot, strip, histogram;
    RankView ranks;
    std::int64_t oldestMs = 0, newestMs = 1;
    bool compact = false; ///< little room: no strip, no titles of the axes

    FingerprintLayout(const FingerprintScene& scene, const QRectF& area, RankView view, const QFontMetricsF& metrics);
    double x(double rank) const;
    double y(double ms) const;
    double rankAt(double x) const;
};

/// By rank; with none given everybody is drawn.
inline bool isDrawn(const std::vector<bool>& drawn, std::size_t rank)
{
    return drawn.empty() || drawn[rank];
}

/// Ranks that lie in view, [first, last), also where it reaches beyond the list.
std::pair<std::size_t, std::size_t> ranksInView(const FingerprintScene& scene, RankView view);

struct DotRequest {
    std::shared_ptr<const FingerprintScene> scene;
    RankView ranks;
    QSize pixels; ///< device pixels of the plot
    double pixelRatio = 1;
    std::vector<bool> selected; ///< by rank; empty: nobody
    std::vector<bool> drawn;    ///< by rank; empty: everybody
    FingerprintColours colours;
};

/// The dots of the plot on transparent ground. Cost: followers in view + pixels.
QImage fingerprintDots(const DotRequest& request, const TaskContext& task = {});

/// What of a list is in sight.
struct FingerprintPart {
    RankView ranks;
    std::vector<bool> selected; ///< by rank; empty: nobody
    std::vector<bool> drawn;    ///< by rank; empty: everybody
};

class FingerprintPicture {
public:
    FingerprintPicture(std::shared_ptr<const FingerprintScene> scene, std::vector<BatchMark> marks,
                       QString shownFinding)
        : m_scene(std::move(scene)), m_marks(std::move(marks)), m_shownFinding(std::move(shownFinding))
    {
    }

    /// At print quality. Light or dark as the palette is.
    void paint(QPainter& painter, const QRectF& area, const QPalette& palette, const FingerprintPart& part) const;
    /// With dots that were drawn before (a null image: none yet).
    void paint(QPainter& painter, const FingerprintLayout& layout, const FingerprintColours& colours,
               const QImage& dots, const std::vector<bool>& drawn) const;

private:
    void paintAxes(QPainter& painter, const FingerprintLayout& layout, const FingerprintColours& colours) const;
    void paintBatches(QPainter& painter, const FingerprintLayout& layout, const FingerprintColours& colours) const;
    void paintEnvelope(QPainter& painter, const FingerprintLayout& layout, const FingerprintColours& colours) const;
    void paintStrip(QPainter& painter, const FingerprintLayout& layout, const FingerprintColours& colours,
                    const std::vector<bool>& drawn) const;
    void paintHistogram(QPainter& painter, const FingerprintLayout& layout, const FingerprintColours& colours,
                        const std::vector<bool>& drawn) const;
    void paintAgesOnly(QPainter& painter, const FingerprintLayout& layout, const FingerprintColours& colours,
                       const std::vector<bool>& drawn) const;

    std::shared_ptr<const FingerprintScene> m_scene;
    std::vector<BatchMark> m_marks;
    QString m_shownFinding;
};

} // namespace lockstep
