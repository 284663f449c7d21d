// SPDX-License-Identifier: GPL-3.0-or-later
// One picture of edges and nodes for one position of the window. Pure, runs on any thread.
#pragma once

#include "app/views/network/network_scene.h"
#include "app/views/network/view_transform.h"

#include <QImage>

#include <memory>
#include <stop_token>

namespace lockstep {

struct FrameRequest {
    std::shared_ptr<const NetworkScene> scene;
    std::shared_ptr<const SceneMarks> marks;
    ViewTransform view;
    double pixelRatio = 1;
    NetworkColours colours;
    bool draft = false; ///< strongest edges only, hard-edged lines: while the window moves
};

/// Opaque, of view.size * pixelRatio pixels. A null image when stopped.
/// 50,000 nodes and 250,000 edges at 1400 x 900: about 60 ms, a draft about 20 ms.
QImage drawFrame(const FrameRequest& request, const std::stop_token& stop = {});

/// Opacity of one line when `edges` of them are drawn, 0.12 .. 0.42; half as much again for one that stands out.
double edgeOpacity(std::size_t edges, bool standsOut = false);
/// How many plain lines an edge of that weight stands for, 1 .. 3.
float edgeStrength(float weight);

/// True when long lines are drawn lighter, because there are so many.
bool fadesLongEdges(const SceneContent& content);

/// Edges only, blended into an RGB32 image of `request.view.size * request.pixelRatio` pixels.
void drawEdges(QImage& image, const FrameRequest& request, const std::stop_token& stop = {});

} // namespace lockstep
