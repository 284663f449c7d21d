// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing area of the timeline: mouse, wheel and keyboard.
//   drag                 time brush (clock time) or pan (time after posting)
//   middle or Shift drag pan
//   wheel / Ctrl+wheel   zoom time / zoom rows; sideways wheel pans
//   Left, Right, + and - pan and zoom time;  Ctrl and +, - zoom rows;  Ctrl+0 all;  Shift+Left, Right brush
//   Up, Down, Page       the row with the cursor;  Return selects its account
#pragma once

#include "app/jobs/job_runner.h"
#include "app/views/timeline/timeline_chart.h"

#include <QWidget>

namespace lockstep {

class TimelineCanvas : public QWidget {
    Q_OBJECT

public:
    explicit TimelineCanvas(JobRunner& jobs, QWidget* parent = nullptr);

    TimelineChart& chart() { return m_chart; }
    const TimelineChart& chart() const { return m_chart; }
    void setScene(std::shared_ptr<const TimelineScene> scene);
    void setBrush(std::optional<TimeRange> brush);
    void setSelected(std::vector<char> accounts);
    /// Shown where nothing can be drawn.
    void setEmptyText(const QString& text);
    const QString& emptyText() const { return m_emptyText; }
    void setScroll(double pixels);
    void fitAll();
    void zoomTime(double factor, double aroundX);
    void zoomRows(double factor);
    std::optional<std::uint32_t> currentRow() const { return m_currentRow; }
    /// What the box beside the pointer says: plain lines.
    QString hoverText() const { return m_hoverText; }

    QSize sizeHint() const override { return {700, 400}; }
    QSize minimumSizeHint() const override { return {260, 160}; }

Q_SIGNALS:
    void brushed(std::optional<lockstep::TimeRange> brush);
    void accountChosen(lockstep::AccountId account, bool add);
    void windowChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Drag { none, waiting, brush, pan };

    void place();
    void setWindow(TimelineWindow window);
    void panTime(double pixels);
    void moveRow(int rows);
    void growBrush(int direction);
    void hover(QPointF at);
    void paintHover(QPainter& painter, const ChartColors& colors) const;
    void updateMarks();

    JobRunner& m_jobs;
    TimelineChart m_chart;
    QString m_emptyText;
    QImage m_marks; ///< the marks of m_marksWindow, when there are too many for shapes
    QRectF m_marksPlot;
    TimelineWindow m_marksWindow;
    bool m_marksStale = true;
    Drag m_drag = Drag::none;
    QPointF m_pressed;
    QPointF m_last;
    std::optional<TimeRange> m_brush;
    std::optional<std::uint32_t> m_currentRow;
    QPointF m_hoverAt;
    QString m_hoverText;
};

} // namespace lockstep
