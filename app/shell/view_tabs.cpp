// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/view_tabs.h"

#include <QApplication>
#include <QMenu>
#include <QSplitter>
#include <QStringList>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lockstep {

namespace {
constexpr int mostPanes = 4;
}

ViewTabs::ViewTabs(QWidget* parent) : QWidget(parent), m_panes(new QSplitter(Qt::Horizontal, this))
{
    m_panes->setChildrenCollapsible(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_panes);
    addPane();
}

QTabWidget* ViewTabs::addPane()
{
    auto* pane = new QTabWidget(m_panes);
    pane->setDocumentMode(true);
    pane->tabBar()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(pane->tabBar(), &QTabBar::customContextMenuRequested, this, [this, pane](const QPoint& at) {
        const int tab = pane->tabBar()->tabAt(at);
        if (tab < 0)
            return;
        pane->setCurrentIndex(tab);
        QMenu menu(this);
        auto* splitAction = menu.addAction(tr("Move to a pane of its own"), this, &ViewTabs::split);
        splitAction->setEnabled(pane->count() > 1 && m_panes->count() < mostPanes);
        auto* unsplitAction = menu.addAction(tr("All in one pane"), this, &ViewTabs::unsplit);
        unsplitAction->setEnabled(m_panes->count() > 1);
        menu.exec(pane->tabBar()->mapToGlobal(at));
    });
    // More views than fit in a row of tabs.
    auto* list = new QToolButton(pane);
    list->setText(QStringLiteral("▾"));
    list->setAutoRaise(true);
    list->setPopupMode(QToolButton::InstantPopup);
    list->setAccessibleName(tr("All views"));
    list->setToolTip(tr("All views"));
    list->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    auto* menu = new QMenu(list);
    list->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (int i = 0; i < count(); ++i) {
            auto* action = menu->addAction(title(i), this, [this, i] { show(i); });
            action->setCheckable(true);
            action->setChecked(isInFront(i));
        }
    });
    pane->setCornerWidget(list, Qt::TopRightCorner);
    m_panes->addWidget(pane);
    return pane;
}

void ViewTabs::add(QWidget* view, const QString& title)
{
    m_views.push_back({view, title});
    qobject_cast<QTabWidget*>(m_panes->widget(0))->addTab(view, title);
}

QString ViewTabs::title(int index) const
{
    return m_views[static_cast<std::size_t>(index)].title;
}

int ViewTabs::indexOf(const QString& name) const
{
    for (int i = 0; i < count(); ++i)
        if (m_views[static_cast<std::size_t>(i)].widget->objectName() == name)
            return i;
    return -1;
}

QImage ViewTabs::picture() const
{
    return qobject_cast<QTabWidget*>(m_panes->widget(0))->currentWidget()->grab().toImage();
}

QTabWidget* ViewTabs::paneOf(const QWidget* view) const
{
    for (int i = 0; i < m_panes->count(); ++i) {
        auto* pane = qobject_cast<QTabWidget*>(m_panes->widget(i));
        if (pane->indexOf(view) >= 0)
            return pane;
    }
    return nullptr;
}

QTabWidget* ViewTabs::currentPane() const
{
    for (auto* widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
        if (auto* pane = qobject_cast<QTabWidget*>(widget); pane && m_panes->indexOf(pane) >= 0)
            return pane;
    return qobject_cast<QTabWidget*>(m_panes->widget(0));
}

QWidget* ViewTabs::current() const
{
    return currentPane()->currentWidget();
}

int ViewTabs::indexOf(const QWidget* view) const
{
    const auto found =
        std::find_if(m_views.begin(), m_views.end(), [view](const View& v) { return v.widget == view; });
    return static_cast<int>(found - m_views.begin());
}

void ViewTabs::bringForward(int index)
{
    if (index < 0 || index >= count())
        return;
    auto* view = m_views[static_cast<std::size_t>(index)].widget;
    paneOf(view)->setCurrentWidget(view);
}

void ViewTabs::show(int index)
{
    bringForward(index);
    if (index >= 0 && index < count())
        m_views[static_cast<std::size_t>(index)].widget->setFocus(Qt::ShortcutFocusReason);
}

bool ViewTabs::isInFront(int index) const
{
    const auto* view = m_views[static_cast<std::size_t>(index)].widget;
    return paneOf(view)->currentWidget() == view;
}

void ViewTabs::split()
{
    auto* from = currentPane();
    if (m_panes->count() >= mostPanes || from->count() < 2)
        return;
    auto* view = from->currentWidget();
    auto* pane = addPane();
    m_panes->insertWidget(m_panes->indexOf(from) + 1, pane);
    pane->addTab(view, title(indexOf(view)));
    view->setFocus(Qt::OtherFocusReason);
    m_panes->setSizes(QList<int>(m_panes->count(), m_panes->width() / m_panes->count()));
}

void ViewTabs::unsplit()
{
    auto* first = qobject_cast<QTabWidget*>(m_panes->widget(0));
    auto* current = currentPane()->currentWidget();
    for (const auto& view : m_views)
        first->addTab(view.widget, view.title);
    first->setCurrentWidget(current);
    dropEmptyPanes();
}

void ViewTabs::dropEmptyPanes()
{
    for (int i = m_panes->count() - 1; i > 0; --i) {
        auto* pane = qobject_cast<QTabWidget*>(m_panes->widget(i));
        if (pane->count() == 0)
            delete pane;
    }
}

QString ViewTabs::arrangement() const
{
    QStringList panes;
    for (int i = 0; i < m_panes->count(); ++i) {
        auto* pane = qobject_cast<QTabWidget*>(m_panes->widget(i));
        QStringList views;
        for (int k = 0; k < pane->count(); ++k)
            views << QString::number(indexOf(pane->widget(k)));
        panes << views.join(QLatin1Char(','));
    }
    return panes.join(QLatin1Char('|'));
}

void ViewTabs::arrange(const QString& arrangement)
{
    unsplit();
    const auto panes = arrangement.split(QLatin1Char('|'), Qt::SkipEmptyParts).mid(0, mostPanes);
    for (int i = 1; i < panes.size(); ++i) {
        QTabWidget* pane = nullptr;
        for (const auto& text : panes[i].split(QLatin1Char(','))) {
            bool ok = false;
            const int index = text.toInt(&ok);
            if (!ok || index < 0 || index >= count() || qobject_cast<QTabWidget*>(m_panes->widget(0))->count() < 2)
                continue;
            if (!pane)
                pane = addPane();
            pane->addTab(m_views[static_cast<std::size_t>(index)].widget, title(index));
        }
    }
}

} // namespace lockstep

#include "moc_view_tabs.cpp"
