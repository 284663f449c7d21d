// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the import dialog for values of the core.
#pragma once

#include "core/ingest/fields.h"

#include <QString>

namespace lockstep {

QString kindText(DataSetKind kind);
QString fieldText(Field field, DataSetKind kind);
QString orderText(ListOrder order);
QString delimiterText(char delimiter);
/// Of a dialog that chooses files to import.
QString importFilter();

} // namespace lockstep
