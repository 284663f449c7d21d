// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/network/edge_raster.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lockstep {

namespace {

constexpr unsigned unitsOfALine = 16;
constexpr int apart = 3; ///< pixels from dot to dot

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

void EdgeRaster::addLine(double fromX, double fromY, double toX, double toY, float strength, Line line)
{
    const double dx = toX - fromX;
    const double dy = toY - fromY;
    double begin = 0, end = 1;
    // The margin keeps the fixed-point rounding and the soft neighbour inside the buffer.
    const double right = m_width - 2.02, bottom = m_height - 2.02;
    const auto isInside = [=](double x, double y) { return x >= 1.02 && x <= right && y >= 1.02 && y <= bottom; };
    if (!isInside(fromX, fromY) || !isInside(toX, toY)) { // most lines need no division
        if (!std::isfinite(dx) || !std::isfinite(dy) || m_width < 4 || m_height < 4
            || !cut(fromX, dx, 1.02, right, begin, end) || !cut(fromY, dy, 1.02, bottom, begin, end))
            return;
    }
    // An end a million windows away leaves the cut inexact by some pixels.
    const auto inX = [right](double x) { return std::clamp(x, 1.02, right); };
    const auto inY = [bottom](double y) { return std::clamp(y, 1.02, bottom); };
    const double x1 = inX(fromX + dx * begin), y1 = inY(fromY + dy * begin);
    const double x2 = inX(fromX + dx * end), y2 = inY(fromY + dy * end);
    const bool steep = std::abs(y2 - y1) > std::abs(x2 - x1);
    const int steps = std::max(1, static_cast<int>(steep ? std::abs(y2 - y1) : std::abs(x2 - x1)));
    int x = static_cast<int>(x1 * 65536), y = static_cast<int>(y1 * 65536);
    const int stepX = static_cast<int>((x2 - x1) / steps * 65536),
              stepY = static_cast<int>((y2 - y1) / steps * 65536);
    auto units = static_cast<unsigned>(strength * unitsOfALine);
    const auto width = static_cast<std::size_t>(m_width);
    if (line != Line::soft) {
        int every = 1;
        int i = 0;
        if (line == Line::dots) {
            every = apart;
            units = static_cast<unsigned>(strength * unitsOfALine * apart);
            i = ((x ^ y) >> 12 & 0xFFF) % apart; // lines from one node, or cut at one rim, do not share their dots
            x += i * stepX;
            y += i * stepY;
        }
        for (; i <= steps; i += every, x += every * stepX, y += every * stepY)
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

void EdgeRaster::add(const EdgeRaster& other, Rows rows)
{
    const auto width = static_cast<std::size_t>(m_width);
    const auto end = static_cast<std::size_t>(rows.to) * width;
    for (auto i = static_cast<std::size_t>(rows.from) * width; i < end; ++i)
        add(i, other.m_counts[i]);
}

std::vector<std::uint16_t> EdgeRaster::opacities(double alphaOfOne)
{
    // Straight up to one line, then with the logarithm.
    std::vector<std::uint16_t> alpha(65536);
    for (std::size_t units = 0; units < alpha.size(); ++units) {
        const double lines = static_cast<double>(units) / unitsOfALine;
        const double a = lines <= 1 ? alphaOfOne * lines : alphaOfOne * (1 + 0.6 * std::log2(lines));
        alpha[units] = static_cast<std::uint16_t>(std::lround(256 * std::min(a, 0.95)));
    }
    return alpha;
}

void EdgeRaster::blendInto(QRgb* pixels, const QColor& colour, const std::vector<std::uint16_t>& opacities,
                           Rows rows) const
{
    const int red = colour.red(), green = colour.green(), blue = colour.blue();
    const auto width = static_cast<std::size_t>(m_width);
    const auto end = static_cast<std::size_t>(rows.to) * width;
    for (auto i = static_cast<std::size_t>(rows.from) * width; i < end; ++i) {
        if (m_counts[i] == 0)
            continue;
        const int a = opacities[m_counts[i]];
        const auto under = pixels[i];
        pixels[i] =
            qRgb(qRed(under) + (red - qRed(under)) * a / 256, qGreen(under) + (green - qGreen(under)) * a / 256,
                 qBlue(under) + (blue - qBlue(under)) * a / 256);
    }
}

void EdgeRaster::blendInto(QImage& image, const QColor& colour, double alphaOfOne) const
{
    blendInto(reinterpret_cast<QRgb*>(image.bits()), colour, opacities(alphaOfOne), {0, m_height});
}

} // namespace lockstep
