// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a timeline scene: legend, section titles, rows of marks, a time axis and a caption that says how much
// is shown. No widget: the window and the report draw with the same code. Up to 20,000 visible marks are drawn
// as shapes; beyond that marks are counted per pixel and the counts toned, at a few ms per million.
#pragma once

#include "app/views/timeline/timeline_scene.h"
#include "app/widgets/marks.h"

#include <QFont>
#include <QFontMetricsF>
#include <QImage>
#include <QRectF>

class QPainter;

namespace lockstep {

/// The part of the scene that is in sight.
struct TimelineWindow {
    double from = 0;
    double to = 1;
    double rowHeight = 0; ///< 0: as high as fits
    double scroll = 0;    ///< pixels from the top of the content
    friend bool operator==(const TimelineWindow&, const TimelineWindow&) = default;
};

class TimelineChart {
public:
    static constexpr std::size_t maxShapes = 20'000;
    static constexpr double maxRowHeight = 22;

    void setScene(std::shared_ptr<const TimelineScene> scene);
    const std::shared_ptr<const TimelineScene>& scene() const { return m_scene; }
    bool isEmpty() const { return !m_scene || m_scene->position.empty(); }

    void setWindow(const TimelineWindow& window) { m_window = window; }
    const TimelineWindow& window() const { return m_window; }
    void setSelected(std::vector<char> accounts) { m_selected = std::move(accounts); }
    void setBrush(std::optional<TimeRange> brush) { m_brush = brush; }

    /// Places everything; call before the mappings and before paint().
    void layout(const QRectF& area, const QFont& font);
    QRectF plot() const { return m_plot; }
    double rowHeight() const { return m_rowHeight; }
    double contentHeight() const;
    double maxScroll() const { return std::max(0.0, contentHeight() - m_plot.height()); }

    double xOf(double position) const;
    double positionAt(double x) const;
    /// Top of a row.
    double yOf(std::uint32_t row) const;
    std::optional<std::uint32_t> rowAt(double y) const;
    /// The mark nearest to a point, within a few pixels; an index into the scene.
    std::optional<std::size_t> markAt(QPointF point) const;
    /// What stands in a lane at this point, a line each; empty: nothing.
    QString laneTextAt(QPointF point) const;

    /// The marks alone, for a plot of this size in pixels; may run on a worker.
    static QImage raster(const TimelineScene& scene, const TimelineChart& placed, double pixelRatio,
                         const ChartColors& colors);
    /// The marks of the scene that the window shows, [first, last).
    std::pair<std::size_t, std::size_t> visibleRange() const;
    std::size_t visibleMarks() const;

    /// How much is shown of how much, and how times are to be read: stands beside the chart.
    QString caption() const;
    /// @param marks  a raster made before for this window; null: marks are drawn here
    void paint(QPainter& painter, const ChartColors& colors, const QImage* marks = nullptr) const;

private:
    double legendHeight(const QFontMetricsF& metrics, double width) const;
    void paintLegend(QPainter& painter, const ChartColors& colors) const;
    void paintRows(QPainter& painter, const ChartColors& colors) const;
    void paintSections(QPainter& painter, const ChartColors& colors) const;
    void paintAxis(QPainter& painter, const ChartColors& colors) const;
    QRectF laneArea(std::size_t lane) const;
    void paintLanes(QPainter& painter, const ChartColors& colors) const;
    void paintBrush(QPainter& painter, const ChartColors& colors) const;
    void paintShapes(QPainter& painter, const ChartColors& colors) const;

    std::shared_ptr<const TimelineScene> m_scene;
    TimelineWindow m_window;
    std::vector<char> m_selected;
    std::optional<TimeRange> m_brush;
    QFont m_font;
    QRectF m_area;
    QRectF m_plot;
    double m_rowHeight = 1;
    double m_header = 20;
    double m_laneHeight = 0;
    bool m_namesFit = false;
};

} // namespace lockstep
