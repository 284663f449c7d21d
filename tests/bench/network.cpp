// SPDX-License-Identifier: GPL-3.0-or-later
// The network view in numbers, on graphs with planted communities (log-normal sizes about 60, five edges a node, 15 %
// of them between communities).
//   network frames NODES          time of a frame while one pans and zooms, and of the full picture after it
//   network layout NODES EDGES    arranges them, writes the edges to the file EDGES ("from to" a line) and judges
//   network judge NODES POSITIONS judges an arrangement of another program ("node x y" a line)
// Judged are, as in FEASIBILITY 3: NP, the share of a node's neighbours among its nearest points, as many as it has
// neighbours; purity, the share of its ten nearest points that are of its community. QT_QPA_PLATFORM=offscreen.
#include "app/jobs/vector_registers.h"
#include "app/views/network/network_canvas.h"
#include "core/graph/layout.h"
#include "tests/core/graph/planted_graph.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTimer>
#include <QWheelEvent>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <thread>

using namespace lockstep;

namespace {

double cpuMs(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double wallMs()
{
    return cpuMs(CLOCK_MONOTONIC);
}

/// The nearest points of a node, by rings of a grid with about two points a cell.
class Nearest {
public:
    explicit Nearest(const std::vector<LayoutPoint>& points) : m_points(points)
    {
        float right = -1e30F, bottom = -1e30F;
        for (const auto& p : points) {
            m_left = std::min(m_left, p.x);
            m_top = std::min(m_top, p.y);
            right = std::max(right, p.x);
            bottom = std::max(bottom, p.y);
        }
        m_side = std::max(1, static_cast<int>(std::sqrt(static_cast<double>(points.size()) / 2)));
        m_cell = std::max(
            {(right - m_left) / static_cast<float>(m_side), (bottom - m_top) / static_cast<float>(m_side), 1e-6F});
        m_cells.resize(static_cast<std::size_t>(m_side) * static_cast<std::size_t>(m_side));
        for (std::uint32_t i = 0; i < points.size(); ++i)
            cellAt(column(points[i].x), column(points[i].y, true)).push_back(i);
    }

    std::vector<std::uint32_t> of(std::uint32_t node, std::size_t count) const
    {
        std::vector<std::pair<float, std::uint32_t>> found;
        const auto& p = m_points[node];
        const int x = column(p.x), y = column(p.y, true);
        for (int ring = 0; ring <= m_side; ++ring) {
            for (int cy = y - ring; cy <= y + ring; ++cy)
                for (int cx = x - ring; cx <= x + ring; ++cx) {
                    if ((std::abs(cx - x) != ring && std::abs(cy - y) != ring) || cx < 0 || cy < 0 || cx >= m_side
                        || cy >= m_side)
                        continue;
                    for (const auto other : m_cells[static_cast<std::size_t>(cy) * static_cast<std::size_t>(m_side)
                                                    + static_cast<std::size_t>(cx)])
                        if (other != node) {
                            const float dx = m_points[other].x - p.x, dy = m_points[other].y - p.y;
                            found.emplace_back(dx * dx + dy * dy, other);
                        }
                }
            // Whoever is not found yet is at least a ring away.
            const float safe = static_cast<float>(ring) * m_cell;
            if (found.size() >= count) {
                std::nth_element(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(count - 1), found.end());
                if (found[count - 1].first <= safe * safe || ring == m_side)
                    break;
            }
        }
        count = std::min(count, found.size());
        std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(count), found.end());
        std::vector<std::uint32_t> nodes;
        for (std::size_t i = 0; i < count; ++i)
            nodes.push_back(found[i].second);
        return nodes;
    }

private:
    int column(float at, bool isRow = false) const
    {
        return std::clamp(static_cast<int>((at - (isRow ? m_top : m_left)) / m_cell), 0, m_side - 1);
    }
    std::vector<std::uint32_t>& cellAt(int x, int y)
    {
        return m_cells[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_side) + static_cast<std::size_t>(x)];
    }

    const std::vector<LayoutPoint>& m_points;
    float m_left = 1e30F, m_top = 1e30F, m_cell = 1;
    int m_side = 1;
    std::vector<std::vector<std::uint32_t>> m_cells;
};

void judge(const PlantedGraph& planted, const std::vector<LayoutPoint>& points)
{
    const Nearest nearest(points);
    double neighbours = 0, purity = 0;
    std::size_t asked = 0;
    for (std::uint32_t node = 0; node < points.size(); node += 7) { // every seventh is enough
        const auto arcs = planted.graph.arcs(node);
        if (arcs.empty())
            continue;
        ++asked;
        std::size_t kept = 0, same = 0;
        for (const auto other : nearest.of(node, arcs.size()))
            kept +=
                std::any_of(arcs.begin(), arcs.end(), [other](const Arc& arc) { return arc.node == other; }) ? 1 : 0;
        for (const auto other : nearest.of(node, 10))
            same += planted.community[other] == planted.community[node] ? 1 : 0;
        neighbours += static_cast<double>(kept) / static_cast<double>(arcs.size());
        purity += static_cast<double>(same) / 10;
    }
    std::printf("NP %.3f, purity %.3f\n", neighbours / static_cast<double>(asked),
                purity / static_cast<double>(asked));
}

GraphLayout arranged(const PlantedGraph& planted)
{
    releaseVectorRegisters(); // as on a thread of the window
    LayoutSettings settings;
    settings.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    const double wall = wallMs(), cpu = cpuMs(CLOCK_PROCESS_CPUTIME_ID);
    double first = 0;
    auto layout = layoutGraph(planted.graph, settings, {}, [&](const GraphLayout&) {
        if (first == 0)
            first = wallMs() - wall;
    });
    std::printf("arranged in %.2f s (%.2f s of CPU), first picture after %.2f s: ", (wallMs() - wall) / 1e3,
                (cpuMs(CLOCK_PROCESS_CPUTIME_ID) - cpu) / 1e3, first / 1e3);
    judge(planted, layout.points);
    return layout;
}

std::shared_ptr<const NetworkScene> sceneOf(const PlantedGraph& planted, GraphLayout layout)
{
    auto data = std::make_shared<CaseData>();
    NodeGraph graph;
    for (std::uint32_t i = 0; i < planted.community.size(); ++i) {
        data->accountNames.append("account" + std::to_string(i));
        graph.nodes.push_back(
            {GraphNode::Kind::actor, AccountId(i), {}, static_cast<std::uint32_t>(planted.graph.arcs(i).size())});
    }
    graph.edges = planted.graph;
    graph.timesStart.assign(planted.graph.edges().size() + 1, 0);
    graph.nodesInAll = graph.nodes.size();
    return std::make_shared<const NetworkScene>(makeContent(std::move(graph), std::move(data), nullptr),
                                                std::move(layout));
}

/// Until something happens, a few milliseconds at most; asleep, as a window is: processEvents() with a time to wait
/// would keep a core busy that the frames need.
void turn(int milliseconds)
{
    QTimer atTheLatest;
    atTheLatest.start(milliseconds);
    QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

/// What one step costs the thread of the window, until it is painted.
struct Frames {
    std::vector<double> cpu;
    double shown = 0;

    void step(NetworkCanvas& canvas, const std::function<void()>& input)
    {
        const double before = cpuMs(CLOCK_THREAD_CPUTIME_ID);
        input();
        canvas.repaint();
        cpu.push_back(cpuMs(CLOCK_THREAD_CPUTIME_ID) - before);
        QElapsedTimer passed; // as a hand moves: the worker draws meanwhile
        passed.start();
        while (passed.elapsed() < 16) {
            const double taking = cpuMs(CLOCK_THREAD_CPUTIME_ID);
            turn(4);
            shown = std::max(shown, cpuMs(CLOCK_THREAD_CPUTIME_ID) - taking); // a frame of the worker
        }
    }
    void print(const char* what)
    {
        std::sort(cpu.begin(), cpu.end());
        std::printf("%s: longest frame %.1f ms of CPU, nine in ten below %.1f\n", what, std::max(shown, cpu.back()),
                    cpu[cpu.size() * 9 / 10]);
    }
};

void waitForFull(NetworkCanvas& canvas, const char* what)
{
    const double from = wallMs();
    while (!canvas.isSettled())
        turn(2);
    std::printf("%s: full picture %.0f ms after the last input\n", what, wallMs() - from);
}

void frames(const PlantedGraph& planted)
{
    const auto scene = sceneOf(planted, arranged(planted));
    NetworkCanvas canvas;
    canvas.resize(1400, 900);
    canvas.show();
    canvas.setScene(scene, true);
    waitForFull(canvas, "first shown");
    for (const double zoom : {1.0, 4.0, 4.0}) {
        if (zoom > 1)
            canvas.zoomBy(zoom);
        waitForFull(canvas, "zoomed");
        Frames measured;
        QPointF at(700, 450);
        const auto send = [&](QEvent::Type type, Qt::MouseButton button, Qt::MouseButtons held) {
            QMouseEvent event(type, at, canvas.mapToGlobal(at), button, held, Qt::NoModifier);
            QCoreApplication::sendEvent(&canvas, &event);
        };
        send(QEvent::MouseButtonPress, Qt::MiddleButton, Qt::MiddleButton);
        for (int i = 0; i < 40; ++i)
            measured.step(canvas, [&] {
                at += QPointF(i < 20 ? 7 : -7, i % 2 == 0 ? 4 : -3);
                send(QEvent::MouseMove, Qt::NoButton, Qt::MiddleButton);
            });
        send(QEvent::MouseButtonRelease, Qt::MiddleButton, Qt::NoButton);
        measured.print("panning");
        waitForFull(canvas, "panned");
        for (int i = 0; i < 20; ++i)
            measured.step(canvas, [&] {
                QWheelEvent event(at, canvas.mapToGlobal(at), {}, {0, i < 10 ? 40 : -40}, Qt::NoButton,
                                  Qt::NoModifier, Qt::NoScrollPhase, false);
                QCoreApplication::sendEvent(&canvas, &event);
            });
        measured.print("zooming");
        waitForFull(canvas, "zoomed");
        double draft = 1e9, full = 1e9;
        for (int i = 0; i < 5; ++i)
            for (auto* least : {&draft, &full}) {
                const double from = wallMs();
                const auto image = drawFrame({scene, std::make_shared<SceneMarks>(makeMarks(*scene->content, {}, {})),
                                              canvas.view(), 1, networkColours(canvas.palette()), least == &draft},
                                             {});
                *least = std::min(*least, wallMs() - from - (image.isNull() ? 1e9 : 0));
            }
        std::printf("drawn alone, best of 5: draft %.0f ms, full picture %.0f ms\n", draft, full);
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    if (argc < 3)
        return 2;
    const auto planted = plantedGraph(static_cast<std::uint32_t>(std::strtoul(argv[2], nullptr, 10)), 1);
    std::printf("%zu nodes, %zu edges\n", planted.community.size(), planted.graph.edges().size());
    if (std::strcmp(argv[1], "frames") == 0) {
        frames(planted);
    } else if (std::strcmp(argv[1], "layout") == 0) {
        if (argc > 3) {
            std::ofstream file(argv[3]);
            for (const auto& edge : planted.graph.edges())
                file << edge.from << ' ' << edge.to << '\n';
        }
        arranged(planted);
    } else if (argc > 3) {
        std::vector<LayoutPoint> points(planted.community.size());
        std::ifstream file(argv[3]);
        std::uint32_t node = 0;
        for (float x = 0, y = 0; file >> node >> x >> y;)
            points.at(node) = {x, y};
        judge(planted, points);
    }
    return 0;
}
