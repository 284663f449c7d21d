// SPDX-License-Identifier: GPL-3.0-or-later
// Anchor of the resource library; the files are listed in CMakeLists.txt.
