// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs in the centre, in up to four panes side by side. A view lives in one pane and can be moved.
#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

#include <vector>

class QSplitter;
class QTabWidget;

namespace lockstep {

class ViewTabs : public QWidget {
    Q_OBJECT

public:
    explicit ViewTabs(QWidget* parent = nullptr);

    void add(QWidget* view, const QString& title);
    /// Brings view number `index` (in the order of add) to the front of its pane; the focus stays where it is.
    void bringForward(int index);
    /// The same, and the view takes the keyboard.
    void show(int index);
    bool isInFront(int index) const;
    /// The view in front: of the pane that has the keyboard, else of the first.
    QWidget* current() const;
    QString currentTitle() const { return title(indexOf(current())); }
    int count() const { return static_cast<int>(m_views.size()); }
    QString title(int index) const;
    /// Of the view with this objectName(); -1: none.
    int indexOf(const QString& name) const;
    /// What the first pane shows, without its tabs.
    QImage picture() const;

    /// The current view moves into a new pane on its right; nothing happens with four panes or a single tab.
    void split();
    /// All views into one pane again, in their first order.
    void unsplit();

    /// "0,1|2": which views stand in which pane. For the case's settings.
    QString arrangement() const;
    void arrange(const QString& arrangement);

Q_SIGNALS:
    void aboutToRearrange(); ///< into more panes, or fewer

private:
    struct View {
        QWidget* widget;
        QWidget* page; ///< what stands in the tabs, with the widget in it
        QString title;
    };

    QTabWidget* addPane();
    QWidget* viewOf(const QTabWidget* pane) const;
    QTabWidget* paneOf(const View& view) const;
    QTabWidget* currentPane() const;
    void dropEmptyPanes();
    int indexOf(const QWidget* widget) const; ///< of a view or its page

    QSplitter* m_panes = nullptr;
    std::vector<View> m_views;
};

} // namespace lockstep
