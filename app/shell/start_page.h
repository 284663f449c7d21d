// SPDX-License-Identifier: GPL-3.0-or-later
// What a newcomer sees first: recent cases, open, import, templates, and four synthetic samples.
#pragma once

#include "app/shell/settings.h"
#include "core/workspace/case_template.h"
#include "core/workspace/sample_case.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace lockstep {

class ChoiceButton;

class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(Settings& settings, QWidget* parent = nullptr);

    /// Reads the recent cases again.
    void refresh();
    /// A case that was open when the program ended without closing it; empty: none.
    void offerRecovery(const QString& path);

Q_SIGNALS:
    void openRequested();
    void newFromDataRequested();
    void caseChosen(const QString& path);
    void sampleChosen(lockstep::Sample sample);
    void templateChosen(lockstep::CaseTemplate kind);
    void guideRequested();

private:
    void chooseTemplate();

    Settings& m_settings;
    ChoiceButton* m_open = nullptr; ///< the recent cases come after it
    QVBoxLayout* m_recent = nullptr;
    QWidget* m_recovery = nullptr;
    QLabel* m_recoveryText = nullptr;
    QString m_recoverable;
};

} // namespace lockstep
