// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/network/stored_layout.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <cmath>

namespace lockstep {

namespace {

constexpr quint32 version = 1;

/// Of what is arranged: which nodes, and which edges with which weights.
QByteArray fingerprint(const NodeGraph& graph)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](auto value) {
        hash.addData(QByteArrayView(reinterpret_cast<const char*>(&value), qsizetype(sizeof(value))));
    };
    for (const auto& node : graph.nodes) {
        add(node.account.value());
        add(node.target.value());
    }
    for (const auto& edge : graph.edges.edges()) {
        add(edge.from);
        add(edge.to);
        add(edge.weight);
    }
    return hash.result();
}

} // namespace

std::string layoutText(const NodeGraph& graph, const StoredLayout& stored)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out.setFloatingPointPrecision(QDataStream::SinglePrecision);
    out << version << fingerprint(graph) << quint64(stored.seed) << stored.layout.complete
        << quint32(stored.layout.points.size());
    for (const auto& point : stored.layout.points)
        out << point.x << point.y;
    for (const auto community : stored.layout.community)
        out << quint32(community);
    return bytes.toBase64().toStdString();
}

std::optional<StoredLayout> layoutFromText(const std::string& text, const NodeGraph& graph)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(QByteArray::fromStdString(text), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    QDataStream in(decoded.decoded);
    in.setVersion(QDataStream::Qt_6_4);
    in.setFloatingPointPrecision(QDataStream::SinglePrecision);
    quint32 found = 0, count = 0;
    QByteArray print;
    quint64 seed = 0;
    StoredLayout stored;
    in >> found >> print >> seed >> stored.layout.complete >> count;
    if (in.status() != QDataStream::Ok || found != version || count != graph.nodes.size()
        || print != fingerprint(graph))
        return std::nullopt;
    stored.seed = seed;
    stored.layout.points.resize(count);
    stored.layout.community.resize(count);
    constexpr float farthest = 1e6F;
    for (auto& point : stored.layout.points) {
        in >> point.x >> point.y;
        if (!(std::abs(point.x) < farthest && std::abs(point.y) < farthest)) // a case may come from anybody
            return std::nullopt;
    }
    for (auto& community : stored.layout.community)
        in >> community;
    return in.status() == QDataStream::Ok ? std::optional(std::move(stored)) : std::nullopt;
}

} // namespace lockstep
