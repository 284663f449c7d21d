// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/network/edge_raster.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lockstep {

namespace {

constexpr unsigned unitsOfALine = 16;

/// Cuts the segment to [low, high] in one coordinate (Liang & Barsky); false: nothing is left.
bool cut(double from, double delta, double low, double high, double& begin, double& end)
{
    if (delta == 0)
        return from >= low && from <= high;
    double a = (low - from) / delta;
    double b = (high - from) / delta;
    if (a > b)
        std::swap(a, b);
    begin = std::max(begin, a);
    end = std::min(end, b);
    return begin <= end;
}

} // namespace

EdgeRaster::EdgeRaster(int width, int height)
    : m_width(width), m_height(height),
      m_counts(static_cast<std::size_t>(std::max(width, 0)) * static_cast<std::size_t>(std::max(height, 0)), 0)
{
}

void EdgeRaster::addLine(QPointF from, QPointF to, float strength, bool soft)
{
    const double dx = to.x() - from.x();
    const double dy = to.y() - from.y();
    double begin = 0, end = 1;
    // The margin keeps the fixed-point rounding and the soft neighbour inside the buffer.
    if (!std::isfinite(dx) || !std::isfinite(dy) || m_width < 4 || m_height < 4
        || !cut(from.x(), dx, 1.02, m_width - 2.02, begin, end)
        || !cut(from.y(), dy, 1.02, m_height - 2.02, begin, end))
        return;
    m_used = true;
    // An end a million windows away leaves the cut inexact by some pixels.
    const auto inX = [this](double x) { return std::clamp(x, 1.02, m_width - 2.02); };
    const auto inY = [this](double y) { return std::clamp(y, 1.02, m_height - 2.02); };
    const double x1 = inX(from.x() + dx * begin), y1 = inY(from.y() + dy * begin);
    const double x2 = inX(from.x() + dx * end), y2 = inY(from.y() + dy * end);
    const bool steep = std::abs(y2 - y1) > std::abs(x2 - x1);
    const int steps = std::max(1, static_cast<int>(steep ? std::abs(y2 - y1) : std::abs(x2 - x1)));
    int x = static_cast<int>(x1 * 65536), y = static_cast<int>(y1 * 65536);
    const int stepX = static_cast<int>((x2 - x1) / steps * 65536),
              stepY = static_cast<int>((y2 - y1) / steps * 65536);
    const auto units = static_cast<unsigned>(strength * unitsOfALine);
    const auto width = static_cast<std::size_t>(m_width);
    if (!soft) {
        for (int i = 0; i <= steps; ++i, x += stepX, y += stepY)
            add(static_cast<std::size_t>(y >> 16) * width + static_cast<std::size_t>(x >> 16), units);
        return;
    }
    const std::size_t neighbour = steep ? 1 : width;
    for (int i = 0; i <= steps; ++i, x += stepX, y += stepY) {
        const auto at = static_cast<std::size_t>(y >> 16) * width + static_cast<std::size_t>(x >> 16);
        const unsigned far = units * (static_cast<unsigned>(steep ? x : y) & 0xFFFFU) >> 16;
        add(at, units - far);
        add(at + neighbour, far);
    }
}

void EdgeRaster::add(const EdgeRaster& other)
{
    if (!other.m_used)
        return;
    m_used = true;
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        add(i, other.m_counts[i]);
}

void EdgeRaster::blendInto(QImage& image, const QColor& colour, double alphaOfOne) const
{
    if (!m_used)
        return;
    // Opacity by count, 0 .. 256: straight up to one line, then with the logarithm.
    std::vector<std::uint16_t> alpha(65536);
    for (std::size_t units = 0; units < alpha.size(); ++units) {
        const double lines = static_cast<double>(units) / unitsOfALine;
        const double a = lines <= 1 ? alphaOfOne * lines : alphaOfOne * (1 + 0.6 * std::log2(lines));
        alpha[units] = static_cast<std::uint16_t>(std::lround(256 * std::min(a, 0.95)));
    }
    const int red = colour.red(), green = colour.green(), blue = colour.blue();
    const auto width = static_cast<std::size_t>(m_width);
    for (int row = 0; row < m_height; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        const auto* counts = &m_counts[static_cast<std::size_t>(row) * width];
        for (std::size_t i = 0; i < width; ++i) {
            if (counts[i] == 0)
                continue;
            const int a = alpha[counts[i]];
            const auto under = line[i];
            line[i] =
                qRgb(qRed(under) + (red - qRed(under)) * a / 256, qGreen(under) + (green - qGreen(under)) * a / 256,
                     qBlue(under) + (blue - qBlue(under)) * a / 256);
        }
    }
}

} // namespace lockstep
