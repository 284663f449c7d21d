// SPDX-License-Identifier: GPL-3.0-or-later
// Lines counted instead of painted: each pixel counts how many lines cross it, and a logarithm of the count becomes
// its colour. Shows density where painted lines saturate, and is far faster than a general painter.
#pragma once

#include <QColor>
#include <QImage>

#include <cstdint>
#include <vector>

namespace lockstep {

class EdgeRaster {
public:
    EdgeRaster(int width, int height);

    enum class Line {
        soft,  ///< soft edges: twice the time
        plain, ///< hard edges
        dots,  ///< every third pixel, three times as strong: for faint lines of which there are many
    };
    /// Strength up to 4: how many plain lines it stands for. Clipped.
    void addLine(double fromX, double fromY, double toX, double toY, float strength, Line line);
    /// Rows [from, to): threads may work on different ones side by side.
    struct Rows {
        int from = 0;
        int to = 0;
    };
    /// What another one of the same size counted comes on top: the sum does not hang on the order.
    void add(const EdgeRaster& other, Rows rows);
    /// By count, 0 .. 256, when a single line has `alphaOfOne`.
    static std::vector<std::uint16_t> opacities(double alphaOfOne);
    /// Blends `colour` into the pixels of an RGB32 image of the same size.
    void blendInto(QRgb* pixels, const QColor& colour, const std::vector<std::uint16_t>& opacities, Rows rows) const;
    void blendInto(QImage& image, const QColor& colour, double alphaOfOne) const;

private:
    void add(std::size_t at, unsigned units)
    {
        const auto sum = m_counts[at] + units;
        m_counts[at] = static_cast<std::uint16_t>(sum > 65535 ? 65535 : sum);
    }

    int m_width;
    int m_height;
    std::vector<std::uint16_t> m_counts; ///< in sixteenths of a line
};

} // namespace lockstep
