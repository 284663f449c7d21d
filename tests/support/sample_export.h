// SPDX-License-Identifier: GPL-3.0-or-later
// A zip archive as Instagram makes it, small: one follower, one like, a list that is of no use here, and a shadow
// file of macOS. And an archive with a password.
#pragma once

#include <QByteArray>

namespace lockstep {

inline constexpr auto sampleExportName = "instagram-ann.b-2026-05-01-aBcD12.zip";

inline QByteArray sampleExport()
{
    return QByteArray::fromBase64(
        "UEsDBBQAAgAIAPSje13nIkDqYQAAAHIAAAA0AAAAY29ubmVjdGlvbnMvZm9sbG93ZXJzX2FuZF9mb2xsb3dpbmcvZm9sbG93"
        "ZXJzXzEuanNvbi2MQQ5AMBRE947x16KsJL2KiPxQ/KQtaYcuxN1VmN3kzZvuIgisIU1UUkQQvwxWIoaJwaS7i9Zg5oxXYI9a"
        "qZRSJT6Cl8CuGjen2PvsnmyP9+ZrEGfyxu2km7b+c/d3XzxQSwMECgACAAAA9KN7XR8I6kYCAAAAAgAAABsAAABfX01BQ09T"
        "WC8uX2ZvbGxvd2Vyc18xLmpzb254ClBLAwQUAAIACAD0o3tdw+fkd3EAAAB5AAAALgAAAHlvdXJfaW5zdGFncmFtX2FjdGl2"
        "aXR5L2xpa2VzL2xpa2VkX3Bvc3RzLmpzb26LrlYqycxNLS5JzC1QsjI0NwABQwMDHaXc1JTMRCWr6FgdpZzEpNSc+LLEnNLU"
        "YqBINURAyUopNMhHSUcpoyg1DcjJKCkpKLbS1y8vL9fLzAOamF6UmKuXnJ+rX6DvXO7pmZzi4ujiaKqvVBtbG8sFAFBLAwQK"
        "AAIAAAD0o3tdzd7gLBgAAAAYAAAAFgAAAGFkcy9hZHNfaW50ZXJlc3RzLmpzb257ImFkcyI6W3sibGFiZWwiOiJ4In1dfQpQ"
        "SwECHgMUAAIACAD0o3td5yJA6mEAAAByAAAANAAAAAAAAAABAAAApIEAAAAAY29ubmVjdGlvbnMvZm9sbG93ZXJzX2FuZF9m"
        "b2xsb3dpbmcvZm9sbG93ZXJzXzEuanNvblBLAQIeAwoAAgAAAPSje10fCOpGAgAAAAIAAAAbAAAAAAAAAAEAAACkgbMAAABf"
        "X01BQ09TWC8uX2ZvbGxvd2Vyc18xLmpzb25QSwECHgMUAAIACAD0o3tdw+fkd3EAAAB5AAAALgAAAAAAAAABAAAApIHuAAAA"
        "eW91cl9pbnN0YWdyYW1fYWN0aXZpdHkvbGlrZXMvbGlrZWRfcG9zdHMuanNvblBLAQIeAwoAAgAAAPSje13N3uAsGAAAABgA"
        "AAAWAAAAAAAAAAEAAACkgasBAABhZHMvYWRzX2ludGVyZXN0cy5qc29uUEsFBgAAAAAEAAQASwEAAPcBAAAAAA==");
}

inline QByteArray encryptedExport()
{
    return QByteArray::fromBase64(
        "UEsDBAoACwAAAPSje13N3uAsJAAAABgAAAASAAAAYWRzX2ludGVyZXN0cy5qc29uwF93zvsWoIja3SEdx3gL8qiPL4J0ObVA"
        "EYyAQEZREM3uwniyUEsHCM3e4CwkAAAAGAAAAFBLAQIeAwoACwAAAPSje13N3uAsJAAAABgAAAASAAAAAAAAAAEAAACkgQAA"
        "AABhZHNfaW50ZXJlc3RzLmpzb25QSwUGAAAAAAEAAQBAAAAAZAAAAAAA");
}

} // namespace lockstep
