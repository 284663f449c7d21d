// SPDX-License-Identifier: GPL-3.0-or-later
// A line to type into and what fits it below, for the keyboard: arrows move, Enter does it, Escape leaves. The search
// over the case and the list of commands are such pickers.
#pragma once

#include <QDialog>
#include <QString>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace lockstep {

struct PickItem {
    QString group; ///< heading above the first of its kind; empty: none
    QString title;
    QString detail; ///< on the right: a shortcut, a number
    std::function<void()> act;
};

class QuickPicker : public QDialog {
    Q_OBJECT

public:
    /// `hint`: in the empty line. Deletes itself when it closes.
    QuickPicker(const QString& title, const QString& hint, QWidget* parent);

    /// In the order in which they are shown; the first one is current. `note` stands below them.
    void setItems(std::vector<PickItem> items, const QString& note = {});
    QString query() const;

Q_SIGNALS:
    void queryChanged(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void move(int steps);
    void choose();

    QLineEdit* m_line;
    QTreeWidget* m_list;
    QLabel* m_note;
    std::vector<PickItem> m_items;
};

} // namespace lockstep
