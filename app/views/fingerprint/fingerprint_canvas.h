// SPDX-License-Identifier: GPL-3.0-or-later
// The drawn part of the fingerprint view: dots come from a worker, painting only blits them and draws the rest.
// Drag takes a stretch of ranks, a click on a marked stretch opens its finding, the wheel zooms along the list.
// Keys: arrows move, plus and minus zoom, 0 shows all, Page Up and Page Down go through the marked stretches.
#pragma once

#include "app/jobs/job_runner.h"
#include "app/views/fingerprint/fingerprint_picture.h"

#include <QWidget>

#include <optional>

namespace lockstep {

class FingerprintCanvas : public QWidget {
    Q_OBJECT

public:
    explicit FingerprintCanvas(JobRunner& jobs, QWidget* parent = nullptr);

    void setScene(std::shared_ptr<const FingerprintScene> scene);
    void setMarks(std::vector<BatchMark> marks, const QString& shownFinding);
    /// By rank; empty: nobody.
    void setSelected(std::vector<bool> selected);
    /// By rank; empty: everybody. Dots and bars of the others are left out.
    void setDrawn(std::vector<bool> drawn);
    bool draws(std::size_t rank) const { return isDrawn(m_drawn, rank); }
    void setEmptyText(const QString& text);
    const QString& emptyText() const { return m_emptyText; }

    RankView ranks() const { return m_view; }
    FingerprintPart shown() const { return {m_view, m_selected, m_drawn}; }
    void setRanks(RankView view);
    void showAll();
    void zoomBy(double factor, double atRank);
    const std::vector<BatchMark>& marks() const { return m_marks; }
    /// Where things stand now, for tests and tooltips.
    FingerprintLayout currentLayout() const;
    bool hasDots() const { return !m_dots.isNull(); }

    QSize sizeHint() const override { return {900, 480}; }
    QSize minimumSizeHint() const override { return {320, 220}; }

Q_SIGNALS:
    /// Ranks from 0, [from, to).
    void stretchTaken(std::size_t from, std::size_t to);
    void markClicked(const QString& finding);
    void viewChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void requestDots();
    void goToMark(int step);
    const BatchMark* markAt(QPointF at) const;
    /// Plain text, escaped; empty when nothing is there.
    QString tipAt(QPointF at) const;

    JobRunner& m_jobs;
    QString m_slot;
    std::shared_ptr<const FingerprintScene> m_scene;
    std::vector<BatchMark> m_marks;
    QString m_shownFinding;
    std::vector<bool> m_selected;
    std::vector<bool> m_drawn;
    QString m_emptyText;
    RankView m_view;
    QImage m_dots;
    RankView m_dotsView;
    std::optional<double> m_dragFrom; ///< x of the press, in the widget
    double m_dragTo = 0;
};

} // namespace lockstep
