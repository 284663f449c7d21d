// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing surface of the network: shows the last frame at once (shifted, scaled) while the worker draws the
// next, and writes names, outlines, legend and hover over it. Knows nodes by number only; what is selected is
// decided by its owner.
#pragma once

#include "app/views/network/frame_worker.h"
#include "app/views/network/network_minimap.h"
#include "app/views/network/network_overlay.h"
#include "app/views/network/network_scene.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace lockstep {

class NetworkCanvas : public QWidget {
    Q_OBJECT

public:
    enum class Tool { move, rectangle, lasso };
    enum class Pick { replace, toggle, add };

    explicit NetworkCanvas(QWidget* parent = nullptr);

    /// Null: the message is shown instead. With `refit` the whole network is brought into the window.
    void setScene(std::shared_ptr<const NetworkScene> scene, bool refit);
    void setMarks(std::shared_ptr<const SceneMarks> marks);
    /// Of this scene; another content has none.
    void setTags(std::vector<NodeTag> tags);
    const std::vector<NodeTag>& tags() const { return m_tags; }
    const std::shared_ptr<const SceneMarks>& marks() const { return m_marks; }
    void setMessage(const QString& plainText);
    const QString& message() const { return m_message; }
    void setTool(Tool tool);
    void setLabelsShown(bool shown);
    bool labelsShown() const { return m_labels; }
    /// nullopt: open where it leaves room for the network.
    void setLegendOpen(std::optional<bool> open);
    bool isLegendOpen() const;
    /// Empty where the window has no room for it.
    QRectF legendBox() const;

    const std::shared_ptr<const NetworkScene>& scene() const { return m_scene; }
    const ViewTransform& view() const { return m_view; }
    /// True once somebody zoomed or panned: a new arrangement must not take that away.
    bool wasMoved() const { return m_moved; }
    /// True when the picture is complete for where the window is now.
    bool isSettled() const;

    void fitAll();
    void fitSelected();
    /// About the middle of what is looked at.
    void zoomBy(double factor);
    std::optional<std::uint32_t> nodeAt(QPointF at) const;

    QSize sizeHint() const override { return {800, 600}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

Q_SIGNALS:
    void picked(const std::vector<std::uint32_t>& nodes, lockstep::NetworkCanvas::Pick how);
    void neighboursWanted(std::uint32_t node);
    void menuWanted(QPoint globalPosition);
    /// Its sign was clicked.
    void legendFolded(bool open);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    enum class Drag { none, undecided, pan, rectangle, lasso, map, legend };

    void fit(const QRectF& area, double largest);
    double marginNow() const;
    /// Of what is selected when that is in sight, else of what the legend leaves free.
    QPointF centreOfZoom() const;
    NetworkLegend legend(LegendForm form) const;
    void moved();
    void requestFrame(bool draft);
    void frameDrawn(const Frame& frame);
    void setHovered(std::optional<std::uint32_t> node);
    void paintFrame(QPainter& painter) const;
    void paintHover(QPainter& painter) const;
    void paintDrag(QPainter& painter) const;
    void finishShape(bool add);
    void drawMap();
    /// Brings the point of the network that the map shows there into the middle.
    void goToOnMap(QPointF at);

    FrameWorker m_worker;
    QTimer m_settle;
    std::shared_ptr<const NetworkScene> m_scene;
    std::shared_ptr<const SceneMarks> m_marks;
    std::vector<NodeTag> m_tags;
    RingsPainted m_rings{};                     ///< in the last picture
    std::vector<std::uint32_t> m_selectedNodes; ///< a few hundred at most: they get their names first
    std::vector<QPolygonF> m_outlines;
    NetworkColours m_colours;
    ViewTransform m_view;
    std::optional<Frame> m_frame;
    bool m_frameIsCurrent = false;
    bool m_moved = false;
    bool m_labels = true;
    std::optional<bool> m_legendOpen;
    QString m_message;
    Tool m_tool = Tool::move;
    Drag m_drag = Drag::none;
    QPointF m_pressed;
    QPointF m_last;
    QPolygonF m_lasso; ///< window coordinates
    LabelCache m_labelCache;
    NetworkMinimap m_map;
    QRectF m_mapBox; ///< at the press: the map moves away once all is in the window
    std::optional<std::uint32_t> m_hovered;
};

} // namespace lockstep
