// SPDX-License-Identifier: GPL-3.0-or-later
// What a newcomer sees first: recent cases, open, import, and four synthetic samples.
#pragma once

#include "app/shell/settings.h"
#include "core/workspace/sample_case.h"

#include <QWidget>

class QVBoxLayout;

namespace lockstep {

class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(Settings& settings, QWidget* parent = nullptr);

    /// Reads the recent cases again.
    void refresh();

Q_SIGNALS:
    void openRequested();
    void newFromDataRequested();
    void caseChosen(const QString& path);
    void sampleChosen(lockstep::Sample sample);

private:
    Settings& m_settings;
    QVBoxLayout* m_recent = nullptr;
};

} // namespace lockstep
