// SPDX-License-Identifier: GPL-3.0-or-later
// Back and forward through what was looked at, as in a browser. Changes that follow each other at once (dragging a
// brush, a finding and its selection) are one step. Forgotten with the data: ids would mean others.
#pragma once

#include "app/caseview/case_view.h"

#include <QTimer>

#include <vector>

namespace lockstep {

class ViewHistory : public QObject {
    Q_OBJECT

public:
    explicit ViewHistory(CaseView& view, QObject* parent = nullptr);

    bool canGoBack() const { return m_at > 0 || isChanging(); }
    bool canGoForward() const { return !isChanging() && m_at + 1 < m_states.size(); }
    void back();
    void forward();

Q_SIGNALS:
    void changed();

private:
    void note();
    void settle();
    void forget();
    bool isChanging() const { return m_pause.isActive(); }
    void show(std::size_t at);

    CaseView& m_view;
    std::vector<ViewState> m_states; ///< never empty
    std::size_t m_at = 0;
    QTimer m_pause; ///< runs while changes may still follow
};

} // namespace lockstep
