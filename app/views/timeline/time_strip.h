// SPDX-License-Identifier: GPL-3.0-or-later
// The strip below all tabs: how much happened when, and the time brush with its two handles.
//   drag             a new brush; on a handle moves that end, inside moves the brush
//   wheel            zoom; double click or Ctrl+0 shows all
//   Left, Right      move the brush (or make one);  Shift: its end;  Ctrl: its start;  Esc clears it
//   Space, ▶         plays: the brush walks to the end, and all views with it
#pragma once

#include "app/caseview/case_view.h"
#include "app/jobs/job_runner.h"
#include "app/views/timeline/time_histogram.h"
#include "app/widgets/marks.h"

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace lockstep {

class TimeStrip : public QWidget {
    Q_OBJECT

public:
    TimeStrip(CaseView& view, JobRunner& jobs, QWidget* parent = nullptr);

    /// "1 May 2024, 08:00 UTC to ... (2 d 12 h) · 1,204 of 2,641 interactions"
    QString rangeInWords() const;
    /// Pixels of a time and back; for tests and tools that point at it.
    double xOf(double ms) const;
    double timeAt(double x) const;

    void paint(QPainter& painter, const QRectF& area) const;
    bool isPlaying() const { return m_player.isActive(); }
    void setPlaying(bool playing);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Grip { none, create, from, to, move };

    void reload();
    void take(Result<std::shared_ptr<const TimeHistogram>> histogram);
    void updateSelection();
    void showAll();
    QRectF plotIn(const QRectF& area) const;
    /// `indent`: kept free before the words, for the button.
    void paintWith(QPainter& painter, const QRectF& area, double indent, const ChartColors& colors) const;
    /// And over them, from `top` on, what they show.
    void paintBars(QPainter& painter, const QRectF& plot, double top, double indent, const ChartColors& colors) const;
    Grip gripAt(double x) const;
    void setBrush(double from, double to);
    QString emptyText() const;
    void playOn();

    CaseView& m_view;
    JobRunner& m_jobs;
    std::shared_ptr<const CaseData> m_data;
    std::shared_ptr<const TimeHistogram> m_all;
    SortedTimes m_selected; ///< of what is selected
    bool m_hasSelection = false;
    double m_from = 0; ///< ms at the left edge
    double m_to = 1;
    Grip m_grip = Grip::none;
    double m_pressed = 0; ///< ms under the pointer when pressed
    TimeRange m_atPress;
    quint64 m_request = 0;
    QTimer m_player;
    QToolButton* m_play;
    bool m_busy = false;
};

} // namespace lockstep
