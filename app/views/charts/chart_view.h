// SPDX-License-Identifier: GPL-3.0-or-later
// What every statistical chart has: a picture, its twin as a table, a caption that says what is shown out of how
// much, and both as files. A chart computes on a thread, and only while it is seen.
#pragma once

#include "app/caseview/case_view.h"
#include "app/jobs/job_runner.h"
#include "app/widgets/marks.h"
#include "app/widgets/table_twin.h"
#include "app/widgets/view_picture.h"

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace lockstep {

/// As numbers stand in captions and tables.
QString countText(std::uint64_t value);
QString percentText(double share, int decimals);

class ChartCanvas;

class ChartView : public QWidget {
    Q_OBJECT

public:
    /// `name`: of its background work and its parts, without spaces.
    ChartView(CaseView& view, JobRunner& jobs, const QString& name, const QString& title, QWidget* parent);

    /// Draws into the area what the window shows there, with room for one line of text above it. The pen is faint.
    virtual void paint(QPainter& painter, const QRectF& area, const ChartColors& colors) const = 0;
    virtual ChartTable table() const = 0;
    /// One or two sentences: n shown of n, filter, time zone, baseline.
    virtual QString caption() const = 0;
    /// What one can do to see more or other things, said behind the caption in the window only.
    virtual QString hint() const { return {}; }
    /// Why there is nothing to draw and what would help; empty when there is something: only then the others are
    /// asked.
    virtual QString emptyText() const { return {}; }
    /// What the marks and colours mean, said above the picture.
    virtual QString legend() const { return {}; }
    /// The room for paint(), textAt() and pick() in a canvas: its first line is the last one of the legend.
    QRectF pictureArea(const QRectF& whole) const;
    void paintWithLegend(QPainter& painter, const QRectF& whole, const ChartColors& colors) const;
    /// What the mouse is over, in words; empty: nothing.
    virtual QString textAt(const QPointF& /*position*/, const QRectF& /*area*/) const { return {}; }
    /// A click, or a dragged rectangle.
    virtual void pick(const QRectF& /*part*/, const QRectF& /*area*/) {}

    /// Small, among others: without choices, caption and table.
    void showPictureOnly();
    const QString& title() const { return m_title; }
    QWidget* canvas() const;
    /// What the window shows; nothing to paint when there is nothing to draw.
    ViewPicture picture() const;
    TableTwin& twin() { return *m_pages; }

Q_SIGNALS:
    /// There is another picture, or another reason for none.
    void pictureChanged();

protected:
    /// Starts the work whose result is handed to chartReady().
    virtual void compute() = 0;
    /// Other data came: what was worked out speaks of accounts that are no longer there.
    virtual void forget() = 0;
    /// Its input changed.
    void refresh();
    void chartReady();
    /// A choice above the chart, seen while it has something to choose. The name may hold "&".
    void addControl(const QString& name, QComboBox* choice);

    /// By AccountId, 1 for the selected ones; empty when none is selected: then everybody is in the focus. With
    /// filters `leftOutMark` for those that do not pass.
    std::vector<char> markedAccounts() const;
    /// "294 selected accounts of 1,240" or "all 1,240 accounts".
    QString focusText() const;
    QString rangeText() const;

    void showEvent(QShowEvent* event) override;

    CaseView& m_view;
    JobRunner& m_jobs;
    QString m_slot;

private:
    void computeIfStale();
    void fillCaption();

    QString m_title;
    bool m_isStale = true;
    bool m_isPictureOnly = false;
    QWidget* m_bar = nullptr;
    QHBoxLayout* m_controls;
    std::vector<std::pair<QLabel*, QComboBox*>> m_boxes;
    ChartCanvas* m_canvas;
    TableTwin* m_pages;
    QLabel* m_caption;
};

} // namespace lockstep
