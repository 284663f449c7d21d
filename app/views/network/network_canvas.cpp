// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/network/network_canvas.h"

#include "app/text/text.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace lockstep {

namespace {

constexpr auto settleAfter = std::chrono::milliseconds(12); ///< drawing is given up at the next input
constexpr std::size_t edgesDrawnAtOnce = 5000;              ///< so few that a draft would be no faster
constexpr std::size_t mostNamedFirst = 100;
constexpr std::size_t mostHoverLines = 2000;
constexpr std::size_t mostRings = 400; ///< of one tag
constexpr double largestFitOfSelection = 120;
constexpr double largestFit = 70; ///< pixels a unit: three accounts do not fill the wall
constexpr double marginOfFit = 40;
constexpr double roomLeft = 0.75; ///< a legend that leaves the network less is folded, unless somebody opens it

} // namespace

NetworkCanvas::NetworkCanvas(QWidget* parent)
    : QWidget(parent), m_marks(std::make_shared<SceneMarks>()), m_colours(networkColours(palette()))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Network"));
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleAfter);
    connect(&m_settle, &QTimer::timeout, this, [this] { requestFrame(false); });
    connect(&m_worker, &FrameWorker::drawn, this, &NetworkCanvas::frameDrawn);
}

void NetworkCanvas::setScene(std::shared_ptr<const NetworkScene> scene, bool refit)
{
    const bool sameContent = scene && m_scene && scene->content == m_scene->content;
    m_scene = std::move(scene);
    m_drag = Drag::none;
    m_lasso.clear();
    if (!sameContent) {
        m_hovered.reset();
        m_selectedNodes.clear();
        m_tags.clear();
        m_marks = std::make_shared<SceneMarks>(m_scene ? makeMarks(*m_scene->content, {}, {}) : SceneMarks());
    }
    m_outlines = m_scene ? groupOutlines(*m_scene) : std::vector<QPolygonF>();
    drawMap();
    if (!m_scene)
        m_frame.reset();
    if (refit)
        m_moved = false;
    if (m_scene && !m_moved)
        fit(m_scene->grid.bounds(), largestFit);
    requestFrame(false);
    update();
}

void NetworkCanvas::drawMap()
{
    if (m_scene)
        m_map.setScene(*m_scene, *m_marks, m_colours, devicePixelRatioF());
    else
        m_map.clear();
}

void NetworkCanvas::goToOnMap(QPointF at)
{
    m_view.centre = m_map.layoutAt(at, m_mapBox);
    moved();
}

void NetworkCanvas::setMarks(std::shared_ptr<const SceneMarks> marks)
{
    const bool otherColours = m_marks->colouring != marks->colouring;
    m_marks = std::move(marks);
    if (otherColours)
        drawMap();
    m_selectedNodes.clear();
    if (m_scene && m_marks->selectedCount < m_scene->content->graph.nodes.size())
        for (const auto node : m_scene->content->labelOrder)
            if (m_marks->selected[node] && m_selectedNodes.size() < mostNamedFirst)
                m_selectedNodes.push_back(node);
    requestFrame(false);
    update();
}

void NetworkCanvas::setTags(std::vector<NodeTag> tags)
{
    m_tags = std::move(tags);
    update();
}

void NetworkCanvas::setMessage(const QString& plainText)
{
    m_message = plainText;
    update();
}

void NetworkCanvas::setTool(Tool tool)
{
    m_tool = tool;
    setCursor(tool == Tool::move ? Qt::ArrowCursor : Qt::CrossCursor);
}

void NetworkCanvas::setLabelsShown(bool shown)
{
    m_labels = shown;
    update();
}

bool NetworkCanvas::isSettled() const
{
    return m_frameIsCurrent && !m_settle.isActive() && !m_worker.isBusy();
}

double NetworkCanvas::marginNow() const
{
    return qMin(marginOfFit, qMin(width(), height()) / 8.0);
}

void NetworkCanvas::fit(const QRectF& area, double largest)
{
    m_view.size = size();
    m_view.fit(area, marginNow(), largest, legendBox());
    requestFrame(false);
    update();
}

NetworkLegend NetworkCanvas::legend(LegendForm form) const
{
    return {*m_scene, m_tags, m_rings, QFontMetricsF(font()), form, m_marks->colouring.get()};
}

void NetworkCanvas::setLegendOpen(std::optional<bool> open)
{
    if (open == m_legendOpen)
        return;
    m_legendOpen = open;
    if (m_scene && !m_moved)
        fit(m_scene->grid.bounds(), largestFit);
    update();
}

bool NetworkCanvas::isLegendOpen() const
{
    if (!m_scene)
        return m_legendOpen.value_or(true);
    const auto box = legend(LegendForm::open).box(rect());
    if (width() <= 1.3 * box.width() || height() <= 1.3 * box.height())
        return false;
    ViewTransform window;
    window.size = size();
    const auto room = window.roomFor(m_scene->grid.bounds(), marginNow(), largestFit, box);
    return m_legendOpen.value_or(room.width() * room.height() >= roomLeft * double(width()) * double(height()));
}

QRectF NetworkCanvas::legendBox() const
{
    if (!m_scene)
        return {};
    const auto box = legend(isLegendOpen() ? LegendForm::open : LegendForm::folded).box(rect());
    return width() > 1.3 * box.width() && height() > 1.3 * box.height() ? box : QRectF();
}

QPointF NetworkCanvas::centreOfZoom() const
{
    if (!m_scene)
        return rect().toRectF().center();
    QPolygonF seen;
    if (m_marks->selectedCount * 2 < m_scene->content->graph.nodes.size()) // most of them is no choice
        for (std::size_t i = 0; i < m_marks->selected.size(); ++i)
            if (m_marks->selected[i])
                if (const auto at = m_view.toView(m_scene->layout.points[i]); rect().toRectF().contains(at))
                    seen.append(at);
    return seen.isEmpty() ? m_view.roomFor(m_scene->grid.bounds(), marginNow(), largestFit, legendBox()).center()
                          : seen.boundingRect().center();
}

void NetworkCanvas::fitAll()
{
    m_moved = false;
    if (m_scene)
        fit(m_scene->grid.bounds(), largestFit);
}

void NetworkCanvas::fitSelected()
{
    if (!m_scene)
        return;
    std::vector<LayoutPoint> points;
    for (std::size_t i = 0; i < m_marks->selected.size(); ++i)
        if (m_marks->selected[i])
            points.push_back(m_scene->layout.points[i]);
    if (points.empty())
        return fitAll();
    m_moved = true;
    fit(PickGrid(points).bounds().adjusted(-1, -1, 1, 1), largestFitOfSelection);
}

void NetworkCanvas::zoomBy(double factor)
{
    m_view.zoom(factor, centreOfZoom());
    moved();
}

void NetworkCanvas::moved()
{
    m_moved = true;
    const bool small = m_scene && m_scene->content->graph.edges.edges().size() <= edgesDrawnAtOnce;
    requestFrame(!small);
    if (!small)
        m_settle.start();
    update();
}

void NetworkCanvas::requestFrame(bool draft)
{
    m_frameIsCurrent = false;
    if (!m_scene || !isVisible() || size().isEmpty())
        return;
    if (!draft)
        m_settle.stop();
    m_view.size = size();
    m_worker.request({m_scene, m_marks, m_view, devicePixelRatioF(), m_colours, draft});
}

void NetworkCanvas::frameDrawn(const Frame& frame)
{
    if (!m_scene)
        return;
    m_frame = frame;
    m_frameIsCurrent = !frame.draft && frame.view == m_view && frame.scene == m_scene;
    update();
}

std::optional<std::uint32_t> NetworkCanvas::nodeAt(QPointF at) const
{
    if (!m_scene)
        return std::nullopt;
    return m_scene->grid.nearest(m_view.toLayout(at), 10 / m_view.scale);
}

void NetworkCanvas::setHovered(std::optional<std::uint32_t> node)
{
    if (node == m_hovered)
        return;
    m_hovered = node;
    if (m_tool == Tool::move)
        setCursor(node ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void NetworkCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_colours.ground);
    if (!m_scene) {
        painter.setPen(m_colours.text);
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    paintFrame(painter);
    paintOutlines(painter, m_outlines, m_view, m_colours);
    m_rings = paintTagRings(painter, *m_scene, m_view, m_colours, m_tags, mostRings);
    const auto box = legendBox();
    if (m_labels)
        paintLabels(painter, *m_scene, m_view, m_colours, m_selectedNodes, box, m_labelCache);
    if (!box.isEmpty())
        legend(isLegendOpen() ? LegendForm::open : LegendForm::folded).paint(painter, rect(), m_colours);
    m_map.paint(painter, rect(), m_view, m_colours);
    paintHover(painter);
    paintDrag(painter);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void NetworkCanvas::paintFrame(QPainter& painter) const
{
    if (!m_frame)
        return;
    if (m_frame->view == m_view) {
        painter.drawImage(QPointF(), m_frame->image);
        return;
    }
    // The frame is of an earlier moment: put it where its part of the layout lies now.
    const auto& then = m_frame->view;
    const auto topLeft = m_view.toView(then.toLayout({0, 0}));
    const auto bottomRight = m_view.toView(then.toLayout({then.size.width(), then.size.height()}));
    painter.drawImage(QRectF(topLeft, bottomRight), m_frame->image);
}

void NetworkCanvas::paintHover(QPainter& painter) const
{
    if (!m_hovered || m_drag == Drag::pan)
        return;
    const auto& content = *m_scene->content;
    const auto& points = m_scene->layout.points;
    const auto node = *m_hovered;
    const auto at = m_view.toView(points[node]);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto arcs = content.graph.edges.arcs(node);
    painter.setPen(QPen(m_colours.chosenEdge, 1));
    for (std::size_t i = 0; i < std::min(arcs.size(), mostHoverLines); ++i)
        painter.drawLine(at, m_view.toView(points[arcs[i].node]));
    const auto style = m_marks->styleOf(content, node);
    const double radius = nodeRadius(style.look, content.graph.nodes[node].contacts, m_view.scale) + 2;
    painter.setPen(QPen(m_colours.ring, 2));
    painter.setBrush(m_colours.of(style));
    painter.drawPath(nodeShape(style, at, radius));

    // Drawn, not a tool tip: tool tips guess at rich text.
    const auto& number = windowLanguage();
    QStringList lines{content.label(node), nodeLookText(style.look),
                      tr("%1 interactions, %2 neighbours, core %3")
                          .arg(number.number(std::int64_t(content.graph.nodes[node].contacts)),
                               number.number(std::int64_t(arcs.size())),
                               number.number(std::int64_t(content.coreNumbers[node])))};
    if (m_marks->colouring)
        lines.append(m_marks->colouring->categories[style.category].text);
    QStringList tags;
    for (const auto& tag : m_tags)
        if (std::binary_search(tag.nodes.begin(), tag.nodes.end(), node))
            tags.append(tag.name);
    if (!tags.isEmpty())
        lines.append(tr("Tags: %1").arg(tags.join(QStringLiteral(", "))));
    const QFontMetricsF metrics(font());
    double textWidth = 0;
    for (const auto& line : lines)
        textWidth = qMax(textWidth, metrics.horizontalAdvance(line));
    QRectF box(at + QPointF(radius + 8, radius + 4),
               QSizeF(textWidth + 12, static_cast<double>(lines.size()) * metrics.height() + 8));
    if (box.right() > width())
        box.moveRight(at.x() - radius - 8);
    if (box.bottom() > height())
        box.moveBottom(at.y() - radius - 4);
    box.moveLeft(qMax(box.left(), 2.0));
    painter.setPen(QPen(m_colours.edge, 1));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(palette().color(QPalette::WindowText));
    double y = box.top() + 4 + metrics.ascent();
    for (const auto& line : lines) {
        painter.drawText(QPointF(box.left() + 6, y), line);
        y += metrics.height();
    }
}

void NetworkCanvas::paintDrag(QPainter& painter) const
{
    if (m_drag != Drag::rectangle && m_drag != Drag::lasso)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    auto fill = palette().color(QPalette::Highlight);
    painter.setPen(QPen(fill, 1.5, Qt::DashLine));
    fill.setAlpha(40);
    painter.setBrush(fill);
    if (m_drag == Drag::rectangle)
        painter.drawRect(QRectF(m_pressed, m_last).normalized());
    else
        painter.drawPolygon(m_lasso);
}

void NetworkCanvas::resizeEvent(QResizeEvent*)
{
    m_view.size = size();
    if (m_scene && !m_moved)
        fit(m_scene->grid.bounds(), largestFit);
    requestFrame(false);
}

void NetworkCanvas::showEvent(QShowEvent*)
{
    requestFrame(false);
}

void NetworkCanvas::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_colours = networkColours(palette());
        drawMap();
        requestFrame(false);
        update();
    }
    QWidget::changeEvent(event);
}

void NetworkCanvas::wheelEvent(QWheelEvent* event)
{
    if (!m_scene)
        return;
    const auto pixels = event->pixelDelta();
    const bool zooms = pixels.isNull() || event->modifiers().testFlag(Qt::ControlModifier);
    if (zooms) {
        const double notches = event->angleDelta().y() / 120.0;
        m_view.zoom(std::pow(1.2, notches), event->position());
    } else {
        m_view.pan(pixels); // two fingers on a touch pad
    }
    moved();
    event->accept();
}

void NetworkCanvas::mousePressEvent(QMouseEvent* event)
{
    m_pressed = m_last = event->position();
    if (!m_scene)
        return;
    if (event->button() == Qt::MiddleButton)
        m_drag = Drag::pan;
    if (event->button() != Qt::LeftButton)
        return;
    m_mapBox = m_map.box(rect(), m_view);
    const auto keys = event->modifiers();
    if (m_mapBox.contains(m_pressed)) {
        m_drag = Drag::map;
        goToOnMap(m_pressed);
        return;
    }
    if (legendBox().contains(m_pressed)) {
        m_drag = Drag::legend;
        return;
    }
    if (keys.testFlag(Qt::ShiftModifier) && keys.testFlag(Qt::AltModifier))
        m_drag = Drag::lasso;
    else if (keys.testFlag(Qt::ShiftModifier))
        m_drag = Drag::rectangle;
    else
        m_drag = Drag::undecided;
    m_lasso = {m_pressed};
}

void NetworkCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const auto at = event->position();
    if (m_drag == Drag::none) {
        const bool onLegend = legendBox().contains(at);
        setHovered(onLegend ? std::nullopt : nodeAt(at));
        if (m_tool == Tool::move && !m_hovered)
            setCursor(onLegend ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (m_drag == Drag::undecided) {
        if ((at - m_pressed).manhattanLength() < QGuiApplication::styleHints()->startDragDistance())
            return;
        m_drag = m_tool == Tool::rectangle ? Drag::rectangle : m_tool == Tool::lasso ? Drag::lasso : Drag::pan;
        if (m_drag == Drag::pan)
            setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag == Drag::map) {
        goToOnMap(at);
    } else if (m_drag == Drag::pan) {
        m_view.pan(at - m_last);
        moved();
    } else if (m_drag == Drag::lasso) {
        m_lasso.append(at);
        update();
    } else if (m_drag == Drag::rectangle) {
        update();
    }
    m_last = at;
}

void NetworkCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    const auto drag = m_drag;
    m_last = event->position();
    const bool add = event->modifiers().testFlag(Qt::ControlModifier);
    if (drag == Drag::undecided) {
        if (const auto node = nodeAt(event->position()))
            Q_EMIT picked({*node}, add ? Pick::toggle : Pick::replace);
    } else if (drag == Drag::rectangle || drag == Drag::lasso) {
        finishShape(add);
    } else if (drag == Drag::legend && legendBox().contains(m_last)) {
        setLegendOpen(!isLegendOpen());
        Q_EMIT legendFolded(isLegendOpen());
    }
    m_drag = Drag::none;
    setTool(m_tool);
    update();
}

void NetworkCanvas::finishShape(bool add)
{
    std::vector<std::uint32_t> nodes;
    if (m_drag == Drag::rectangle) {
        const auto window = QRectF(m_pressed, m_last).normalized();
        nodes =
            m_scene->grid.inside(QRectF(m_view.toLayout(window.topLeft()), m_view.toLayout(window.bottomRight())));
    } else {
        QPolygonF lasso;
        for (const auto& at : m_lasso)
            lasso.append(m_view.toLayout(at));
        nodes = m_scene->grid.inside(lasso);
    }
    m_lasso.clear();
    Q_EMIT picked(nodes, add ? Pick::add : Pick::replace);
}

void NetworkCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto node = nodeAt(event->position()); node && event->button() == Qt::LeftButton)
        Q_EMIT neighboursWanted(*node);
}

void NetworkCanvas::leaveEvent(QEvent*)
{
    setHovered(std::nullopt);
}

void NetworkCanvas::keyPressEvent(QKeyEvent* event)
{
    const double step = qMin(width(), height()) / 8.0;
    QPointF by;
    switch (event->key()) {
    case Qt::Key_Left:
        by = {step, 0};
        break;
    case Qt::Key_Right:
        by = {-step, 0};
        break;
    case Qt::Key_Up:
        by = {0, step};
        break;
    case Qt::Key_Down:
        by = {0, -step};
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (!m_scene || event->modifiers() & ~Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    m_view.pan(by);
    moved();
}

void NetworkCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_scene)
        return;
    // A click on a node that is not selected means that node.
    if (event->reason() == QContextMenuEvent::Mouse)
        if (const auto node = nodeAt(event->pos()); node && !m_marks->selected[*node])
            Q_EMIT picked({*node}, Pick::replace);
    Q_EMIT menuWanted(event->globalPos());
}

} // namespace lockstep

#include "moc_network_canvas.cpp"
